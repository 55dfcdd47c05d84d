// Who can be sent into a game of the lab, by name: a persona by its id, or a policy written out in full.

import { isPolicy, parsePolicy } from '../format/policy.ts';
import type { Values } from '../model/scenario.ts';
import type { Side } from '../model/sides.ts';
import { byRules } from '../personas/by-rules.ts';
import { findPersona } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';

/** Finds a player of one side; `undefined` when no persona of the side has the name, or is under the policy's rules. */
export function findPlayer(side: Side, name: string, values?: Values): Persona | undefined {
  if (!isPolicy(name)) return findPersona(side, name, values);
  const policy = parsePolicy(name);
  const base = policy.ok ? findPersona(side, policy.value.base, values) : undefined;
  return base && policy.ok ? byRules(base, name, policy.value.rules) : undefined;
}
