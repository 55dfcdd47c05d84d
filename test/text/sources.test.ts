// The sources in Chinese: a sentence for every number, event and card of the project and for every number that a lens
// sets, none left over, and in each the same passages, the same figures and the same word assumption as in English.

import { afterEach, describe, expect, it } from 'vitest';
import { sourceText, speak } from '../../src/store/language.ts';
import { en } from '../../src/text/en/words.ts';
import { variableWords } from '../../src/text/words.ts';
import { sources } from '../../src/text/zh/sources/index.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

/** Where money is counted, Chinese counts in hundreds of millions and English in billions. */
const MONEY = /^US\$ bn(?! per)/;
/** Names that stand in Latin letters in Chinese too; each needs a reason to be here: it is a name, or a passage's id. */
const NAMES = ['DeepSeek', 'H100', 'PyTorch', 'Llama'];
const IDS = /(?<![A-Za-z])[FMV]\d+/g;

const found = new Map<string, { inMoney: boolean }>();

/** Finds the unit of a number by its own word, or by its name where it stands in a state. */
function unitOf(name: string, part: object, inState: boolean): string {
  const { unit } = part as { readonly unit?: unknown };
  if (typeof unit === 'string') return unit;
  return inState ? variableWords(en, name).unit : '';
}

/** Walks a part of the catalogue down to the sentences under some key, and notes whether they speak of money. */
function collect(part: unknown, key: string, name = '', inMoney = false, inState = false): void {
  if (typeof part !== 'object' || part === null) return;
  const counted = inMoney || MONEY.test(unitOf(name, part, inState));
  for (const [inner, value] of Object.entries(part)) {
    if (inner !== key || typeof value !== 'string') collect(value, key, inner, counted, name === 'initial');
    else found.set(value, { inMoney: counted || (found.get(value)?.inMoney ?? false) });
  }
}
collect(CATALOGUE.lenses, 'because');
for (const part of ['scenarios', 'events', 'initiatives'] as const) collect(CATALOGUE[part], 'source');

const PAIRS = [...found].flatMap(([english, { inMoney }]) => {
  const chinese = sources[english];
  return chinese === undefined ? [] : [{ english, chinese, inMoney }];
});

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, bn: 1e9, trn: 1e12, '': 1 };

/** Reads the figures of a sentence, passages and months left out, with the words for large numbers counted in. */
function figuresIn(sentence: string): readonly number[] {
  const bare = sentence.replaceAll(IDS, '').replaceAll(/H100|(?<=年)\d+月/g, '');
  return [...bare.matchAll(/(\d[\d,]*(?:\.\d+)?)多?(万亿|万|亿| bn\b| trn\b)?/g)].map(
    ([, figure = '', scale = '']) => Number(figure.replaceAll(',', '')) * (SCALES[scale.trim()] ?? Number.NaN),
  );
}

/** Tells which figures of a sentence the other does not have, each counted once. */
function missing(english: string, chinese: string, factors: readonly number[]): readonly number[] {
  const left = [...figuresIn(chinese)];
  const lost = figuresIn(english).filter((figure) => {
    const at = left.findIndex((other) => factors.some((factor) => Math.abs(other - figure * factor) <= 1e-9 * other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...lost, ...left];
}

const idsIn = (sentence: string) => (sentence.match(IDS) ?? []).sort().join(' ');

describe('the sources in Chinese', () => {
  it('are there for every number, event and card, and for no others', () => {
    expect(found.size).toBeGreaterThan(400);
    expect([...found.keys()].filter((english) => !Object.hasOwn(sources, english))).toEqual([]);
    expect(Object.keys(sources).filter((english) => !found.has(english))).toEqual([]);
  });

  it('cite the same passages', () => {
    expect(PAIRS.filter(({ english, chinese }) => idsIn(english) !== idsIn(chinese))).toEqual([]);
  });

  it('give the same figures, money in hundreds of millions', () => {
    const wrong = PAIRS.map((pair) => ({
      ...pair,
      figures: missing(pair.english, pair.chinese, pair.inMoney ? [10, 1] : [1]),
    })).filter(({ figures }) => figures.length > 0);
    expect(wrong).toEqual([]);
  });

  it('call an assumption one, and nothing else', () => {
    const wrong = PAIRS.filter(
      ({ english, chinese }) =>
        english.includes('assumption') !== chinese.includes('假设') ||
        english.startsWith('assumption:') !== chinese.startsWith('假设：'),
    );
    expect(wrong).toEqual([]);
  });

  it('are written and punctuated in Chinese', () => {
    const bare = (chinese: string) =>
      NAMES.reduce((text, name) => text.replaceAll(name, ''), chinese).replaceAll(IDS, '');
    const wrong = PAIRS.filter(
      ({ chinese }) =>
        !/\p{Script=Han}/u.test(chinese) ||
        /\p{Script=Latin}/u.test(bare(chinese)) ||
        /[;:!?()'"’]|,(?!\d{3})|\.(?!\d)|。$/u.test(bare(chinese)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a source', () => {
  afterEach(() => speak('en'));
  const [english = ''] = Object.keys(sources);

  it('is told in the language of the page', async () => {
    expect(sourceText(english)).toBe(english);
    await speak('zh');
    expect(sourceText(english)).toBe(sources[english]);
  });

  it('of a file of one’s own stays as it was written', async () => {
    await speak('zh');
    expect(sourceText('assumption: my own guess')).toBe('assumption: my own guess');
    expect(sourceText('constructor')).toBe('constructor');
  });
});
