// Waits for a server that was started in a process of its own.

import type { ChildProcess } from 'node:child_process';

/** Waits for the port that a server prints; fails when it ends before. */
export function portOf(child: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    child.stdout?.setEncoding('utf8').once('data', (text: string) => done(Number(text)));
    child.once('close', () => fail(new Error('The server ended before it could be reached.')));
  });
}
