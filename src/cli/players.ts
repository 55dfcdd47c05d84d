// Personas by name, one or many, with one sentence for a name that nobody has.

import { accept, type Outcome } from '../format/outcome.ts';
import { isPolicy, parsePolicy, writePolicy } from '../format/policy.ts';
import { rivalOf, type Side } from '../model/sides.ts';
import { doctrinesOf } from '../personas/doctrines.ts';
import { findPersona, personasOf } from '../personas/index.ts';
import { listOf } from './flags.ts';
import { chooseName } from './names.ts';

const POWERS_IN_WORDS = { us: 'the US', cn: 'China' } as const;

/** Finds the id of a persona that plays for a power. */
export function choosePlayer(side: Side, typed: string): Outcome<string> {
  const ids = personasOf(side).map(({ id }) => id);
  if (ids.includes(typed)) return accept(typed);
  const rival = rivalOf(side);
  const also = findPersona(rival, typed) ? ` (it plays for ${POWERS_IN_WORDS[rival]})` : '';
  return chooseName('persona', typed, ids, ` for ${POWERS_IN_WORDS[side]}${also}`);
}

/** Finds what many games can be played with: a persona, or a policy with rules above one. */
export function chooseStrategy(side: Side, typed: string): Outcome<string> {
  if (!isPolicy(typed)) return choosePlayer(side, typed);
  const policy = parsePolicy(typed);
  if (!policy.ok) return policy;
  const base = choosePlayer(side, policy.value.base);
  return base.ok ? accept(writePolicy(policy.value)) : base;
}

/** Finds the ids of several personas: names with commas between them, among them `doctrines` and `all`. */
export function choosePlayers(side: Side, flag: string, typed: string): Outcome<readonly string[]> {
  const names = listOf(flag, typed);
  if (!names.ok) return names;
  const chosen: string[] = [];
  for (const name of names.value) {
    if (name === 'all') chosen.push(...personasOf(side).map(({ id }) => id));
    else if (name === 'doctrines') chosen.push(...doctrinesOf(side).map(({ id }) => id));
    else {
      const player = chooseStrategy(side, name);
      if (!player.ok) return player;
      chosen.push(player.value);
    }
  }
  return accept([...new Set(chosen)]);
}
