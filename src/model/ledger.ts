// The ledger: every change of every variable with the mechanism that caused it, in the order in which it happened.
// The next state is the old one plus these amounts, added in this order, bit for bit. Kept as columns of typed numbers,
// which is what makes a game cheap; read as entries.

import type { Variable } from './variables.ts';

/** The ledger of one turn. Position i of the three columns is one contribution. */
export interface Ledger {
  /** What the numbers in `mechanisms` stand for. */
  readonly names: readonly string[];
  readonly mechanisms: Uint16Array;
  readonly variables: Uint8Array;
  readonly amounts: Float64Array;
}

/** One contribution: this mechanism moved this variable by this amount. */
export interface Contribution {
  readonly mechanism: string;
  readonly variable: Variable;
  readonly amount: number;
}

/** Reads a ledger as entries, all of them or those of one variable. */
export function entries({ names, mechanisms, variables, amounts }: Ledger, only?: Variable): readonly Contribution[] {
  const found: Contribution[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const variable = variables[i] as Variable;
    if (only !== undefined && variable !== only) continue;
    found.push({ mechanism: names[mechanisms[i] as number] as string, variable, amount: amounts[i] as number });
  }
  return found;
}

/** Puts the ledgers of several half-years one after the other. */
export function concatenate(ledgers: readonly [Ledger, ...Ledger[]]): Ledger {
  const [first, ...more] = ledgers;
  if (more.length === 0) return first;
  const length = ledgers.reduce((sum, { amounts }) => sum + amounts.length, 0);
  const whole = {
    names: first.names,
    mechanisms: new Uint16Array(length),
    variables: new Uint8Array(length),
    amounts: new Float64Array(length),
  };
  let at = 0;
  for (const { mechanisms, variables, amounts } of ledgers) {
    whole.mechanisms.set(mechanisms, at);
    whole.variables.set(variables, at);
    whole.amounts.set(amounts, at);
    at += amounts.length;
  }
  return whole;
}
