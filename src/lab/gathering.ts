// What has come of a plan so far, sorted: every number stands at its game's place, whenever it comes. A reader sees only
// seeds that every arm has played, from the first on without a gap, so a run that is cut short still compares like with like.

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
  /** How many points a trace has: the start, and one for each turn. */
  points(): number;
  /** The first measure at one point of time over those seeds, in one arm. */
  at(arm: number, point: number): Numbers;
}

/** Begins to gather a plan's games. */
export function openGathering({ arms, seeds, measures }: PlayPlan): Gathering {
  const rows = measures.map(() => new Float64Array(arms.length * seeds.length));
  const arrived = new Uint32Array(seeds.length);
  let traces: readonly Float64Array[] = [];
  let [whole, games] = [0, 0];
  const place = (arm: number, seed: number) => arm * seeds.length + seed;
  const sliced = (row: Float64Array, arm: number) => row.subarray(place(arm, 0), place(arm, whole));

  return {
    take({ part, figures, traces: ways }) {
      const width = part.seeds[1] - part.seeds[0];
      const many = width * (part.arms[1] - part.arms[0]);
      const points = ways.length / many;
      if (traces.length < points)
        traces = Array.from({ length: points }, () => new Float64Array(arms.length * seeds.length));
      for (let game = 0; game < many; game++) {
        const seed = part.seeds[0] + (game % width);
        const at = place(part.arms[0] + Math.floor(game / width), seed);
        for (const [m, row] of rows.entries()) row[at] = figures[game * rows.length + m] as number;
        for (const [p, row] of traces.entries()) row[at] = ways[game * points + p] as number;
        arrived[seed] = (arrived[seed] as number) + 1;
      }
      games += many;
      while (whole < seeds.length && arrived[whole] === arms.length) whole++;
    },
    games: () => games,
    seeds: () => whole,
    figures: (arm, measure) => sliced(rows[measure] as Float64Array, arm),
    points: () => traces.length,
    at: (arm, point) => sliced(traces[point] as Float64Array, arm),
  };
}
