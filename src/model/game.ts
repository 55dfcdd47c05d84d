// A game is a record, and everything seen is derived from it: advance takes it one half-year on, step by step.

import type { Choice, Decision } from './decision.ts';
import { eventStream } from './event.ts';
import type { Ledger } from './ledger.ts';
import { drawLuck, type LuckTable, STREAMS } from './luck.ts';
import { pick } from './parameters.ts';
import { PRICE_PARAMETERS, type Price, type PriceList, priceList, totalPrice } from './prices.ts';
import type { Scenario } from './scenario.ts';
import type { BySide, Side } from './sides.ts';
import { bindStep, type Step } from './step.ts';
import { POWERS, read, type State } from './variables.ts';

/** The version of the rules. It changes whenever the same record would play out differently. */
export const RULES = '1';

/** The record of a game: all that need be kept of it. */
export interface Game {
  readonly rules: string;
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly seed: string;
  /** Who decided for each power: a persona's id, or `player`. */
  readonly players: BySide<string>;
  /** The decisions of both powers, turn by turn. */
  readonly decisions: readonly BySide<Decision>[];
}

/** One half-year of a played game. */
export interface TurnRecord {
  readonly label: string;
  readonly decisions: BySide<Decision>;
  readonly before: State;
  readonly after: State;
  readonly ledger: Ledger;
  readonly events: readonly string[];
}

/** Draws the luck of a seed for a scenario: shared by every game and every strategy compared on that seed. */
export function luckOf(scenario: Scenario, seed: string): LuckTable {
  const streams = [...STREAMS, ...scenario.events.map((event) => eventStream(event.id))];
  return drawLuck(seed, streams, scenario.labels.length);
}

/** A game under way: the turns so far, and the two ways on. */
export interface Playing {
  readonly scenario: Scenario;
  readonly turns: readonly TurnRecord[];
  /** The state now. */
  readonly state: State;
  readonly luck: LuckTable;
}

/** Starts a game of a scenario with a seed. */
export function start(scenario: Scenario, seed: string): Playing {
  return { scenario, turns: [], state: scenario.initial, luck: luckOf(scenario, seed) };
}

const steppers = new WeakMap<Scenario, ReturnType<typeof bindStep>>();

function stepOf(scenario: Scenario): ReturnType<typeof bindStep> {
  const known = steppers.get(scenario);
  if (known) return known;
  const made = bindStep(scenario);
  steppers.set(scenario, made);
  return made;
}

/** Plays one more half-year. Throws when the game is over or a decision cannot be paid. */
export function advance(playing: Playing, decisions: BySide<Decision>): Playing {
  const { scenario, turns, state, luck } = playing;
  const label = scenario.labels[turns.length];
  if (label === undefined) throw new Error(`The game has ended after ${turns.length} turns.`);
  for (const side of ['us', 'cn'] as const) {
    const short = shortfall(scenario, state, side, decisions[side]);
    if (short) throw new Error(`${side} cannot pay in ${label}: ${short.needed} of ${short.of}, with ${short.has}.`);
  }
  const step: Step = stepOf(scenario)(state, decisions, luck, turns.length, counted(turns));
  const record = { label, decisions, before: state, after: step.state, ledger: step.ledger, events: step.events };
  return { scenario, turns: [...turns, record], state: step.state, luck };
}

function counted(turns: readonly TurnRecord[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { events } of turns) for (const id of events) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}

/** Tells whether all turns are played. */
export function isOver(playing: Playing): boolean {
  return playing.turns.length === playing.scenario.labels.length;
}

/** Lists the price of each part of a decision as the state stands. */
export function pricesOf(scenario: Scenario, state: State, side: Side, decision: Decision): PriceList {
  const p = pick(scenario.parameters, PRICE_PARAMETERS);
  return priceList(p, side, read(state, POWERS[side].controls), decision);
}

/** Why a decision cannot be paid. */
export interface Shortfall {
  readonly of: 'money' | 'politicalCapital';
  readonly needed: number;
  readonly has: number;
}

/** Checks a decision against what the power has; `undefined` when it can be paid. */
export function shortfall(scenario: Scenario, state: State, side: Side, decision: Decision): Shortfall | undefined {
  const price: Price = totalPrice(pricesOf(scenario, state, side, decision));
  for (const of of ['money', 'politicalCapital'] as const) {
    const has = read(state, POWERS[side][of]);
    if (price[of] > has) return { of, needed: price[of], has };
  }
  return undefined;
}

/** Changes one choice of a decision. */
export function choose<C extends Choice>(decision: Decision, choice: C, value: Decision[C]): Decision {
  return { ...decision, [choice]: value };
}

/** The game as it stood when `turns` half-years had been played. */
export function until(playing: Playing, turns: number): Playing {
  const kept = playing.turns.slice(0, turns);
  return { ...playing, turns: kept, state: kept.at(-1)?.after ?? playing.scenario.initial };
}
