// Which sounds belong to a step of the game: a pure answer to "what was, what is". The bed follows tension.

import { clamp } from '../model/maths.ts';

/** The short sounds. */
export const CUES = ['commit', 'reveal', 'news', 'gain', 'loss', 'ending'] as const;
/** One short sound. */
export type Cue = (typeof CUES)[number];

/** What can be heard of a game at one step. */
export interface Heard {
  /** Which game it is. */
  readonly game: string;
  /** Half-years or years played. */
  readonly turns: number;
  readonly moment: 'brief' | 'decide' | 'reveal' | 'resolve' | 'explain';
  /** Whether the last turn has been played. */
  readonly isOver: boolean;
  /** How many pieces of news the last turn brought. */
  readonly news: number;
  /** By how much the last turn moved the player's own score, as far as the player knows it, in points. */
  readonly gain: number;
  /** From 0 to 100. */
  readonly tension: number;
  /** The tension at which a crisis ends the race, from 0 to 100. */
  readonly crisis: number;
}

/** How many points the own score must move in a turn to be heard. */
const AUDIBLE = 1 / 2;

/** Lists the sounds of a step from one moment to the next, in order; `before` is `undefined` when the page opens. */
export function cuesOf(before: Heard | undefined, after: Heard): readonly Cue[] {
  if (before?.game !== after.game || (before.moment === after.moment && before.turns === after.turns)) return [];
  if (after.moment === 'reveal' && after.turns > before.turns) return ['commit', 'reveal'];
  if (after.moment === 'resolve' && after.news > 0) return ['news'];
  if (after.moment === 'explain') {
    return Math.abs(after.gain) < AUDIBLE ? [] : [after.gain > 0 ? 'gain' : 'loss'];
  }
  return after.isOver && before.moment === 'explain' && after.moment === 'brief' ? ['ending'] : [];
}

/** How loud the two beds are, each from 0 to 1: the tense one takes over on the way to a crisis. */
export interface Bed {
  readonly calm: number;
  readonly tense: number;
}

/** Mixes the beds: all calm at half of the tension of a crisis, all tense at a crisis. */
export function bedOf({ tension, crisis }: Pick<Heard, 'tension' | 'crisis'>): Bed {
  const tense = clamp((2 * tension) / crisis - 1, 0, 1);
  return { calm: 1 - tense, tense };
}
