// All criteria, in batches that can be measured apart from each other, each with the number of seeds that it takes.

import { valuesOf } from '../../format/prepare.ts';
import type { Criterion } from './criterion.ts';
import { exactness, type Ground } from './exactness.ts';
import { stylisedFacts } from './stylised-facts.ts';
import { worthPlaying } from './worth-playing.ts';

/** Some criteria that are measured together. */
export interface Batch {
  readonly group: 'Exactness' | 'Stylised facts' | 'Worth playing';
  /** Seeds in full, and in the quick run that tests make. */
  readonly seeds: { readonly full: number; readonly quick: number };
  readonly criteria: readonly Criterion[];
}

/** Lists every criterion of the model, the longest work first within its group. */
export function batchesOf(ground: Ground): readonly Batch[] {
  const scenario = ground.scenarioOf('after-the-shock', 'even-handed');
  const values = valuesOf(ground.catalogue, 'balanced');
  const [fair, doctrines, random, levels, luck, endings, skill, open] = worthPlaying(scenario, values) as Eight;
  const exact = { group: 'Exactness', seeds: { full: 1000, quick: 3 } } as const;
  const fact = { group: 'Stylised facts', seeds: { full: 500, quick: 24 } } as const;
  const worth = { group: 'Worth playing', seeds: { full: 1000, quick: 40 } } as const;
  return [
    ...exactness(ground).map((criterion) => ({ ...exact, criteria: [criterion] })),
    ...stylisedFacts(ground.scenarioOf).map((criterion) => ({ ...fact, criteria: [criterion] })),
    { ...worth, criteria: [fair, doctrines, luck, endings] },
    ...[random, levels, skill, open].map((criterion) => ({ ...worth, criteria: [criterion] })),
  ];
}

type Eight = readonly [Criterion, Criterion, Criterion, Criterion, Criterion, Criterion, Criterion, Criterion];
