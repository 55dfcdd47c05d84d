// The world that games are played in, as flags name it: a scenario, one or more lenses, and what counts as success.

import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome } from '../format/outcome.ts';
import { listOf } from './flags.ts';
import { chooseName } from './names.ts';
import { findOrAdd } from './own-files.ts';

/** What the flags say. */
export interface WorldFlags {
  readonly scenario: string;
  /** Lenses, at least one. */
  readonly lenses: readonly string[];
  readonly values: string;
}

/** A catalogue that knows all that was named, and the ids. */
export interface World {
  readonly catalogue: Catalogue;
  readonly scenario: string;
  readonly lenses: readonly [string, ...string[]];
  readonly values: string;
}

/** Finds the scenario, the lenses and the values that flags name; files of one's own join the catalogue. */
export function chooseWorld(catalogue: Catalogue, { scenario, lenses, values }: WorldFlags): Outcome<World> {
  const place = findOrAdd(catalogue, 'scenario', scenario);
  if (!place.ok) return place;
  let grown = place.value.catalogue;
  const ids: string[] = [];
  for (const name of lenses) {
    const lens = findOrAdd(grown, 'lens', name);
    if (!lens.ok) return lens;
    grown = lens.value.catalogue;
    ids.push(lens.value.id);
  }
  const success = chooseName('set of values', values, Object.keys(catalogue.values));
  if (!success.ok) return success;
  return accept({
    catalogue: grown,
    scenario: place.value.id,
    lenses: ids as [string, ...string[]],
    values: success.value,
  });
}

/** Reads several lenses: names or paths with commas between them, or `all` for those of the project. */
export function lensNames({ lenses }: Catalogue, typed: string): Outcome<readonly string[]> {
  return typed === 'all' ? accept(Object.keys(lenses)) : listOf('--lenses', typed);
}
