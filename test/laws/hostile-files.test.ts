// Scenario and lens files from anywhere: whatever they hold, they are refused in one sentence, or what is read is what
// was given. Nothing throws, nothing is filled in unseen, and what is accepted can be played soundly.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS_FOLDER } from '../../src/cli/load-catalogue.ts';
import { addLens, addScenario, type Catalogue, parseCatalogue, SHARED_FILES } from '../../src/format/catalogue.ts';
import type { Outcome, Refusal } from '../../src/format/outcome.ts';
import { prepare } from '../../src/format/prepare.ts';
import type { ScenarioSource } from '../../src/format/schemas.ts';
import { parseYaml } from '../../src/format/yaml-text.ts';
import { flaws } from '../../src/lab/criteria/exactness.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { randomPlayer } from '../../src/personas/random.ts';
import { CATALOGUE } from './generated-games.ts';

type Block = Record<string, unknown>;
type Files = Record<string, Block>;
type Path = readonly string[];

const FILES: Files = Object.fromEntries(
  readdirSync(SCENARIOS_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const data = parseYaml(readFileSync(join(SCENARIOS_FOLDER, name), 'utf8'), name);
      if (!data.ok) throw new Error(data.message);
      return [name, data.value as Block];
    }),
);
const ALONE = 'after-the-shock.yaml';

const OWN_SCENARIO: Block = {
  id: 'mine',
  extends: 'after-the-shock',
  text: { en: { title: 'Mine', summary: 'A lesson.' } },
  turns: ['2025', '2026'],
  halfYears: 2,
  events: ['market-rout'],
  initial: { 'world.tension': 50, 'us.compute': { value: 110, low: 90, high: 120, source: 'assumption: a test' } },
  parameters: { scarcityGain: 0.2, grip: { cn: 0.8, us: { value: 0.3, low: 0.2, high: 0.6 } } },
  endings: { crisisTension: 75 },
  estimateError: { open: 0.05 },
};
const OWN_LENS: Block = {
  id: 'mine',
  extends: 'author',
  voices: ['V3'],
  text: { en: { title: 'Mine', summary: 'A view.' } },
  overrides: { scarcityGain: { value: 0.1, because: 'V3: a test' }, rents: { us: 12, cn: 4, because: 'V3: a test' } },
};

/** Tells whether a refusal is one sentence on one line that says which file, and what is allowed. */
function isSentence({ code, message }: Refusal, file: string): boolean {
  return code !== '' && message.startsWith(`${file}: `) && /^[^\p{Cc}]{1,1500} is .*; allowed is .+\.$/u.test(message);
}

function isBlock(x: unknown): x is Block {
  return typeof x === 'object' && x !== null;
}

/** Lists every place of a file, the whole apart. */
function placesIn(data: unknown, path: Path = []): readonly Path[] {
  if (!isBlock(data)) return [];
  return Object.keys(data).flatMap((key) => [[...path, key], ...placesIn(data[key], [...path, key])]);
}

/** Lays a change along a path, copying what lies on it and nothing else. */
function changed(data: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(data);
  if (Array.isArray(data)) return data.map((x, i) => (String(i) === key ? changed(x, rest, change) : x));
  const block = data as Block;
  const inside = changed(block[key], rest, change);
  if (inside !== GONE) return { ...block, [key]: inside };
  return Object.fromEntries(Object.entries(block).filter(([name]) => name !== key));
}

const GONE = Symbol('gone');
/** Data of one's own that carries a key which `{ [key]: x }` would set as a prototype. */
function withOwnKey(block: unknown, key: string, value: unknown): unknown {
  const copy = { ...(block as Block) };
  return Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 200 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, -1e308, 5e-324),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'author', 'us.compute', '__proto__', 'toString', 'a\nb', '\u001b[2J', '\ud800', 'x'.repeat(700)),
);
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  anyNumber,
  anyText,
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [[]],
    [null],
    { us: 1 },
    { value: 1 },
    { en: 'a' },
    12n,
    GONE,
    new Date(0),
  ),
  fc.constantFrom<unknown>(new Set(['a']), new Map([['us.compute', 3]]), new Uint8Array(3), Symbol('s'), () => 1),
  fc.jsonValue({ maxDepth: 3 }),
);

/** What an extending file says of one number, laid over that number of its base. */
function laid(base: unknown, said: unknown, id: unknown): unknown {
  const given = isBlock(said) ? said : { value: said };
  return { ...(base as Block), source: `assumption: set by the scenario ${String(id)}`, ...given };
}

function layAll(base: Block, said: unknown, id: unknown): Block {
  const changes = Object.entries((said ?? {}) as Block).map(([name, change]) => {
    const old = base[name] as Block;
    const sides = isBlock(change) && !('value' in change) ? Object.entries(change) : undefined;
    const sided = sides?.map(([side, number]) => [side, laid(old[side], number, id)]);
    return [name, sided ? { ...old, ...Object.fromEntries(sided) } : laid(old, change, id)];
  });
  return { ...base, ...Object.fromEntries(changes) };
}

/** Works out what a scenario file says, by other means than the reader: from the file, and the scenario it extends. */
function saidBy(file: Block, base: ScenarioSource | undefined): Block {
  const text = file['text'] as { en: unknown; zh?: unknown };
  const rows = (side: unknown) =>
    (side as Block[]).map(({ because, ...decision }) => ({ because, decision: { ...decision, initiative: 'none' } }));
  const told = file['narrated'] as { us: unknown; cn: unknown } | undefined;
  const narrated = told
    ? { us: rows(told.us), cn: rows(told.cn) }
    : file['turns'] === undefined
      ? base?.narrated
      : undefined;
  const milestone = file['milestone'] ?? base?.milestone;
  const numbers = ['initial', 'parameters', 'endings', 'estimateError'] as const;
  return {
    id: file['id'],
    text: { en: text.en, zh: text.zh ?? text.en },
    turns: file['turns'] ?? base?.turns,
    halfYears: file['halfYears'] ?? base?.halfYears ?? 1,
    events: file['events'] ?? base?.events,
    initiatives: file['initiatives'] ?? base?.initiatives ?? { us: [], cn: [] },
    ...Object.fromEntries(
      numbers.map((part) => [part, base ? layAll(base[part], file[part], file['id']) : file[part]]),
    ),
    ...(milestone === undefined ? {} : { milestone }),
    ...(narrated === undefined ? {} : { narrated }),
  };
}

/** The same with every -0 as 0. */
function unsigned(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(unsigned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unsigned(part)]));
}

function expectSaid(catalogue: Catalogue, file: Block): void {
  const base = typeof file['extends'] === 'string' ? catalogue.scenarios[file['extends']] : undefined;
  // A file may write -0, which says 0.
  expect(unsigned(catalogue.scenarios[String(file['id'])])).toEqual(unsigned(saidBy(file, base)));
}

/** Nothing throws: a refusal in words, or exactly what the files say. */
function expectRefusedOrSaid(outcome: Outcome<Catalogue>, files: Files, file: string): void {
  if (!outcome.ok) {
    const culprits = Object.keys(files).filter((name) => isSentence(outcome, name));
    expect(culprits.length, outcome.message).toBe(1);
    return;
  }
  const { lenses, values, events, initiatives, evidence, motions } = outcome.value;
  const shared = { lenses, values, events, initiatives, evidence, motions };
  if ((SHARED_FILES as readonly string[]).includes(file))
    expect(unsigned(shared[file.replace('.yaml', '') as keyof typeof shared])).toEqual(unsigned(files[file]));
  else expectSaid(outcome.value, files[file] as Block);
}

describe('the files of the project, changed at one place', () => {
  it.each(Object.keys(FILES))('%s is refused in words, or read as it is written', (file) => {
    const places = placesIn(FILES[file]);
    fc.assert(
      fc.property(fc.constantFrom(...places), anyValue, (place, value) => {
        const files = { ...FILES, [file]: changed(FILES[file], place, () => value) as Block };
        expectRefusedOrSaid(parseCatalogue(files), files, file);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused with a number that is none, wherever a number stands', () => {
    const places = Object.keys(FILES).flatMap((file) =>
      placesIn(FILES[file])
        .filter((place) => typeof valueAt(FILES[file], place) === 'number')
        .map((place) => ({ file, place })),
    );
    const none = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    fc.assert(
      fc.property(fc.constantFrom(...places), none, ({ file, place }, value) => {
        const outcome = parseCatalogue({ ...FILES, [file]: changed(FILES[file], place, () => value) });
        expect(outcome.ok).toBe(false);
        if (!outcome.ok) expect(outcome.message).toContain(`is ${value}; allowed is`);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused with a field that nobody knows, and with the machinery of JavaScript', () => {
    const blocks = Object.keys(FILES).flatMap((file) =>
      placesIn(FILES[file])
        .filter((place) => isBlock(valueAt(FILES[file], place)) && !Array.isArray(valueAt(FILES[file], place)))
        .map((place) => ({ file, place })),
    );
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'polluted',
      'toString',
      'a\nb',
      'k'.repeat(99),
    );
    fc.assert(
      fc.property(fc.constantFrom(...blocks), keys, ({ file, place }, key) => {
        const value = { polluted: true };
        const files = { ...FILES, [file]: changed(FILES[file], place, (old) => withOwnKey(old, key, value)) };
        const outcome = parseCatalogue(files);
        expect(outcome.ok).toBe(false);
        if (!outcome.ok) expect(isSentence(outcome, file), outcome.message).toBe(true);
        expect(({} as Block)['polluted']).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  function valueAt(data: unknown, place: Path): unknown {
    return place.reduce((inside: unknown, key) => (inside as Block)[key], data);
  }
});

describe('a file of one’s own', () => {
  const adds = [
    ['a scenario', OWN_SCENARIO, addScenario],
    ['a lens', OWN_LENS, addLens],
  ] as const;

  it.each(adds)('%s is accepted as it stands', (_, file, add) => {
    expect(add(CATALOGUE, file, 'mine.yaml').ok).toBe(true);
  });

  it.each(adds)('%s that is any data at all is refused in words', (_, __, add) => {
    fc.assert(
      fc.property(
        fc.oneof(anyValue, fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })),
        (data) => {
          const outcome = add(CATALOGUE, data, 'mine.yaml');
          expect(!outcome.ok && isSentence(outcome, 'mine.yaml')).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a scenario changed at up to three places is refused in words, or read as it is written, and can be played', () => {
    const places = placesIn(OWN_SCENARIO);
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), anyValue), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changes, (all) => {
        const file = all.reduce<unknown>(
          (data, [place, value]) => changedIf(data, place, value),
          OWN_SCENARIO,
        ) as Block;
        const outcome = addScenario(CATALOGUE, file, 'mine.yaml');
        if (!outcome.ok) {
          expect(isSentence(outcome, 'mine.yaml'), outcome.message).toBe(true);
          return;
        }
        expectSaid(outcome.value, file);
        expect(soundly(outcome.value, String(file['id']), 'even-handed')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('a lens changed at one place is refused in words, or read as it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(OWN_LENS)), anyValue, (place, value) => {
        const file = changed(OWN_LENS, place, () => value) as Block;
        const outcome = addLens(CATALOGUE, file, 'mine.yaml');
        if (!outcome.ok) {
          expect(isSentence(outcome, 'mine.yaml'), outcome.message).toBe(true);
          return;
        }
        const text = file['text'] as { en: unknown; zh?: unknown };
        const under = typeof file['extends'] === 'string' ? CATALOGUE.lenses[file['extends']]?.overrides : {};
        expect(outcome.value.lenses[String(file['id'])]).toEqual({
          voices: file['voices'] ?? [],
          text: { en: text.en, zh: text.zh ?? text.en },
          overrides: { ...under, ...(file['overrides'] as Block) },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('may go to the ends of what is allowed, and is played soundly there', () => {
    const base = CATALOGUE.scenarios['after-the-shock'] as ScenarioSource;
    const point = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const names = Object.keys(base.parameters);
    const chosen = fc.array(fc.tuple(fc.constantFrom(...names), point, point), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(chosen, fc.constantFrom(...Object.keys(CATALOGUE.lenses)), (places, lens) => {
        const far = (range: { low: number; high: number }, at: number) => {
          const [low, high] = [range.low / 20, range.high * 2];
          return { value: Math.min(high, low + at * (high - low)), low, high };
        };
        const parameters = places.map(([name, us, cn]) => {
          const p = base.parameters[name] as ScenarioSource['parameters'][string];
          return [name, 'us' in p ? { us: far(p.us, us), cn: far(p.cn, cn) } : far(p, us)];
        });
        const file = { ...OWN_SCENARIO, parameters: Object.fromEntries(parameters) };
        const outcome = addScenario(CATALOGUE, file, 'mine.yaml');
        if (!outcome.ok) expect(outcome.message).toMatch(/which the cheapest (half-year|turn) costs\.$|above 0/);
        else expect(soundly(outcome.value, 'mine', lens)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /** Changes a place where it is still there. */
  function changedIf(data: unknown, place: Path, value: unknown): unknown {
    const parent = place
      .slice(0, -1)
      .reduce<unknown>((inside, key) => (isBlock(inside) ? inside[key] : undefined), data);
    return isBlock(parent) && Object.hasOwn(parent, place.at(-1) as string) ? changed(data, place, () => value) : data;
  }

  function soundly(catalogue: Catalogue, id: string, lens: string): readonly string[] {
    return flaws(playOut(prepare(catalogue, id, lens), '1', randomPlayer('us'), randomPlayer('cn')));
  }
});

describe('files that come back to themselves', () => {
  const ring = (length: number) =>
    Array.from({ length }, (_, i) => ({ ...OWN_SCENARIO, id: `ring-${i}`, extends: `ring-${(i + 1) % length}` }));

  it.each([1, 2, 3, 7])('in a circle of %d are refused', (length) => {
    const files = Object.fromEntries(ring(length).map((file, i) => [`ring-${i}.yaml`, file]));
    const outcome = parseCatalogue({ ...files, ...FILES });
    expect(outcome.ok ? '' : outcome.message).toBe(
      `ring-0.yaml: extends is "ring-${1 % length}"; allowed is a scenario that does not come back to this one.`,
    );
  });

  it('are refused when a sound file hangs on the circle', () => {
    const [a, b] = ring(2);
    const outcome = parseCatalogue({
      ...FILES,
      'a.yaml': { ...OWN_SCENARIO, extends: 'ring-0' },
      'b.yaml': a,
      'c.yaml': b,
    });
    expect(outcome.ok).toBe(false);
  });

  it('are told from a chain, whose files may come in any order', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(order, (names) => {
        const chain = names.map((name, i) => [
          `z-${name}.yaml`,
          { id: `link-${i}`, extends: i === 0 ? 'after-the-shock' : `link-${i - 1}`, text: OWN_SCENARIO['text'] },
        ]);
        const outcome = parseCatalogue({ ...Object.fromEntries(chain), ...FILES });
        expect(outcome.ok ? Object.keys(outcome.value.scenarios) : outcome.message).toContain('link-3');
      }),
      { numRuns: 12 },
    );
  });
});

describe('a file that is too much', () => {
  const big = Array.from({ length: 10_000 }, (_, i) => i);

  it.each<readonly [string, unknown]>([
    ['has 10,000 fields', Object.fromEntries(big.map((i) => [`field-${i}`, i]))],
    ['has 10,000 parameters', { ...OWN_SCENARIO, parameters: Object.fromEntries(big.map((i) => [`p${i}`, 1])) }],
    ['has 10,000 variables', { ...OWN_SCENARIO, initial: Object.fromEntries(big.map((i) => [`us.x${i}`, 1])) }],
    ['has 10,000 turns', { ...OWN_SCENARIO, turns: big.map(String) }],
    ['has 10,000 events', { ...OWN_SCENARIO, events: big.map((i) => `event-${i}`) }],
    ['has a text of a million letters', { ...OWN_SCENARIO, text: { en: { title: 'x'.repeat(1e6), summary: 'y' } } }],
    ['has a name of a million letters', { ...OWN_SCENARIO, id: 'x'.repeat(1e6) }],
    ['has a field of a million letters', { ...OWN_SCENARIO, ['x'.repeat(1e6)]: 1 }],
    ['has a parameter of many lines', { ...OWN_SCENARIO, parameters: { 'a\nb\r\nc\u2028d\u0007': 1 } }],
    ['is 5,000 lists deep', JSON.parse('['.repeat(5000) + ']'.repeat(5000))],
    ['is a block in itself', endless()],
  ])('because it %s is refused at once, in a short sentence', (_, data) => {
    for (const add of [addScenario, addLens]) {
      const began = performance.now();
      const outcome = add(CATALOGUE, data, 'mine.yaml');
      expect(performance.now() - began).toBeLessThan(1000);
      expect(!outcome.ok && isSentence(outcome, 'mine.yaml') && outcome.message.length < 1500).toBe(true);
    }
  });

  function endless(): Block {
    const block: Block = { ...OWN_SCENARIO };
    block['parameters'] = block;
    return block;
  }
});

describe('YAML and JSON with traps', () => {
  const head = 'id: mine\nextends: after-the-shock\ntext: { en: { title: a, summary: b } }\n';

  it.each<readonly [string, string]>([
    ['a key twice', `${head}id: other\n`],
    ['a prototype', `${head}__proto__: { parameters: { scarcityGain: 0.3 } }\n`],
    ['a prototype inside', `${head}parameters: { __proto__: { scarcityGain: 0.3 } }\n`],
    ['a constructor', `${head}initial: { constructor: { prototype: { polluted: true } } }\n`],
    ['a set of old YAML', `%YAML 1.1\n---\n${head}initial: !!set { us.compute }\n`],
    ['a date of old YAML', `%YAML 1.1\n---\n${head}initial: 2025-01-20\n`],
    ['an ordered map of old YAML', `%YAML 1.1\n---\n${head}initial: !!omap [us.compute: 100]\n`],
    ['bytes', `${head}initial: !!binary aGVsbG8=\n`],
    ['an alias to itself', `${head}parameters: &a { b: *a }\n`],
    ['aliases upon aliases', `${head}${laughs()}`],
    ['two documents', `${head}---\n${head}`],
    ['a deep nest', `${head}parameters: ${'['.repeat(3000)}${']'.repeat(3000)}\n`],
    ['infinity', `${head}parameters: { scarcityGain: .inf }\n`],
    ['no number', `${head}parameters: { scarcityGain: .nan }\n`],
    ['a number beyond numbers', `${head}parameters: { scarcityGain: 1e999 }\n`],
  ])('with %s are refused in words', (_, text) => {
    const data = parseYaml(text, 'mine.yaml');
    const outcome = data.ok ? addScenario(CATALOGUE, data.value, 'mine.yaml') : data;
    expect(outcome.ok ? 'accepted' : outcome.message).toMatch(/^mine\.yaml: .+; allowed is .+\.$/);
    expect(({} as Block)['polluted']).toBeUndefined();
  });

  it('with a prototype in JSON are refused in words', () => {
    const json = JSON.stringify(OWN_SCENARIO).replace('"parameters":{', '"parameters":{"__proto__":{"polluted":1},');
    const outcome = addScenario(CATALOGUE, JSON.parse(json), 'mine.json');
    expect(outcome.ok ? '' : outcome.message).toBe(
      'mine.json: parameters.__proto__ is "__proto__"; allowed is another name.',
    );
  });

  it('with the id of another file are refused', () => {
    const outcome = parseCatalogue({ ...FILES, 'copy.yaml': FILES[ALONE] });
    expect(outcome.ok ? '' : outcome.message).toMatch(/: id is "after-the-shock"; allowed is a name that no other/);
  });

  function laughs(): string {
    const rows = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${Array(10).fill(i === 0 ? 1 : `*a${i - 1}`)}]`);
    return `${rows.join('\n')}\n`;
  }
});
