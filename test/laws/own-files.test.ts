// What must hold for scenarios and lenses that travel: they arrive as they left, nothing that stands there is written
// over, the game is the same under whatever names it finds, its fingerprint covers them, and no tail or record whatever
// makes the page throw.

import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBase64Url } from '../../src/format/base64url.ts';
import type { Catalogue } from '../../src/format/catalogue.ts';
import { crc32 } from '../../src/format/crc32.ts';
import { parseGame, writeGame } from '../../src/format/game-file.ts';
import { type LabSetUp, parseLabLink, writeLabLink } from '../../src/format/lab-link.ts';
import { parseLink, writeLink } from '../../src/format/link.ts';
import type { Outcome } from '../../src/format/outcome.ts';
import { addOwn, carriedFor, findOwn, freeName, idOf, joinGame, ownOf, withoutOwn } from '../../src/format/own.ts';
import { parseTail, partTail, writeTail } from '../../src/format/own-link.ts';
import { prepare } from '../../src/format/prepare.ts';
import { replay } from '../../src/format/replay.ts';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { type Carried, type Game, type Playing, RULES, start } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { anyGame, CATALOGUE, grant } from './generated-games.ts';

const title = fc.oneof(
  fc.constantFrom('My world', '我的世界', '~#/"\\', '🐉'),
  fc.string({ minLength: 1, maxLength: 30 }),
);
const summary = fc.string({ minLength: 1, maxLength: 60 });
const gain = fc.double({ min: 0.02, max: 0.14, noNaN: true });
const text = fc.record({ title, summary }).map((en) => ({ en }));

const anyScenario: fc.Arbitrary<Carried> = fc
  .record({ text, gain, name: fc.constantFrom('mine', 'other', 'x-2') })
  .map(({ gain: value, name, ...rest }) => ({
    kind: 'scenario',
    source: { id: name, extends: 'after-the-shock', ...rest, parameters: { scarcityGain: value } },
  }));
const anyLens: fc.Arbitrary<Carried> = fc
  .record({ text, gain, base: fc.constantFrom('author', undefined), name: fc.constantFrom('mine', 'other') })
  .map(({ gain: value, base, name, ...rest }) => ({
    kind: 'lens',
    source: {
      id: name,
      ...(base ? { extends: base } : {}),
      ...rest,
      overrides: { scarcityGain: { value, because: 'assumption: tried' } },
    },
  }));
const child = (of: Carried): Carried => ({
  kind: 'scenario',
  source: { id: `${idOf(of)}-child`, extends: idOf(of), text: of.source['text'], turns: ['2025H1', '2025H2'] },
});

/** Files that fit together: a scenario, perhaps one that extends it, and perhaps a lens. */
const anyOwn: fc.Arbitrary<readonly Carried[]> = fc
  .tuple(anyScenario, fc.boolean(), fc.option(anyLens))
  .map(([scenario, has, lens]) => [scenario, ...(has ? [child(scenario)] : []), ...(lens ? [lens] : [])]);

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

function grown(own: readonly Carried[], catalogue = CATALOGUE): Catalogue {
  return own.reduce<Catalogue>(
    (known, { kind, source }) => valueIn(addOwn(known, kind, source, 'mine.yaml')),
    catalogue,
  );
}

const WISH: Decision = { ...IDLE, controls: 2, openSource: 2, compute: 2, abroad: 'build' };

/** A game of two turns in the world that the files make. */
function played(catalogue: Catalogue, own: readonly Carried[]): { readonly game: Game; readonly playing: Playing } {
  const world = {
    scenario: idOf(own.filter(({ kind }) => kind === 'scenario').at(-1) as Carried),
    lens: own.find(({ kind }) => kind === 'lens') ? idOf(own.at(-1) as Carried) : 'even-handed',
  };
  const begun = start(prepare(catalogue, world.scenario, world.lens), 'law');
  const playing = [0, 1].reduce((so) => grant(so, { us: WISH, cn: WISH }), begun);
  const players = { us: 'player', cn: 'managed-openness' };
  const decisions = playing.turns.map((turn) => turn.decisions);
  const game = { rules: RULES, ...world, values: 'balanced', seed: 'law', players, decisions };
  return { game: { ...game, ...carriedFor(catalogue, world) }, playing };
}

describe('write after parse is the same text', () => {
  it('for a link, a record and a set-up of the lab with files of one’s own', () => {
    fc.assert(
      fc.property(anyGame, anyOwn, (plain, own) => {
        const game = { ...plain, own };
        const link = writeLink(game, '0123456789abcdef');
        expect(link).toMatch(/^[A-Za-z0-9._~-]+$/);
        const shared = valueIn(parseLink(`http://10.0.0.2:4173/x/#/shared/${link}`));
        expect(shared.game).toEqual(game);
        expect(writeLink(shared.game, shared.hash)).toBe(link);
        expect(writeGame(valueIn(parseGame(writeGame(game))))).toBe(writeGame(game));
        expect(valueIn(parseGame(writeGame(game)))).toEqual(game);
        const setUp: LabSetUp = {
          scenario: 'mine',
          values: 'balanced',
          lenses: ['author'],
          seeds: '9',
          side: 'us',
          a: 'a',
          b: 'b',
          rivals: ['c'],
          measure: 'margin',
          own,
        };
        expect(valueIn(parseLabLink(writeLabLink(setUp)))).toEqual(setUp);
        expect(writeLabLink(valueIn(parseLabLink(writeLabLink(setUp))))).toBe(writeLabLink(setUp));
      }),
      { numRuns: 60 },
    );
  });

  it('and what carries nothing is written as before there was anything to carry', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        expect(partTail(writeLink(game, '0123456789abcdef')).tail).toBe('');
        expect(writeGame(game)).not.toContain('"own"');
      }),
      { numRuns: 30 },
    );
  });
});

describe('a game that travels', () => {
  it('plays out the same where nothing of it is known', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        const { game, playing } = played(grown(own), own);
        expect(hashOf(valueIn(replay(CATALOGUE, game, hashOf(playing))))).toBe(hashOf(playing));
      }),
      { numRuns: 60 },
    );
  });

  it('plays out the same where its names stand for something else, and writes nothing over', () => {
    fc.assert(
      fc.property(anyOwn, anyOwn, (own, theirs) => {
        const { game, playing } = played(grown(own), own);
        const there = grown(theirs);
        const joined = valueIn(joinGame(there, game));
        for (const file of theirs) expect(findOwn(joined.catalogue, file.kind, idOf(file))).toEqual(file);
        const again = valueIn(replay(joined.catalogue, joined.game, hashOf(playing)));
        expect(again.state).toEqual(playing.state);
        // Once it is in, it comes in no second time.
        const twice = valueIn(joinGame(joined.catalogue, game));
        expect(ownOf(twice.catalogue)).toEqual(ownOf(joined.catalogue));
        expect(twice.game).toEqual(joined.game);
        // And it can travel on from there.
        expect(valueIn(replay(CATALOGUE, joined.game, hashOf(playing))).state).toEqual(playing.state);
      }),
      { numRuns: 60 },
    );
  });

  it('has a fingerprint that covers what it rests on, before any turn is played and whatever it is called', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (a, b) => {
        const hash = (file: Carried) => hashOf(start(prepare(grown([file]), idOf(file), 'even-handed'), '1'));
        const named = { ...b, source: { ...b.source, id: idOf(a) } };
        expect(hash(named)).toBe(hash(b));
        expect(hash(a) === hash(b)).toBe(JSON.stringify(a) === JSON.stringify(named));
      }),
      { numRuns: 60 },
    );
  });

  it('carries the scenario that makes room for its lens', () => {
    const wide: Carried = {
      kind: 'scenario',
      source: {
        id: 'wide',
        extends: 'after-the-shock',
        text: { en: { title: 'a', summary: 'b' } },
        parameters: { scarcityGain: { value: 0.4, high: 0.6 } },
      },
    };
    const far: Carried = {
      kind: 'lens',
      source: {
        id: 'far',
        text: { en: { title: 'a', summary: 'b' } },
        overrides: { scarcityGain: { value: 0.55, because: 'assumption' } },
      },
    };
    const catalogue = grown([wide, far]);
    expect(carriedFor(catalogue, { scenario: 'one-lesson', lens: 'far' }).own).toEqual([wide, far]);
    expect(carriedFor(catalogue, { scenario: 'one-lesson', lens: 'author' })).toEqual({});
    expect(withoutOwn(catalogue)).toEqual(CATALOGUE);
    expect(freeName(catalogue, 'lens', 'far')).toBe('far-2');
    expect(freeName(catalogue, 'scenario', 'far')).toBe('far');
  });
});

describe('whatever comes along', () => {
  const inWords = (outcome: Outcome<unknown>) => outcome.ok || /^[^\n]+\.$/.test(outcome.message);
  const game = played(grown([]), [{ kind: 'scenario', source: { id: 'after-the-shock' } }]).game;

  it('is read or refused in words, in a record and in a link, and never thrown at', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ kind: fc.constantFrom('scenario', 'lens', 'x'), source: fc.jsonValue() }), { maxLength: 3 }),
      fc.tuple(anyOwn, fc.string(), fc.jsonValue()).map(([own, key, value]) => {
        const [first, ...rest] = own as [Carried, ...Carried[]];
        return [{ ...first, source: { ...first.source, [key]: value } }, ...rest];
      }),
    );
    fc.assert(
      fc.property(anything, (own) => {
        const record = JSON.parse(JSON.stringify({ ...game, own }));
        const read = parseGame(record);
        expect(inWords(read)).toBe(true);
        if (read.ok) expect(inWords(replay(CATALOGUE, read.value))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each<readonly [string, unknown, RegExp]>([
    ['none', [], /own is \[\]; allowed is a list of at least one file\.$/],
    ['too many', Array(21).fill({ kind: 'lens', source: { id: 'a' } }), /allowed is a list of at most 20 files\.$/],
    [
      'of no kind',
      [{ kind: 'world', source: { id: 'a' } }],
      /own\.0\.kind is "world"; allowed is one of scenario, lens/,
    ],
    ['without a name', [{ kind: 'lens', source: {} }], /own\.0\.source is \{\}; allowed is a block with the id/],
    [
      'with a name of machinery',
      JSON.parse('[{"kind":"lens","source":{"id":"a","__proto__":{"x":1}}}]'),
      /own\.0\.source\.__proto__ is "__proto__"; allowed is another name\.$/,
    ],
    [
      'that go round',
      ['a', 'b'].map((id, i) => ({
        kind: 'scenario',
        source: { id, extends: i === 0 ? 'b' : 'a', text: { en: { title: 'a', summary: 'b' } } },
      })),
      /^The scenario "a" that came along: extends is "b"; allowed is one of after-the-shock/,
    ],
    [
      'twice',
      Array(2).fill({
        kind: 'scenario',
        source: { id: 'a', extends: 'one-lesson', text: { en: { title: 'a', summary: 'b' } } },
      }),
      /^The scenario "a" that came along stands there twice; allowed is once\.$/,
    ],
    [
      'too large',
      [{ kind: 'lens', source: { id: 'a', voices: Array(60_000).fill('F1'), text: {}, overrides: {} } }],
      /allowed/,
    ],
  ])('%s: one sentence', (_, own, message) => {
    const read = parseGame({ ...game, own });
    const outcome = read.ok ? replay(CATALOGUE, read.value) : read;
    expect(outcome.ok ? 'accepted' : outcome.message).toMatch(message);
  });

  it('is refused when a letter of the tail is changed, cut out or added', () => {
    fc.assert(
      fc.property(
        anyOwn,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom('', 'A', '_', '~', '龙'),
        fc.nat(1),
        (own, at, letter, cut) => {
          const tail = writeTail(own);
          const place = Math.floor(at * tail.length);
          const broken = tail.slice(0, place) + letter + tail.slice(place + cut);
          if (broken === tail) return;
          const read = parseTail(broken);
          expect(read.ok && broken !== '' ? read.value.own : undefined).toBeUndefined();
          expect(inWords(read)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('cannot fill the memory with a small tail', () => {
    const packed = deflateSync(strToU8(JSON.stringify(['lens', { id: 'a'.repeat(30_000_000) }])), { level: 9 });
    expect(packed.length).toBeLessThan(60_000);
    const bytes = new Uint8Array(4 + packed.length);
    new DataView(bytes.buffer).setUint32(0, crc32(packed));
    bytes.set(packed, 4);
    expect(parseTail(`~1.${writeBase64Url(bytes)}`)).toMatchObject({ ok: false, code: 'damaged' });
    expect(parseTail(`~1.${'A'.repeat(80_001)}`)).toMatchObject({ ok: false, code: 'damaged' });
    expect(parseTail('~7.AAAA')).toMatchObject({ ok: false, code: 'other-link-version' });
  });
});
