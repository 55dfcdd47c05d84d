// A persona is a doctrine that plays: it decides from what its power may know, and from nothing else.

import { type Decision, IDLE, type Level } from '../model/decision.ts';
import { choose } from '../model/game.ts';
import type { Side } from '../model/sides.ts';
import { POWERS } from '../model/variables.ts';
import type { View } from '../model/view.ts';

/** A doctrine for one side. */
export interface Persona {
  readonly id: string;
  readonly side: Side;
  /** Evidence ids of the doctrine: what the article says of those who follow it. */
  readonly cites: readonly string[];
  decide(view: View): Decision;
}

/** Tells whether a power has more compute than energy to run it, as far as it knows. */
export function isCapped(view: View): boolean {
  const { compute, usableCompute } = POWERS[view.side];
  return view.know(usableCompute) < view.know(compute);
}

/** Lowers a level by one. */
function less(level: Level): Level {
  return level === 0 ? 0 : ((level - 1) as Level);
}

const savings: readonly ((decision: Decision, controlsNow: Level) => Decision)[] = [
  (d) => choose(d, 'compute', d.compute > 1 ? less(d.compute) : d.compute),
  (d) => choose(d, 'openSource', d.openSource > 1 ? less(d.openSource) : d.openSource),
  (d) => choose(d, 'rules', 'balanced'),
  (d) => choose(d, 'release', 'managed'),
  (d, now) => choose(d, 'controls', d.controls > now ? now : d.controls),
  (d) => choose(d, 'abroad', d.abroad === 'build' ? 'contest' : d.abroad),
  (d) => choose(d, 'compute', less(d.compute)),
  (d) => choose(d, 'openSource', less(d.openSource)),
  (d) => choose(d, 'controls', less(d.controls)),
  (d) => choose(d, 'abroad', 'contest'),
];

/** Trims a wish, one saving after another in a fixed order, until it can be paid; at worst nothing is bought. */
export function afford(view: View, wish: Decision): Decision {
  const controlsNow = view.know(POWERS[view.side].controls) as Level;
  let decision = wish;
  for (let round = 0; round < 4; round++) {
    for (const save of savings) {
      if (view.canPay(decision)) return decision;
      decision = save(decision, controlsNow);
    }
  }
  return view.canPay(decision) ? decision : IDLE;
}
