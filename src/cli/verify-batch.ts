// One batch of the criteria, measured in a worker: what `mapInWorkers` opens there.

import type { Catalogue } from '../format/catalogue.ts';
import { prepare } from '../format/prepare.ts';
import { type Batch, batchesOf } from '../lab/criteria/batches.ts';
import { type Finding, findingsOf } from '../lab/criteria/criterion.ts';
import { drawsOf } from '../model/luck.ts';

/** Which batch, and how thoroughly. */
export interface VerifyTask {
  readonly batch: number;
  readonly effort: keyof Batch['seeds'];
}

/** Lists the batches of a catalogue. */
export function batchesIn(catalogue: Catalogue): readonly Batch[] {
  return batchesOf({ catalogue, scenarioOf: (id, lens) => prepare(catalogue, id, lens), drawsOf });
}

/** Readies a worker: what it returns measures one batch. */
export function open(catalogue: Catalogue): (task: VerifyTask) => readonly Finding[] {
  const batches = batchesIn(catalogue);
  return ({ batch, effort }) => {
    const { criteria, seeds } = batches[batch] as Batch;
    return findingsOf(criteria, { seeds: seeds[effort] });
  };
}
