// A persona is a player: it decides from what its power may know, and from nothing else.

import { type Choice, type Decision, IDLE, type Level, NO_INITIATIVE } from '../model/decision.ts';
import { choose } from '../model/game.ts';
import type { Side } from '../model/sides.ts';
import { POWERS } from '../model/variables.ts';
import type { View } from '../model/view.ts';

/** A player for one side. */
export interface Persona {
  readonly id: string;
  readonly side: Side;
  /** Evidence ids: what the article says of those who play so; empty where it says nothing. */
  readonly cites: readonly string[];
  /** Whether it plays games in its head before it decides: that takes longer than a page may stand still. */
  readonly plans?: true;
  /** Decides one turn: always something that can be paid, and always the same for the same view. */
  decide(view: View): Decision;
}

/** What a player would like to do: a value for each choice. */
export type Wish = Pick<Decision, Choice>;

/** Lowers a level by one. */
function less(level: Level): Level {
  return level === 0 ? 0 : ((level - 1) as Level);
}

/** A saving: a decision that costs less, seen from the controls that stand now. */
type Saving = (decision: Decision, controlsNow: Level) => Decision;

/** Savings by what is short, in the order in which they are made: what a doctrine can spare first, last what it lives by. */
const SAVINGS: Readonly<Record<'money' | 'politicalCapital', readonly Saving[]>> = {
  money: [
    (d) => choose(d, 'compute', d.compute > 1 ? less(d.compute) : d.compute),
    (d) => choose(d, 'openSource', d.openSource > 1 ? less(d.openSource) : d.openSource),
    (d) => choose(d, 'abroad', d.abroad === 'build' ? 'contest' : d.abroad),
    (d) => choose(d, 'compute', less(d.compute)),
    (d) => choose(d, 'openSource', less(d.openSource)),
  ],
  politicalCapital: [
    (d) => choose(d, 'rules', 'balanced'),
    (d, now) => choose(d, 'controls', d.controls > now ? now : d.controls),
    (d) => choose(d, 'compute', d.compute > 2 ? less(d.compute) : d.compute),
    (d) => choose(d, 'controls', d.controls > 2 ? less(d.controls) : d.controls),
    (d) => choose(d, 'release', 'managed'),
    (d) => choose(d, 'abroad', 'contest'),
    (d) => choose(d, 'controls', less(d.controls)),
    (d) => choose(d, 'compute', less(d.compute)),
  ],
};

/**
 * Trims a wish, one saving after another in a fixed order, until it can be paid; at worst nothing is bought. With what
 * is left it plays the first card of its hand among `cards`, in their order, that it can still pay.
 */
export function afford(view: View, wish: Wish, cards: readonly string[]): Decision {
  const trimmed = trim(view, { ...wish, initiative: NO_INITIATIVE });
  for (const initiative of cards) {
    if (!view.hand.some(({ id }) => id === initiative)) continue;
    const decision = { ...trimmed, initiative };
    if (view.canPay(decision)) return decision;
  }
  return trimmed;
}

function trim(view: View, wish: Decision): Decision {
  const controlsNow = view.know(POWERS[view.side].controls) as Level;
  let decision = wish;
  for (;;) {
    const short = view.lacks(decision);
    if (short === undefined) return decision;
    const saved = short === 'hand' ? decision : save(decision, controlsNow, SAVINGS[short]);
    if (saved === decision) return IDLE;
    decision = saved;
  }
}

/** Makes the first saving that saves anything; the same decision when nothing is left to save. */
function save(decision: Decision, controlsNow: Level, savings: readonly Saving[]): Decision {
  for (const saving of savings) {
    const saved = saving(decision, controlsNow);
    if (saved !== decision) return saved;
  }
  return decision;
}
