// The lab's workers: as many as the machine has to spare, at least two and at most four, hired when they are needed.

import { type Hire, openPool, type Pool } from '../../lab/play-pool.ts';
import workerUrl from './lab-worker.ts?worker&url';

const FEWEST = 2;
const MOST = 4;

/** How many workers the lab uses on this machine: one core is left to the page, which two are too few for: it does little. */
function workersHere(): number {
  return Math.min(MOST, Math.max(FEWEST, navigator.hardwareConcurrency - 1));
}

const hire: Hire = (receive, broken) => {
  const worker = new Worker(workerUrl, { type: 'module' });
  worker.onmessage = ({ data }) => receive(data);
  worker.onerror = (event) => {
    event.preventDefault();
    broken(event.message);
  };
  return (letter) => worker.postMessage(letter);
};

/** Opens the pool of the lab. */
export function openWorkers(): Pool {
  return openPool(hire, workersHere());
}

/** Has the browser keep the worker's script, so that it is there when the network is not. */
export function fetchLabWorker(): Promise<unknown> {
  return fetch(workerUrl);
}
