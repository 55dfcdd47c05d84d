// What a power may know: its own numbers exactly, the rival's hidden ones as an estimate that holds the truth.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { until } from '../../src/model/game.ts';
import { rivalOf, SIDES } from '../../src/model/sides.ts';
import { POWERS, read } from '../../src/model/variables.ts';
import { hiddenFrom, viewOf } from '../../src/model/view.ts';
import { anyPlan, playPlan, TURNS } from '../laws/generated-games.ts';

it('gives own numbers exactly and hidden ones within an estimate that holds the truth', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(TURNS - 1), fc.constantFrom(...SIDES), (plan, turn, side) => {
      const then = until(playPlan(plan), turn);
      const view = viewOf(then, side);
      expect(view.know(POWERS[side].capability)).toBe(read(then.state, POWERS[side].capability));
      for (const variable of hiddenFrom(side)) {
        const truth = read(then.state, variable);
        const estimate = view.estimate(variable);
        if (!estimate) throw new Error('A hidden number came without an estimate.');
        expect(estimate.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(estimate.high).toBeGreaterThanOrEqual(truth - 1e-9);
        expect(view.know(variable)).toBe(estimate.value);
      }
    }),
    { numRuns: 50 },
  );
});

it('estimates the leads of both as two halves of one whole', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(TURNS - 1), fc.constantFrom(...SIDES), (plan, turn, side) => {
      const { know } = viewOf(until(playPlan(plan), turn), side);
      expect(know(POWERS.us.score.lead) + know(POWERS.cn.score.lead)).toBeCloseTo(100, 6);
    }),
    { numRuns: 50 },
  );
});

it('narrows the estimate when the rival is more open', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const played = playPlan(plan);
      const width = (openness: number) => {
        const state = played.state.slice();
        state[POWERS[rivalOf('us')].openness] = openness;
        const { low, high } = viewOf({ ...played, state }, 'us').estimate(POWERS.cn.capability) ?? { low: 0, high: 0 };
        return high / low;
      };
      expect(width(0.9)).toBeLessThan(width(0.1));
    }),
    { numRuns: 30 },
  );
});
