// A against B: the same luck for both, differences seed by seed, and the turn in which two games part.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { type CompareRequest, comparePlan, comparisonsOf, partingOf } from '../../src/lab/compare.ts';
import { collectFigures } from '../../src/lab/play-job.ts';
import { mean, pairedDifference } from '../../src/lab/statistics.ts';
import { start } from '../../src/model/game.ts';
import { scores } from '../../src/model/scenario.ts';
import { read, VARIABLES, type Variable } from '../../src/model/variables.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE, playAll, seeds, under } from './worlds.ts';

const request: CompareRequest = {
  scenario: 'after-the-shock',
  values: 'balanced',
  side: 'cn',
  a: { player: 'capacity-builder', set: {} },
  b: { player: 'self-reliance', set: {} },
  against: ['chip-hawk', 'open-champion'],
  lenses: [
    { a: 'even-handed', b: 'even-handed' },
    { a: 'author', b: 'author' },
  ],
  seeds: seeds(5),
  measures: ['total', 'world.tension', 'ending:crisis'],
  set: {},
};

function compared(asked: CompareRequest) {
  const plan = comparePlan(asked);
  const figures = collectFigures(plan);
  playAll(plan, figures.add);
  return comparisonsOf(asked, figures);
}

function played(lens: string, us: string, cn: string, seed: string) {
  return playOut(under(lens), seed, findPersona('us', us) as Persona, findPersona('cn', cn) as Persona);
}

describe('a comparison', () => {
  const found = compared(request);
  const values = valuesOf(CATALOGUE, 'balanced');

  it('has a line for each lens, rival and measure', () => {
    const lines = found.map(({ lens, against, measure }) => `${lens.a} ${against} ${measure}`);
    expect(new Set(lines).size).toBe(2 * 2 * 3);
    expect(found).toHaveLength(12);
  });

  it('pairs the games that A and B play on one seed', () => {
    const [a, b] = ['capacity-builder', 'self-reliance'].map((cn) =>
      request.seeds.map((seed) => scores(played('author', 'open-champion', cn, seed).state, values).cn.total),
    ) as [number[], number[]];
    const line = found.find(
      (one) => one.lens.a === 'author' && one.against === 'open-champion' && one.measure === 'total',
    );
    expect(line).toMatchObject({ a: mean(a), b: mean(b), difference: pairedDifference(a, b) });
  });

  it('turns round when A and B change places', () => {
    const turned = compared({ ...request, a: request.b, b: request.a });
    for (const [i, { difference }] of turned.entries()) {
      const before = found[i]?.difference;
      expect(difference.mean).toBe(0 - (before?.mean as number));
      expect(difference.otherWay).toBe(before?.otherWay);
    }
  });

  it('finds no difference where there is none to find', () => {
    const same = { player: 'capacity-builder', set: { spillover: 0.02 } };
    for (const { difference } of compared({ ...request, a: same, b: same }))
      expect(difference).toMatchObject({ mean: 0, low: 0, high: 0, ties: 1, otherWay: 0 });
  });

  it('compares two set-ups of one strategy, and two lenses', () => {
    const one = { ...request, b: request.a, measures: ['cn.efficiency'], against: ['chip-hawk'] };
    const less = { player: 'capacity-builder', set: { scarcityGain: 0 } };
    for (const { difference } of compared({ ...one, b: less })) expect(difference.low).toBeGreaterThan(0);
    const [lenses] = compared({ ...one, lenses: [{ a: 'author', b: 'even-handed' }] });
    const seed = request.seeds.map((each) =>
      ['author', 'even-handed'].map((lens) => played(lens, 'chip-hawk', 'capacity-builder', each).state),
    );
    const efficiency = VARIABLES.findIndex(({ name }) => name === 'cn.efficiency');
    expect(lenses?.a).toBe(mean(seed.map(([author]) => author?.[efficiency] as number)));
    expect(lenses?.b).toBe(mean(seed.map(([, even]) => even?.[efficiency] as number)));
  });
});

describe('where two games part', () => {
  const a = played('even-handed', 'chip-hawk', 'capacity-builder', '1');
  const b = played('even-handed', 'chip-hawk', 'self-reliance', '1');

  it('is nowhere for one game twice, and for games without a turn', () => {
    expect(partingOf(a, played('even-handed', 'chip-hawk', 'capacity-builder', '1'))).toBeUndefined();
    const before = start(under('even-handed'), '1');
    expect(partingOf(before, before)).toBeUndefined();
  });

  it('is the first turn with another decision, told choice by choice', () => {
    const parting = partingOf(a, b);
    expect(parting).toMatchObject({ turn: 0, label: '2025H1' });
    for (const { side, choice, a: inA, b: inB } of parting?.choices ?? []) {
      expect(side).toBe('cn');
      expect(a.turns[0]?.decisions.cn[choice]).toBe(inA);
      expect(b.turns[0]?.decisions.cn[choice]).toBe(inB);
      expect(inA).not.toBe(inB);
    }
    expect(parting?.choices.length).toBeGreaterThan(0);
  });

  it('lists causes that add up to what the two games differ by', () => {
    const { turn = 0, causes = [] } = partingOf(a, b) ?? {};
    for (const variable of VARIABLES.keys() as Iterable<Variable>) {
      const apart = read(a.turns[turn]?.after ?? a.state, variable) - read(b.turns[turn]?.after ?? b.state, variable);
      const told = causes.filter((cause) => cause.variable === variable);
      expect(told.reduce((sum, cause) => sum + cause.a - cause.b, 0)).toBeCloseTo(apart, 8);
    }
    expect(causes.every((cause) => cause.a !== cause.b)).toBe(true);
  });

  it('is where a number differs while decisions are still the same', () => {
    const other = playOut(
      under('author'),
      '1',
      findPersona('us', 'chip-hawk') as Persona,
      findPersona('cn', 'capacity-builder') as Persona,
    );
    const parting = partingOf(a, other);
    expect(parting?.turn).toBe(0);
    expect(parting?.causes.length).toBeGreaterThan(0);
  });
});
