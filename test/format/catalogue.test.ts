// Scenario files with one thing wrong each: one sentence that names the file, the place, what was found, what is allowed.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, SCENARIOS_FOLDER } from '../../src/cli/load-catalogue.ts';
import { parseCatalogue } from '../../src/format/catalogue.ts';
import { parseYaml } from '../../src/format/yaml-text.ts';

type Data = Record<string, unknown>;
type Path = readonly (string | number)[];

function text(name: string): string {
  return readFileSync(join(SCENARIOS_FOLDER, name), 'utf8');
}

const SOUND: Data = Object.fromEntries(
  readdirSync(SCENARIOS_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const data = parseYaml(text(name), name);
      if (!data.ok) throw new Error(data.message);
      return [name, data.value];
    }),
);

const GONE = Symbol('gone');

/** Parses the project's files with the value at one place replaced, or taken away. */
function withChange(path: Path, value: unknown) {
  const files = structuredClone(SOUND);
  let target = files;
  for (const key of path.slice(0, -1)) target = target[key] as Data;
  const last = path.at(-1) as string;
  if (value === GONE) delete target[last];
  else target[last] = value;
  return parseCatalogue(files);
}

function messageOf(path: Path, value: unknown): string {
  const outcome = withChange(path, value);
  return outcome.ok ? 'accepted' : outcome.message;
}

const SCENARIO = 'after-the-shock.yaml';
const NUMBER = { value: 1, low: 0, high: 2, source: 'assumption: a test' };
const PACE = [SCENARIO, 'parameters', 'researchPace'] as const;

describe('a scenario file', () => {
  it('is accepted as it stands', () => {
    expect(parseCatalogue(SOUND).ok).toBe(true);
  });

  it.each<readonly [string, Path, unknown, string | RegExp]>([
    [
      'text instead of a number',
      [...PACE, 'value'],
      'fast',
      'parameters.researchPace.value is "fast"; allowed is a finite number.',
    ],
    [
      'text in the number of one power',
      [SCENARIO, 'parameters', 'grip', 'us', 'value'],
      'most',
      'parameters.grip.us.value is "most"; allowed is a finite number.',
    ],
    [
      'infinity',
      [...PACE, 'value'],
      Number.POSITIVE_INFINITY,
      'parameters.researchPace.value is Infinity; allowed is a finite number.',
    ],
    [
      'not a number',
      [...PACE, 'value'],
      Number.NaN,
      'parameters.researchPace.value is NaN; allowed is a finite number.',
    ],
    ['a bare number instead of a block', PACE, 5, 'parameters.researchPace is 5; allowed is a block of named fields.'],
    [
      'a value above its high',
      [...PACE, 'value'],
      9,
      /^parameters\.researchPace\.value is 9; allowed is a number from its low, [\d.]+, to its high, [\d.]+\.$/,
    ],
    [
      'a value below its low in one power',
      [SCENARIO, 'parameters', 'grip', 'cn', 'value'],
      -1,
      /^parameters\.grip\.cn\.value is -1; allowed is a number from its low, [\d.]+, to its high, [\d.]+\.$/,
    ],
    [
      'a missing range',
      [...PACE, 'high'],
      GONE,
      'parameters.researchPace.high is missing; allowed is a finite number.',
    ],
    ['a missing source', [...PACE, 'source'], GONE, 'parameters.researchPace.source is missing; allowed is some text.'],
    [
      'an empty source',
      [...PACE, 'source'],
      '',
      'parameters.researchPace.source is ""; allowed is some text that is not empty.',
    ],
    [
      'a missing power',
      [SCENARIO, 'parameters', 'grip', 'cn'],
      GONE,
      'parameters.grip.cn is missing; allowed is a block of named fields.',
    ],
    [
      'a field that nothing knows',
      [...PACE, 'hihg'],
      3,
      'parameters.researchPace.hihg is 3; allowed is no field of that name.',
    ],
    [
      'an unknown parameter',
      [SCENARIO, 'parameters', 'reserchPace'],
      { ...NUMBER, unit: 'x', meaning: 'y' },
      'parameters.reserchPace is "reserchPace"; allowed is the name of a parameter that a mechanism uses.',
    ],
    ['a missing parameter', PACE, GONE, 'parameters.researchPace is missing; allowed is one number with its range.'],
    [
      'a missing parameter of both powers',
      [SCENARIO, 'parameters', 'grip'],
      GONE,
      'parameters.grip is missing; allowed is a number for us and one for cn.',
    ],
    [
      'one number where the powers differ',
      [SCENARIO, 'parameters', 'grip'],
      { ...NUMBER, unit: 'x', meaning: 'y' },
      /^parameters\.grip is \{.*; allowed is a number for us and one for cn\.$/,
    ],
    [
      'shares that do not sum to 1',
      [SCENARIO, 'initial', 'europe.adoption.us'],
      { ...NUMBER, value: 0.6 },
      /^initial\.europe\.adoption is 1\.05\d*; allowed is three shares that sum to 1\.$/,
    ],
    [
      'an unknown variable',
      [SCENARIO, 'initial', 'us.compote'],
      NUMBER,
      'initial.us.compote is "us.compote"; allowed is the dotted name of a variable, for instance us.compute.',
    ],
    [
      'a missing variable',
      [SCENARIO, 'initial', 'us.compute'],
      GONE,
      'initial.us.compute is missing; allowed is a number from 0 to 3000.',
    ],
    [
      'a variable out of its range',
      [SCENARIO, 'initial', 'world.tension'],
      { ...NUMBER, value: 101, high: 200 },
      'initial.world.tension is 101; allowed is a number from 0 to 100.',
    ],
    [
      'an unknown event',
      [SCENARIO, 'events', 1],
      'market-roud',
      /^events is "market-roud"; allowed is one of efficiency-shock-cn, /,
    ],
    ['no turns', [SCENARIO, 'turns'], [], 'turns is []; allowed is at least one turn.'],
    [
      'a turn twice',
      [SCENARIO, 'turns'],
      ['2025H1', '2025H1'],
      'turns is "2025H1"; allowed is a list without repeats.',
    ],
    ['a turn that is a number', [SCENARIO, 'turns', 3], 2026, 'turns.3 is 2026; allowed is some text.'],
    ['no turns at all', [SCENARIO, 'turns'], 'twelve', 'turns is "twelve"; allowed is a list.'],
    ['no Chinese', [SCENARIO, 'text', 'zh'], GONE, 'text.zh is missing; allowed is a block of named fields.'],
    [
      'a missing rule of an ending',
      [SCENARIO, 'endings', 'crisisTension'],
      GONE,
      'endings.crisisTension is missing; allowed is a block of named fields.',
    ],
    ['nothing at all', [SCENARIO], null, 'the whole is null; allowed is a block of named fields.'],
  ])('with %s is refused', (_, path, value, expected) => {
    const message = messageOf(path, value);
    expect(message.startsWith(`${SCENARIO}: `), message).toBe(true);
    const rest = message.slice(SCENARIO.length + 2);
    if (typeof expected === 'string') expect(rest).toBe(expected);
    else expect(rest).toMatch(expected);
  });
});

describe('the shared files', () => {
  it.each<readonly [string, Path, unknown, string | RegExp]>([
    [
      'an override of an unknown parameter',
      ['lenses.yaml', 'author', 'overrides', 'efficencyWeight'],
      { value: 1, because: 'M1' },
      'lenses.yaml: author.overrides.efficencyWeight is {"value":1,"because":"M1"}; allowed is the name of a parameter.',
    ],
    [
      'an override without its passage',
      ['lenses.yaml', 'author', 'overrides', 'computeWeight', 'because'],
      GONE,
      'lenses.yaml: author.overrides.computeWeight.because is missing; allowed is some text.',
    ],
    [
      'an override for one power alone',
      ['lenses.yaml', 'author', 'overrides', 'rents', 'cn'],
      GONE,
      'lenses.yaml: author.overrides.rents.cn is missing; allowed is a finite number.',
    ],
    [
      'an override of the other kind',
      ['lenses.yaml', 'author', 'overrides', 'rents'],
      { value: 1, because: 'M7' },
      'lenses.yaml: author.overrides.rents is {"value":1,"because":"M7"}; allowed is the same kind as in the scenario.',
    ],
    [
      'an override in words',
      ['lenses.yaml', 'author', 'overrides', 'computeWeight', 'value'],
      'more',
      'lenses.yaml: author.overrides.computeWeight.value is "more"; allowed is a finite number.',
    ],
    [
      'a voice that does not exist',
      ['lenses.yaml', 'author', 'voices'],
      ['V99'],
      'lenses.yaml: author.voices is "V99"; allowed is an id of evidence.yaml.',
    ],
    [
      'weights that do not sum to 1',
      ['values.yaml', 'balanced', 'weights', 'lead'],
      0.9,
      /^values\.yaml: balanced\.weights is \{.*; allowed is weights of lead, .* and publicGood that sum to 1\.$/,
    ],
    [
      'a weight above 1',
      ['values.yaml', 'balanced', 'weights', 'lead'],
      1.5,
      'values.yaml: balanced.weights.lead is 1.5; allowed is a weight of at most 1.',
    ],
    [
      'an event that happens nowhere',
      ['events.yaml', 'market-rout', 'at'],
      'moon',
      'events.yaml: market-rout.at is "moon"; allowed is one of us, cn, europe, africa, asia, latinAmerica, pacific.',
    ],
    [
      'an effect of no kind',
      ['events.yaml', 'market-rout', 'effects', 0, 'kind'],
      'percent',
      'events.yaml: market-rout.effects.0.kind is "percent"; allowed is one of points, share, users-leave, users-join.',
    ],
    [
      'an effect on an unknown variable',
      ['events.yaml', 'market-rout', 'effects', 0, 'variable'],
      'us.mood',
      'events.yaml: market-rout.effects.0.variable is "us.mood"; allowed is the dotted name of a variable, for instance us.compute.',
    ],
    [
      'an effect without an amount',
      ['events.yaml', 'market-rout', 'effects', 0, 'amount'],
      GONE,
      'events.yaml: market-rout.effects.0.amount is missing; allowed is a finite number.',
    ],
    [
      'a pressure from an unknown variable',
      ['events.yaml', 'market-rout', 'pressures', 0, 'variable'],
      'x',
      'events.yaml: market-rout.pressures.0.variable is "x"; allowed is the dotted name of a variable, for instance us.compute.',
    ],
    [
      'a chance above 1',
      ['events.yaml', 'market-rout', 'ceiling'],
      2,
      'events.yaml: market-rout.ceiling is 2; allowed is a chance of at most 1.',
    ],
    [
      'evidence that does not exist',
      ['events.yaml', 'market-rout', 'cites', 0],
      'M99',
      'events.yaml: market-rout.cites is "M99"; allowed is an id of evidence.yaml.',
    ],
    ['a missing file', ['lenses.yaml'], GONE, 'lenses.yaml: the whole is missing; allowed is a block of named fields.'],
  ])('with %s are refused', (_, path, value, expected) => {
    const message = messageOf(path, value);
    if (typeof expected === 'string') expect(message).toBe(expected);
    else expect(message).toMatch(expected);
  });
});

describe('text that is not YAML', () => {
  function load(change: (text: string) => string): string {
    const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
    try {
      for (const name of Object.keys(SOUND))
        writeFileSync(join(folder, name), name === SCENARIO ? change(text(name)) : text(name));
      const outcome = loadCatalogue(folder);
      return outcome.ok ? 'accepted' : outcome.message;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is refused with its line', () => {
    expect(
      load((all) => all.replace('turns: [2025H1', 'turns: [2025H1, [')),
      'an open bracket',
    ).toMatch(/^after-the-shock\.yaml: line \d+ cannot be read as YAML \(.+\); allowed is valid YAML\.$/);
    expect(load((all) => `id: twice\n${all}`)).toMatch(
      /^after-the-shock\.yaml: line \d+ cannot be read as YAML \(Map keys must be unique\)/,
    );
    expect(load((all) => all.replace('id: after-the-shock', '\tid: after-the-shock'))).toMatch(
      /^after-the-shock\.yaml: line \d+ cannot be/,
    );
    expect(load((all) => all)).toBe('accepted');
  });

  it('is refused when an alias leads nowhere', () => {
    const outcome = parseYaml('a: *nowhere', 'x.yaml');
    expect(outcome.ok ? '' : outcome.message).toMatch(/^x\.yaml: .*nowhere.*; allowed is valid YAML\.$/);
  });
});
