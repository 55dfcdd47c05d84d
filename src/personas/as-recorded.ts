// As recorded: plays what somebody decided in another game, turn by turn, whatever happens, and makes each decision
// payable where it is not. When the record ends it keeps the last decision, without its initiative.

import { type Decision, IDLE, NO_INITIATIVE } from '../model/decision.ts';
import type { Side } from '../model/sides.ts';
import { payableIn } from './payable.ts';
import type { Persona } from './persona.ts';

/** Makes the player that repeats recorded decisions. */
export function asRecorded(side: Side, id: string, decisions: readonly Decision[]): Persona {
  const last: Decision = { ...(decisions.at(-1) ?? IDLE), initiative: NO_INITIATIVE };
  return { id, side, cites: [], decide: (view) => payableIn(view, decisions[view.turn] ?? last) };
}
