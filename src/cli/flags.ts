// What flags hold beyond a name: whole numbers, lists, seeds, and parameters set by hand. Each either means something or
// is refused with one sentence that names the flag, what was typed and what is allowed.

import { check } from '../format/check.ts';
import { SeedSchema } from '../format/game-file.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { countedSeeds } from '../format/seeds.ts';
import type { Overrides } from '../lab/overrides.ts';
import type { Scenario } from '../model/scenario.ts';
import { chooseFromMany } from './names.ts';

function wrongFlag(flag: string, typed: string, allowed: string) {
  return refuse('invalid', flag, `${flag} is ${shown(typed)}; allowed is ${allowed}.`);
}

/** Reads a whole number from `low` to `high`. */
export function wholeNumber(flag: string, typed: string, low: number, high: number): Outcome<number> {
  const number = Number(typed);
  if (/^\d+$/.test(typed) && number >= low && number <= high) return accept(number);
  return wrongFlag(flag, typed, `a whole number from ${low} to ${high}`);
}

/** Reads words with commas between them, at least one and none twice. */
export function listOf(flag: string, typed: string): Outcome<readonly string[]> {
  const words = typed.split(',').map((word) => word.trim());
  if (words.includes('')) return wrongFlag(flag, typed, 'one or more names with commas between them');
  const again = words.find((word, i) => words.indexOf(word) !== i);
  return again === undefined ? accept(words) : wrongFlag(flag, typed, `a list that has ${shown(again)} once`);
}

const MOST_WORKERS = 256;

/** Reads how many workers to play with; `undefined`, for as many as are worth their start, when nothing is said. */
export function workersOf(typed: string | undefined): Outcome<number | undefined> {
  return typed === undefined ? accept(undefined) : wholeNumber('--workers', typed, 1, MOST_WORKERS);
}

/** The flags that say which seeds to play. */
export interface SeedFlags {
  readonly seeds?: string;
  readonly seedWords?: string;
}

const MOST_SEEDS = 1_000_000;
const SEEDS_ALLOWED = `a count from 1 to ${MOST_SEEDS}, or the first and the last as in 201-400`;

/** Reads a seed: any text of 1 to 200 characters. */
export function seedOf(flag: string, typed: string): Outcome<string> {
  const seed = check(SeedSchema, typed, flag);
  return seed.ok ? seed : { ...seed, message: seed.message.replace(': the whole', '') };
}

/** Reads seeds: so many (1, 2, 3 ...), from one to another, or words. `count` is how many when nothing is said. */
export function seedsOf({ seeds, seedWords }: SeedFlags, count: number): Outcome<readonly string[]> {
  if (seedWords === undefined) return readCounted(seeds ?? String(count));
  if (seeds !== undefined)
    return refuse(
      'invalid',
      '--seeds',
      '--seeds and --seed-words both say which seeds to play; allowed is one of them.',
    );
  const words = listOf('--seed-words', seedWords);
  const wrong = words.ok ? words.value.map((word) => seedOf('--seed-words', word)).find(({ ok }) => !ok) : undefined;
  return wrong && !wrong.ok ? wrong : words;
}

function readCounted(typed: string): Outcome<readonly string[]> {
  const seeds = countedSeeds(typed, MOST_SEEDS);
  return seeds ? accept(seeds) : wrongFlag('--seeds', typed, SEEDS_ALLOWED);
}

/** Collects a flag that may be given several times. */
export function collect(typed: string, before: readonly string[] = []): readonly string[] {
  return [...before, typed];
}

/** Reads parameters set by hand, `name=value`, each a number within its range. */
export function overridesOf(
  flag: string,
  typed: readonly string[] | undefined,
  { sources }: Scenario,
): Outcome<Overrides> {
  const overrides: Record<string, number> = {};
  for (const word of typed ?? []) {
    const [, name, value] = /^([^=]+)=(.+)$/.exec(word) ?? [];
    if (name === undefined || value === undefined)
      return wrongFlag(flag, word, 'a parameter and a number, for instance scarcityGain=0.2');
    const known = chooseFromMany(
      'parameter',
      name,
      sources.map((source) => source.name),
    );
    if (!known.ok) return known;
    if (Object.hasOwn(overrides, name)) return wrongFlag(flag, word, `one value for ${name}`);
    const { low = 0, high = 0 } = sources.find((source) => source.name === name) ?? {};
    const number = Number(value);
    if (value.trim() === '' || !(number >= low && number <= high))
      return wrongFlag(`${flag} ${name}`, value, `a number from ${low} to ${high}`);
    overrides[name] = number;
  }
  return accept(overrides);
}
