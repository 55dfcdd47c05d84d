// A set-up of the lab and the files of somebody's own that it rests on: let in where it comes along with them, under names
// that are free here, and carried along where it is written into an address.

import type { LabSetUp } from '../../format/lab-link.ts';
import { accept, type Outcome } from '../../format/outcome.ts';
import { carriedFor, ownKey } from '../../format/own.ts';
import { admitFiles, CATALOGUE } from '../../store/catalogue.ts';

/** Lets what came along with a set-up into the catalogue; gives the set-up with the names that hold here. */
export function admitSetUp(setUp: LabSetUp): Outcome<LabSetUp> {
  if (!setUp.own) return accept(carrying(setUp));
  const admitted = admitFiles(setUp.own);
  if (!admitted.ok) return admitted;
  const here = (kind: 'scenario' | 'lens', id: string) => admitted.value.get(ownKey(kind, id)) ?? id;
  const lens = (id: string) => here('lens', id);
  const { scenario, lenses, view } = setUp;
  const named = { scenario: here('scenario', scenario), lenses: lenses.map(lens) };
  return accept(carrying({ ...setUp, ...named, ...(view === undefined ? {} : { view: lens(view) }) }));
}

/** Lays beside a set-up the files that it rests on. */
export function carrying({ own: _, ...setUp }: LabSetUp): LabSetUp {
  if (!CATALOGUE.ok) return setUp;
  const { scenario, lenses } = setUp;
  return { ...setUp, ...carriedFor(CATALOGUE.value, ...lenses.map((lens) => ({ scenario, lens }))) };
}
