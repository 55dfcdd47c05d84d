// How long the lab takes for a comparison on two workers: the pool and the desk that the page uses, built as for the page.

import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { Catalogue } from '../../src/format/catalogue.ts';
import { debateOf } from '../../src/lab/debate.ts';
import type { FromDesk, ToDesk } from '../../src/lab/play-desk.ts';
import { openPool } from '../../src/lab/play-pool.ts';

/** A thread that looks to the desk like a browser's worker. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.postMessage = (letter, { transfer }) => parentPort.postMessage(letter, transfer);
const waiting = [];
let receive = (data) => waiting.push(data);
globalThis.addEventListener = (_, listener) => {
  receive = (data) => listener({ data });
  waiting.splice(0).forEach(receive);
};
parentPort.on('message', (data) => receive(data));
import('data:text/javascript;base64,' + workerData);
`;

async function builtDesk(): Promise<string> {
  const entry = new URL('../../src/ui/lab/lab-worker.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'desk' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The desk of the lab was not built.');
  return Buffer.from(chunk.code).toString('base64');
}

/** The seconds that a comparison took: the first one of two new workers, and the one after it. */
export interface LabSeconds {
  readonly first: number;
  readonly next: number;
}

/** Plays A and B on so many seeds with two workers, twice. */
export async function labSeconds(catalogue: Catalogue, seeds: number): Promise<LabSeconds> {
  const desk = await builtDesk();
  const threads: Worker[] = [];
  const pool = openPool((receive, broken) => {
    const thread = new Worker(THREAD, { eval: true, workerData: desk });
    threads.push(thread);
    thread.on('message', (letter: FromDesk) => receive(letter));
    thread.on('error', ({ message }) => broken(message));
    return (letter: ToDesk) => thread.postMessage(letter);
  }, 2);
  const play = async (count: number) => {
    const debate = debateOf(catalogue, {
      ...{
        scenario: 'after-the-shock',
        values: 'balanced',
        lenses: ['even-handed'],
        seeds: String(count),
        side: 'us' as const,
      },
      ...{ a: 'chip-hawk', b: 'open-champion', rivals: ['managed-openness'], measure: 'margin' },
    });
    if (!debate.ok) throw new Error(debate.message);
    const { plan } = debate.value;
    const began = performance.now();
    await new Promise<void>((done, failed) =>
      pool.run({ catalogue, plan }, { played: () => undefined, done, failed: (said) => failed(new Error(said)) }),
    );
    return (performance.now() - began) / 1000;
  };
  const first = await play(seeds);
  const next = await play(seeds);
  await Promise.all(threads.map((thread) => thread.terminate()));
  return { first, next };
}
