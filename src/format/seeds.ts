// Which seeds to play, as a person writes it: so many (1, 2, 3 ...), from one to another, or words with commas.

import { check } from './check.ts';
import { SeedSchema } from './game-file.ts';
import { accept, type Outcome, refuse, shown } from './outcome.ts';

/** Reads a count or a range such as 201-400 as seeds; `undefined` when it is neither, or has more than `most`. */
export function countedSeeds(text: string, most: number): readonly string[] | undefined {
  const [, from = '1', to = ''] = /^(?:(\d{1,15})-)?(\d{1,15})$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (to === '' || last < first || last - first >= most || last < 1) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Reads seeds: a count, a range, or one or more different words with commas between them; at most `most`. */
export function parseSeeds(text: string, most: number): Outcome<readonly string[]> {
  const typed = text.trim();
  const counted = countedSeeds(typed, most);
  if (counted) return accept(counted);
  const words = typed.split(/[,，、]/).map((word) => word.trim());
  const isList = !/^[\d\s-]*$/.test(typed) || words.length > 1;
  const fits = words.length <= most && new Set(words).size === words.length;
  if (isList && fits && words.every((word) => check(SeedSchema, word, '').ok)) return accept(words);
  const allowed = `a count from 1 to ${most}, the first and the last as in 201-400, or different words with commas between them`;
  return refuse('invalid', 'seeds', `The seeds are ${shown(text)}; allowed is ${allowed}.`);
}
