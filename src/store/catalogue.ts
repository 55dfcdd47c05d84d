// The scenarios as the build packed them, checked once when the page opens.

import { type Catalogue, parseCatalogue } from '../format/catalogue.ts';
import type { Outcome } from '../format/outcome.ts';

const files = import.meta.glob<unknown>('../../scenarios/*.yaml', { eager: true, import: 'default' });

/** The catalogue, or the sentence that says which file is wrong. */
export const CATALOGUE: Outcome<Catalogue> = parseCatalogue(
  Object.fromEntries(Object.entries(files).map(([path, data]) => [path.slice(path.lastIndexOf('/') + 1), data])),
);
