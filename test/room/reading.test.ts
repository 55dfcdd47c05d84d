// What is read from what was sent: the same, to seven digits, as the government itself knows.

import { describe, expect, it } from 'vitest';
import type { TurnRecord } from '../../src/model/game.ts';
import { until } from '../../src/model/game.ts';
import { causesOf, knowledgeOf } from '../../src/model/knowledge.ts';
import { POWERS, VARIABLES, type Variable } from '../../src/model/variables.ts';
import { knownTo, knownToAll } from '../../src/room/known.ts';
import { readKnown } from '../../src/room/reading.ts';
import type { World } from '../../src/room/room.ts';
import { goTo, opened } from './rooms.ts';

const places = VARIABLES.map((_, place) => place as Variable);

describe('what was sent of the numbers', () => {
  const { playing } = goTo(opened(), 'explain', 1).room.worlds[0] as World;
  const reading = readKnown(JSON.parse(JSON.stringify(knownTo(playing, 'cn'))));

  it('is read as the government knows it, now and a turn before', () => {
    for (const [turns, read] of [
      [2, reading.now],
      [1, reading.past],
    ] as const) {
      const known = knowledgeOf(playing, turns, 'cn');
      for (const variable of places) {
        expect(read?.know(variable) ?? Number.NaN).toBeCloseTo(known.know(variable), 2);
        expect(read?.isHidden(variable)).toBe(known.isHidden(variable));
      }
    }
  });

  it('has the causes of what is known, and of nothing else', () => {
    const turn = playing.turns.at(-1) as TurnRecord;
    for (const variable of places) {
      const found = reading.causesOf(variable).map(({ mechanism }) => mechanism);
      const booked = causesOf(turn, variable).map(({ mechanism }) => mechanism);
      expect(found).toEqual(reading.now.isHidden(variable) ? [] : booked);
    }
  });

  it('has the way of both capabilities as it was known to both at the time, and a government is sent none', () => {
    const { way = [] } = knownToAll(playing);
    expect(way).toHaveLength(3);
    for (const [turns, both] of way.entries()) {
      const { now } = knownToAll(until(playing, turns));
      expect(both).toEqual([now[POWERS.us.capability], now[POWERS.cn.capability]]);
    }
    expect(knownTo(playing, 'us').way).toBeUndefined();
  });

  it('has no turn before the first', () => {
    const { playing } = opened().room.worlds[0] as World;
    const first = readKnown(knownTo(playing, 'us'));
    expect(first.past).toBeUndefined();
    expect(places.flatMap(first.causesOf)).toEqual([]);
  });
});
