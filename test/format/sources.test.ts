// Where every number comes from: evidence that exists, or an assumption with its reason, and never an assumption dressed
// up as evidence. The lenses are held to the same: inside the scenario's range, with a passage, and named by the number
// that they dispute. The files are read as they stand, so that this test knows no shape but theirs.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);
const MECHANISMS = new URL('../../src/model/mechanisms/', import.meta.url);

interface Sourced {
  readonly at: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}
type Override = { readonly because: string } & Readonly<Record<'value' | 'us' | 'cn', number | undefined>>;
interface Lens {
  readonly voices: readonly string[];
  readonly overrides: Readonly<Record<string, Override>>;
}
interface BothTongues {
  readonly en: string;
  readonly zh: string;
}
interface Evidence {
  readonly entries: Readonly<Record<string, { readonly lines: string; readonly text: BothTongues }>>;
}

function load(name: string): unknown {
  return parse(readFileSync(new URL(name, SCENARIOS), 'utf8'));
}

function isBlock(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null;
}

/** Walks a file for every number that gives its range and its source. */
function sourcedIn(block: unknown, at: string): readonly Sourced[] {
  if (!isBlock(block)) return [];
  const { value, low, high, source } = block as Partial<Sourced>;
  if (typeof value === 'number' && typeof low === 'number' && typeof high === 'number')
    return [{ at, value, low, high, source: source ?? '' }];
  return Object.entries(block).flatMap(([key, inner]) => sourcedIn(inner, at ? `${at}.${key}` : key));
}

/** Walks a file for everything under one of the given keys, as text. */
function textsUnder(keys: readonly string[], block: unknown): readonly string[] {
  if (!isBlock(block)) return [];
  return Object.entries(block).flatMap(([key, inner]) =>
    keys.includes(key) ? [JSON.stringify(inner)] : textsUnder(keys, inner),
  );
}

function idsIn(text: string): readonly string[] {
  return text.match(/\b[FMV]\d+\b/g) ?? [];
}

const FILES = readdirSync(SCENARIOS).filter((name) => name.endsWith('.yaml'));
const DEFAULT = 'after-the-shock.yaml';
const EVIDENCE = load('evidence.yaml') as Evidence;
const LENSES = Object.entries(load('lenses.yaml') as Readonly<Record<string, Lens>>);
const NUMBERS = FILES.flatMap((file) => sourcedIn(load(file), '').map((number) => ({ file, ...number })));
const PARAMETERS = new Map(
  NUMBERS.filter(({ file, at }) => file === DEFAULT && at.startsWith('parameters.')).map((number) => [
    number.at.replace('parameters.', ''),
    number,
  ]),
);

function unknownIds(text: string): readonly string[] {
  return idsIn(text).filter((id) => EVIDENCE.entries[id] === undefined);
}

/** What a source says beside ids, the word itself and the stock phrases that give no reason. */
function wordsOfReason(source: string): readonly string[] {
  const rest = source
    .replaceAll(/\b[FMV]\d+\b/g, '')
    .replaceAll(/the article gives no size|the (size|sizes|share|pace|points) (is|are)|convention|assumption/g, '');
  return rest.match(/[\p{L}\d’-]{2,}/gu) ?? [];
}

/** Every override as the numbers that it sets: one, or one for each power. */
const OVERRIDES = LENSES.flatMap(([lens, { overrides }]) =>
  Object.entries(overrides).flatMap(([name, override]) =>
    (['value', 'us', 'cn'] as const).flatMap((part) => {
      const value = override[part];
      const parameter = part === 'value' ? name : `${name}.${part}`;
      return value === undefined ? [] : [{ lens, name, parameter, value, because: override.because }];
    }),
  ),
);

/** The lenses that a source says would set its number otherwise. */
function lensesNamedBy(source: string): readonly string[] {
  const sentences = source.match(/The lens(es)? [^.]*/g) ?? [];
  return LENSES.map(([lens]) => lens).filter((lens) =>
    sentences.some((sentence) => new RegExp(`(?<![\\w-])${lens}(?![\\w-])`).test(sentence)),
  );
}

/** Works out sums of products and quotients, for instance 34 + 0.62 x 85. */
function workOut(sum: string): number {
  return sum.split('+').reduce((all, product) => {
    const [first, ...rest] = product.split(/(?=[x/])/);
    const factors = rest.map((factor) => (factor[0] === 'x' ? Number(factor.slice(1)) : 1 / Number(factor.slice(1))));
    return all + factors.reduce((result, factor) => result * factor, Number(first));
  }, 0);
}

const CALCULATION = /(\d[\d. x/+]*\d) = (\d+(?:\.\d+)?)/g;

describe('the source of every number', () => {
  it('stands beside it', () => {
    expect(NUMBERS.length).toBeGreaterThan(150);
    expect(NUMBERS.filter(({ source }) => source === '').map(({ at }) => at)).toEqual([]);
  });

  it('names no evidence that does not exist', () => {
    const wrong = NUMBERS.map(({ file, at, source }) => ({ file, at, unknown: unknownIds(source) }));
    expect(wrong.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
  });

  it('is evidence, an assumption, or plain book-keeping', () => {
    const silent = NUMBERS.filter(
      ({ source }) =>
        idsIn(source).length === 0 && !source.includes('assumption') && !/^book-keeping: |^the base of /.test(source),
    );
    expect(silent.map(({ file, at, source }) => ({ file, at, source }))).toEqual([]);
  });

  it('gives a reason wherever it is an assumption', () => {
    const bare = NUMBERS.filter(({ source }) => source.includes('assumption') && wordsOfReason(source).length < 4);
    expect(bare.map(({ file, at, source }) => ({ file, at, source }))).toEqual([]);
  });

  it('calculates right', () => {
    const wrong = NUMBERS.flatMap(({ file, at, source }) =>
      [...source.matchAll(CALCULATION)].flatMap(([all, sum = '', result = '']) => {
        const unit = 10 ** -(result.split('.')[1]?.length ?? 0);
        return Math.abs(workOut(sum) - Number(result)) <= unit / 2 + 1e-9 ? [] : [{ file, at, all }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('calculates with the number as it stands: what is in brackets ends in the number itself', () => {
    const stale = [...PARAMETERS.values()].flatMap(({ at, value, source }) =>
      [...source.matchAll(/\(\d+ x (\d+(?:\.\d+)?) [=x] /g)]
        .filter(([, used]) => Number(used) !== value)
        .map(([all]) => ({ at, value, all })),
    );
    expect(stale).toEqual([]);
  });
});

describe.each(LENSES)('the lens %s', (lens, { voices, overrides }) => {
  const own = OVERRIDES.filter((override) => override.lens === lens);

  it('speaks for voices that exist', () => {
    expect(voices.filter((voice) => EVIDENCE.entries[voice] === undefined)).toEqual([]);
    expect(voices.length > 0).toBe(lens !== 'even-handed');
  });

  it('changes few numbers, and only numbers that the scenario has', () => {
    const count = Object.keys(overrides).length;
    if (lens === 'even-handed') expect(count).toBe(0);
    else {
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(9);
    }
    expect(own.filter(({ parameter }) => !PARAMETERS.has(parameter))).toEqual([]);
  });

  it('stays within the range of each number', () => {
    const outside = own.filter(({ parameter, value }) => {
      const known = PARAMETERS.get(parameter);
      return known !== undefined && (value < known.low || value > known.high);
    });
    expect(outside).toEqual([]);
  });

  it('gives a passage and a reason for each', () => {
    for (const { parameter, because } of own) {
      expect(because, parameter).toMatch(/^[FMV]\d+(, [FMV]\d+)*: .{10,}/);
      expect(unknownIds(because), parameter).toEqual([]);
    }
  });

  it('says something else than the scenario, except of a side that no lens changes', () => {
    const idle = own.filter(({ parameter, value }) => {
      const known = PARAMETERS.get(parameter);
      return known !== undefined && (known.value === value) !== known.source.includes('No lens changes it');
    });
    expect(idle.map(({ parameter, value }) => ({ parameter, value }))).toEqual([]);
  });

  it('is named by every assumption that it changes', () => {
    const silent = own.filter(({ parameter, value }) => {
      const known = PARAMETERS.get(parameter);
      return (
        known?.source.includes('assumption') && known.value !== value && !lensesNamedBy(known.source).includes(lens)
      );
    });
    expect(silent.map(({ parameter }) => parameter)).toEqual([]);
  });

  it('is named by nothing else', () => {
    const named = [...PARAMETERS.values()].filter(({ source }) => lensesNamedBy(source).includes(lens));
    const changed = new Set(own.map(({ parameter }) => `parameters.${parameter}`));
    expect(named.map(({ at }) => at).filter((at) => !changed.has(at))).toEqual([]);
  });
});

describe('the evidence', () => {
  it('is told in whole sentences', () => {
    for (const [id, { text }] of Object.entries(EVIDENCE.entries)) {
      expect(text.en, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.zh, id).toMatch(/^.*\p{Script=Han}.*。$/u);
      for (const told of Object.values(text)) expect(told, id).not.toMatch(/→|->|≈|\b[FMV]\d+\b/);
    }
  });

  it('leaves no figure unused', () => {
    const inFiles = FILES.filter((name) => name !== 'evidence.yaml').flatMap((name) =>
      textsUnder(['source', 'cites', 'because'], load(name)),
    );
    const inMechanisms = readdirSync(MECHANISMS).flatMap((name) =>
      [...readFileSync(new URL(name, MECHANISMS), 'utf8').matchAll(/cites: \[[^\]]*\]/g)].map(([cited]) => cited),
    );
    const used = new Set([...inFiles, ...inMechanisms].flatMap(idsIn));
    const figures = Object.keys(EVIDENCE.entries).filter((id) => id.startsWith('F'));
    expect(figures.length).toBe(19);
    expect(figures.filter((id) => !used.has(id))).toEqual([]);
  });
});
