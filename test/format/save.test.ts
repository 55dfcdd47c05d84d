// Saved games and files of them: whatever is written is read back the same, names included; saves of the first version
// still open; and no file, however hostile, does more than be refused in one sentence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/format/outcome.ts';
import {
  MOMENTS,
  MOST_GAMES,
  NAME_LENGTH,
  nameFrom,
  parseSave,
  parseShelf,
  type Save,
  writeSave,
  writeShelf,
} from '../../src/format/save.ts';
import { SIDES } from '../../src/model/sides.ts';
import { anyDecision, anyGame } from '../laws/generated-games.ts';

/** Any name that somebody may type: Chinese, emoji of many parts, letters that go right to left, anything at all. */
const anyTyped = fc.oneof(
  fc.constantFrom('第二次 🐼', '👩🏽‍🔬👨‍👩‍👧‍👦 10b', 'ﷺ שלום', "O'Brien <b>&amp;</b>", '"\\', '__proto__', '🇨🇳🇺🇸'),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const anyName = anyTyped.map(nameFrom).filter((name) => name !== '');
const anyId = fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 12 });
const nameless = {
  id: anyId,
  at: fc.nat(),
  side: fc.constantFrom(...SIDES),
  moment: fc.constantFrom(...MOMENTS),
  draft: anyDecision,
  game: anyGame,
};
const anySave: fc.Arbitrary<Save> = fc.oneof(fc.record(nameless), fc.record({ ...nameless, name: anyName }));
const few = { numRuns: 25 };

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const isSentence = (outcome: Outcome<unknown>) =>
  !outcome.ok && outcome.code !== '' && /^[^\n]+\.$/.test(outcome.message);

describe('a save', () => {
  it('is read back as it was written, with its name', () => {
    fc.assert(
      fc.property(anySave, (save) => {
        const text = writeSave(save);
        expect(valueIn(parseSave(text))).toEqual(save);
        expect(writeSave(valueIn(parseSave(text)))).toBe(text);
      }),
      few,
    );
  });

  it('of the first version still opens', () => {
    fc.assert(
      fc.property(fc.record(nameless), (save) => {
        const old = JSON.stringify({ ...JSON.parse(writeSave(save)), version: 1 });
        expect(valueIn(parseSave(old))).toEqual(save);
      }),
      few,
    );
  });

  const [save] = fc.sample(fc.record(nameless), { numRuns: 1, seed: 1 });
  const plain = JSON.parse(writeSave(save as Save));

  it.each([
    ['a name of 61 characters', { name: 'x'.repeat(NAME_LENGTH + 1) }],
    ['an empty name', { name: '' }],
    ['a name of spaces', { name: ' \u3000' }],
    ['a name that nobody can see', { name: '\u200b\u202e' }],
    ['a name of two lines', { name: 'a\nb' }],
    ['a name that is no text', { name: { toString: 'x' } }],
    ['a time that no date has', { at: 1e300 }],
    ['a time before 1970', { at: -1 }],
    ['a version to come', { version: 3 }],
    ['a strange field', { extra: 1 }],
  ])('is refused with %s', (_, part) => {
    expect(isSentence(parseSave(JSON.stringify({ ...plain, ...part })))).toBe(true);
  });

  it('takes a name of 60 characters, each of several code units', () => {
    const name = '🐼'.repeat(NAME_LENGTH);
    expect(valueIn(parseSave(JSON.stringify({ ...plain, name }))).name).toBe(name);
  });
});

describe('a name that somebody types', () => {
  it('becomes one that a save may have, or none', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const name = nameFrom(typed);
        expect([...name].length).toBeLessThanOrEqual(NAME_LENGTH);
        expect(nameFrom(name)).toBe(name);
        expect(name).toBe(name.trim());
      }),
    );
  });

  it('is put on one line and cut between letters, not inside one', () => {
    expect(nameFrom('  my\t\n game  ')).toBe('my game');
    expect(nameFrom('\u200b')).toBe('');
    const family = '👨‍👩‍👧‍👦';
    expect(nameFrom(family.repeat(20))).toBe(family.repeat(8));
  });
});

describe('a file of saved games', () => {
  it('gives back every game as it was written', () => {
    fc.assert(
      fc.property(fc.array(anySave, { minLength: 1, maxLength: 3 }), (saves) => {
        const text = writeShelf(saves);
        expect(valueIn(parseShelf(text)).map(valueIn)).toEqual(saves);
        expect(valueIn(parseShelf(`\uFEFF${text}`)).map(valueIn)).toEqual(saves);
      }),
      few,
    );
  });

  it('may be a single save or a bare record', () => {
    const [save] = fc.sample(anySave, { numRuns: 1, seed: 2 }) as [Save];
    expect(valueIn(parseShelf(writeSave(save))).map(valueIn)).toEqual([save]);
    expect(valueIn(parseShelf(JSON.stringify(save.game))).map(valueIn)).toEqual([save.game]);
    expect(valueIn(parseShelf(JSON.stringify({ record: save.game, hash: 'x' }))).map(valueIn)).toEqual([save.game]);
  });

  it('keeps its good games when one of them is damaged', () => {
    const [save] = fc.sample(anySave, { numRuns: 1, seed: 3 }) as [Save];
    const file = JSON.parse(writeShelf([save, save]));
    file.games[0].draft.compute = 9;
    const [bad, good] = valueIn(parseShelf(JSON.stringify(file)));
    expect(bad && isSentence(bad)).toBe(true);
    expect(good && valueIn(good)).toEqual(save);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['another kind', '{"kind":"other","games":[{}]}'],
    ['no games', '{"kind":"chips-and-commons/games","games":[]}'],
    ['too many games', JSON.stringify({ kind: 'chips-and-commons/games', games: Array(MOST_GAMES + 1).fill({}) })],
    ['the machinery of the language', '{"kind":"chips-and-commons/games","games":[{"__proto__":{"id":"x"}}]}'],
    ['no end', `{"games":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('is refused in one sentence when it holds %s', (_, text) => {
    expect(isSentence(parseShelf(text))).toBe(true);
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const read = parseShelf(text);
        expect(read.ok || isSentence(read)).toBe(true);
      }),
    );
  });

  it('never throws when it is cut off or a letter in it is another', () => {
    const [save] = fc.sample(anySave, { numRuns: 1, seed: 4 }) as [Save];
    const text = writeShelf([save]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (at, letter) => {
        for (const damaged of [text.slice(0, at), text.slice(0, at) + letter + text.slice(at + 1)]) {
          const read = parseShelf(damaged);
          if (!read.ok) expect(isSentence(read)).toBe(true);
          else for (const game of read.value) expect(game.ok || isSentence(game)).toBe(true);
        }
      }),
    );
  });
});
