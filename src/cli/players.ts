// Personas by name, one or many, with one sentence for a name that nobody has; and what else can play many games: a policy,
// and what a power decided in a game that was kept in a file.

import { basename } from 'node:path';
import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { isPolicy, parsePolicy, writePolicy } from '../format/policy.ts';
import { isRecorded, parseRecorded, type Recorded, recordedFrom, writeRecorded } from '../format/recorded.ts';
import { parseShelf } from '../format/save.ts';
import { rivalOf, type Side } from '../model/sides.ts';
import { doctrinesOf } from '../personas/doctrines.ts';
import { findPersona, personasOf } from '../personas/index.ts';
import { listOf } from './flags.ts';
import { chooseName } from './names.ts';
import { readText } from './text-file.ts';

const POWERS_IN_WORDS = { us: 'the US', cn: 'China' } as const;

/** Finds the id of a persona that plays for a power. */
export function choosePlayer(side: Side, typed: string): Outcome<string> {
  const ids = personasOf(side).map(({ id }) => id);
  if (ids.includes(typed)) return accept(typed);
  const rival = rivalOf(side);
  const also = findPersona(rival, typed) ? ` (it plays for ${POWERS_IN_WORDS[rival]})` : '';
  return chooseName('persona', typed, ids, ` for ${POWERS_IN_WORDS[side]}${also}`);
}

/** Finds what many games can be played with: a persona, a policy with rules above one, or the decisions of a game. */
export function chooseStrategy(side: Side, typed: string): Outcome<string> {
  if (isRecorded(typed)) return chooseRecorded(side, parseRecorded(typed));
  if (/\.json$/i.test(typed)) return chooseRecorded(side, readRecorded(side, typed));
  if (!isPolicy(typed)) return choosePlayer(side, typed);
  const policy = parsePolicy(typed);
  if (!policy.ok) return policy;
  const base = choosePlayer(side, policy.value.base);
  return base.ok ? accept(writePolicy(policy.value)) : base;
}

function chooseRecorded(side: Side, recorded: Outcome<Recorded>): Outcome<string> {
  if (!recorded.ok) return recorded;
  const { side: whose, name } = recorded.value;
  if (whose === side) return accept(writeRecorded(recorded.value));
  const message = `The strategy from the game “${name}” is what ${POWERS_IN_WORDS[whose]} decided; allowed is what ${POWERS_IN_WORDS[side]} decided.`;
  return refuse('invalid', 'strategy', message);
}

/** Reads what a power decided in the one game of a file: a record, or a game as the page keeps it. */
function readRecorded(side: Side, path: string): Outcome<Recorded> {
  const text = readText(path, { what: 'a file with a game', megabytes: 20 });
  if (!text.ok) return text;
  const games = parseShelf(text.value);
  if (!games.ok) return games;
  const [found, another] = games.value;
  if (!found || another)
    return refuse('invalid', path, `${basename(path)} holds ${games.value.length} games; allowed is one.`);
  if (!found.ok) return found;
  return 'game' in found.value
    ? recordedFrom(found.value.game, side, found.value.name)
    : recordedFrom(found.value, side);
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
