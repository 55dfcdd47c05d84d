// Whose decisions of which games may play elsewhere: of a game in progress never the rival's.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeLink } from '../../src/format/link.ts';
import type { Save } from '../../src/format/save.ts';
import { IDLE } from '../../src/model/decision.ts';
import { type Game, RULES } from '../../src/model/game.ts';
import { addressOf } from '../../src/store/place.ts';
import { decisionsAt, keptDecisions } from '../../src/store/recorded-games.ts';
import { shelve } from '../../src/store/shelf.ts';
import { makeStorage } from './storage.ts';

const turn = { us: { ...IDLE, compute: 2 as const }, cn: { ...IDLE, controls: 1 as const } };
const game: Game = {
  rules: RULES,
  scenario: 'one-lesson',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'paris',
  players: { us: 'player', cn: 'managed-openness' },
  decisions: [turn, turn],
};
const save: Save = { id: 'one', at: 5, side: 'us', moment: 'brief', draft: IDLE, game };
const over: Save = {
  ...save,
  id: 'over',
  at: 9,
  name: 'The long one',
  game: { ...game, decisions: Array(6).fill(turn) },
};

beforeEach(() => vi.stubGlobal('localStorage', makeStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('the decisions of kept games', () => {
  it('are those of both powers once a game is over, and before that those of one’s own side', () => {
    for (const one of [save, over, { ...save, id: 'new', game: { ...game, decisions: [] } }]) shelve(one);
    expect(keptDecisions('us').map(({ recorded }) => recorded.name)).toEqual(['The long one', 'paris']);
    expect(keptDecisions('cn').map(({ recorded }) => recorded.name)).toEqual(['The long one']);
    expect(keptDecisions('cn')[0]?.recorded.decisions[5]).toEqual(turn.cn);
  });

  it('of a game in progress at one screen are nobody’s', () => {
    shelve({ ...save, game: { ...game, players: { us: 'player', cn: 'player' } } });
    expect([...keptDecisions('us'), ...keptDecisions('cn')]).toEqual([]);
  });
});

describe('the decisions in an address', () => {
  const link = writeLink(game, '0123456789abcdef');

  it('are found in a share link, in a replay, and in the packed game alone', () => {
    const replay = addressOf({ at: 'replay', game: link, turn: '2', branch: '' });
    for (const address of [link, ` http://x.test/#/shared/${link}\n`, `http://x.test/a/${replay}`])
      expect(decisionsAt(address, 'cn')).toMatchObject({
        ok: true,
        value: { name: 'paris', decisions: [turn.cn, turn.cn] },
      });
  });

  it.each(['', 'x', 'http://x.test/#/lab', 'http://x.test/#/replay/abc', `http://x.test/#/shared/${link}A`])(
    'are refused in one sentence where there is none: %j',
    (address) => {
      const found = decisionsAt(address, 'us');
      expect(found.ok ? '' : found.message).toMatch(/^[^\n]+ is not a whole share link; allowed is [^\n]+\.$/);
    },
  );
});
