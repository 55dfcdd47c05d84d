// What the screen says of a number: what moved a counted one adds up where the count is a plain sum.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Knowledge, movedBy } from '../../src/model/knowledge.ts';
import { SIDES } from '../../src/model/sides.ts';
import { POWERS, read, type State, type Variable } from '../../src/model/variables.ts';
import { anyPlan, playPlan } from '../laws/generated-games.ts';

const all = (state: State): Knowledge => ({
  know: (variable: Variable) => read(state, variable),
  estimate: () => undefined,
  isHidden: () => false,
});

it('tells what each number behind a score did to it, the largest first', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...SIDES), (plan, side) => {
      const playing = playPlan(plan);
      const turn = playing.turns[0];
      if (!turn) return;
      const { standing } = POWERS[side].score;
      const moved = movedBy(standing, playing, all(turn.after), all(turn.before));
      const sizes = moved.map(({ amount }) => Math.abs(amount));
      expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
      const sum = moved.reduce((whole, { amount }) => whole + amount, 0);
      expect(sum).toBeCloseTo(read(turn.after, standing) - read(turn.before, standing), 6);
      const still = movedBy(standing, playing, all(turn.after), all(turn.after));
      expect(still.every(({ amount }) => amount === 0)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
