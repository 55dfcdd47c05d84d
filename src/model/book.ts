// The book in which half-years are written while they happen. Its columns are long and shared: a finished half-year is a
// window on them, so that booking a contribution costs three writes and closing a half-year copies nothing. A full book
// is left to the half-years that it holds, and a new one is begun.

import type { Ledger } from './ledger.ts';
import type { State, Variable } from './variables.ts';

/** A book, open at the half-year that began at `from`. */
export interface Book {
  from: number;
  /** Where the next contribution goes. */
  to: number;
  mechanisms: Uint16Array;
  variables: Uint8Array;
  amounts: Float64Array;
  /** States, one after another, and where the next one goes. */
  states: Float64Array;
  nextState: number;
}

/** Contributions in one set of columns: those of about ten games. */
const ROOM = 1 << 15;
/** States in one column. */
const STATES = 128;

/** Opens an empty book. */
export function openBook(): Book {
  return {
    from: 0,
    to: 0,
    mechanisms: new Uint16Array(ROOM),
    variables: new Uint8Array(ROOM),
    amounts: new Float64Array(ROOM),
    states: new Float64Array(0),
    nextState: 0,
  };
}

/** Writes one contribution. */
export function write(book: Book, mechanism: number, variable: Variable, amount: number): void {
  const at = book.to;
  if (at === book.amounts.length) {
    turnOver(book);
    write(book, mechanism, variable, amount);
    return;
  }
  book.mechanisms[at] = mechanism;
  book.variables[at] = variable;
  book.amounts[at] = amount;
  book.to = at + 1;
}

/** Begins new columns with what the open half-year holds so far; they are longer when it fills a book alone. */
function turnOver(book: Book): void {
  const { from, to, mechanisms, variables, amounts } = book;
  const room = Math.max(ROOM, 2 * (to - from));
  book.mechanisms = new Uint16Array(room);
  book.variables = new Uint8Array(room);
  book.amounts = new Float64Array(room);
  book.mechanisms.set(mechanisms.subarray(from, to));
  book.variables.set(variables.subarray(from, to));
  book.amounts.set(amounts.subarray(from, to));
  book.from = 0;
  book.to = to - from;
}

/** Closes the open half-year and returns its ledger; `names` says what the numbers of the mechanisms stand for. */
export function close(book: Book, names: readonly string[]): Ledger {
  const { from, to } = book;
  book.from = to;
  return {
    names,
    mechanisms: book.mechanisms.subarray(from, to),
    variables: book.variables.subarray(from, to),
    amounts: book.amounts.subarray(from, to),
  };
}

/** Copies a state to a place of its own. */
export function copyState(book: Book, state: State): State {
  const { length } = state;
  if (book.nextState + length > book.states.length) {
    book.states = new Float64Array(STATES * length);
    book.nextState = 0;
  }
  const copy = book.states.subarray(book.nextState, book.nextState + length);
  copy.set(state);
  book.nextState += length;
  return copy;
}
