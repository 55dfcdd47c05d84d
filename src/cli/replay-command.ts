// `replay`: a game from its record, as the page exports it or as `play --json` prints it.

import { basename } from 'node:path';
import type { Catalogue } from '../format/catalogue.ts';
import { parseGame, parseJson } from '../format/game-file.ts';
import { accept, type Outcome } from '../format/outcome.ts';
import { joinGame } from '../format/own.ts';
import { replay } from '../format/replay.ts';
import { addOwn, type OwnFlags } from './own-files.ts';
import type { PlayedGame } from './play-command.ts';
import { readText } from './text-file.ts';

/**
 * Replays the record in a file, with files of one's own where it was played with such. A hash that stands beside the
 * record must be the one that the game gives.
 */
export function replayFile(known: Catalogue, path: string, own: OwnFlags): Outcome<PlayedGame> {
  const catalogue = addOwn(known, own);
  if (!catalogue.ok) return catalogue;
  const text = readText(path, { what: 'a file with a record', megabytes: 20 });
  if (!text.ok) return text;
  const data = parseJson(text.value, basename(path));
  if (!data.ok) return data;
  const game = parseGame(data.value, basename(path));
  if (!game.ok) return game;
  const joined = joinGame(catalogue.value, game.value);
  if (!joined.ok) return joined;
  const playing = replay(joined.value.catalogue, joined.value.game, hashBeside(data.value));
  return playing.ok ? accept({ ...joined.value, playing: playing.value }) : playing;
}

function hashBeside(data: unknown): string | undefined {
  const { record, hash } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return record !== undefined && typeof hash === 'string' ? hash : undefined;
}
