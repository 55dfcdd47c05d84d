// A wish as it can be taken: what a recorded or a copied decision becomes where the stocks no longer pay for it, or where
// its card is not in the hand. It is trimmed in the fixed order in which every player saves.

import type { Decision } from '../model/decision.ts';
import type { Playing } from '../model/game.ts';
import { shortfall } from '../model/options.ts';
import type { Side } from '../model/sides.ts';
import { type View, viewOf } from '../model/view.ts';
import { afford } from './persona.ts';

/** Keeps a decision that can be taken as a game stands, and trims one that cannot. */
export function payable(playing: Playing, side: Side, wish: Decision): Decision {
  // A view is made only where it is needed.
  return shortfall(playing, side, wish) === undefined ? wish : payableIn(viewOf(playing, side), wish);
}

/** Does the same from the view of the power that decides. */
export function payableIn(view: View, wish: Decision): Decision {
  return view.canPay(wish) ? wish : afford(view, wish, [wish.initiative]);
}
