// The summary of a sweep, counted as games come, so that a sweep of any length needs no more memory than its summary.
// Every interval counts a seed once, however many games were played on it: games that share their luck are no new
// evidence. So the intervals of shares over many rivals or points are rather too wide than too narrow.

import type { Ending } from '../model/ending.ts';
import { type BySide, bySide, SIDES, type Side } from '../model/sides.ts';
import type { Share } from '../model/units.ts';
import { endings } from '../text/en/endings.ts';
import { type Arm, armOf, type Played } from './play-job.ts';
import { type Interval, quantile, shareInterval95, studentT95 } from './statistics.ts';
import type { Sweep } from './sweep.ts';

/** A share of games with its 95 % interval. */
export interface FoundShare extends Interval {
  readonly share: Share;
}

/** An average with its 95 % interval; infinite when it rests on one seed. */
export interface FoundMean extends Interval {
  readonly mean: number;
}

/** What became of some of a sweep's games. */
export interface Tally {
  readonly lens: string;
  readonly games: number;
  /** How often each power came out ahead. */
  readonly wins: BySide<FoundShare>;
  /** The share of games with each ending. */
  readonly endings: Readonly<Record<string, Share>>;
  /** How often the final state was what the scenario asks for; `null` when it asks nothing. */
  readonly milestone: FoundShare | null;
}

/** One strategy against another, under one lens. */
export interface PairTally extends Tally {
  readonly us: string;
  readonly cn: string;
  /** By how much the US total exceeds China's, in points. */
  readonly margin: FoundMean;
  /** Where the margin, averaged over seeds, lies at nine points of ten; `null` when parameters stand still. */
  readonly marginOverRanges: Interval | null;
}

/** One strategy against all that it met, under one lens. */
export interface FieldTally extends Tally {
  readonly side: Side;
  readonly persona: string;
}

/** The summary of a sweep. */
export interface SweepSummary {
  readonly seeds: number;
  readonly points: number;
  readonly pairs: readonly PairTally[];
  readonly field: readonly FieldTally[];
  /** All games under each lens. */
  readonly lenses: readonly Tally[];
}

/** Counts a sweep's games. */
export interface SweepTally {
  /** Counts one game. The sums are the same to the last bit when games come in the plan's order. */
  add(game: number, played: Played): void;
  /** Tells what became of the games so far. */
  summary(): SweepSummary;
}

/** Begins to count a sweep. */
export function openTally(sweep: Sweep): SweepTally {
  const { plan, pairs } = sweep;
  const counts = pairs.map(openCount);
  const sums = new Float64Array(plan.arms.length);
  return {
    add(game, { ending, figures }) {
      const arm = armOf(plan, game);
      const [us = 0, cn = 0] = figures;
      book(counts[arm % pairs.length] as Count, us - cn, ending, sweep.hasMilestone && figures.at(-1) === 1);
      sums[arm] = (sums[arm] as number) + us - cn;
    },
    summary: () => summaryOf(sweep, counts, sums),
  };
}

interface Count {
  games: number;
  wins: Record<Side, number>;
  milestones: number;
  endings: Map<Ending, number>;
  /** The average margin so far, and the sum of squared distances from it (Welford). */
  mean: number;
  squares: number;
}

function openCount(): Count {
  return { games: 0, wins: { us: 0, cn: 0 }, milestones: 0, endings: new Map(), mean: 0, squares: 0 };
}

function book(count: Count, margin: number, ending: Ending, isMilestone: boolean): void {
  count.games++;
  if (margin !== 0) count.wins[margin > 0 ? 'us' : 'cn']++;
  if (isMilestone) count.milestones++;
  count.endings.set(ending, (count.endings.get(ending) ?? 0) + 1);
  const distance = margin - count.mean;
  count.mean += distance / count.games;
  count.squares += distance * (margin - count.mean);
}

/** Adds up counts; the average margin of several pairs is nobody's, so it is left out. */
function together(counts: readonly Count[]): Count {
  const all = openCount();
  for (const { games, wins, milestones, endings: ends } of counts) {
    all.games += games;
    for (const side of SIDES) all.wins[side] += wins[side];
    all.milestones += milestones;
    for (const [ending, times] of ends) all.endings.set(ending, (all.endings.get(ending) ?? 0) + times);
  }
  return all;
}

function summaryOf(sweep: Sweep, counts: readonly Count[], sums: Float64Array): SweepSummary {
  const { pairs, points, plan } = sweep;
  const seeds = plan.seeds.length;
  const lenses = [...new Set(pairs.map(({ lens }) => lens))];
  const those = (chosen: (arm: Arm) => boolean) => together(counts.filter((_, i) => chosen(pairs[i] as Arm)));
  return {
    seeds,
    points,
    pairs: pairs.map(({ lens, players }, i) => ({
      ...tallyOf(sweep, lens, counts[i] as Count),
      ...players,
      margin: foundMean(counts[i] as Count, seeds),
      marginOverRanges: points > 1 ? spreadOf(sums, i, sweep) : null,
    })),
    field: lenses.flatMap((lens) =>
      SIDES.flatMap((side) =>
        [...new Set(pairs.map(({ players }) => players[side]))].map((persona) => {
          const count = those((arm) => arm.lens === lens && arm.players[side] === persona);
          return { ...tallyOf(sweep, lens, count), side, persona };
        }),
      ),
    ),
    lenses: lenses.map((lens) =>
      tallyOf(
        sweep,
        lens,
        those((arm) => arm.lens === lens),
      ),
    ),
  };
}

function tallyOf({ plan, hasMilestone }: Sweep, lens: string, count: Count): Tally {
  const found = (hits: number) => foundShare(hits, count.games, plan.seeds.length);
  return {
    lens,
    games: count.games,
    wins: bySide((side) => found(count.wins[side])),
    endings: Object.fromEntries(
      Object.keys(endings).map((id) => [id, (count.endings.get(id as Ending) ?? 0) / Math.max(count.games, 1)]),
    ),
    milestone: hasMilestone ? found(count.milestones) : null,
  };
}

function foundShare(hits: number, games: number, seeds: number): FoundShare {
  const share = games === 0 ? 0 : hits / games;
  const trials = Math.min(games, seeds);
  return { share, ...shareInterval95(share * trials, trials) };
}

function foundMean({ games, mean, squares }: Count, seeds: number): FoundMean {
  const trials = Math.min(games, seeds);
  if (trials < 2) return { mean, low: -Infinity, high: Infinity };
  const reach = studentT95(trials - 1) * Math.sqrt(squares / (games - 1) / trials);
  return { mean, low: mean - reach, high: mean + reach };
}

function spreadOf(sums: Float64Array, pair: number, { plan, pairs, points }: Sweep): Interval {
  const means = Array.from({ length: points }, (_, i) => (sums[i * pairs.length + pair] as number) / plan.seeds.length);
  return { low: quantile(means, 0.05), high: quantile(means, 0.95) };
}
