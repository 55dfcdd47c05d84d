// Keeps the finished parts of a long run in a file that only grows, so that a run killed at any moment goes on where it
// was. JSON lines: the set-up first, then one {index, result} a part. A line counts once its line break is written; what
// stands after the last break was cut short and is cut off.

import { appendFileSync, closeSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { accept, type Outcome, type Refusal, refuse, shown } from '../format/outcome.ts';

/** Holds what a run has finished, and takes what it finishes next. */
export interface ResumeLog {
  /** Results by their index, as they were when the log was opened. */
  readonly done: ReadonlyMap<number, unknown>;
  /** Writes a result down before it returns. Throws on a number that JSON cannot hold, or a full disk. */
  append(index: number, result: unknown): void;
  close(): void;
}

const LINE_BREAK = '\n';

/**
 * Opens the log of a set-up, or begins one where there is no file. Refuses a file that cannot be read or written, that
 * is no such log, that belongs to another set-up, or that is damaged before its last line; a refused file stays as it is.
 */
export function openResumeLog(path: string, setup: string): Outcome<ResumeLog> {
  try {
    const written = readOrNothing(path);
    const whole = written.subarray(0, written.lastIndexOf(LINE_BREAK) + 1);
    const first = JSON.stringify(setup) + LINE_BREAK;
    if (whole.length === 0 && !first.startsWith(written.toString())) return stranger(path);
    const done = whole.length === 0 ? accept(new Map<number, unknown>()) : parseLines(path, setup, whole.toString());
    if (!done.ok) return done;
    if (whole.length < written.length) truncateSync(path, whole.length);
    const file = openSync(path, 'a');
    if (whole.length === 0) appendFileSync(file, first);
    return accept({
      done: done.value,
      append: (index, result) => appendFileSync(file, JSON.stringify({ index, result }, exactly) + LINE_BREAK),
      close: () => closeSync(file),
    });
  } catch (error) {
    return refuse('unusable', path, `The log ${path} cannot be used: ${(error as Error).message}.`);
  }
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function parseLines(path: string, setup: string, text: string): Outcome<Map<number, unknown>> {
  const [first = '', ...lines] = text.split(LINE_BREAK).slice(0, -1);
  const found = parseLine(first);
  if (typeof found !== 'string') return stranger(path);
  if (found !== setup) {
    const message = `The log ${path}: its set-up is ${shown(found)}; allowed is ${shown(setup)}, the set-up of this run.`;
    return refuse('other-setup', `${path}:1`, message);
  }
  const done = new Map<number, unknown>();
  for (const [i, line] of lines.entries()) {
    const entry = parseLine(line);
    if (!isEntry(entry)) return damaged(path, i + 2, line);
    done.set(entry.index, entry.result);
  }
  return accept(done);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isEntry(x: unknown): x is { index: number; result: unknown } {
  return typeof x === 'object' && x !== null && 'index' in x && Number.isSafeInteger(x.index);
}

function stranger(path: string): Refusal {
  return refuse(
    'no-log',
    path,
    `The file ${path} is not the log of a run; allowed is such a log, or a name that is free.`,
  );
}

function damaged(path: string, line: number, found: string): Refusal {
  const message = `The log ${path}: line ${line} is ${shown(found)}; allowed is {"index": number, "result": any JSON}.`;
  return refuse('damaged', `${path}:${line}`, message);
}

/** Stops what JSON would write as `null`. */
function exactly(key: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new Error(`A result's ${key} is ${value}; allowed is a finite number, for the log is JSON.`);
}
