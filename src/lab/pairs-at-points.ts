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
  const { scenario, values, side, against } = request;
  const world = request.lenses[lens]?.a ?? '';
  const laid = against.flatMap((rival) =>
    [setUp.a, setUp.b].map((own) => {
      const players: BySide<string> = bySide((one) => (one === side ? own : rival));
      const asked = { scenario, values, players, side, seeds: request.seeds.slice(0, seeds), set: request.set };
      const whole = { ...asked, lens: world, measure: setUp.measure, method, rows };
      return sensitivityOf(catalogue, whole, drawsOf('assumptions'));
    }),
  );
  const [first] = laid;
  if (!first) throw new Error('A debate needs a rival; it has none.');
  // Point by point, everybody who plays at it: the world of a point is readied once.
  const arms = first.plan.arms.flatMap((_, point) => laid.flatMap(({ plan }) => plan.arms.slice(point, point + 1)));
  return { ...first, plan: { ...first.plan, arms } };
}

/** Compares A and B at one point, averaged over the rivals seed by seed. */
export function differenceAt(gathering: Gathering, rivals: number, point: number): PairedDifference {
  const averaged = (which: 0 | 1) => {
    const all = Array.from({ length: rivals }, (_, rival) =>
      gathering.figures(2 * (point * rivals + rival) + which, 0),
    );
    return Float64Array.from({ length: gathering.seeds() }, (_, seed) => mean(all.map((row) => row[seed] as number)));
  };
  return pairedDifference(averaged(0), averaged(1));
}
