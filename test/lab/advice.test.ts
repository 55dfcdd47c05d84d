// Advisers: they speak from their own world, they do not say the same, and what they recommend can be paid.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import {
  type Counsel,
  commonGround,
  disagreeing,
  distance,
  gatherCounsel,
  singleChanges,
  type Wish,
  wishesOf,
} from '../../src/lab/advice.ts';
import { type Change, canPay, changesBetween, knownOf, luckOfFutures } from '../../src/lab/forecast.ts';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { choose, start } from '../../src/model/game.ts';
import type { Side } from '../../src/model/sides.ts';
import { viewOf } from '../../src/model/view.ts';
import { CATALOGUE, under } from '../laws/generated-games.ts';

const VALUES = valuesOf(CATALOGUE, 'balanced');

/** The lenses that are asked: few, so that the test is quick. */
const WORLDS = ['even-handed', 'ideas-cannot-be-fenced', 'race-and-tighten', 'open-over-closed'];

function counselFor(side: Side, draft: Decision): Counsel {
  const playing = start(under('even-handed'), 'abc');
  const known = knownOf(viewOf(playing, side));
  const lucks = luckOfFutures(known, playing.scenario, 3);
  const asked = { draft, turns: 4, values: VALUES };
  const gathering = gatherCounsel(known, playing.scenario, WORLDS.map(under), lucks, asked);
  let step = gathering.next();
  while (!step.done) step = gathering.next();
  return step.value;
}

const wish = (lens: string, change: Change, gain = 1, elsewhere = 0): Wish => ({
  lens,
  candidate: 0,
  change,
  gain,
  elsewhere,
});
const UP: Change = { choice: 'controls', from: 2, to: 4 };
const DOWN: Change = { choice: 'controls', from: 2, to: 0 };
const OPEN: Change = { choice: 'release', from: 'managed', to: 'open' };

describe('the advisers', () => {
  it('are furthest apart when they pull one dial both ways', () => {
    expect(distance({ change: UP }, { change: DOWN })).toBeGreaterThan(distance({ change: UP }, { change: OPEN }));
    expect(distance({ change: UP }, { change: { ...UP, to: 3 } })).toBeLessThan(
      distance({ change: UP }, { change: OPEN }),
    );
    expect(distance({ change: UP }, { change: UP })).toBe(0);
  });

  it('are heard only where they differ, at most three', () => {
    const heard = disagreeing([
      wish('a', UP),
      wish('b', UP, 3),
      wish('c', DOWN),
      wish('d', OPEN),
      wish('e', { ...OPEN }),
    ]);
    expect(heard.map(({ lens }) => lens)).toHaveLength(3);
    expect(new Set(heard.map(({ change }) => JSON.stringify(change))).size).toBe(3);
    expect(disagreeing([])).toEqual([]);
    expect(disagreeing([wish('a', UP), wish('b', UP)])).toHaveLength(1);
  });

  it('wish for what gains more in their world than elsewhere, and agree where all gain', () => {
    const candidates = [choose(IDLE, 'controls', 4), choose(IDLE, 'release', 'open')];
    const opinions = [
      { lens: 'hawk', gains: [1, 0.5] },
      { lens: 'dove', gains: [-1, 0.7] },
      { lens: 'third', gains: [-1, 0.5] },
    ];
    expect(wishesOf(IDLE, opinions, candidates).map(({ lens, change }) => [lens, change.choice])).toEqual([
      ['hawk', 'controls'],
      ['dove', 'release'],
    ]);
    expect(commonGround(IDLE, opinions, candidates)).toEqual({
      change: { choice: 'release', from: 'managed', to: 'open' },
      least: 0.5,
      most: 0.7,
    });
    expect(commonGround(IDLE, [{ lens: 'hawk', gains: [1, -1] }, ...opinions], candidates)).toBeUndefined();
  });

  it('consider only single changes that can be paid', () => {
    const playing = start(under('even-handed'), 'abc');
    const known = knownOf(viewOf(playing, 'us'));
    const candidates = singleChanges(known, playing.scenario, IDLE);
    expect(candidates.length).toBeGreaterThan(10);
    for (const candidate of candidates) {
      expect(changesBetween(IDLE, candidate)).toHaveLength(1);
      expect(canPay(known, playing.scenario, candidate)).toBe(true);
    }
  });

  it('disagree in the game as it is, each with a gain that is its own', () => {
    const { voices, worlds } = counselFor('cn', { ...IDLE, controls: 2, openSource: 1, compute: 2 });
    expect(worlds).toBe(WORLDS.length);
    expect(voices.length).toBeGreaterThanOrEqual(2);
    expect(new Set(voices.map(({ change }) => `${change.choice} ${change.to}`)).size).toBe(voices.length);
    for (const { lens, gain, elsewhere, moves } of voices) {
      expect(lens).not.toBe('even-handed');
      expect(gain).toBeGreaterThan(elsewhere);
      expect(moves.find(({ gauge }) => gauge === 'margin')?.mean).toBeCloseTo(gain, 9);
    }
  });

  it('of the race and of free ideas pull the controls of the US both ways', () => {
    const { voices } = counselFor('us', {
      ...IDLE,
      controls: 2,
      openSource: 3,
      compute: 2,
      release: 'open',
      abroad: 'build',
    });
    const controls = voices.flatMap(({ lens, change: { choice, from, to } }) =>
      choice === 'controls' ? [[lens, Math.sign(Number(to) - Number(from))]] : [],
    );
    expect(controls).toEqual([
      ['ideas-cannot-be-fenced', -1],
      ['race-and-tighten', 1],
    ]);
  });
});
