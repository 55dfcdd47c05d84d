// What the assumptions do together to a comparison: walks through all their ranges at once, in which each of them is moved
// wherever the others then stand (Morris's screening). It finds what hangs on other assumptions, which moving one alone
// cannot, and where the difference of A and B lies when nothing is taken for granted.

import type { Catalogue } from '../format/catalogue.ts';
import type { Debate } from './debate.ts';
import type { Gathering } from './gathering.ts';
import { layOut, meanAt } from './pairs-at-points.ts';
import { gamesOf, type PlayPlan } from './play-job.ts';
import { pointsNeeded, type Sensitivity, type Together, togetherOf } from './sensitivity.ts';

/** The question, laid out. */
export interface TogetherTrial {
  readonly plan: PlayPlan;
  readonly sensitivity: Sensitivity;
  readonly rivals: number;
}

/** What the walks say, in units of the measure. */
export type FoundTogether = Extract<Together, { method: 'morris' }> & {
  /** A less B with everything where it is. */
  readonly base: number;
  readonly walks: number;
  readonly seeds: number;
  readonly games: number;
};

/** Walks through the ranges. */
const WALKS = 16;
/** Seeds at each point: few, for all points meet the same luck, and it is the points that are many. */
const SEEDS = 4;

/** Counts the games that the walks of a debate take, over so many parameters. */
export function gamesTogether({ request }: Debate, parameters: number, walks: number = WALKS): number {
  const points = 1 + pointsNeeded('morris', walks, parameters) - pointsNeeded('none', 0, parameters);
  return points * 2 * request.against.length * Math.min(SEEDS, request.seeds.length);
}

/** Lays out the walks of a debate under one of its lenses, on the first of its seeds. */
export function togetherTrial(
  catalogue: Catalogue,
  debate: Debate,
  lens: number,
  walks: number = WALKS,
): TogetherTrial {
  const rivals = debate.request.against.length;
  const sensitivity = layOut(catalogue, debate, lens, { method: 'morris', rows: walks, seeds: SEEDS });
  const { plan, ranges } = sensitivity;
  // What each does alone is tried elsewhere.
  const [here, walked] = [1, 1 + 2 * ranges.length].map((point) => 2 * rivals * point) as [number, number];
  const arms = [...plan.arms.slice(0, here), ...plan.arms.slice(walked)];
  return { plan: { ...plan, arms }, sensitivity, rivals };
}

/** Reads what the walks say, once all their games have come. */
export function togetherFound({ plan, sensitivity, rivals }: TogetherTrial, gathering: Gathering): FoundTogether {
  const { ranges, design } = sensitivity;
  if (design?.method !== 'morris') throw new Error('The walks through the assumptions were not laid out.');
  const points = plan.arms.length / (2 * rivals);
  const [base = 0, ...outcomes] = Array.from({ length: points }, (_, point) => meanAt(gathering, rivals, point));
  const found = togetherOf(
    design,
    ranges.map(({ name }) => name),
    outcomes,
    () => 0,
  );
  if (found.method !== 'morris') throw new Error(`The walks were read by ${found.method}.`);
  return { ...found, base, walks: design.walks.length, seeds: gathering.seeds(), games: gamesOf(plan) };
}
