// The Chinese words against the English ones: nothing left in English, nothing dropped from a sentence, the same numbers
// and lists behind the words, and no mark of English punctuation after a Chinese character.

import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/model/variables.ts';
import { labWords as englishLab } from '../../src/text/en/lab.ts';
import { modelWords as englishModel } from '../../src/text/en/model.ts';
import { ownWords as englishOwn } from '../../src/text/en/own.ts';
import { roomWords as englishRoom } from '../../src/text/en/room.ts';
import { teacherWords as englishTeacher } from '../../src/text/en/teacher.ts';
import { en } from '../../src/text/en/words.ts';
import { variableWords } from '../../src/text/words.ts';
import { labWords as chineseLab } from '../../src/text/zh/lab.ts';
import { modelWords as chineseModel } from '../../src/text/zh/model.ts';
import { ownWords as chineseOwn } from '../../src/text/zh/own.ts';
import { roomWords as chineseRoom } from '../../src/text/zh/room.ts';
import { teacherWords as chineseTeacher } from '../../src/text/zh/teacher.ts';
import { zh } from '../../src/text/zh/words.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

/** Texts that need no Chinese: names of languages, keys and files, signs, and sentences made of what they are given. */
const SAME = [
  'page.tongue.en',
  'page.tongue.zh',
  'inSentence',
  'moments.decide.and',
  'moments.decide.consentMark',
  'moments.decide.consentStock',
  'ledgerWords.driver',
  'briefWords.because',
  'briefWords.drivers',
  'briefWords.ledger.sideOf',
  'endWords.tookLead',
  'shellWords.keys.names.Escape',
  'shellWords.games.file',
  'labWords.verdict.the',
  'ownWords.change.was',
  'ownWords.came.named',
];

interface Pair {
  readonly at: string;
  readonly english: unknown;
  readonly chinese: unknown;
}

function isBlock(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null;
}

/** Walks both tables at once, down to texts, numbers and sentences with gaps. */
function pairsIn(english: unknown, chinese: unknown, at: string): readonly Pair[] {
  if (!isBlock(english) || !isBlock(chinese)) return [{ at, english, chinese }];
  const keys = [...new Set([...Object.keys(english), ...Object.keys(chinese)])];
  return keys.flatMap((key) => pairsIn(english[key], chinese[key], at ? `${at}.${key}` : key));
}

/** What fills the gaps of a sentence: words that stand out, lists of such words, or a number. */
const FILLINGS: readonly ((gap: number) => unknown)[] = [
  (gap) => `«${gap}»`,
  (gap) => [`«${gap}»`, `«${gap}»`],
  (gap) => 7000 + gap,
];
const GAPS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Fills a sentence in every way that it accepts, and gives what it then says. */
function sayings(sentence: (...given: unknown[]) => unknown): readonly string[] {
  return FILLINGS.flatMap((fill) => {
    try {
      const said = sentence(...GAPS.map(fill));
      return [typeof said === 'string' ? said : JSON.stringify(said)];
    } catch {
      return [];
    }
  });
}

function gapsIn(sentence: unknown): ReadonlySet<string> {
  const said = sayings(sentence as (...given: unknown[]) => unknown).join(' ');
  return new Set(GAPS.filter((gap) => said.includes(`«${gap}»`) || said.includes(`${7000 + gap}`)).map(String));
}

const isSentence = (x: unknown) => typeof x === 'function';
const isText = (x: unknown): x is string => typeof x === 'string';
/** Marks and signs are no words. */
const isWord = (x: string) => /\p{L}{2,}/u.test(x);
/** Names by which code finds things, and the forms of a word that a text is searched for: as many as a language has. */
const IDS = /\.evidence\.\d+$|\.id$|^briefWords\.terms\.\d+\.words\./;
const { parameterWords: _, stages: __, ...englishTables } = en;
const { parameterWords: meanings, stages, ...chineseTables } = zh;
const PAIRS = pairsIn(
  {
    ...englishTables,
    labWords: englishLab,
    modelWords: englishModel,
    ownWords: englishOwn,
    roomWords: englishRoom,
    teacherWords: englishTeacher,
  },
  {
    ...chineseTables,
    labWords: chineseLab,
    modelWords: chineseModel,
    ownWords: chineseOwn,
    roomWords: chineseRoom,
    teacherWords: chineseTeacher,
  },
  '',
).filter(({ at }) => !IDS.test(at));
/** A billion US dollars are ten of the unit in which Chinese counts money. */
const COUNTED = 'money.perBillion';
const WORDS = PAIRS.filter(({ at }) => !SAME.includes(at));
const told = (x: unknown) => (isText(x) ? x : String(x));

describe('the Chinese words', () => {
  it('are of the same kind as the English ones, one for one', () => {
    expect(PAIRS.length).toBeGreaterThan(500);
    expect(PAIRS.filter(({ english, chinese }) => typeof english !== typeof chinese).map(({ at }) => at)).toEqual([]);
  });

  it('are nowhere left in English', () => {
    const left = WORDS.filter(({ english, chinese }) =>
      isText(english) ? isWord(english) && english === chinese : isSentence(english) && english === chinese,
    );
    expect(left.map(({ at }) => at)).toEqual([]);
  });

  it('are written in Chinese', () => {
    const foreign = WORDS.filter(({ english, chinese }) => {
      if (isText(english)) return isWord(english) && !/\p{Script=Han}/u.test(told(chinese));
      return isSentence(english) && isWord(said(english)) && !/\p{Script=Han}/u.test(said(chinese));
    });
    expect(foreign.map(({ at, chinese }) => `${at}: ${chinese}`)).toEqual([]);
  });

  it('say the same numbers, marks and lists', () => {
    const other = PAIRS.filter(
      ({ english, chinese }) => !isText(english) && !isSentence(english) && !Object.is(english, chinese),
    );
    expect(other.map(({ at }) => at)).toEqual([COUNTED]);
  });

  it('say everything that the English sentence is given', () => {
    const dropped = PAIRS.filter(({ english }) => isSentence(english)).flatMap(({ at, english, chinese }) => {
      const kept = gapsIn(chinese);
      const missing = [...gapsIn(english)].filter((gap) => !kept.has(gap));
      return missing.length > 0 ? [`${at}: ${missing.join(', ')}`] : [];
    });
    expect(dropped).toEqual([]);
  });

  it('are punctuated in Chinese', () => {
    const wrong = PAIRS.filter(({ chinese }) =>
      /\p{Script=Han}\}?[,;!?]|\p{Script=Han}\}?\.(?!\d)/u.test(said(chinese)),
    );
    expect(wrong.map(({ at, chinese }) => `${at}: ${chinese}`)).toEqual([]);
  });

  it('name the stages, which hold the same rules', () => {
    expect(stages.map(({ name: _name, ...stage }) => stage)).toEqual(
      en.stages.map(({ name: _name, ...stage }) => stage),
    );
    expect(stages.filter(({ name }) => !/\p{Script=Han}/u.test(name))).toEqual([]);
  });
});

/** The numbers of all scenarios, by the names under which they are told. */
const known = Object.values(CATALOGUE.scenarios).flatMap(({ parameters, endings, estimateError }) => [
  ...Object.entries(parameters),
  ...Object.entries(endings).map(([name, number]) => [`endings.${name}`, number] as const),
  ...Object.entries(estimateError).map(([name, number]) => [`estimateError.${name}`, number] as const),
]);

/** What a text or a sentence says, whatever fills its gaps. */
function said(x: unknown): string {
  return isSentence(x) ? sayings(x as (...given: unknown[]) => unknown).join(' ') : told(x);
}

describe('money in Chinese', () => {
  const isMoney = (unit: string) => unit.startsWith(en.money.unit) && !unit.includes(' per ');
  const inChinese = (unit: string) => unit.startsWith(zh.money.unit);

  it('is the unit of each variable that English counts in billions, and of no other', () => {
    const wrong = VARIABLES.filter(({ name }) => {
      const [english, chinese] = [variableWords(en, name), variableWords(zh, name)];
      return isMoney(english.unit) !== inChinese(chinese.unit);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is the unit of each number of a scenario that English counts in billions, and of no other', () => {
    const wrong = known.filter(([name, { unit }]) => isMoney(unit) !== inChinese(meanings[name]?.unit ?? ''));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('is said as precisely as in English', () => {
    expect(variableWords(zh, 'us.money').written).toEqual({ times: 10, decimals: 0 });
    expect(variableWords(en, 'us.money').written).toEqual({ times: 1, decimals: 1 });
    expect(variableWords(zh, 'world.valueAdded').written).toEqual({ times: 10, decimals: 0 });
    expect(variableWords(zh, 'us.trust.asia').written).toEqual(variableWords(en, 'us.trust.asia').written);
  });
});

describe('the numbers of the scenarios in Chinese', () => {
  const names = new Set(known.map(([name]) => name));

  it('are all told, and no others', () => {
    expect([...names].filter((name) => !meanings[name])).toEqual([]);
    expect(Object.keys(meanings).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are told in sentences of their own', () => {
    const all = Object.entries(meanings);
    const isOne = (text: string) => /^[\p{Script=Han}\d].*。$/u.test(text);
    expect(all.filter(([, { meaning }]) => !isOne(meaning)).map(([name]) => name)).toEqual([]);
    expect(new Set(all.map(([, { meaning }]) => meaning)).size).toBe(all.length);
  });

  it('have one Chinese unit for each English one', () => {
    const units = new Map<string, Set<string>>();
    for (const [name, { unit }] of known) {
      units.set(unit, (units.get(unit) ?? new Set()).add(meanings[name]?.unit ?? ''));
    }
    expect([...units].filter(([, chinese]) => chinese.size !== 1)).toEqual([]);
  });
});

describe('a refusal on a Chinese page', () => {
  it('says by itself what a link or a record was refused for, and names the field of anything else', () => {
    const codes = ['damaged', 'other-link-version', 'other-rules', 'differs', 'unpaid', 'not-held'];
    for (const code of [...codes, 'own-taken', 'own-too-large', 'own-full'])
      expect(zh.refusals.of(code, 'version', 'The link is damaged.'), code).not.toMatch(/[A-Za-z]/);
    expect(zh.refusals.of('not-yaml', 'line 3', 'x')).toBe('第3行无法作为 YAML 读取；只接受有效的 YAML 或 JSON。');
    const other = zh.refusals.of('invalid', 'seeds', 'The set-up of the lab has 0 seeds; allowed is 1 or more.');
    expect(other).toMatch(/^“seeds”.*The set-up of the lab has 0 seeds/);
  });
});
