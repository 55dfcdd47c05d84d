// What a power can do as the game stands: the cards that it holds, what each part of a decision costs it, and why a
// decision cannot be taken.

import { CHOICE_NAMES, type Decision, IDLE, NO_INITIATIVE } from './decision.ts';
import { HAND, type InitiativeRule } from './initiative.ts';
import { pick } from './parameters.ts';
import type { Past } from './past.ts';
import {
  PRICE_PARAMETERS,
  type Price,
  type PriceList,
  type Prices,
  priceListOfTurn,
  tabulatePrices,
  totalPrice,
} from './prices.ts';
import type { Scenario } from './scenario.ts';
import type { Side } from './sides.ts';
import { bindStep, type Stepper } from './step.ts';
import { POWERS, read, type State } from './variables.ts';

/** Where a game stands. */
export interface Position {
  readonly scenario: Scenario;
  readonly state: State;
  readonly past: Past;
}

/** What a scenario needs for stepping, worked out once. */
export interface Bound {
  readonly step: Stepper;
  readonly prices: Prices;
  readonly cards: ReadonlyMap<string, InitiativeRule>;
}

const known = new WeakMap<Scenario, Bound>();

/** Binds a scenario, once. */
export function bound(scenario: Scenario): Bound {
  const found = known.get(scenario);
  if (found) return found;
  const { us, cn } = scenario.initiatives;
  const made = {
    step: bindStep(scenario),
    prices: tabulatePrices(pick(scenario.parameters, PRICE_PARAMETERS)),
    cards: new Map([...us, ...cn].map((rule) => [rule.id, rule])),
  };
  known.set(scenario, made);
  return made;
}

/** Lists the cards that a power holds, the oldest first. */
export function handOf({ scenario, past }: Position, side: Side): readonly InitiativeRule[] {
  const { cards } = bound(scenario);
  return past.decks[side].slice(0, HAND).map((id) => cards.get(id) as InitiativeRule);
}

/** Lists the price of each part of a decision for a turn, as the state stands. */
export function pricesOf(scenario: Scenario, state: State, side: Side, decision: Decision): PriceList {
  const { prices, cards } = bound(scenario);
  const { price } = cards.get(decision.initiative) ?? { price: { money: 0, politicalCapital: 0 } };
  return priceListOfTurn(prices, side, read(state, POWERS[side].controls), decision, price, scenario.halfYears);
}

/** Why a decision cannot be taken: a stock is too small, or the card is not in the hand. */
export type Shortfall =
  | { readonly of: 'money' | 'politicalCapital'; readonly needed: number; readonly has: number }
  | { readonly of: 'hand'; readonly initiative: string; readonly hand: readonly string[] };

/**
 * Checks a decision against what the power has; `undefined` when it can be taken. The cheapest decision always can: a
 * government that has run out of everything pays what it has, and the ledger books the rest under `limit`.
 */
export function shortfall(position: Position, side: Side, decision: Decision): Shortfall | undefined {
  return lack(position, side, decision, pricesOf(position.scenario, position.state, side, decision));
}

/** Checks a decision whose prices are known already. */
export function lack(
  { state, past }: Position,
  side: Side,
  decision: Decision,
  prices: PriceList,
): Shortfall | undefined {
  const { initiative } = decision;
  if (initiative !== NO_INITIATIVE) {
    const at = past.decks[side].indexOf(initiative);
    if (at < 0 || at >= HAND) return { of: 'hand', initiative, hand: past.decks[side].slice(0, HAND) };
  }
  if (isLeast(decision)) return undefined;
  const price: Price = totalPrice(prices);
  for (const of of ['money', 'politicalCapital'] as const) {
    const has = read(state, POWERS[side][of]);
    if (price[of] > has) return { of, needed: price[of], has };
  }
  return undefined;
}

/** Tells whether a decision is the cheapest one. */
export function isLeast(decision: Decision): boolean {
  return decision.initiative === NO_INITIATIVE && CHOICE_NAMES.every((choice) => decision[choice] === IDLE[choice]);
}
