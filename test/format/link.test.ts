// Share links: how long they are, and what a broken one says.

import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBase64Url } from '../../src/format/base64url.ts';
import { crc32 } from '../../src/format/crc32.ts';
import { parseLink, writeLink } from '../../src/format/link.ts';
import { CHOICES, type Decision, IDLE } from '../../src/model/decision.ts';
import { type Game, RULES } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { doctrinesOf } from '../../src/personas/doctrines.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { CATALOGUE, under } from '../laws/generated-games.ts';

const HASH = '0123456789abcdef';

function game(seed: string, decisions: Game['decisions'] = []): Game {
  const players = { us: 'player', cn: 'managed-openness' };
  return {
    rules: RULES,
    scenario: 'after-the-shock',
    lens: 'even-handed',
    values: 'balanced',
    seed,
    players,
    decisions,
  };
}

const CARDS = ['none', ...Object.keys(CATALOGUE.initiatives)];

/** A decision that no pattern predicts. */
function erratic(turn: number): Decision {
  const pick = <T>(list: readonly T[], step: number) => list[(turn * turn * step + turn * 3 + step) % list.length] as T;
  return {
    controls: pick(CHOICES.controls, 2),
    openSource: pick(CHOICES.openSource, 3),
    compute: pick(CHOICES.compute, 7),
    release: pick(CHOICES.release, 5),
    focus: pick(CHOICES.focus, 11),
    abroad: pick(CHOICES.abroad, 13),
    rules: pick(CHOICES.rules, 17),
    initiative: pick(CARDS, 19),
  };
}

function messageOf(text: string): string {
  const outcome = parseLink(text);
  return outcome.ok ? 'accepted' : `${outcome.code}: ${outcome.message}`;
}

describe('a link', () => {
  it('of a whole game is short, whoever plays', () => {
    const [us, cn] = (['us', 'cn'] as const).map(doctrinesOf);
    for (const one of us ?? []) {
      for (const other of cn ?? []) {
        const playing = playOut(under('even-handed'), 'k3x9ab', one, other);
        const players = { us: one.id, cn: other.id };
        const record = recordOf(playing, { seed: 'k3x9ab', values: 'balanced', players });
        expect(writeLink(record, hashOf(playing)).length).toBeLessThan(260);
      }
    }
  });

  it('of twelve turns that follow no pattern stays under 270 characters', () => {
    const decisions = Array.from({ length: 12 }, (_, turn) => ({ us: erratic(turn), cn: erratic(turn + 40) }));
    expect(writeLink(game('深度求索🐉', decisions), HASH).length).toBeLessThan(270);
  });

  it('as long as a record can be is read', () => {
    const decisions = Array.from({ length: 40 }, (_, turn) => ({ us: erratic(turn), cn: erratic(turn + 50) }));
    const seed = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x20000 + ((i * 7919) % 40000))).join('');
    const longest = game(seed, decisions);
    expect(parseLink(writeLink(longest, HASH))).toEqual({ ok: true, value: { game: longest, hash: HASH } });
  });

  it('that was shared once can be read for ever', () => {
    const shared = game('深度求索🐉', [
      {
        us: { ...IDLE, abroad: 'build', controls: 3, release: 'open', initiative: 'talent-visas' },
        cn: { ...IDLE, abroad: 'co-govern' },
      },
    ]);
    const link = '2.-rEuLiNZw7PtG5_uWvZsY9PzLYs-zJ_QiWQ5NrcaGxgAkxEwXYESliEoFJELGiAfmMCMTUzNzC0sE5OSgTleKRYA';
    expect(parseLink(link)).toEqual({ ok: true, value: { game: { ...shared, rules: '2' }, hash: HASH } });
  });
});

describe('a link that cannot be read', () => {
  const whole = writeLink(game('7', [{ us: IDLE, cn: IDLE }]), HASH);
  /** Packs any data as a link is packed, without the dictionary's help. */
  const forged = (data: unknown) => {
    const packed = deflateSync(strToU8(typeof data === 'string' ? data : JSON.stringify(data)));
    const bytes = new Uint8Array(4 + packed.length);
    new DataView(bytes.buffer).setUint32(0, crc32(packed));
    bytes.set(packed, 4);
    return `2.${writeBase64Url(bytes)}`;
  };
  const parts = [
    RULES,
    'after-the-shock',
    'even-handed',
    'balanced',
    '7',
    'player',
    'player',
    '00010000001000',
    ',',
    HASH,
  ];

  it.each<readonly [string, string, string]>([
    ['nothing', '', 'damaged: "" is not a whole share link; allowed is one copied from end to end.'],
    ['another text', 'hello', 'damaged: "hello" is not a whole share link; allowed is one copied from end to end.'],
    [
      'an address without a game',
      'http://localhost:4173/#/',
      'damaged: "http://localhost:4173/#/" is not a whole share link; allowed is one copied from end to end.',
    ],
    [
      'too much of it',
      `2.${'A'.repeat(5000)}`,
      `damaged: "2.${'A'.repeat(54)}... is not a whole share link; allowed is one copied from end to end.`,
    ],
    [
      'another version',
      `1.${whole.slice(2)}`,
      'other-link-version: The link is of version 1; allowed are links of version 2, which this game reads.',
    ],
    ['not JSON', forged('{'), 'invalid: The link holds missing; allowed is a record of a game and its hash.'],
    ['other data', forged({ a: 1 }), 'invalid: The link holds {"a":1}; allowed is a record of a game and its hash.'],
    [
      'half a decision',
      forged(parts.with(7, '0001000000')),
      'invalid: The link: decisions.0.cn.release is missing; allowed is one of closed, managed, open.',
    ],
    [
      'a digit that stands for nothing',
      forged(parts.with(7, '90010000001000')),
      'invalid: The link: decisions.0.us.controls is missing; allowed is one of 0, 1, 2, 3, 4.',
    ],
    [
      'an initiative that is missing',
      forged(parts.with(8, '')),
      'invalid: The link: decisions.0.cn.initiative is missing; allowed is some text.',
    ],
    [
      'an initiative with a strange name',
      forged(parts.with(8, ',Ex Libris')),
      'invalid: The link: decisions.0.cn.initiative is "Ex Libris"; allowed is the name of an initiative, or none.',
    ],
    [
      'an empty seed',
      forged(parts.with(4, '')),
      'invalid: The link: seed is ""; allowed is some text that is not empty.',
    ],
    ['no hash', forged(parts.with(9, 'none')), 'invalid: The link: hash is "none"; allowed is 16 hexadecimal digits.'],
    [
      'other rules',
      forged(parts.with(0, '99').with(7, '0')),
      `other-rules: The record was played under rules "99"; allowed are the rules of this version, "${RULES}".`,
    ],
  ])('because of %s says so', (_, link, message) => {
    expect(messageOf(link)).toBe(message);
  });

  it('is refused when a letter is changed, left out, doubled or swapped', () => {
    for (let at = 0; at < whole.length; at++) {
      const letter = whole[at] as string;
      const [head, tail] = [whole.slice(0, at), whole.slice(at + 1)];
      const broken = [head + (letter === 'A' ? 'B' : 'A') + tail, head + tail, head + letter + letter + tail];
      for (const link of broken) expect(parseLink(link).ok, link).toBe(false);
    }
  });
});

describe('crc32', () => {
  it('is the one that everybody else computes', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
