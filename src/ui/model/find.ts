// Finding things of the model: by id, by name, or by words of the meaning, in both languages at once. Every word that is
// typed must be there; an id that is typed whole comes first, then names, then meanings.

import type { Catalogue } from '../../format/catalogue.ts';
import { groundsOf, isAssumed, KINDS, type Kind, type Thing, thingsOf } from '../../lab/model-index.ts';
import { thingText } from './tongue.ts';

/** What a search shows: everything, only what is an assumption, or only what names a passage. */
export const FILTERS = ['search', 'assumed', 'sourced'] as const;
/** One filter of the search; in an address it stands where a kind does. */
export type Filter = (typeof FILTERS)[number];

interface Entry {
  readonly thing: Thing;
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly grounds: readonly string[];
  readonly isAssumed: boolean;
}

/** Found things of one kind, the best first. */
export interface Group {
  readonly kind: Kind;
  readonly things: readonly Thing[];
}

const known = new WeakMap<Catalogue, readonly Entry[]>();

/** Lists everything of the model as it is searched, once for a catalogue. */
function entriesOf(catalogue: Catalogue): readonly Entry[] {
  const made =
    known.get(catalogue) ??
    thingsOf(catalogue).map((thing): Entry => {
      const texts = (['en', 'zh'] as const).map((language) => thingText(catalogue, thing, language));
      const joined = (parts: readonly (string | undefined)[]) => parts.join('\n').toLowerCase();
      return {
        thing,
        id: thing.id.toLowerCase(),
        name: joined(texts.map(({ name }) => name)),
        text: joined([thing.id, ...texts.flatMap(({ name, meaning, more }) => [name, meaning, more])]),
        grounds: groundsOf(catalogue, thing),
        isAssumed: isAssumed(catalogue, thing),
      };
    });
  known.set(catalogue, made);
  return made;
}

/** Tells how well an entry answers: 0 is not at all. */
function rankOf({ id, name, text }: Entry, query: string, terms: readonly string[]): number {
  if (id === query) return 5;
  if (!terms.every((term) => text.includes(term))) return 0;
  if (name.split('\n').includes(query)) return 4;
  if (terms.every((term) => id.includes(term) || name.includes(term))) return 3;
  return 1;
}

/** Finds things; an empty query finds all that the filter lets through. Kinds with the best answers come first. */
export function findThings(catalogue: Catalogue, typed: string, filter: Filter): readonly Group[] {
  const query = typed.trim().toLowerCase();
  const terms = query.split(/[\s,，、]+/u).filter(Boolean);
  const found = entriesOf(catalogue)
    .filter((entry) =>
      filter === 'assumed' ? entry.isAssumed : filter === 'sourced' ? entry.grounds.length > 0 : true,
    )
    .map((entry) => ({ entry, rank: terms.length === 0 ? 1 : rankOf(entry, query, terms) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const best = (kind: Kind) =>
    Math.max(0, ...found.filter(({ entry }) => entry.thing.kind === kind).map((f) => f.rank));
  return KINDS.map((kind) => ({
    kind,
    best: best(kind),
    things: found.filter(({ entry }) => entry.thing.kind === kind).map(({ entry }) => entry.thing),
  }))
    .filter(({ things }) => things.length > 0)
    .sort((a, b) => b.best - a.best);
}
