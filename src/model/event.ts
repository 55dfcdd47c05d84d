// Events: news that strikes with a probability that depends on the state. They are data; this is how one is read.
//   chance = clamp(base + sum of slope x (variable - from), 0, ceiling)      a half-year
// Each event has its own row of luck and happens when the draw is below its chance, at most `limit` times a game.

import { repel } from './adoption.ts';
import { clamp } from './maths.ts';
import type { Turn } from './mechanism.ts';
import type { Bloc, Stack } from './sides.ts';
import type { Share } from './units.ts';
import type { Variable } from './variables.ts';

/** What makes an event more or less likely. */
interface EventPressure {
  readonly variable: Variable;
  readonly from: number;
  readonly slope: number;
}

/** What an event does: it adds an amount, adds a share of the variable as it stands, or drives users off a stack. */
export type EventEffect =
  | { readonly kind: 'points' | 'share'; readonly variable: Variable; readonly amount: number }
  | { readonly kind: 'users-leave'; readonly bloc: Bloc; readonly stack: Stack; readonly amount: Share };

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
  readonly effects: readonly EventEffect[];
}

/** The stream of luck that belongs to an event. */
export function eventStream(id: string): string {
  return `event/${id}`;
}

/** Reads the chance of an event in the state as it stands, from 0 to its ceiling. */
export function chanceOf(event: EventRule, read: (variable: Variable) => number): number {
  let chance = event.base;
  for (const { variable, from, slope } of event.pressures) chance += slope * (read(variable) - from);
  return clamp(chance, 0, event.ceiling);
}

/** Lets an event act on the turn. */
export function strike(event: EventRule, turn: Turn): void {
  for (const effect of event.effects) {
    const { amount } = effect;
    if (effect.kind === 'users-leave') repel(turn, effect.bloc, effect.stack, amount);
    else turn.add(effect.variable, effect.kind === 'share' ? amount * turn.read(effect.variable) : amount);
  }
}
