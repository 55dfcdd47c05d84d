// What the assumptions do together to a comparison: walks through all their ranges at once, in which each of them is moved
// wherever the others then stand (Morris's screening). It finds what hangs on other assumptions, which moving one alone
// cannot, and where the difference of A and B lies when nothing is taken for granted.

import type { Catalogue } from '../format/catalogue.ts';
import type { Debate } from './debate.ts';
import type { Gathering } from './gathering.ts';
import { isPlayedAt, layOut, meanAt } from './pairs-at-points.ts';
import type { PlayPlan } from './play-job.ts';
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
  /** On how many walks this rests, and of how many: fewer when it was cut short. */
  readonly walks: number;
  readonly of: number;
  readonly seeds: number;
  readonly games: number;
};

/** Walks through the ranges. */
const WALKS = 16;
/** Below that many there is no interval. */
const LEAST_WALKS = 2;
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

/** Reads what the walks say whose games have all come: each is a sample of its own. Nothing below two walks. */
export function togetherFound(
  { plan, sensitivity: { ranges, design }, rivals }: TogetherTrial,
  gathering: Gathering,
): FoundTogether | undefined {
  if (design?.method !== 'morris') throw new Error('The walks through the assumptions were not laid out.');
  const steps = [...Array(ranges.length + 1).keys()];
  const pointsOf = (walk: number) => steps.map((step) => 1 + walk * steps.length + step);
  const isPlayed = (point: number) => isPlayedAt(gathering, rivals, point);
  const whole = [...design.walks.keys()].filter((walk) => pointsOf(walk).every(isPlayed));
  if (whole.length < LEAST_WALKS || !isPlayed(0)) return undefined;
  const at = (point: number) => meanAt(gathering, rivals, point);
  const found = togetherOf(
    { method: 'morris', walks: design.walks.filter((_, walk) => whole.includes(walk)) },
    ranges.map(({ name }) => name),
    whole.flatMap((walk) => pointsOf(walk).map(at)),
    () => 0,
  );
  if (found.method !== 'morris') throw new Error(`The walks were read by ${found.method}.`);
  const games = (1 + found.points) * 2 * rivals * plan.seeds.length;
  return { ...found, base: at(0), walks: whole.length, of: design.walks.length, seeds: plan.seeds.length, games };
}
