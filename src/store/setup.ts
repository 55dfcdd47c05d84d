// What a new game is made from; light, so that the start page has it at once.

import type { Side } from '../model/sides.ts';

/** Who decides for a side that a person plays. */
export const PLAYER = 'player';

/** What a new game is made from. */
export interface Setup {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly seed: string;
  readonly side: Side;
  /** The rival's doctrine, or `PLAYER` when two persons share the screen. */
  readonly opponent: string;
  /** Whether notes lead through the game. */
  readonly coached?: boolean;
}

/** Draws a new seed that is easy to read aloud. */
export function newSeed(): string {
  const letters = 'abcdefghkmnpqrstuvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % letters.length]).join('');
}
