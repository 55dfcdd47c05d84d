// The same soundness in worlds that no scenario of ours describes: every number anywhere in the range that its file
// gives it, every variable anywhere in the range that the model allows it, and plans without sense. Limits bite here.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaws } from '../../src/lab/criteria/exactness.ts';
import { countScores } from '../../src/model/count-scores.ts';
import { type Playing, start } from '../../src/model/game.ts';
import { entries } from '../../src/model/ledger.ts';
import type { Parameters } from '../../src/model/parameters.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { BLOCS, SIDES, STACKS } from '../../src/model/sides.ts';
import { LIMIT } from '../../src/model/step.ts';
import { ADOPTION, POWERS, read, type State, VARIABLES } from '../../src/model/variables.ts';
import { anyPlan, CATALOGUE, grant, type Plan, under } from './generated-games.ts';

/** A point on the way from low to high, with both ends likely. */
const point = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const points = (count: number) => fc.array(point, { minLength: count, maxLength: count });

const PARAMETERS = Object.entries(CATALOGUE.scenarios['after-the-shock']?.parameters ?? {});

function between({ low, high }: { low: number; high: number }, at: number): number {
  return Math.min(high, low + at * (high - low));
}

function parametersAt(at: readonly number[]): Parameters {
  let next = 0;
  const place = () => at[next++] as number;
  return Object.fromEntries(
    PARAMETERS.map(([name, p]) => [
      name,
      'us' in p ? { us: between(p.us, place()), cn: between(p.cn, place()) } : between(p, place()),
    ]),
  );
}

/** Puts every variable somewhere in its range but the purses, which must be able to pay something, and the scores. */
function initialAt(at: readonly number[], parameters: Parameters): State {
  const state = Float64Array.from(VARIABLES, (range, i) => between(range, at[i] as number));
  for (const side of SIDES) {
    const own = POWERS[side];
    for (const purse of [own.money, own.politicalCapital]) state[purse] = read(under('even-handed').initial, purse);
    state[own.controls] = Math.round(read(state, own.controls));
  }
  for (const bloc of BLOCS) {
    const weights = STACKS.map((stack) => read(state, ADOPTION[bloc][stack]) + Number.EPSILON);
    const sum = weights.reduce((all, x) => all + x, 0);
    for (const [i, stack] of STACKS.entries()) state[ADOPTION[bloc][stack]] = (weights[i] as number) / sum;
  }
  return countScores(state, parameters);
}

interface World {
  readonly plan: Plan;
  readonly scenario: Scenario;
}

const ordinary: fc.Arbitrary<Parameters> = fc.constant(under('even-handed').parameters);
const strained: fc.Arbitrary<Parameters> = points(PARAMETERS.length * 2).map(parametersAt);

function worlds(parameters: fc.Arbitrary<Parameters>, anyStart: boolean): fc.Arbitrary<World> {
  return fc.record({ plan: anyPlan, parameters, at: points(VARIABLES.length) }).map(({ plan, parameters, at }) => {
    const base = { ...under(plan.lens), parameters };
    return { plan, scenario: anyStart ? { ...base, initial: initialAt(at, parameters) } : base };
  });
}

/** Plays on until the end, however poor a power may be. */
function playIn({ plan, scenario }: World): Playing {
  let playing = start(scenario, plan.seed);
  for (const wish of plan.wishes) {
    playing = grant(playing, wish);
  }
  return playing;
}

describe('a game stays sound', () => {
  it('when every parameter is anywhere between its low and its high', () => {
    fc.assert(
      fc.property(worlds(strained, false), (world) => {
        expect(flaws(playIn(world))).toEqual([]);
      }),
    );
  });

  it('when every variable begins anywhere in its range', () => {
    fc.assert(
      fc.property(worlds(ordinary, true), (world) => {
        expect(flaws(playIn(world))).toEqual([]);
      }),
    );
  });

  it('when both are so, and limits bite', () => {
    let bites = 0;
    fc.assert(
      fc.property(worlds(strained, true), (world) => {
        const playing = playIn(world);
        bites += playing.turns.flatMap(({ ledger }) =>
          entries(ledger).filter((entry) => entry.mechanism === LIMIT),
        ).length;
        expect(flaws(playing)).toEqual([]);
      }),
    );
    expect(bites).toBeGreaterThan(100);
  });
});
