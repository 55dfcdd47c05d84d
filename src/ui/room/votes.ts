// Votes in words.

import type { Resolution } from '../../room/tally.ts';
import { words } from '../../store/language.ts';
import { valueName } from '../decision-name.ts';

type Tally = Resolution['tallies'][number];

/** Writes the votes on a field, a dial's levels as numbers. */
export function votesIn(field: Tally['field'], counts: Tally['counts']): string {
  const name = (value: Tally['chosen']) => (typeof value === 'number' ? String(value) : valueName(field, value));
  return counts.map(([value, votes]) => `${name(value)} ×${votes}`).join(words().page.comma);
}
