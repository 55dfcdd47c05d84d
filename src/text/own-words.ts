// What is said of scenarios and lenses of one's own. The words come with their pages, apart from those of every page.

import type { ownWords } from './en/own.ts';
import type { Said } from './words.ts';

/** The words about files of one's own, in one language. */
export type OwnWords = Said<typeof ownWords>;
