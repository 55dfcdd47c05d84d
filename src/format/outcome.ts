// What every parse returns: the value, or one sentence that names the field, what was found and what is allowed.

/** A refused input. */
export interface Refusal {
  readonly ok: false;
  /** A stable word for programs, for instance `damaged`. */
  readonly code: string;
  /** The path of the field inside the input. */
  readonly at: string;
  /** One sentence for people. */
  readonly message: string;
}

/** The result of a parse. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Accepts a value. */
export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Refuses an input: `at` names the field, then what was found, then what is allowed. */
export function refuse(code: string, at: string, message: string): Refusal {
  return { ok: false, code, at, message };
}

const LONGEST = 60;

/** Shows a found value in a message, on one line and shortened; never throws. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return String(value);
  const text = written(value).replaceAll(/\s+/g, ' ');
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  return Array.isArray(value) ? `a list of ${value.length}` : `${letters.slice(0, LONGEST - 3).join('')}...`;
}

function written(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`;
  } catch {
    return `a ${typeof value} that JSON cannot write`;
  }
}
