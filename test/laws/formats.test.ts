// What must hold for everything that comes from outside: writing what was read gives the same text, no input whatever
// makes a parse throw, and a damaged link is refused.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBase64Url, writeBase64Url } from '../../src/format/base64url.ts';
import { parseCatalogue, SHARED_FILES } from '../../src/format/catalogue.ts';
import { parseGame, writeGame } from '../../src/format/game-file.ts';
import { parseLink, writeLink } from '../../src/format/link.ts';
import type { Outcome } from '../../src/format/outcome.ts';
import { replay } from '../../src/format/replay.ts';
import { MOMENTS, parseSave, type Save, writeSave } from '../../src/format/save.ts';
import { parseYaml } from '../../src/format/yaml-text.ts';
import type { Game } from '../../src/model/game.ts';
import { SIDES } from '../../src/model/sides.ts';
import { anyDecision, anyGame, anySeed, CATALOGUE } from './generated-games.ts';

const anyHash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const anySave: fc.Arbitrary<Save> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.nat(),
  side: fc.constantFrom(...SIDES),
  moment: fc.constantFrom(...MOMENTS),
  draft: anyDecision,
  game: anyGame,
});

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A refusal is a code and one line that ends as a sentence does. */
function isRefusalInWords(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.code !== '' && /^[^\n]+\.$/.test(outcome.message);
}

describe('write after parse is the same text', () => {
  it('for a record', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const text = writeGame(game);
        expect(writeGame(valueIn(parseGame(text)))).toBe(text);
        expect(valueIn(parseGame(text))).toEqual(game);
        expect(valueIn(parseGame({ record: JSON.parse(text), hash: 'x' }))).toEqual(game);
      }),
    );
  });

  it('for a link, however it is handed on', () => {
    fc.assert(
      fc.property(anyGame, anyHash, (game, hash) => {
        const link = writeLink(game, hash);
        expect(link).toMatch(/^[A-Za-z0-9._-]+$/);
        for (const way of [link, `#${link}`, `#/shared/${link}`, ` http://10.0.0.2:4173/x/#/shared/${link}\n`]) {
          const shared = valueIn(parseLink(way));
          expect(shared).toEqual({ game, hash });
          expect(writeLink(shared.game, shared.hash)).toBe(link);
        }
      }),
    );
  });

  it('for a save', () => {
    fc.assert(
      fc.property(anySave, (save) => {
        const text = writeSave(save);
        expect(writeSave(valueIn(parseSave(text)))).toBe(text);
        expect(valueIn(parseSave(text))).toEqual(save);
      }),
      { numRuns: 50 },
    );
  });

  it('for base64url, over all bytes and over all texts', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(parseBase64Url(writeBase64Url(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABCDwxyz0189-_='), maxLength: 12 }), (text) => {
        const bytes = parseBase64Url(text);
        if (bytes) expect(writeBase64Url(bytes)).toBe(text);
      }),
    );
  });
});

describe('a damaged link is refused, or is still the same game', () => {
  const letter = fc.constantFrom(...'ABCXYZabcxyz0189-_.#/ é龙');
  const damage = fc.oneof(
    fc.record({
      kind: fc.constant('flip' as const),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      letter,
    }),
    fc.record({
      kind: fc.constant('cut' as const),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      length: fc.integer({ min: 1, max: 400 }),
    }),
    fc.record({ kind: fc.constant('add' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), letter }),
  );

  it('with one or more letters changed, cut out or added', () => {
    fc.assert(
      fc.property(anyGame, anyHash, fc.array(damage, { minLength: 1, maxLength: 3 }), (game, hash, damages) => {
        const link = writeLink(game, hash);
        const broken = damages.reduce((text, one) => {
          const at = Math.floor(one.at * text.length);
          if (one.kind === 'flip') return text.slice(0, at) + one.letter + text.slice(at + 1);
          if (one.kind === 'cut') return text.slice(0, at) + text.slice(at + one.length);
          return text.slice(0, at) + one.letter + text.slice(at);
        }, link);
        const outcome = parseLink(broken);
        if (outcome.ok) expect(outcome.value).toEqual({ game, hash });
        else expect(isRefusalInWords(outcome)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('at every single letter, and cut at every length', () => {
    const [game] = fc.sample(anyGame, { numRuns: 1, seed: 7 }) as [Game];
    const link = writeLink(game, '0123456789abcdef');
    for (let at = 0; at < link.length; at++) {
      for (const letter of 'A-z.') {
        if (link[at] !== letter) expect(parseLink(link.slice(0, at) + letter + link.slice(at + 1)).ok).toBe(false);
      }
      expect(parseLink(link.slice(0, at)).ok).toBe(false);
    }
  });
});

describe('no input makes a parse throw', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc.json(),
    anyGame.map(writeGame).chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
  );
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  });

  /** A record with one field anywhere replaced by anything. */
  const spoilt = fc.tuple(anyGame, fc.nat(), anything).map(([game, at, junk]) => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (x: unknown, path: readonly (string | number)[]) => {
      paths.push(path);
      if (typeof x === 'object' && x !== null) for (const [key, y] of Object.entries(x)) walk(y, [...path, key]);
    };
    walk(game, []);
    const copy = { game: structuredClone(game) as unknown };
    const path = ['game', ...(paths[at % paths.length] ?? [])];
    let target = copy as Record<string, unknown>;
    for (const key of path.slice(0, -1)) target = target[key] as Record<string, unknown>;
    target[path.at(-1) as string] = junk;
    return copy.game;
  });

  it('of a record', () => {
    fc.assert(
      fc.property(fc.oneof(texts, anything, spoilt), (input) => {
        const outcome = parseGame(input);
        if (outcome.ok) expect(replay(CATALOGUE, outcome.value).ok).toBeTypeOf('boolean');
        else expect(isRefusalInWords(outcome)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(
      parseGame(
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('no');
            },
            has: () => true,
          },
        ),
      ).ok,
    ).toBe(false);
  });

  it('of a link', () => {
    const packed = fc.uint8Array().map((bytes) => `1.${writeBase64Url(bytes)}`);
    fc.assert(
      fc.property(fc.oneof(texts, packed), (text) => {
        expect(isRefusalInWords(parseLink(text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of a save', () => {
    const cut = anySave.map(writeSave).chain((text) => fc.nat(text.length - 1).map((length) => text.slice(0, length)));
    fc.assert(
      fc.property(fc.oneof(texts, cut), (text) => {
        expect(isRefusalInWords(parseSave(text))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of a scenario file', () => {
    const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-{}[]&*!|>"\'#,? \n'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(texts, yamlish), (text) => {
        expect(parseYaml(text, 'x.yaml').ok).toBeTypeOf('boolean');
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...SHARED_FILES, 'x.yaml'), anything), (files) => {
        expect(isRefusalInWords(parseCatalogue(files))).toBe(true);
      }),
    );
  });

  it('of a record that was never affordable: replay says so', () => {
    const wishes = fc.array(fc.record({ us: anyDecision, cn: anyDecision }), { maxLength: 40 });
    fc.assert(
      fc.property(anyGame, wishes, anySeed, (game, decisions, seed) => {
        const outcome = replay(CATALOGUE, { ...game, decisions, seed });
        expect(outcome.ok || isRefusalInWords(outcome)).toBe(true);
      }),
    );
  });
});
