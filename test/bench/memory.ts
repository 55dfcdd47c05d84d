// Measures what stays in memory when games stream by, each dropped when it is over: it must not grow with their number.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Returns the memory in use after so many runs, objects and buffers, in MB (10^6 bytes), for each of rising counts. */
export function memoryAfter(counts: readonly number[], run: (round: number) => void): readonly number[] {
  let done = 0;
  return counts.map((count) => {
    for (; done < count; done++) run(done);
    // The first collection lets go of the objects, the second counts the buffers that went with them.
    for (let i = 0; i < 2; i++) collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1e6;
  });
}
