// Who can be sent into a game of the lab, by name: a persona by its id, a policy written out in full, or the decisions of
// another game.

import { isPolicy, parsePolicy } from '../format/policy.ts';
import { isRecorded, parseRecorded } from '../format/recorded.ts';
import type { Values } from '../model/scenario.ts';
import type { Side } from '../model/sides.ts';
import { asRecorded } from '../personas/as-recorded.ts';
import { byRules } from '../personas/by-rules.ts';
import { findPersona } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';

/**
 * Finds a player of one side; `undefined` when no persona of the side has the name, or is under the policy's rules, and
 * when a game's decisions are those of the other side.
 */
export function findPlayer(side: Side, name: string, values?: Values): Persona | undefined {
  if (isRecorded(name)) {
    const recorded = parseRecorded(name);
    return recorded.ok && recorded.value.side === side ? asRecorded(side, name, recorded.value.decisions) : undefined;
  }
  if (!isPolicy(name)) return findPersona(side, name, values);
  const policy = parsePolicy(name);
  const base = policy.ok ? findPersona(side, policy.value.base, values) : undefined;
  return base && policy.ok ? byRules(base, name, policy.value.rules) : undefined;
}
