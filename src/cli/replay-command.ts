// `replay`: a game from its record, as the page exports it or as `play --json` prints it.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Catalogue } from '../format/catalogue.ts';
import { parseGame, parseJson } from '../format/game-file.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { replay } from '../format/replay.ts';
import { nearest } from './names.ts';
import { type Report, reportOf } from './report.ts';

/** Replays the record in a file. A hash that stands beside the record must be the one that the game gives. */
export function replayFile(catalogue: Catalogue, path: string): Outcome<Report> {
  const text = readText(path);
  if (!text.ok) return text;
  const data = parseJson(text.value, basename(path));
  if (!data.ok) return data;
  const game = parseGame(data.value, basename(path));
  if (!game.ok) return game;
  const playing = replay(catalogue, game.value, hashBeside(data.value));
  return playing.ok ? accept(reportOf(catalogue, game.value, playing.value)) : playing;
}

function readText(path: string): Outcome<string> {
  try {
    return accept(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return refuse('no-file', 'FILE', `There is no file ${shown(path)}${suggestion(path)}`);
    return refuse('no-file', 'FILE', `${shown(path)} cannot be read (${code}); allowed is a file with a record.`);
  }
}

function suggestion(path: string): string {
  try {
    const best = nearest(basename(path), readdirSync(dirname(path)));
    return best === undefined ? '.' : `; did you mean "${best}"?`;
  } catch {
    return '.';
  }
}

function hashBeside(data: unknown): string | undefined {
  const { record, hash } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return record !== undefined && typeof hash === 'string' ? hash : undefined;
}
