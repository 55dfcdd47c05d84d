// Votes in words.

import type { Resolution } from '../../room/tally.ts';
import { words } from '../../store/language.ts';
import { valueName } from '../decision-name.ts';

type Tally = Resolution['tallies'][number];

/** Writes the votes on a field, each option by its name. */
export function votesIn(field: Tally['field'], counts: Tally['counts']): string {
  return counts.map(([value, votes]) => `${valueName(field, value)} ×${votes}`).join(words().page.comma);
}

/** Tells whether nobody had voted on a field, so that what was decided before stood. */
export function stoodUnvoted(resolution: Resolution | undefined, field: Tally['field']): boolean {
  const tally = resolution?.tallies.find((one) => one.field === field);
  return tally !== undefined && tally.counts.length === 0 && tally.by === 'standing';
}
