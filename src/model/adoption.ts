// How adoption moves: a pull moves the same fraction of everyone else in a bloc to one stack, so the shares of the
// bloc go on summing to 1 whatever pulls.

import type { Turn } from './mechanism.ts';
import { type Bloc, STACKS, type Stack } from './sides.ts';
import type { Share } from './units.ts';
import { ADOPTION } from './variables.ts';

/** Moves the fraction `strength` of everyone in the bloc who does not run the stack over to it. */
export function pull(turn: Turn, bloc: Bloc, stack: Stack, strength: Share): void {
  const shares = ADOPTION[bloc];
  let gained = 0;
  for (const other of STACKS) {
    if (other === stack) continue;
    const moved = strength * turn.read(shares[other]);
    turn.add(shares[other], -moved);
    gained += moved;
  }
  turn.add(shares[stack], gained);
}

/** Moves the fraction `strength` of a stack's users in the bloc away, half to each of the two others. */
export function repel(turn: Turn, bloc: Bloc, stack: Stack, strength: Share): void {
  const moved = strength * turn.read(ADOPTION[bloc][stack]);
  turn.add(ADOPTION[bloc][stack], -moved);
  for (const other of STACKS) if (other !== stack) turn.add(ADOPTION[bloc][other], moved / 2);
}
