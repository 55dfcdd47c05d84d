// The turns of a scenario, by its name in the catalogue.

import { CATALOGUE } from '../../store/catalogue.ts';

/** Lists the labels of a scenario's turns, and says how many half-years a turn is. */
export function turnsOf(scenario: string): { readonly turns: readonly string[]; readonly halfYears: number } {
  const found = CATALOGUE.ok ? CATALOGUE.value.scenarios[scenario] : undefined;
  return found ?? { turns: [], halfYears: 1 };
}
