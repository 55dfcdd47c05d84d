// A wish as it can be taken: what a recorded or a copied decision becomes where the stocks no longer pay for it, or where
// its card is not in the hand. It is trimmed in the fixed order in which every player saves.

import type { Decision } from '../model/decision.ts';
import type { Playing } from '../model/game.ts';
import { shortfall } from '../model/options.ts';
import type { Side } from '../model/sides.ts';
import { viewOf } from '../model/view.ts';
import { afford } from './persona.ts';

/** Keeps a decision that can be taken, and trims one that cannot. */
export function payable(playing: Playing, side: Side, wish: Decision): Decision {
  if (shortfall(playing, side, wish) === undefined) return wish;
  return afford(viewOf(playing, side), wish, [wish.initiative]);
}
