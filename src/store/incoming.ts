// Games that come in from files: each is read, played again, and put on the shelf beside what stands there. Nothing is
// written over: a game that stands there in another state comes in as a copy under an id of its own.

import type { Catalogue } from '../format/catalogue.ts';
import { type Outcome, type Refusal, refuse } from '../format/outcome.ts';
import { replay } from '../format/replay.ts';
import { nameFrom, parseShelf, type Save, writeSave } from '../format/save.ts';
import { IDLE } from '../model/decision.ts';
import type { Game } from '../model/game.ts';
import { rivalOf, SIDES } from '../model/sides.ts';
import { findPersona } from '../personas/index.ts';
import { newId, savedGames, shelve } from './shelf.ts';

/** A file as somebody chose or dropped it. */
export interface Incoming {
  readonly file: string;
  readonly text: string;
}

/** What became of one game of a file, or of the whole file. */
export interface Taken {
  readonly file: string;
  /** `new`, `copy` (the game stood there in another state), `same` (it stood there already), `kept` (a file of one's own), or why it was refused. */
  readonly came: 'new' | 'copy' | 'same' | 'kept' | Refusal;
  /** What is said of a file of one's own; of games, the words of the banner tell. */
  readonly told?: string;
}

/** The largest file that is read, in characters. */
export const LARGEST = 5_000_000;

/** Who decides for a side that a person plays. */
const PERSON = 'player';
const PLAIN_ID = /^[a-z0-9]{1,40}$/;

/** Takes in the games of a file. `copyOf` names a copy; `now` is the time for records, which carry none. */
export function takeIn(
  catalogue: Catalogue,
  { file, text }: Incoming,
  copyOf: (name: string) => string,
  now: number,
): readonly Taken[] {
  if (text.length > LARGEST) return [{ file, came: tooLarge(text.length) }];
  const games = parseShelf(text);
  if (!games.ok) return [{ file, came: games }];
  return games.value.map((found) => ({ file, came: takeOne(catalogue, found, copyOf, now) }));
}

function tooLarge(found: number): Refusal {
  return refuse('too-large', '', `The file has ${found} characters; allowed are at most ${LARGEST}.`);
}

function takeOne(
  catalogue: Catalogue,
  found: Outcome<Save | Game>,
  copyOf: (name: string) => string,
  now: number,
): Taken['came'] {
  if (!found.ok) return found;
  const save = 'game' in found.value ? found.value : fromRecord(found.value, now);
  const wrong = unplayable(catalogue, save);
  if (wrong) return wrong;
  const shelf = savedGames();
  const text = contentOf(save);
  if (shelf.some((other) => contentOf(other) === text)) return 'same';
  const taken = shelf.some(({ id }) => id === save.id);
  const id = taken || !PLAIN_ID.test(save.id) ? newId() : save.id;
  const name = taken ? nameFrom(copyOf(save.name ?? '')) : save.name;
  if (shelve(name === undefined || name === '' ? { ...save, id } : { ...save, id, name }))
    return taken ? 'copy' : 'new';
  return refuse('full', '', 'This browser has no room left for the game; allowed is as much as the browser keeps.');
}

/** What a game is, whatever it is called and wherever it stands. */
function contentOf({ name: _, ...save }: Save): string {
  return writeSave({ ...save, id: 'x', at: 0 });
}

/** A record knows no draft and no time: it goes on with the brief of the turn that is due. */
function fromRecord(game: Game, at: number): Save {
  const side = SIDES.find((one) => game.players[one] === PERSON) ?? 'us';
  return { id: newId(), at, side, moment: 'brief', draft: IDLE, game };
}

/** Says why a game could not be played on here; `undefined` when it can. */
function unplayable(catalogue: Catalogue, { game, side, moment }: Save): Refusal | undefined {
  const played = replay(catalogue, game);
  if (!played.ok) return played;
  const rival = game.players[rivalOf(side)];
  if (rival !== PERSON && !findPersona(rivalOf(side), rival)) {
    return refuse(
      'unknown',
      'players',
      `The saved game names "${rival}" as a player; allowed is one that this game has.`,
    );
  }
  const needsTurn = moment === 'reveal' || moment === 'resolve' || moment === 'explain';
  if (needsTurn && game.decisions.length === 0) {
    return refuse(
      'invalid',
      'moment',
      `The saved game: moment is "${moment}" before any turn; allowed is brief or decide.`,
    );
  }
  return undefined;
}
