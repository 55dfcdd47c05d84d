// Times several things against each other. They take turns in short rounds, so that whatever else the machine does meets
// all of them, and of each the fastest round counts: other work can only add to it.

const ROUNDS = 40;
const ROUND_MS = 12;

/** Something that can be done again and again; the number differs each time. */
export type Run = (round: number) => void;

/** Returns what each run costs, in microseconds. */
export function race<Name extends string>(runs: Readonly<Record<Name, Run>>): Readonly<Record<Name, number>> {
  const runners = (Object.entries(runs) as [Name, Run][]).map(([name, run]) => ({ name, run, times: repeats(run) }));
  const fastest = {} as Record<Name, number>;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, run, times } of runners) {
      fastest[name] = Math.min(fastest[name] ?? Number.POSITIVE_INFINITY, microseconds(run, times, round * times));
    }
  }
  return fastest;
}

/** Warms a run up, and finds how often it fits into a round. */
function repeats(run: Run): number {
  let times = 1;
  while (microseconds(run, times, 0) * times < ROUND_MS * 1000) times *= 2;
  return times;
}

function microseconds(run: Run, times: number, first: number): number {
  const began = performance.now();
  for (let i = 0; i < times; i++) run(first + i);
  return ((performance.now() - began) * 1000) / times;
}
