// A game played again on its own luck: from some turn on, each power wishes what it is told to wish. What a wish leads to
// (a stock that no longer pays for a recorded decision, a card that is not in the hand) is trimmed in the fixed order in
// which every player saves, and what was trimmed is told.

import type { Decision } from '../model/decision.ts';
import { advance, type Playing, until } from '../model/game.ts';
import { bySide, type Side } from '../model/sides.ts';
import { payable } from '../personas/payable.ts';

/** A decision that could not be taken as it was wished. */
export interface Trim {
  /** From 0. */
  readonly turn: number;
  readonly side: Side;
  readonly wish: Decision;
  readonly taken: Decision;
}

/** A game that was played again. */
export interface PlayedAgain {
  readonly playing: Playing;
  readonly trims: readonly Trim[];
}

/** What a power wishes as the game stands now; `recorded` is what it decided in the game as it was played. */
export type Wishes = (now: Playing, side: Side, recorded: Decision) => Decision;

/** Plays a game again from a turn on, to as many turns as it has, on the same luck. */
export function playAgain(playing: Playing, from: number, wishes: Wishes): PlayedAgain {
  let now = until(playing, from);
  const trims: Trim[] = [];
  for (const { decisions } of playing.turns.slice(from)) {
    const both = bySide((side) => {
      const wish = wishes(now, side, decisions[side]);
      const taken = payable(now, side, wish);
      if (taken !== wish) trims.push({ turn: now.turns.length, side, wish, taken });
      return taken;
    });
    now = advance(now, both);
  }
  return { playing: now, trims };
}
