// A comparison at many points of the parameters' ranges: A and B against each rival, over the same seeds at every point.

import type { Catalogue } from '../format/catalogue.ts';
import { drawsOf } from '../model/luck.ts';
import { type BySide, bySide } from '../model/sides.ts';
import type { Debate } from './debate.ts';
import type { Gathering } from './gathering.ts';
import { type Method, type Sensitivity, sensitivityOf } from './sensitivity.ts';
import { mean, type PairedDifference, pairedDifference } from './statistics.ts';

/** At which points, and on how many of the debate's first seeds. */
interface Effort {
  readonly method: Method;
  /** Rows of the design at whose points all parameters move. */
  readonly rows: number;
  readonly seeds: number;
}

/** Lays out the games of A and B at every point, under one lens of a debate. The points are always the same. */
export function layOut(
  catalogue: Catalogue,
  { setUp, request }: Debate,
  lens: number,
  { method, rows, seeds }: Effort,
): Sensitivity {
  const { scenario, values, side, against, set } = request;
  const pairs = against.flatMap((rival) =>
    [setUp.a, setUp.b].map((own): BySide<string> => bySide((one) => (one === side ? own : rival))),
  );
  const [players] = pairs;
  if (!players) throw new Error('A debate needs a rival; it has none.');
  const asked = { scenario, values, players, side, set, seeds: request.seeds.slice(0, seeds), method, rows };
  const world = { lens: request.lenses[lens]?.a ?? '', measure: setUp.measure };
  const laid = sensitivityOf(catalogue, { ...asked, ...world }, drawsOf('assumptions'));
  // Point by point, everybody who plays at it: the world of a point is readied once.
  const arms = laid.plan.arms.flatMap((arm) => pairs.map((each) => ({ ...arm, players: each })));
  return { ...laid, plan: { ...laid.plan, arms } };
}

/** Asks whether every game at a point has come: A's and B's, against each rival, on every seed. */
export function isPlayedAt(gathering: Gathering, rivals: number, point: number): boolean {
  return Array.from({ length: 2 * rivals }, (_, i) => 2 * rivals * point + i).every(gathering.isWhole);
}

/** Tells the average difference at a point that is played, over rivals and seeds. */
export function meanAt(gathering: Gathering, rivals: number, point: number): number {
  let sum = 0;
  for (let rival = 0; rival < rivals; rival++) {
    const first = 2 * (point * rivals + rival);
    sum += mean(gathering.whole(first, 0)) - mean(gathering.whole(first + 1, 0));
  }
  return sum / rivals;
}

/** Compares A and B at a point that is played, averaged over the rivals seed by seed. */
export function differenceAt(gathering: Gathering, rivals: number, point: number): PairedDifference {
  const averaged = (which: 0 | 1) => {
    const all = Array.from({ length: rivals }, (_, rival) => gathering.whole(2 * (point * rivals + rival) + which, 0));
    const seeds = all[0]?.length ?? 0;
    return Float64Array.from({ length: seeds }, (_, seed) => mean(all.map((row) => row[seed] as number)));
  };
  return pairedDifference(averaged(0), averaged(1));
}
