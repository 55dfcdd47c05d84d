// What a result hangs on: checked where the answer is known, for scores are counted from scales and move nothing.

import { describe, expect, it } from 'vitest';
import { withParameters } from '../../src/lab/overrides.ts';
import { collectFigures, gamesOf } from '../../src/lab/play-job.ts';
import { type SensitivityRequest, sensitivitiesOf, sensitivityOf } from '../../src/lab/sensitivity.ts';
import { mean } from '../../src/lab/statistics.ts';
import { drawsOf } from '../../src/model/luck.ts';
import { POWERS, read } from '../../src/model/variables.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE, playAll, seeds, under } from './worlds.ts';

const players = { us: 'chip-hawk', cn: 'capacity-builder' };
const request: SensitivityRequest = {
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  players,
  side: 'us',
  measure: 'total',
  seeds: seeds(2),
  set: {},
  only: ['leadScale', 'standingCost', 'commonsCredit'],
  method: 'none',
  rows: 2,
};

function answered(asked: SensitivityRequest) {
  const laid = sensitivityOf(CATALOGUE, asked, drawsOf('test'));
  const figures = collectFigures(laid.plan);
  playAll(laid.plan, figures.add);
  return { laid, found: sensitivitiesOf(laid, figures, drawsOf('bootstrap')) };
}

describe('one at a time', () => {
  it('plays each parameter at its low and at its high, all others where they are', () => {
    const { laid, found } = answered({ ...request, measure: 'cn.efficiency', only: ['scarcityGain'] });
    expect(gamesOf(laid.plan)).toBe(3 * 2);
    const [swing] = found.swings;
    const play = (value: number) =>
      request.seeds.map((seed) => {
        const scenario = withParameters(under('even-handed'), { scarcityGain: value });
        const [us, cn] = [findPersona('us', players.us), findPersona('cn', players.cn)] as [Persona, Persona];
        return read(playOut(scenario, seed, us, cn).state, POWERS.cn.efficiency);
      });
    const { low = 0, high = 0, value = 0 } = swing ?? {};
    expect(swing).toMatchObject({ name: 'scarcityGain', atLow: mean(play(low)), atHigh: mean(play(high)) });
    expect(found.base.mean).toBe(mean(play(value)));
    expect(swing?.swing.mean).toBeCloseTo(mean(play(high)) - mean(play(low)), 12);
    expect(swing?.swing.mean).toBeGreaterThan(0);
  });

  it('moves every parameter that has a range and is not set, the largest swing first', () => {
    const { laid, found } = answered({
      ...request,
      seeds: ['1'],
      only: ['leadScale', 'standingCost', 'commonsCredit', 'spillover'],
      set: { spillover: 0.05 },
    });
    expect(laid.ranges.map(({ name }) => name).sort()).toEqual(['commonsCredit', 'leadScale', 'standingCost']);
    const sizes = found.swings.map(({ swing }) => Math.abs(swing.mean));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const { only: _, ...all } = request;
    const every = sensitivityOf(CATALOGUE, all, drawsOf('test'));
    expect(every.ranges).toHaveLength(under('even-handed').sources.filter(({ low, high }) => low < high).length);
    expect(every.plan.arms).toHaveLength(1 + 2 * every.ranges.length);
  });

  it('keeps the range of what a lens sets, and starts from where the lens sets it', () => {
    const { laid } = answered({ ...request, lens: 'author', only: ['efficiencyWeight'], seeds: ['1'] });
    const plain = under('even-handed').sources.find(({ name }) => name === 'efficiencyWeight');
    const lens = under('author').sources.find(({ name }) => name === 'efficiencyWeight');
    expect(laid.ranges).toEqual([{ name: 'efficiencyWeight', low: plain?.low, high: plain?.high, value: lens?.value }]);
    expect(lens?.value).not.toBe(plain?.value);
  });

  it('finds that a scale of scores moves no capability', () => {
    const { found } = answered({ ...request, measure: 'us.capability', only: ['leadScale'] });
    expect(found.swings[0]?.swing).toMatchObject({ mean: 0, ties: 1 });
    expect(found.together).toBeNull();
  });
});

describe('all together', () => {
  it('by Morris: a total is a straight line in its scales, so effects do not vary and are the swings', () => {
    const { found } = answered({ ...request, method: 'morris', rows: 4 });
    const { together } = found;
    if (together?.method !== 'morris') throw new Error('This is not what was asked.');
    expect(together.points).toBe(4 * 4);
    for (const { name, mu, muStar, sigma } of together.effects) {
      const swing = found.swings.find((one) => one.name === name)?.swing.mean as number;
      expect(mu, name).toBeCloseTo(swing, 6);
      expect(muStar, name).toBeCloseTo(Math.abs(swing), 6);
      expect(sigma, name).toBeCloseTo(0, 6);
    }
    expect(together.effects.map(({ name }) => name)).toEqual(found.swings.map(({ name }) => name));
  });

  it('by Sobol: shares of a straight line go by the squares of the swings and add up to one', () => {
    const { laid, found } = answered({ ...request, seeds: ['3'], method: 'sobol', rows: 128 });
    expect(gamesOf(laid.plan)).toBe(1 + 2 * 3 + 128 * 5);
    const { together } = found;
    if (together?.method !== 'sobol') throw new Error('This is not what was asked.');
    expect(together.points).toBe(128 * 5);
    const squares = found.swings.map(({ swing }) => swing.mean ** 2);
    const sum = squares.reduce((all, x) => all + x, 0);
    for (const [i, { name }] of found.swings.entries()) {
      const index = together.indices.find((one) => one.name === name);
      const share = (squares[i] as number) / sum;
      expect(Math.abs((index?.total.value ?? NaN) - share), name).toBeLessThan(0.1);
      expect(Math.abs((index?.first.value ?? NaN) - share), name).toBeLessThan(0.2);
      expect(index?.total.low).toBeLessThanOrEqual(index?.total.high as number);
    }
    const { low, middle, high } = together.spread;
    expect(low < middle && middle < high).toBe(true);
    expect(together.above0).toBe(1);
  });

  it('gives the same answer each time', () => {
    const asked: SensitivityRequest = { ...request, seeds: ['3'], method: 'sobol', rows: 4 };
    expect(answered(asked).found).toEqual(answered(asked).found);
  });
});
