// What a power goes on doing as long as nobody says otherwise: where a person's draft of a turn begins, and what stands when
// a cabinet does not agree.

import { type Decision, IDLE, NO_INITIATIVE } from '../model/decision.ts';
import type { Playing } from '../model/game.ts';
import { shortfall } from '../model/options.ts';
import type { Side } from '../model/sides.ts';
import { POWERS } from '../model/variables.ts';

/**
 * Repeats what a power decided last, without the initiative. Before the first turn: the controls as they stand, and a
 * cautious middle that any power can pay.
 */
export function standing(playing: Playing, side: Side): Decision {
  const last = playing.turns.at(-1)?.decisions[side];
  if (last) return { ...last, initiative: NO_INITIATIVE };
  const controls = playing.state[POWERS[side].controls] as Decision['controls'];
  const wish: Decision = { ...IDLE, controls, openSource: 1, compute: 2, abroad: 'build' };
  return shortfall(playing, side, wish) ? { ...IDLE, controls } : wish;
}
