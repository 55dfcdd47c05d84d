// A plan: its games are the same games whoever plays them, in whatever order and piece by piece.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { tabulate } from '../../src/lab/overrides.ts';
import {
  armOf,
  chunksOf,
  collectFigures,
  gamesOf,
  open,
  type Played,
  type PlayPlan,
  playerOf,
  seedOf,
} from '../../src/lab/play-job.ts';
import { hashOf } from '../../src/model/hash.ts';
import { scores } from '../../src/model/scenario.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE, playAll, seeds, under } from './worlds.ts';

const players = { us: 'chip-hawk', cn: 'capacity-builder' };
const plan: PlayPlan = {
  scenario: 'after-the-shock',
  values: 'balanced',
  set: {},
  points: tabulate([{}, { scarcityGain: 0.3 }]),
  arms: [
    { lens: 'even-handed', players, point: 0 },
    { lens: 'author', players, point: 0 },
    { lens: 'even-handed', players, point: 1 },
  ],
  seeds: seeds(7),
  measures: ['us.total', 'cn.total', 'cn.efficiency'],
  side: 'us',
};
const job = { catalogue: CATALOGUE, plan };

describe('a plan', () => {
  it('numbers its games arm by arm, seeds fastest, and cuts them into chunks that hold each once', () => {
    expect(gamesOf(plan)).toBe(21);
    expect([0, 6, 7, 20].map((game) => [armOf(plan, game), seedOf(plan, game)])).toEqual([
      [0, '1'],
      [0, '7'],
      [1, '1'],
      [2, '7'],
    ]);
    const games = chunksOf(plan).flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
    expect(games).toEqual(Array.from({ length: 21 }, (_, i) => i));
    expect(chunksOf({ ...plan, seeds: [] })).toEqual([]);
  });

  it('plays the game that play would play', () => {
    const [us, cn] = [findPersona('us', players.us), findPersona('cn', players.cn)] as [Persona, Persona];
    const alone = playOut(under('author'), '3', us, cn);
    expect(hashOf(playerOf(job)(9))).toBe(hashOf(alone));
    const [played] = open(job)([9, 10]);
    const both = scores(alone.state, valuesOf(CATALOGUE, 'balanced'));
    expect(played?.figures.slice(0, 2)).toEqual([both.us.total, both.cn.total]);
  });

  it('plays the same games backwards, and after a journey to another thread', () => {
    const forwards: Played[] = [];
    playAll(plan, (game, played) => {
      forwards[game] = played;
    });
    const play = open(structuredClone(job));
    const backwards = [...chunksOf(plan)].reverse().map((chunk) => [chunk, play(chunk)] as const);
    for (const [[from], games] of backwards)
      for (const [i, played] of games.entries()) expect(played).toEqual(forwards[from + i]);
    const points = new Set([0, 7, 14].map((game) => forwards[game]?.figures[2]));
    expect(points.size).toBe(3);
  });

  it('collects figures by arm and measure, in the order of the seeds', () => {
    const figures = collectFigures(plan);
    const kept: Played[] = [];
    playAll(plan, (game, played) => {
      figures.add(game, played);
      kept[game] = played;
    });
    expect([...figures.of(1, 2)]).toEqual(kept.slice(7, 14).map((played) => played.figures[2]));
    expect([...figures.of(2)]).toEqual(kept.slice(14).map((played) => played.figures[0]));
  });

  it('plays on when a power has run out of everything', () => {
    const dear = { ...job, plan: { ...plan, set: { 'publicIncome.us': -1000 }, points: tabulate([{}]) } };
    expect(open(dear)([8, 9])).toHaveLength(1);
  });

  it.each([
    [{ values: 'rosy' }, 'There are no values "rosy".'],
    [{ measures: ['joy'] }, 'There is no measure "joy".'],
    [
      { arms: [{ lens: 'even-handed', players: { us: 'nobody', cn: 'random' }, point: 0 }] },
      'no persona "nobody" for us',
    ],
  ])('refuses names that nothing has: %j', (change, message) => {
    expect(() => open({ ...job, plan: { ...plan, ...change } })).toThrow(message);
  });
});
