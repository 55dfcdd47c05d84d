// A sweep's games as a file, written as they come, so that a sweep of any length needs no more memory than a short one.

import { closeSync, openSync, writeSync } from 'node:fs';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import type { SweepCell } from '../lab/sweep.ts';
import type { SweepSummary } from '../lab/tally.ts';

/** A file that takes rows. */
export interface RowFile {
  write(row: readonly SweepCell[]): void;
  /** Ends the file, whole or after an interruption. */
  end(summary: SweepSummary): void;
}

const PIECE = 65_536;

/** Opens a file for writing and gathers what is written into larger pieces. An old file of that name is replaced. */
function openPieces(path: string): Outcome<{ write(text: string): void; close(): void }> {
  try {
    const file = openSync(path, 'w');
    let waiting = '';
    const flush = () => {
      writeSync(file, waiting);
      waiting = '';
    };
    return accept({
      write(text) {
        waiting += text;
        if (waiting.length > PIECE) flush();
      },
      close() {
        flush();
        closeSync(file);
      },
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(
      'unusable',
      path,
      `${shown(path)} cannot be written (${code}); allowed is a file in a folder that exists.`,
    );
  }
}

/** Opens a table of comma-separated values: a line of names, then a line for each row. */
export function openCsv(path: string, columns: readonly string[]): Outcome<RowFile> {
  const pieces = openPieces(path);
  if (!pieces.ok) return pieces;
  const { write, close } = pieces.value;
  const line = (cells: readonly SweepCell[]) => write(`${cells.map(csvCell).join(',')}\n`);
  line(columns);
  return accept({ write: line, end: close });
}

/** Quotes what would break the line, as RFC 4180 says. */
function csvCell(cell: SweepCell): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Opens a JSON object: `sweep`, what was asked; `columns`; `rows`, one for each game; `summary`. */
export function openJson(path: string, columns: readonly string[], sweep: object): Outcome<RowFile> {
  const pieces = openPieces(path);
  if (!pieces.ok) return pieces;
  const { write, close } = pieces.value;
  let between = '\n';
  write(`{"sweep":${JSON.stringify(sweep)},\n"columns":${JSON.stringify(columns)},\n"rows":[`);
  return accept({
    write(row) {
      write(between + JSON.stringify(row));
      between = ',\n';
    },
    end(summary) {
      write(`],\n"summary":${JSON.stringify(summary)}}\n`);
      close();
    },
  });
}
