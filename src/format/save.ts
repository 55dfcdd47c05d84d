// A game in progress, as the browser keeps it: the record, where the player stands in the turn, and the draft.

import * as v from 'valibot';
import type { Decision } from '../model/decision.ts';
import type { Game } from '../model/game.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { check, finite, someText } from './check.ts';
import { DecisionSchema, parseGame, writeGame } from './game-file.ts';
import { accept, type Outcome, refuse } from './outcome.ts';

/** The steps of a half-year, in order. */
export const MOMENTS = ['brief', 'decide', 'reveal', 'resolve', 'explain'] as const;
/** One step of a half-year. */
export type Moment = (typeof MOMENTS)[number];

/** A saved game. */
export interface Save {
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly side: Side;
  readonly moment: Moment;
  /** The decision being drafted for the half-year to come. */
  readonly draft: Decision;
  readonly game: Game;
}

const VERSION = 1;
const SaveFile = v.strictObject({
  version: v.literal(VERSION, `the version ${VERSION}`),
  id: someText(40),
  at: finite,
  side: v.picklist(SIDES),
  moment: v.picklist(MOMENTS),
  draft: DecisionSchema,
  game: v.unknown(),
});

/** Writes a save. */
export function writeSave({ id, at, side, moment, draft, game }: Save): string {
  return JSON.stringify({ version: VERSION, id, at, side, moment, draft, game: JSON.parse(writeGame(game)) });
}

/** Reads a save; never throws. */
export function parseSave(text: string): Outcome<Save> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('damaged', '', 'The saved game is not JSON; allowed is a game that this page saved.');
  }
  const file = check(SaveFile, data, 'The saved game');
  if (!file.ok) return file;
  const game = parseGame(file.value.game);
  if (!game.ok) return game;
  const { id, at, side, moment, draft } = file.value;
  return accept({ id, at, side, moment, draft, game: game.value });
}
