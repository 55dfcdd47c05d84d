// Names that a person types: the right one, or one line that suggests the nearest.

import { distance } from 'fastest-levenshtein';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';

/** Finds the allowed name nearest to what was typed; `undefined` when none is like it. */
export function nearest(typed: string, allowed: readonly string[]): string | undefined {
  const apart = (name: string) => distance(typed.toLowerCase(), name.toLowerCase());
  const [best] = [...allowed].sort((a, b) => apart(a) - apart(b));
  if (best === undefined) return undefined;
  return apart(best) <= Math.max(2, Math.max(typed.length, best.length) / 2) ? best : undefined;
}

/** Accepts an allowed name, or says that there is no such `kind` (`persona`, `lens`) and suggests the nearest. */
export function chooseName(kind: string, typed: string, allowed: readonly string[], where = ''): Outcome<string> {
  if (allowed.includes(typed)) return accept(typed);
  const message = `There is no ${kind} ${shown(typed)}${where}${suggestion(typed, allowed)} Allowed: ${allowed.join(', ')}.`;
  return refuse('unknown', kind, message);
}

/** The same where the names are too many to print; `inWords` says what is allowed. */
export function chooseFromMany(
  kind: string,
  typed: string,
  allowed: readonly string[],
  inWords = 'those that the command list prints',
): Outcome<string> {
  if (allowed.includes(typed)) return accept(typed);
  const message = `There is no ${kind} ${shown(typed)}${suggestion(typed, allowed)} Allowed: ${inWords}.`;
  return refuse('unknown', kind, message);
}

function suggestion(typed: string, allowed: readonly string[]): string {
  const best = nearest(typed, allowed);
  return best === undefined ? '.' : `; did you mean "${best}"?`;
}
