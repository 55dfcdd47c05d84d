// Spreads independent tasks over the cores with worker threads. A worker is handed its next task when it has answered
// the last, so a slow task holds nobody up. Workers do not inherit their parent's reading of TypeScript: each starts
// from a few lines of plain JavaScript that register tsx first.

import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Describes the work: what answers a task, over how many workers, and who takes the results. */
export interface PoolWork<Task, Result> {
  /** A module that exports `open(shared)`, which returns the function that answers one task. */
  readonly module: URL;
  /** How many worker threads to start; with 0 or 1 the work is done in this thread. */
  readonly workers: number;
  /** What `open` is given, once in each worker. Like tasks and results it is copied on its way between threads. */
  readonly shared: unknown;
  readonly tasks: readonly Task[];
  /** Takes each result as it comes, in any order, with the place of its task. */
  onResult(index: number, result: Result): void;
  /** Ends the work early; what is under way is dropped. */
  readonly signal?: AbortSignal;
}

interface Opened<Task, Result> {
  open(shared: unknown): (task: Task) => Result;
}

const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const getReady = async () => {
  const { register } = await import(workerData.loader);
  register();
  const { open } = await import(workerData.module);
  return open(workerData.shared);
};
const ready = getReady();
parentPort.on('message', async (task) => {
  const answer = await ready;
  parentPort.postMessage(answer(task));
});
`;

/**
 * Answers all tasks. Resolves when the last result is taken, or early after an abort; rejects with the first error that
 * `open`, a task or `onResult` throws. No worker is left when it settles.
 */
export async function mapInWorkers<Task, Result>(work: PoolWork<Task, Result>): Promise<void> {
  if (work.tasks.length === 0 || work.signal?.aborted) return;
  await (work.workers > 1 ? mapAcross(work) : mapHere(work));
}

/** Answers one task after another, and lets other events through in between, an abort among them. */
async function mapHere<Task, Result>({ module, shared, tasks, onResult, signal }: PoolWork<Task, Result>) {
  const { open } = (await import(module.href)) as Opened<Task, Result>;
  const answer = open(shared);
  for (const [index, task] of tasks.entries()) {
    await setImmediate();
    if (signal?.aborted) return;
    onResult(index, answer(task));
  }
}

async function mapAcross<Task, Result>(work: PoolWork<Task, Result>): Promise<void> {
  const { tasks, signal } = work;
  const queue = tasks.entries();
  const workers = Array.from({ length: Math.min(work.workers, tasks.length) }, () => startWorker(work));
  const over = new AbortController();
  const finished = Promise.all(workers.map((worker) => keepBusy(worker, queue, work)));
  const aborted = signal ? [once(signal, 'abort', { signal: over.signal })] : [];
  try {
    await Promise.race([finished, ...workers.map(untilLost), ...aborted]);
  } finally {
    over.abort();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker({ module, shared }: Pick<PoolWork<never, never>, 'module' | 'shared'>): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  return new Worker(WORKER, { eval: true, execArgv: [], workerData: { loader, module: module.href, shared } });
}

/** Gives a worker one task after another from the queue that all share. */
async function keepBusy<Task, Result>(
  worker: Worker,
  queue: Iterable<[number, Task]>,
  { onResult, signal }: PoolWork<Task, Result>,
): Promise<void> {
  for (const [index, task] of queue) {
    worker.postMessage(task);
    const [result] = (await once(worker, 'message')) as [Result];
    if (signal?.aborted) return;
    onResult(index, result);
  }
}

/** Rejects when a worker fails or ends. */
function untilLost(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A worker ended with code ${code} before its work was done.`)));
  });
}
