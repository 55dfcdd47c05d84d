// What a language must say: everything that English says, word for word another text, name for name the same.

import type { VariableText } from './en/variables.ts';
import type { en } from './en/words.ts';

/** Widens literal texts, so that another language may say something else under the same name. */
export type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly (infer Item)[]
      ? readonly Said<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]: Said<T[Name]> }
        : T;

/** The words of the game in one language. */
export type Words = Said<typeof en>;

/** How a number of the model is written: by how much it is multiplied to stand in its unit, and with how many decimals. */
export interface Written {
  readonly times: number;
  readonly decimals: number;
}

/** The words of one variable, whose it is, and how it is written; its `decimals` are those of the model's own number. */
export interface VariableWords extends VariableText {
  readonly owner: keyof Words['places'];
  readonly written: Written;
}

/** By how much a number of the model is multiplied to stand in a unit: money is counted otherwise in another language. */
export function timesIn(words: Words, unit: string): number {
  return unit.startsWith(words.money.unit) ? words.money.perBillion : 1;
}

function writtenIn(words: Words, { unit, decimals }: VariableText): Written {
  const times = timesIn(words, unit);
  return { times, decimals: Math.max(0, decimals - Math.round(Math.log10(times))) };
}

/** Finds the words of a variable by its dotted name. Throws when there are none. */
export function variableWords(words: Words, name: string): VariableWords {
  const dot = name.indexOf('.');
  const owner = name.slice(0, dot) as keyof Words['places'];
  const rest = name.slice(dot + 1);
  const share = rest.startsWith('adoption.') ? words.stacks[rest.slice(9) as keyof Words['stacks']] : undefined;
  if (share) {
    const text = { name: share, decimals: 3, ...words.stackShare };
    return { owner, ...text, written: writtenIn(words, text) };
  }
  const found = owner === 'world' ? words.worldVariables[rest] : words.powerVariables[rest];
  if (!found) throw new Error(`There are no words for the variable "${name}".`);
  return { owner, ...found, written: writtenIn(words, found) };
}
