// What makes a played game sound, each as a list of what is wrong with it, so that a law can say what it found.

import type { Playing, TurnRecord } from '../../src/model/game.ts';
import { pricesOf } from '../../src/model/game.ts';
import { totalPrice } from '../../src/model/prices.ts';
import { BLOCS, SIDES, STACKS } from '../../src/model/sides.ts';
import { ADOPTION, nameOf, POWERS, read, type State, VARIABLES, type Variable } from '../../src/model/variables.ts';

/** Tells whether two states are the same to the last bit. */
export function same(a: State, b: State): boolean {
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
}

/** Names every variable that the ledger, added to the old state in order, does not bring to the new one bit for bit. */
export function unexplained({ before, after, ledger }: TurnRecord): readonly string[] {
  const sum = before.slice();
  for (const [i, variable] of ledger.variables.entries())
    sum[variable] = read(sum, variable) + (ledger.amounts[i] ?? NaN);
  return VARIABLES.filter((_, i) => !Object.is(sum[i], after[i])).map(({ name }) => name);
}

/** Names every variable that is not a number or has left its range, and every bloc whose shares do not sum to 1. */
function faults(state: State): readonly string[] {
  const strays = VARIABLES.filter(({ low, high }, i) => {
    const x = read(state, i as Variable);
    return !(Number.isFinite(x) && x >= low && x <= high);
  });
  const sums = BLOCS.filter((bloc) => {
    const sum = STACKS.reduce((all, stack) => all + read(state, ADOPTION[bloc][stack]), 0);
    return !(Math.abs(sum - 1) <= 1e-9);
  });
  return [...strays.map(({ name }) => name), ...sums.map((bloc) => `${bloc} shares`)];
}

/** Names every stock that is negative, and every price that was more than its power had when it decided. */
function debts({ scenario, turns }: Playing): readonly string[] {
  return turns.flatMap(({ label, before, after, decisions }) =>
    SIDES.flatMap((side) => {
      const price = totalPrice(pricesOf(scenario, before, side, decisions[side]));
      return (['money', 'politicalCapital'] as const)
        .filter((of) => !(price[of] <= read(before, POWERS[side][of]) && read(after, POWERS[side][of]) >= 0))
        .map((of) => `${label} ${nameOf(POWERS[side][of])}`);
    }),
  );
}

/** Lists all that is wrong with a played game. */
export function flaws(playing: Playing): readonly string[] {
  const inTurns = playing.turns.flatMap((turn) =>
    [...unexplained(turn).map((name) => `${name} unexplained`), ...faults(turn.after)].map(
      (flaw) => `${turn.label} ${flaw}`,
    ),
  );
  return [...inTurns, ...debts(playing)];
}
