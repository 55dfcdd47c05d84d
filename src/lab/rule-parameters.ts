// Which numbers a rule uses. Most rules name them; the rules that charge a decision use its prices.

import { MECHANISMS } from '../model/mechanisms/index.ts';
import { PRICE_PARAMETERS } from '../model/prices.ts';

/** By what the names of the prices of each part of a decision begin. */
const PRICES: Readonly<Record<string, readonly string[]>> = {
  controls: ['controls'],
  openSource: ['openSource'],
  compute: ['compute'],
  release: ['openRelease', 'closedRelease'],
  focus: ['focus'],
  abroad: ['contest', 'build', 'coGovern'],
  rules: ['deregulate', 'strict'],
};
const SPENDING = 'spending-';

/** Lists the names of the numbers that a rule uses; none for a rule that there is not. */
export function parametersOf(mechanism: string): readonly string[] {
  if (mechanism.startsWith(SPENDING)) {
    const beginnings = PRICES[mechanism.slice(SPENDING.length)] ?? [];
    const prices: readonly string[] = [...PRICE_PARAMETERS.parameters, ...PRICE_PARAMETERS.perSide];
    return prices.filter((name) => beginnings.some((beginning) => name.startsWith(beginning)));
  }
  const rule = MECHANISMS.find(({ id }) => id === mechanism);
  return [...(rule?.uses.parameters ?? []), ...(rule?.uses.perSide ?? [])];
}
