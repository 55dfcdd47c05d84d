// A module for the pool's tests: it squares, and misbehaves when it is asked to.

import { threadId } from 'node:worker_threads';

export interface Shared {
  readonly add: number;
  readonly shut?: boolean;
}

export type Task = number | 'fail' | 'leave' | 'never end';

export interface Square {
  readonly value: number;
  readonly thread: number;
}

export function open({ add, shut }: Shared): (task: Task) => Square {
  if (shut) throw new Error('The door is shut.');
  return (task) => {
    if (task === 'fail') throw new RangeError('The task is "fail"; allowed is a number.');
    if (task === 'leave') process.exit(7);
    while (task === 'never end');
    return { value: (task as number) * (task as number) + add, thread: threadId };
  };
}
