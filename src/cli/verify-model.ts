// `npm run verify-model`: every criterion of the model with its figure, its range and its verdict; exit 1 when one fails.
// `--quick` takes fewer seeds, as the tests do; `--json` prints the findings for programs.

import { availableParallelism } from 'node:os';
import type { Finding } from '../lab/criteria/criterion.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { mapInWorkers } from './pool.ts';
import { progressOn } from './progress.ts';
import { batchesIn, type VerifyTask } from './verify-batch.ts';

const FLAGS = ['--quick', '--json'];

async function verify(flags: readonly string[]): Promise<number> {
  const stranger = flags.find((flag) => !FLAGS.includes(flag));
  if (stranger !== undefined) {
    console.error(`verify-model does not know ${JSON.stringify(stranger)}; allowed are ${FLAGS.join(' and ')}.`);
    return 2;
  }
  const catalogue = loadCatalogue();
  if (!catalogue.ok) {
    console.error(catalogue.message);
    return 2;
  }
  const effort = flags.includes('--quick') ? 'quick' : 'full';
  const batches = batchesIn(catalogue.value);
  const tasks = batches.map((_, batch): VerifyTask => ({ batch, effort }));
  /** The longest batches stand last in the list and are begun first. */
  const order = tasks.toReversed();
  const found = new Map<number, readonly Finding[]>();
  const progress = progressOn(process.stderr, tasks.length);
  await mapInWorkers<VerifyTask, readonly Finding[]>({
    module: new URL('./verify-batch.ts', import.meta.url),
    workers: availableParallelism(),
    shared: catalogue.value,
    tasks: order,
    onResult: (index, findings) => {
      found.set((order[index] as VerifyTask).batch, findings);
      progress.tick();
    },
  }).finally(progress.done);
  const findings = batches.map(({ group, seeds }, batch) => ({
    group,
    seeds: seeds[effort],
    findings: found.get(batch) ?? [],
  }));
  if (flags.includes('--json')) console.log(JSON.stringify(findings));
  else print(findings);
  return findings.every(({ findings }) => findings.every(({ passes }) => passes)) ? 0 : 1;
}

interface Group {
  readonly group: string;
  readonly findings: readonly Finding[];
}

function print(groups: readonly Group[]): void {
  let last = '';
  for (const { group, findings } of groups) {
    if (group !== last) console.log(`\n${group}`);
    last = group;
    for (const { id, claim, figure, allowed, passes } of findings)
      console.log(`${passes ? 'pass' : 'FAIL'}  ${id}: ${claim}\n      ${figure}; allowed: ${allowed}`);
  }
  const all = groups.flatMap(({ findings }) => findings);
  const failed = all.filter(({ passes }) => !passes);
  console.log(`\n${all.length - failed.length} of ${all.length} findings pass.`);
  for (const { id } of failed) console.log(`FAIL  ${id}`);
}

process.exitCode = await verify(process.argv.slice(2));
