// A game in progress, as the browser keeps it and as a file carries it: the record, where the player stands in the turn,
// the draft, and a name if somebody gave it one. A file holds several; each of them is read or refused by itself.

import * as v from 'valibot';
import type { Decision } from '../model/decision.ts';
import type { Game } from '../model/game.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { type Beside, BesideSchema, writeBeside } from './beside.ts';
import { check, someText } from './check.ts';
import { DecisionSchema, parseGame, writeGame } from './game-file.ts';
import { refuseHostile } from './hostile.ts';
import { accept, type Outcome, refuse } from './outcome.ts';

/** The steps of a half-year, in order. */
export const MOMENTS = ['brief', 'decide', 'reveal', 'resolve', 'explain'] as const;
/** One step of a half-year. */
export type Moment = (typeof MOMENTS)[number];

/** A saved game. */
export interface Save {
  readonly id: string;
  /** What somebody called it: 1 to 60 characters on one line. */
  readonly name?: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly side: Side;
  readonly moment: Moment;
  /** The decision being drafted for the half-year to come. */
  readonly draft: Decision;
  /** Older and newer drafts, a decision that waits for the other person's, and what the guide has said. */
  readonly beside?: Beside | undefined;
  readonly game: Game;
}

/** The longest name of a game, in characters. */
export const NAME_LENGTH = 60;
/** The most games that one file may hold. */
export const MOST_GAMES = 500;

/** One line on which something can be seen: no control characters, and more than spaces and marks of direction. */
const READABLE = /^[^\p{Cc}\p{Zl}\p{Zp}]*[^\p{Z}\p{Cc}\p{Cf}\p{Cs}][^\p{Cc}\p{Zl}\p{Zp}]*$/u;
/** The last millisecond that a date can name. */
const LAST_TIME = 8.64e15;
const TIME = `a time from 0 to ${LAST_TIME} milliseconds since 1970`;

/** Version 1 knew no names; whatever else it holds is the same. */
const VERSION = 2;
const SaveFile = v.strictObject({
  version: v.picklist([1, VERSION]),
  id: someText(40),
  name: v.optional(v.pipe(someText(NAME_LENGTH), v.regex(READABLE, 'a name that can be read on one line'))),
  at: v.pipe(v.number(TIME), v.minValue(0, TIME), v.maxValue(LAST_TIME, TIME)),
  side: v.picklist(SIDES),
  moment: v.picklist(MOMENTS),
  draft: DecisionSchema,
  beside: v.optional(BesideSchema),
  game: v.unknown(),
});

/** Makes a name out of what somebody typed: on one line, and cut where it gets too long; empty when nothing is left. */
export function nameFrom(typed: string): string {
  const line = typed
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/[\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  let name = '';
  for (const letter of lettersOf(line)) {
    if ([...name, ...letter].length > NAME_LENGTH) break;
    name += letter;
  }
  name = name.trim();
  return READABLE.test(name) ? name : '';
}

/** Parts a text where people see letters: a flag or a family is one of them, where the browser knows it. */
function lettersOf(text: string): readonly string[] {
  return Intl.Segmenter ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text];
}

/** Writes a save. */
export function writeSave(save: Save): string {
  return JSON.stringify(plain(save));
}

/** A save as plain data, its fields in a fixed order. */
function plain({ id, name, at, side, moment, draft, beside, game }: Save): object {
  const named = name === undefined ? {} : { name };
  const more = beside === undefined ? {} : { beside: writeBeside(beside) };
  return { version: VERSION, id, ...named, at, side, moment, draft, ...more, game: JSON.parse(writeGame(game)) };
}

/** Reads a save; never throws. */
export function parseSave(text: string): Outcome<Save> {
  const data = parseText(text);
  if (!data.ok) return refuse('damaged', '', 'The saved game is not JSON; allowed is a game that this page saved.');
  return readSave(data.value);
}

function readSave(data: unknown): Outcome<Save> {
  const file = check(SaveFile, data, 'The saved game');
  if (!file.ok) return file;
  const game = parseGame(file.value.game);
  if (!game.ok) return game;
  const { id, name, at, side, moment, draft, beside } = file.value;
  const named = name === undefined ? {} : { name };
  const more = beside === undefined ? {} : { beside };
  return accept({ id, ...named, at, side, moment, draft, ...more, game: game.value });
}

/** What marks a file of saved games. */
const KIND = 'chips-and-commons/games';
const ShelfFile = v.strictObject({
  kind: v.literal(KIND, `the word ${KIND}`),
  games: v.pipe(
    v.array(v.unknown()),
    v.minLength(1, 'a list of at least one game'),
    v.maxLength(MOST_GAMES, `a list of at most ${MOST_GAMES} games`),
  ),
});

/** Writes saved games as one file. */
export function writeShelf(saves: readonly Save[]): string {
  return `${JSON.stringify({ kind: KIND, games: saves.map(plain) }, null, 1)}\n`;
}

/**
 * Reads a file of saved games; a single save and a bare record, as the end page saves it, will do as well. Gives each
 * game or why it is refused. Never throws.
 */
export function parseShelf(text: string): Outcome<readonly Outcome<Save | Game>[]> {
  const data = parseText(text);
  if (!data.ok) return data;
  const hostile = refuseHostile(data.value, 'The file');
  if (hostile) return hostile;
  if (isBlock(data.value) && ('record' in data.value || 'rules' in data.value)) {
    const game = parseGame(data.value);
    return game.ok ? accept([game]) : game;
  }
  if (isBlock(data.value) && 'version' in data.value) {
    const save = readSave(data.value);
    return save.ok ? accept([save]) : save;
  }
  const shelf = check(ShelfFile, data.value, 'The file');
  return shelf.ok ? accept(shelf.value.games.map(readSave)) : shelf;
}

function isBlock(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function parseText(text: string): Outcome<unknown> {
  try {
    return accept(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return refuse('not-json', '', 'The file is not JSON; allowed is a file of saved games.');
  }
}
