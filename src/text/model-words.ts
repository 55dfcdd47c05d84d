// What the model explorer says in a language. Its words come with its page, apart from those of every page.

import type { modelWords } from './en/model.ts';
import type { Said } from './words.ts';

/** The words of the model explorer in one language. */
export type ModelWords = Said<typeof modelWords>;
