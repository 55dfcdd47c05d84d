// What a decision costs, in money and in political capital, line by line, so that a player sees each price before
// choosing and the engine charges exactly what was shown. A dial's price rises with each level: 1, 3, 6, 10 units.
// Lowering controls is free, so whoever has run out of consent always has a way on.

import type { Choice, Decision, Level } from './decision.ts';
import { positive } from './maths.ts';
import type { Picked } from './parameters.ts';
import { type BySide, bySide, type Side } from './sides.ts';
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

/** The price of every value of a choice; what controls cost hangs on where they stand, and is no part of it. */
type PriceTable = {
  readonly [C in Exclude<Choice, 'controls'>]: Readonly<Record<Decision[C], Price>>;
};

/** A scenario's prices, worked out once: a price is asked for some hundred times in a game. */
export interface Prices extends BySide<PriceTable> {
  /** What a level of controls costs while it holds, and what raising them by one costs. */
  readonly controlsHoldingConsent: Points;
  readonly controlsRaisingConsent: Points;
}

/** Works a scenario's prices out. */
export function tabulatePrices(p: PriceParameters): Prices {
  const { controlsHoldingConsent, controlsRaisingConsent } = p;
  return { controlsHoldingConsent, controlsRaisingConsent, ...bySide((side) => tableOf(p, side)) };
}

function tableOf(p: PriceParameters, side: Side): PriceTable {
  const consent = (politicalCapital: Points): Price => ({ money: 0, politicalCapital });
  const focus: Price = { money: p.focusPrice[side], politicalCapital: 0 };
  return {
    openSource: byLevel((level) => ({ money: steps(level) * p.openSourcePrice[side], politicalCapital: 0 })),
    compute: byLevel((level) => ({
      money: steps(level) * p.computePrice[side],
      politicalCapital: level * p.computeConsent,
    })),
    release: { closed: consent(p.closedReleaseConsent), managed: FREE, open: consent(p.openReleaseConsent) },
    focus: { efficiency: focus, talent: focus, chips: focus, energy: focus },
    abroad: {
      contest: { money: p.contestPrice[side], politicalCapital: p.contestConsent },
      build: { money: p.buildPrice[side], politicalCapital: p.buildConsent },
      'co-govern': { money: p.coGovernPrice[side], politicalCapital: p.coGovernConsent },
    },
    rules: { deregulate: consent(p.deregulateConsent), balanced: FREE, strict: consent(p.strictConsent) },
  };
}

function byLevel(price: (level: Level) => Price): Readonly<Record<Level, Price>> {
  return { 0: price(0), 1: price(1), 2: price(2), 3: price(3), 4: price(4) };
}

/**
 * Lists what each part of a decision costs a power in one half-year, when its controls now stand at `controls` (level 0
 * to 4) and the initiative that it plays, if any, costs `initiative`.
 */
export function priceList(
  prices: Prices,
  side: Side,
  controls: number,
  decision: Decision,
  initiative: Price = FREE,
): PriceList {
  const { [side]: table, controlsHoldingConsent, controlsRaisingConsent } = prices;
  const raised = positive(decision.controls - controls);
  return {
    controls: {
      money: 0,
      politicalCapital: decision.controls * controlsHoldingConsent + raised * controlsRaisingConsent,
    },
    openSource: table.openSource[decision.openSource],
    compute: table.compute[decision.compute],
    release: table.release[decision.release],
    focus: table.focus[decision.focus],
    abroad: table.abroad[decision.abroad],
    rules: table.rules[decision.rules],
    initiative,
  };
}

/** Lists what a decision costs for a turn of several half-years: each of them, with controls raised and cards played once. */
export function priceListOfTurn(
  prices: Prices,
  side: Side,
  controls: number,
  decision: Decision,
  initiative: Price,
  halfYears: number,
): PriceList {
  const once = priceList(prices, side, controls, decision, initiative);
  if (halfYears === 1) return once;
  const again = priceList(prices, side, decision.controls, decision);
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
  return { money: sum(prices, 'money'), politicalCapital: sum(prices, 'politicalCapital') };
}

function sum(p: PriceList, of: keyof Price): number {
  const dials = p.controls[of] + p.openSource[of] + p.compute[of];
  return dials + p.release[of] + p.focus[of] + p.abroad[of] + p.rules[of] + p.initiative[of];
}
