// How much of a comparison is assumption: every parameter with a range is set to its low and to its high, one at a time,
// and A and B are compared there over the same seeds. Which of them, alone, would turn the result round?

import type { Catalogue } from '../format/catalogue.ts';
import type { Debate } from './debate.ts';
import type { Gathering } from './gathering.ts';
import type { ParameterRange } from './overrides.ts';
import { differenceAt, isPlayedAt, layOut } from './pairs-at-points.ts';
import type { PlayPlan } from './play-job.ts';
import type { PairedDifference } from './statistics.ts';

/** A question about a comparison, laid out. */
export interface AssumptionTrial {
  readonly plan: PlayPlan;
  readonly ranges: readonly ParameterRange[];
  readonly rivals: number;
}

/** What one parameter does to the difference of A and B when it alone moves. */
export interface Assumption extends ParameterRange {
  /** A less B with the parameter at its low, and at its high. */
  readonly atLow: PairedDifference;
  readonly atHigh: PairedDifference;
  /** How far the average difference moves between them, 0 or more. */
  readonly reach: number;
  /** Whether the average difference at one of the ends points the other way from the average as it is. */
  readonly overturns: boolean;
}

/** What the trial of all assumptions says. */
export interface Assumptions {
  /** A less B with everything where it is. */
  readonly base: PairedDifference;
  /** The furthest reaching first. */
  readonly each: readonly Assumption[];
  /** How many assumptions there are: more than were tried when the trial was cut short. */
  readonly of: number;
  readonly seeds: number;
}

/** Seeds at each point: enough, for all points meet the same luck. */
const SEEDS = 20;
const LEAST_SEEDS = 4;

/** Counts the seeds that are played at each point against so many rivals, if the debate has them. */
export function seedsFor(rivals: number): number {
  return Math.max(LEAST_SEEDS, Math.floor(SEEDS / rivals));
}

/** Lays out the trial of a debate's assumptions under one of its lenses, on the first of its seeds. */
export function assumptionTrial(catalogue: Catalogue, debate: Debate, lens: number): AssumptionTrial {
  const { against } = debate.request;
  const { plan, ranges } = layOut(catalogue, debate, lens, {
    method: 'none',
    rows: 0,
    seeds: seedsFor(against.length),
  });
  return { plan, ranges, rivals: against.length };
}

/** Reads what the trial says of the assumptions whose games have all come; nothing before the first. */
export function assumptionsOf(
  { plan, ranges, rivals }: AssumptionTrial,
  gathering: Gathering,
): Assumptions | undefined {
  const isPlayed = (point: number) => isPlayedAt(gathering, rivals, point);
  const at = (point: number) => differenceAt(gathering, rivals, point);
  if (!isPlayed(0)) return undefined;
  const base = at(0);
  const each = ranges.flatMap((range, i): readonly Assumption[] => {
    const [low, high] = [1 + 2 * i, 2 + 2 * i];
    if (!isPlayed(low) || !isPlayed(high)) return [];
    const [atLow, atHigh] = [at(low), at(high)];
    const ends = [atLow.mean, atHigh.mean, base.mean];
    const reach = Math.max(...ends) - Math.min(...ends);
    const overturns = Math.min(atLow.mean * base.mean, atHigh.mean * base.mean) < 0;
    return [{ ...range, atLow, atHigh, reach, overturns }];
  });
  if (each.length === 0) return undefined;
  return { base, each: each.sort((x, y) => y.reach - x.reach), of: ranges.length, seeds: plan.seeds.length };
}
