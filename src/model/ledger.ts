// The ledger: every change of every variable with the mechanism that caused it, in the order in which it happened.
// The next state is the old one plus these amounts, added in this order, bit for bit. Kept as columns, read as entries.

import type { Variable } from './variables.ts';

/** The ledger of one turn. Position i of the three columns is one contribution. */
export interface Ledger {
  readonly mechanisms: readonly string[];
  readonly variables: readonly Variable[];
  readonly amounts: readonly number[];
}

/** One contribution: this mechanism moved this variable by this amount. */
export interface Contribution {
  readonly mechanism: string;
  readonly variable: Variable;
  readonly amount: number;
}

/** Reads a ledger as entries, all of them or those of one variable. */
export function entries(ledger: Ledger, only?: Variable): readonly Contribution[] {
  const found: Contribution[] = [];
  for (const [i, variable] of ledger.variables.entries()) {
    if (only !== undefined && variable !== only) continue;
    found.push({ mechanism: ledger.mechanisms[i] as string, variable, amount: ledger.amounts[i] as number });
  }
  return found;
}
