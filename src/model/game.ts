// A game is a record, and everything seen is derived from it: advance takes it one turn on, half-year by half-year.

import type { Choice, Decision } from './decision.ts';
import { concatenate, type Ledger } from './ledger.ts';
import { drawLuck, type LuckTable } from './luck.ts';
import { bound, lack, type Position, pricesOf } from './options.ts';
import { firstPast, play, remember } from './past.ts';
import { priceList } from './prices.ts';
import type { Scenario } from './scenario.ts';
import { type BySide, bySide, SIDES } from './sides.ts';
import type { TurnDecisions } from './statement.ts';
import type { Step } from './step.ts';
import type { State } from './variables.ts';

/** The version of the rules. It changes whenever the same record would play out differently. */
export const RULES = '3';

/** A scenario or a lens of somebody's own, as its file says it; it travels with the games that are played under it. */
export interface Carried {
  readonly kind: 'scenario' | 'lens';
  readonly source: Readonly<Record<string, unknown>>;
}

/** The record of a game: all that need be kept of it. */
export interface Game {
  readonly rules: string;
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly seed: string;
  /** Who decided for each power: a persona's id, or `player`. */
  readonly players: BySide<string>;
  /** The decisions of both powers, turn by turn, and what others said before. */
  readonly decisions: readonly TurnDecisions[];
  /** What it rests on that is not the project's, each after the one that it extends. */
  readonly own?: readonly Carried[];
}

/** One turn of a played game. */
export interface TurnRecord {
  readonly label: string;
  readonly decisions: TurnDecisions;
  readonly before: State;
  readonly after: State;
  readonly ledger: Ledger;
  readonly events: readonly string[];
  /** Ids of the secret initiatives that an event exposed in this turn. */
  readonly exposed: readonly string[];
}

/** A game under way: where it stands, and how it came there. */
export interface Playing extends Position {
  readonly turns: readonly TurnRecord[];
  readonly luck: LuckTable;
}

/** Draws the luck of a seed for a scenario: shared by every game and every strategy compared on that seed. */
export function luckOf({ events, labels, halfYears, initiatives }: Scenario, seed: string): LuckTable {
  return drawLuck(seed, {
    events: events.map(({ id }) => id),
    halfYears: labels.length * halfYears,
    cards: { us: initiatives.us.length, cn: initiatives.cn.length },
  });
}

/** Starts a game of a scenario with a seed, or on a luck that was drawn for it before. */
export function start(scenario: Scenario, seed: string | LuckTable): Playing {
  const luck = typeof seed === 'string' ? luckOf(scenario, seed) : seed;
  return { scenario, turns: [], state: scenario.initial, luck, past: firstPast(scenario, luck) };
}

/** Plays one more turn. Throws when the game is over or a decision cannot be taken. */
export function advance(playing: Playing, decisions: TurnDecisions): Playing {
  const { scenario, turns, luck } = playing;
  const label = scenario.labels[turns.length];
  if (label === undefined) throw new Error(`The game has ended after ${turns.length} turns.`);
  const prices = bySide((side) => pricesOf(scenario, playing.state, side, decisions[side]));
  for (const side of SIDES) {
    const short = lack(playing, side, decisions[side], prices[side]);
    if (short) throw new Error(`${side} cannot decide so in ${label}: ${JSON.stringify(short)}.`);
  }
  const { step, prices: p, cards } = bound(scenario);
  const index = turns.length * scenario.halfYears;
  let { state, past } = playing;
  past = play(past, cards, decisions, index);
  const steps: Step[] = [];
  for (let half = 0; half < scenario.halfYears; half++) {
    const halfYearPrices =
      scenario.halfYears === 1
        ? prices
        : bySide((side) => priceList(p, side, decisions[side].controls, decisions[side]));
    const { happened, played } = past;
    const moves = {
      decisions,
      prices,
      halfYearPrices,
      luck,
      index: index + half,
      isFirst: half === 0,
      happened,
      played,
    };
    const made = step(state, moves);
    steps.push(made);
    state = made.state;
    past = remember(scenario, past, made);
  }
  const record: TurnRecord = {
    label,
    decisions,
    before: playing.state,
    after: state,
    ledger: concatenate(steps.map(({ ledger }) => ledger) as [Ledger, ...Ledger[]]),
    events: steps.flatMap(({ events }) => events),
    exposed: steps.flatMap(({ exposed }) => exposed),
  };
  return { scenario, turns: [...turns, record], state, luck, past };
}

/** Tells whether all turns are played. */
export function isOver(playing: Playing): boolean {
  return playing.turns.length === playing.scenario.labels.length;
}

/** Changes one choice of a decision; the same decision where nothing changes. */
export function choose<C extends Choice | 'initiative'>(decision: Decision, choice: C, value: Decision[C]): Decision {
  return decision[choice] === value ? decision : { ...decision, [choice]: value };
}

/** The game as it stood when `turns` turns had been played. */
export function until(playing: Playing, turns: number): Playing {
  const { scenario, luck } = playing;
  const kept = playing.turns.slice(0, turns);
  let past = firstPast(scenario, luck);
  for (const [turn, record] of kept.entries()) {
    past = play(past, bound(scenario).cards, record.decisions, turn * scenario.halfYears);
    past = remember(scenario, past, record);
  }
  return { ...playing, turns: kept, state: kept.at(-1)?.after ?? scenario.initial, past };
}
