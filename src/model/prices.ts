// What a decision costs, in money and in political capital, line by line, so that a player sees each price before
// choosing and the engine charges exactly what was shown. A dial's price rises with each level: 1, 3, 6, 10 units.
// Lowering controls is free, so whoever has run out of consent always has a way on.

import type { Decision, Level } from './decision.ts';
import { positive } from './maths.ts';
import type { Picked } from './parameters.ts';
import type { Side } from './sides.ts';
import type { Points, UsdBn } from './units.ts';

/** The parameters that prices are made of. */
export const PRICE_PARAMETERS = {
  parameters: [
    'controlsHoldingConsent',
    'controlsRaisingConsent',
    'computeConsent',
    'openReleaseConsent',
    'closedReleaseConsent',
    'deregulateConsent',
    'strictConsent',
    'contestConsent',
    'buildConsent',
    'coGovernConsent',
  ],
  perSide: ['computePrice', 'openSourcePrice', 'focusPrice', 'contestPrice', 'buildPrice', 'coGovernPrice'],
} as const;

/** Those parameters, picked. */
export type PriceParameters = Picked<
  (typeof PRICE_PARAMETERS.parameters)[number],
  (typeof PRICE_PARAMETERS.perSide)[number]
>;

/** The price of one decision. */
export interface Price {
  readonly money: UsdBn;
  readonly politicalCapital: Points;
}

/** The price of every part of a decision. */
export type PriceList = { readonly [C in keyof Decision]: Price };

function steps(level: Level): number {
  return (level * (level + 1)) / 2;
}

const FREE: Price = { money: 0, politicalCapital: 0 };

/**
 * Lists what each part of a decision costs a power in one half-year, when its controls now stand at `controls` (level 0
 * to 4) and the initiative that it plays, if any, costs `initiative`.
 */
export function priceList(
  p: PriceParameters,
  side: Side,
  controls: number,
  decision: Decision,
  initiative: Price = FREE,
): PriceList {
  const raised = positive(decision.controls - controls);
  const release = { closed: p.closedReleaseConsent, managed: 0, open: p.openReleaseConsent };
  const rules = { deregulate: p.deregulateConsent, balanced: 0, strict: p.strictConsent };
  const abroad = {
    contest: { money: p.contestPrice[side], politicalCapital: p.contestConsent },
    build: { money: p.buildPrice[side], politicalCapital: p.buildConsent },
    'co-govern': { money: p.coGovernPrice[side], politicalCapital: p.coGovernConsent },
  };
  return {
    controls: {
      money: 0,
      politicalCapital: decision.controls * p.controlsHoldingConsent + raised * p.controlsRaisingConsent,
    },
    openSource: { money: steps(decision.openSource) * p.openSourcePrice[side], politicalCapital: 0 },
    compute: {
      money: steps(decision.compute) * p.computePrice[side],
      politicalCapital: decision.compute * p.computeConsent,
    },
    release: { money: 0, politicalCapital: release[decision.release] },
    focus: { money: p.focusPrice[side], politicalCapital: 0 },
    abroad: abroad[decision.abroad],
    rules: { money: 0, politicalCapital: rules[decision.rules] },
    initiative,
  };
}

/** Lists what a decision costs for a turn of several half-years: each of them, with controls raised and cards played once. */
export function priceListOfTurn(
  p: PriceParameters,
  side: Side,
  controls: number,
  decision: Decision,
  initiative: Price,
  halfYears: number,
): PriceList {
  const once = priceList(p, side, controls, decision, initiative);
  if (halfYears === 1) return once;
  const again = priceList(p, side, decision.controls, decision);
  const whole = {} as Record<keyof Decision, Price>;
  for (const part of Object.keys(once) as (keyof Decision)[]) {
    whole[part] = {
      money: once[part].money + (halfYears - 1) * again[part].money,
      politicalCapital: once[part].politicalCapital + (halfYears - 1) * again[part].politicalCapital,
    };
  }
  return whole;
}

/** Adds up a price list. */
export function totalPrice(prices: PriceList): Price {
  let money = 0;
  let politicalCapital = 0;
  for (const part in prices) {
    const price = prices[part as keyof PriceList];
    money += price.money;
    politicalCapital += price.politicalCapital;
  }
  return { money, politicalCapital };
}
