// What was sent of the numbers, read again as what may be known of a game, so that whoever shows it needs no game.

import type { Cause, Knowledge } from '../model/knowledge.ts';
import { read, type State, type Variable } from '../model/variables.ts';
import type { Known } from './known.ts';

/** What is known of a world, as a page reads it. */
export interface Reading {
  /** Every number, estimates in the place of what is hidden. */
  readonly state: State;
  readonly now: Knowledge;
  /** What was known a turn before, without the ranges of the estimates; `undefined` before the first turn is played. */
  readonly past: Knowledge | undefined;
  /** Lists why a number changed in the last turn; empty where it did not, or where nobody may know. */
  causesOf(variable: Variable): readonly Cause[];
}

/** Reads what was sent. */
export function readKnown({ now, before, ranges, causes }: Known): Reading {
  const bands = new Map(ranges.map(([variable, low, high]) => [variable, { low, high }]));
  const knowledge = (numbers: readonly number[]): Knowledge => {
    const state = Float64Array.from(numbers);
    const know = (variable: Variable) => read(state, variable);
    return {
      know,
      estimate(variable) {
        const band = bands.get(variable);
        return band && { value: know(variable), ...band };
      },
      isHidden: (variable) => bands.has(variable),
    };
  };
  return {
    state: Float64Array.from(now),
    now: knowledge(now),
    past: before && knowledge(before),
    causesOf: (variable) =>
      causes.filter(([of]) => of === variable).map(([, mechanism, amount]) => ({ mechanism, amount })),
  };
}
