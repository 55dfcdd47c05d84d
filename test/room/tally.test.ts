// How votes become a decision: by most votes, by the head where they are equal, else what stood before stands.

import { describe, expect, it } from 'vitest';
import { type Decision, NO_INITIATIVE } from '../../src/model/decision.ts';
import { start } from '../../src/model/game.ts';
import { handOf } from '../../src/model/options.ts';
import { standing } from '../../src/personas/standing.ts';
import type { Role } from '../../src/room/seat.ts';
import { electorate, type Member, mayVote, resolve } from '../../src/room/tally.ts';
import { under } from '../laws/generated-games.ts';

const PLAYING = start(under('even-handed'), 'tally');
const STANDS = standing(PLAYING, 'us');

function member(id: string, role: Role, votes: Partial<Decision> = {}): Member {
  return { id, seat: { world: 0, side: 'us', role }, votes };
}

function tally(cabinet: readonly Member[], field: keyof Decision) {
  return resolve(PLAYING, 'us', cabinet).tallies.find((one) => one.field === field);
}

describe('a cabinet', () => {
  it('decides by most votes of those whose part it is', () => {
    const cabinet = [
      member('a', 'commerce', { controls: 3 }),
      member('b', 'commerce', { controls: 3 }),
      member('c', 'commerce', { controls: 1 }),
      member('d', 'science', { controls: 0 }),
    ];
    expect(tally(cabinet, 'controls')).toMatchObject({ chosen: 3, by: 'votes' });
    expect(resolve(PLAYING, 'us', cabinet).taken.controls).toBe(3);
  });

  it('follows its head where votes are equal, and only there', () => {
    const tied = [member('a', 'commerce', { controls: 3 }), member('b', 'commerce', { controls: 1 })];
    expect(tally([...tied, member('h', 'head', { controls: 1 })], 'controls')).toMatchObject({ chosen: 1, by: 'head' });
    const clear = [...tied, member('c', 'commerce', { controls: 3 }), member('h', 'head', { controls: 1 })];
    expect(tally(clear, 'controls')).toMatchObject({ chosen: 3, by: 'votes' });
    expect(tally([member('a', 'commerce'), member('h', 'head', { controls: 2 })], 'controls')).toMatchObject({
      chosen: 2,
      by: 'head',
    });
  });

  it('keeps what stood where nobody votes, and among equals without a head', () => {
    expect(tally([], 'compute')).toMatchObject({ chosen: STANDS.compute, by: 'standing', counts: [] });
    const tied = [member('a', 'industry', { compute: 4 }), member('b', 'industry', { compute: STANDS.compute })];
    expect(tally(tied, 'compute')).toMatchObject({ chosen: STANDS.compute, by: 'standing' });
    expect(resolve(PLAYING, 'us', []).taken).toEqual(STANDS);
  });

  it('votes as a whole on a part that nobody holds', () => {
    const cabinet = [member('a', 'science', { controls: 2 }), member('b', 'foreign', { controls: 2 })];
    expect(electorate(cabinet, 'controls')).toHaveLength(2);
    expect(tally(cabinet, 'controls')).toMatchObject({ chosen: 2, by: 'votes' });
    expect(mayVote(cabinet, 'a', 'controls')).toBe(true);
    expect(mayVote([...cabinet, member('c', 'commerce')], 'a', 'controls')).toBe(false);
  });

  it('takes what can be paid of what it wishes, and says both', () => {
    const wish = { controls: 4, openSource: 4, compute: 4, release: 'open', rules: 'strict' } as const;
    const { wish: wished, taken } = resolve(PLAYING, 'us', [member('a', 'head', wish)]);
    expect(wished).toMatchObject(wish);
    expect(taken).not.toEqual(wished);
  });

  it('plays a card of its hand', () => {
    const [card] = handOf(PLAYING, 'us');
    const cabinet = [member('h', 'head', { initiative: card?.id ?? '', compute: 0, openSource: 0, abroad: 'contest' })];
    expect(resolve(PLAYING, 'us', cabinet).wish.initiative).toBe(card?.id);
    expect(resolve(PLAYING, 'us', []).wish.initiative).toBe(NO_INITIATIVE);
  });
});
