// Whom one has played against: the doctrine to meet again, and those that were not met in any game kept here.

import type { Game } from '../../model/game.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { doctrinesOf } from '../../personas/doctrines.ts';
import type { Persona } from '../../personas/persona.ts';
import { words } from '../../store/language.ts';
import { PLAYER } from '../../store/setup.ts';
import { savedGames } from '../../store/shelf.ts';
import { FIRST_OPPONENT } from '../first-opponent.ts';

/** Finds whom a side met in a game; where that was a person, the doctrine that a new player meets first. */
export function rivalOfGame({ players }: Game, side: Side): string {
  const rival = rivalOf(side);
  const met = players[rival];
  return met !== PLAYER && words().personas[met] ? met : FIRST_OPPONENT[rival];
}

/** Lists the doctrines that a side has not met: not in this game, and in none that is kept. */
export function unmet(game: Game, side: Side): readonly Persona[] {
  const rival = rivalOf(side);
  const met = new Set([game, ...savedGames().map((save) => save.game)].map(({ players }) => players[rival]));
  return doctrinesOf(rival).filter(({ id }) => !met.has(id));
}
