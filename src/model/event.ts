// Events: news that strikes with a probability that depends on the state. They are data; this is how one is read.
//   chance = clamp(eventChance x (base + sum of slope x (variable - from)), 0, ceiling)      a half-year
//   effect = eventSize x amount
// Each event has its own row of luck and happens when the draw is below its chance, at most `limit` times a game.
// eventChance and eventSize: one factor for the chances and one for the sizes of all events; assumption.

import { pull, repel } from './adoption.ts';
import { clamp } from './maths.ts';
import type { Turn } from './mechanism.ts';
import type { Bloc, Stack } from './sides.ts';
import type { Share } from './units.ts';
import type { Variable } from './variables.ts';

/** The parameters that all events share. */
export const EVENT_PARAMETERS = { parameters: ['eventChance', 'eventSize'], perSide: [] } as const;

/** Names the ledger's entries of an event. */
export function eventMechanism(id: string): string {
  return `event:${id}`;
}

/** What makes an event more or less likely. */
interface EventPressure {
  readonly variable: Variable;
  readonly from: number;
  readonly slope: number;
}

/** What news does: it adds an amount, adds a share of the variable as it stands, or moves users off a stack or onto it. */
export type Effect =
  | { readonly kind: 'points'; readonly variable: Variable; readonly amount: number }
  | { readonly kind: 'share'; readonly variable: Variable; readonly amount: number }
  | {
      readonly kind: 'users-leave' | 'users-join';
      readonly bloc: Bloc;
      readonly stack: Stack;
      readonly amount: Share;
    };

/** One event of a scenario. */
export interface EventRule {
  readonly id: string;
  readonly cites: readonly string[];
  /** Where on the map it happens. */
  readonly at: string;
  readonly base: number;
  readonly ceiling: number;
  readonly limit: number;
  readonly pressures: readonly EventPressure[];
  readonly effects: readonly Effect[];
}

/** Reads the chance of an event in the state as it stands, from 0 to its ceiling; `factor` multiplies what is below it. */
export function chanceOf(event: EventRule, read: (variable: Variable) => number, factor: number): number {
  let chance = event.base;
  for (const { variable, from, slope } of event.pressures) chance += slope * (read(variable) - from);
  return clamp(factor * chance, 0, event.ceiling);
}

/** Lets effects act on the turn, each `size` times as large as written; no move of users is larger than all of them. */
export function takeEffect(effects: readonly Effect[], turn: Turn, size: number): void {
  for (const effect of effects) {
    const amount = size * effect.amount;
    switch (effect.kind) {
      case 'users-leave':
        repel(turn, effect.bloc, effect.stack, clamp(amount, 0, 1));
        break;
      case 'users-join':
        pull(turn, effect.bloc, effect.stack, clamp(amount, 0, 1));
        break;
      case 'points':
        turn.add(effect.variable, amount);
        break;
      case 'share':
        turn.add(effect.variable, amount * turn.read(effect.variable));
    }
  }
}
