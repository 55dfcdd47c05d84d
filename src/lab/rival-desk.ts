// A rival that plans, where it does not hold up the page. It is told what its power knows, as a forecast is told what the
// player knows: neither the luck of the game nor what the player is about to decide is in the letter, so it cannot peek.

import type { Decision } from '../model/decision.ts';
import type { Scenario, Values } from '../model/scenario.ts';
import { findPersona } from '../personas/index.ts';
import { type Known, viewFrom } from './forecast.ts';

/** A letter that asks what a rival decides. */
export interface ToRival {
  readonly kind: 'decide';
  readonly id: number;
  /** What the rival's power knows. */
  readonly known: Known;
  readonly scenario: Scenario;
  /** The persona that decides. */
  readonly player: string;
  /** What it pursues. */
  readonly values: Values;
}

/** The answer, under the number of the question. */
export type FromRival =
  | { readonly kind: 'decided'; readonly id: number; readonly decision: Decision }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Answers a letter. */
export function answerForRival({ id, known, scenario, player, values }: ToRival): FromRival {
  try {
    const persona = findPersona(known.side, player, values);
    if (!persona) throw new Error(`There is no doctrine "${player}" for ${known.side}.`);
    return { kind: 'decided', id, decision: persona.decide(viewFrom(known, scenario)) };
  } catch (error) {
    return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
}
