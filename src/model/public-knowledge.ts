// What two persons at one screen may both see. What either hides from the other stays hidden until the end; where the map
// needs a number all the same, it takes the other's estimate, which is what that person knows anyway.

import type { Playing } from './game.ts';
import { knowledgeOf } from './knowledge.ts';
import { SIDES, type Side } from './sides.ts';
import { nameOf, type Variable } from './variables.ts';
import { hiddenFrom } from './view.ts';

const HIDDEN: ReadonlySet<Variable> = new Set(SIDES.flatMap(hiddenFrom));
const HIDDEN_FROM_US: ReadonlySet<Variable> = new Set(hiddenFrom('us'));

/** Tells whether both powers know a number exactly. */
export function isPublic(variable: Variable): boolean {
  return !HIDDEN.has(variable);
}

/** Tells through whose eyes a number is read when both look: those from which it is hidden. */
export function eyesFor(variable: Variable): Side {
  return HIDDEN_FROM_US.has(variable) ? 'us' : 'cn';
}

/** Reads numbers after some turns as both may see them. Throws when a hidden number is asked for by `exact`. */
export function publicKnowledge(playing: Playing, turns: number) {
  const seen = { us: knowledgeOf(playing, turns, 'us'), cn: knowledgeOf(playing, turns, 'cn') };
  const know = (variable: Variable) => seen[eyesFor(variable)].know(variable);
  return {
    know,
    estimate: (variable: Variable) => seen[eyesFor(variable)].estimate(variable),
    exact(variable: Variable): number {
      if (!isPublic(variable)) throw new Error(`${nameOf(variable)} is hidden while the game lasts.`);
      return know(variable);
    },
  };
}
