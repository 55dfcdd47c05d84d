// What has come of a plan so far, sorted: every number stands at its game's place, whenever it comes. A reader sees only
// seeds that every arm has played, from the first on without a gap, or arms that have played every seed, so a run that is cut
// short still compares like with like.

import type { PlayedPart } from './play-desk.ts';
import type { PlayPlan } from './play-job.ts';
import type { Numbers } from './statistics.ts';

/** The games of a plan, as far as they have come. */
export interface Gathering {
  take(part: PlayedPart): void;
  /** How many games have come. */
  games(): number;
  /** How many seeds, counted from the first, every arm has played. */
  seeds(): number;
  /** A measure over those seeds, in one arm. */
  figures(arm: number, measure: number): Numbers;
  /** Whether every seed of an arm has been played. */
  isWhole(arm: number): boolean;
  /** A measure over every seed, in an arm that is whole. */
  whole(arm: number, measure: number): Numbers;
  /** How many points a trace has: the start, and one for each turn. */
  points(): number;
  /** The first measure at one point of time over those seeds, in one arm. */
  at(arm: number, point: number): Numbers;
}

/** Begins to gather a plan's games. */
export function openGathering({ arms, seeds, measures }: PlayPlan): Gathering {
  const rows = measures.map(() => new Float64Array(arms.length * seeds.length));
  const has = new Uint8Array(arms.length * seeds.length);
  const arrived = new Uint32Array(seeds.length);
  const played = new Uint32Array(arms.length);
  let traces: readonly Float64Array[] = [];
  let [wholeSeeds, games] = [0, 0];
  const place = (arm: number, seed: number) => arm * seeds.length + seed;
  const sliced = (row: Float64Array, arm: number) => row.subarray(place(arm, 0), place(arm, wholeSeeds));

  return {
    take({ part, figures, traces: ways }) {
      const width = part.seeds[1] - part.seeds[0];
      const many = width * (part.arms[1] - part.arms[0]);
      const points = ways.length / many;
      if (traces.length < points)
        traces = Array.from({ length: points }, () => new Float64Array(arms.length * seeds.length));
      for (let game = 0; game < many; game++) {
        const seed = part.seeds[0] + (game % width);
        const arm = part.arms[0] + Math.floor(game / width);
        const at = place(arm, seed);
        for (const [m, row] of rows.entries()) row[at] = figures[game * rows.length + m] as number;
        for (const [p, row] of traces.entries()) row[at] = ways[game * points + p] as number;
        // A run that goes on may play a game again.
        if (has[at]) continue;
        has[at] = 1;
        arrived[seed] = (arrived[seed] as number) + 1;
        played[arm] = (played[arm] as number) + 1;
        games++;
      }
      while (wholeSeeds < seeds.length && arrived[wholeSeeds] === arms.length) wholeSeeds++;
    },
    games: () => games,
    seeds: () => wholeSeeds,
    figures: (arm, measure) => sliced(rows[measure] as Float64Array, arm),
    isWhole: (arm) => played[arm] === seeds.length,
    whole: (arm, measure) => (rows[measure] as Float64Array).subarray(place(arm, 0), place(arm + 1, 0)),
    points: () => traces.length,
    at: (arm, point) => sliced(traces[point] as Float64Array, arm),
  };
}
