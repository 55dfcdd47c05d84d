// The largest causes of a change, in words: rules, or for a score the numbers behind it.

import { driversOf } from '../../model/drivers.ts';
import { type Cause, type Knowledge, movedBy } from '../../model/knowledge.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isCounted, nameOf, type Variable } from '../../model/variables.ts';
import { variableText, words } from '../../store/language.ts';
import { signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';

/** How many causes are named, and how many at most until they point the way that the number went. */
const NAMED = { least: 2, most: 4 } as const;

/** A change of a number: in which scenario, what is booked as its causes, and what was known after and before. */
export interface Change {
  readonly scenario: Scenario;
  readonly causes: readonly Cause[];
  readonly now: Knowledge;
  readonly past: Knowledge;
}

/** Tells the largest causes of a change; of a score, what the numbers behind it did to it. */
export function causesInWords(variable: Variable, { scenario, causes: booked, now, past }: Change): readonly string[] {
  const { written } = variableText(nameOf(variable));
  const causes =
    isCounted(nameOf(variable)) && driversOf(variable).length > 0
      ? movedBy(variable, { scenario }, now, past).map(({ driver, amount }) => ({ name: driverName(driver), amount }))
      : booked.map(({ mechanism, amount }) => ({ name: ruleName(mechanism), amount }));
  return largest(causes, now.know(variable) - past.know(variable)).map(
    ({ name, amount }) => `${name} ${signed(amount, written)}`,
  );
}

function largest<T extends { readonly amount: number }>(causes: readonly T[], change: number): readonly T[] {
  const sorted = causes
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, NAMED.most);
  const pointsThere = (count: number) =>
    sorted.slice(0, count).reduce((sum, { amount }) => sum + amount, 0) * change > 0;
  let count: number = NAMED.least;
  while (count < sorted.length && !pointsThere(count)) count++;
  return sorted.slice(0, count);
}

function driverName(driver: Variable): string {
  const { owner, name } = variableText(nameOf(driver));
  return owner in words().shortNames ? name : `${words().places[owner]}${words().page.colon}${name}`;
}
