// Every player: the doctrines, each for one side, and the players that either side can have.

import type { Values } from '../model/scenario.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { asTold } from './as-told.ts';
import { doctrinesOf } from './doctrines.ts';
import type { Persona } from './persona.ts';
import { randomPlayer } from './random.ts';
import { STRENGTHS, searching } from './searching.ts';
import { titForTat } from './tit-for-tat.ts';

/** Lists the searching players of one side, the weakest first; told no values, they count every part the same. */
export function searchersOf(side: Side, values?: Values): readonly Persona[] {
  return STRENGTHS.map((strength) => searching(side, strength, values));
}

/** Lists all players of one side, its doctrines first. */
export function personasOf(side: Side, values?: Values): readonly Persona[] {
  return [...doctrinesOf(side), titForTat(side), ...searchersOf(side, values), asTold(side), randomPlayer(side)];
}

/** Finds a player of one side by its id; the searching ones pursue `values`, or every part of the score alike. */
export function findPersona(side: Side, id: string, values?: Values): Persona | undefined {
  return personasOf(side, values).find((persona) => persona.id === id);
}

/** All players of both sides. Those that either side can have are there twice, with the same id. */
export const PERSONAS: readonly Persona[] = SIDES.flatMap((side) => personasOf(side));
