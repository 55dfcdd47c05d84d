// Reads files that a person names, with one sentence when that cannot be done. Reading stops at the size that is allowed,
// so neither a huge file nor a device without an end fills the memory.

import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { nearest } from './names.ts';

/** What a file should be, as it stands in the message, and how large it may be, in megabytes of a million bytes. */
export interface Wanted {
  readonly what: string;
  readonly megabytes: number;
}

/** Reads a text file. */
export function readText(path: string, { what, megabytes }: Wanted): Outcome<string> {
  try {
    const bytes = readUpTo(path, megabytes * 1_000_000);
    if (bytes) return accept(bytes.toString('utf8'));
    return refuse('too-large', path, `${shown(path)} is too large; allowed are at most ${megabytes} MB.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return refuse('no-file', path, `There is no file ${shown(path)}${suggestion(path)}`);
    return refuse('no-file', path, `${shown(path)} cannot be read (${code}); allowed is ${what}.`);
  }
}

const PIECE = 65_536;

/** Reads all of a file; `undefined` when it is larger than it may be. */
function readUpTo(path: string, most: number): Buffer | undefined {
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let size = 0; size <= most; ) {
      const piece = Buffer.alloc(PIECE);
      const read = readSync(file, piece);
      if (read === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, read));
      size += read;
    }
    return undefined;
  } finally {
    closeSync(file);
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
