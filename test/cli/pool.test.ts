// The pool: every task is answered once, wherever it runs; errors keep their sentence; an abort ends even a busy worker.

import { threadId } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { mapInWorkers } from '../../src/cli/pool.ts';
import type { Shared, Square, Task } from './pool-task.ts';

const WORKERS_MAY_TAKE = 30_000;

interface Run {
  readonly workers: number;
  readonly tasks: readonly Task[];
  readonly shared?: Shared;
  readonly signal?: AbortSignal;
  onResult?(index: number, result: Square): void;
}

async function run({ shared = { add: 1 }, onResult, ...rest }: Run): Promise<ReadonlyMap<number, Square>> {
  const found = new Map<number, Square>();
  await mapInWorkers<Task, Square>({
    module: new URL('./pool-task.ts', import.meta.url),
    shared,
    ...rest,
    onResult(index, result) {
      expect(found.has(index)).toBe(false);
      found.set(index, result);
      onResult?.(index, result);
    },
  });
  return found;
}

describe.each([0, 1, 2])('with %i workers', { timeout: WORKERS_MAY_TAKE }, (workers) => {
  const tasks = Array.from({ length: 40 }, (_, i) => i);

  it('answers every task once, with its index', async () => {
    const found = await run({ workers, tasks });
    const inOrder = tasks.map((index) => found.get(index)?.value);
    expect(inOrder).toEqual(tasks.map((task) => task * task + 1));
    const here = [...found.values()].filter(({ thread }) => thread === threadId);
    expect(here).toHaveLength(workers > 1 ? 0 : tasks.length);
  });

  it('has nothing to do without tasks', async () => {
    expect(await run({ workers, tasks: [], shared: { add: 0, shut: true } })).toEqual(new Map());
  });

  it('rejects with the sentence that a task throws', async () => {
    await expect(run({ workers, tasks: [1, 2, 'fail', 3] })).rejects.toThrow(
      new RangeError('The task is "fail"; allowed is a number.'),
    );
  });

  it('rejects with the sentence that opening throws', async () => {
    await expect(run({ workers, tasks, shared: { add: 0, shut: true } })).rejects.toThrow(
      new Error('The door is shut.'),
    );
  });

  it('rejects with what the taker of results throws', async () => {
    const onResult = () => {
      throw new Error('No more room.');
    };
    await expect(run({ workers, tasks, onResult })).rejects.toThrow(new Error('No more room.'));
  });

  it('delivers nothing after an abort', async () => {
    const abort = new AbortController();
    const found = await run({ workers, tasks, signal: abort.signal, onResult: () => abort.abort() });
    expect(found.size).toBe(1);
    expect(await run({ workers, tasks, signal: abort.signal })).toEqual(new Map());
  });
});

it('says so when a worker leaves', { timeout: WORKERS_MAY_TAKE }, async () => {
  await expect(run({ workers: 2, tasks: ['leave', 'leave'] })).rejects.toThrow(
    'A worker ended with code 7 before its work was done.',
  );
});

it('ends busy workers on an abort', { timeout: WORKERS_MAY_TAKE }, async () => {
  const abort = new AbortController();
  const tasks = [1, 'never end', 'never end'] as const;
  const found = await run({ workers: 2, tasks, signal: abort.signal, onResult: () => abort.abort() });
  expect([...found.keys()]).toEqual([0]);
});
