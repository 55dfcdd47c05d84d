// Scores are figures of the state alone, so a state that no half-year has led to can be counted too.

import { IDLE } from './decision.ts';
import type { Turn } from './mechanism.ts';
import { SCORES } from './mechanisms/index.ts';
import type { Parameters } from './parameters.ts';
import type { State, Variable } from './variables.ts';

/** Counts the scores of a scenario's starting state, so that the first half-year changes them and does not invent them. */
export function countScores(initial: State, parameters: Parameters): State {
  const state = initial.slice();
  const prices = {} as Turn['prices'];
  for (const { bind } of SCORES) {
    const read = (variable: Variable) => state[variable] as number;
    const add = (variable: Variable, amount: number) => {
      state[variable] = read(variable) + amount;
    };
    const decisions = { us: IDLE, cn: IDLE };
    const still = { index: 0, halfYears: 1, isFirst: true, decisions, prices, halfYearPrices: prices, luck: () => 0 };
    bind(parameters)({ ...still, before: read, read, add });
  }
  return state;
}
