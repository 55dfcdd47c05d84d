// What the lab says in a language. Its words come with its page, apart from those of every page.

import type { labWords } from './en/lab.ts';
import type { Said } from './words.ts';

/** The words of the lab in one language. */
export type LabWords = Said<typeof labWords>;
