// Which parameters an outcome hangs on. Sobol' indices share out its variance: the first-order index of a parameter is
// the share that it explains alone, S = E[f(B) (f(AB) - f(A))] / V (Saltelli and others 2010); the total-order index adds
// all that it does together with others, T = E[(f(A) - f(AB))^2] / 2V (Jansen 1999). Morris's effects (1991, Campolongo
// 2007) are a cheaper first look. Points come from `sampling.ts`; what is measured at them is the caller's affair.

import type { Draw } from '../model/units.ts';
import type { MorrisTrajectory, Point } from './sampling.ts';
import { type Interval, interval95, mean, type Numbers, quantile, variance } from './statistics.ts';

/** The outcomes at the points of a Saltelli design, row for row. */
export interface SaltelliOutcomes {
  readonly a: Numbers;
  readonly b: Numbers;
  /** One row of outcomes for each dimension. */
  readonly ab: readonly Numbers[];
}

/** An index with the 95 % interval that resampling the rows gives it. Noise may put a small one a little below 0. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** What one parameter does to the variance of an outcome. */
export interface SobolIndex {
  /** The share that it explains alone, about 0 to 1. */
  readonly first: Estimate;
  /** The share that would be left if all others were known: alone and together with others, about 0 to 1. */
  readonly total: Estimate;
}

/** What moving one parameter through its whole range does to an outcome, in units of the outcome. */
export interface MorrisEffect {
  /** The average effect, sign kept. */
  readonly mu: number;
  /** The average size of the effect, sign dropped: the rank of a parameter. */
  readonly muStar: number;
  /** Its 95 % interval over the walks, by Student's t and never below 0. */
  readonly range: Interval;
  /** The standard deviation of the effects: above 0 when the effect bends or depends on other parameters. */
  readonly sigma: number;
}

/**
 * Estimates the Sobol' indices of each dimension with bootstrap intervals (rows drawn again with replacement, percentile
 * method). An outcome that never varies has indices 0. Throws when the rows differ in length or are fewer than 2.
 */
export function sobolIndices(outcomes: SaltelliOutcomes, draw: () => Draw, resamples = 1000): readonly SobolIndex[] {
  const rows = outcomes.a.length;
  for (const { length } of [outcomes.b, ...outcomes.ab])
    if (length !== rows) throw new Error(`Outcomes need rows of one length, not ${rows} and ${length}.`);
  if (rows < 2) throw new Error(`Sobol' indices need at least 2 rows, not ${rows}.`);
  if (!(resamples >= 1)) throw new Error(`Bootstrap intervals need at least 1 resample, not ${resamples}.`);
  const terms = termsOf(outcomes);
  const whole = indicesOf(
    terms,
    Uint32Array.from({ length: rows }, (_, row) => row),
  );
  const again = Array.from({ length: resamples }, () => indicesOf(terms, rowsAgain(rows, draw)));
  const estimate = (dimension: number, which: keyof RawIndex): Estimate => {
    const found = again.map((indices) => (indices[dimension] as RawIndex)[which]);
    const value = (whole[dimension] as RawIndex)[which];
    return { value, low: quantile(found, 0.025), high: quantile(found, 0.975) };
  };
  return whole.map((_, i) => ({ first: estimate(i, 'first'), total: estimate(i, 'total') }));
}

/**
 * Estimates Morris's effects of each dimension from the outcomes at the points of each walk, in the same order. Throws
 * with fewer than 2 walks or when outcomes and points do not match.
 */
export function morrisEffects(
  trajectories: readonly MorrisTrajectory[],
  outcomes: readonly Numbers[],
): readonly MorrisEffect[] {
  if (outcomes.length !== trajectories.length)
    throw new Error(`Outcomes of ${trajectories.length} walks are needed, not of ${outcomes.length}.`);
  if (trajectories.length < 2) throw new Error(`Morris's effects need at least 2 walks, not ${trajectories.length}.`);
  const effects: number[][] = (trajectories[0] as MorrisTrajectory).moved.map(() => []);
  for (const [i, walk] of trajectories.entries()) {
    const found = outcomes[i] as Numbers;
    if (found.length !== walk.points.length)
      throw new Error(`A walk of ${walk.points.length} points needs as many outcomes, not ${found.length}.`);
    for (const [step, dimension] of walk.moved.entries())
      effects[dimension]?.push(effectOf(walk, found, step, dimension));
  }
  return effects.map((found) => {
    const sizes = found.map(Math.abs);
    const { low, high } = interval95(sizes);
    return {
      mu: mean(found),
      muStar: mean(sizes),
      range: { low: Math.max(0, low), high },
      sigma: Math.sqrt(variance(found)),
    };
  });
}

/** What each row adds to the estimators, worked out once so that a resample only adds up. */
interface Terms {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly first: readonly Float64Array[];
  readonly total: readonly Float64Array[];
}

interface RawIndex {
  readonly first: number;
  readonly total: number;
}

/** Outcomes are first measured from their common average: it changes no index and takes out most of the noise. */
function termsOf({ a, b, ab }: SaltelliOutcomes): Terms {
  const middle = (mean(a) + mean(b)) / 2;
  const [fromA, fromB] = [a, b].map((row) => Float64Array.from(row, (y) => y - middle)) as [Float64Array, Float64Array];
  const change = ab.map((row) => Float64Array.from(row, (y, r) => y - (a[r] as number)));
  return {
    a: fromA,
    b: fromB,
    first: change.map((row) => row.map((moved, r) => (fromB[r] as number) * moved)),
    total: change.map((row) => row.map((moved) => (moved * moved) / 2)),
  };
}

function indicesOf({ a, b, first, total }: Terms, rows: Uint32Array): readonly RawIndex[] {
  const both = new Float64Array(2 * rows.length);
  rows.forEach((row, i) => {
    both[i] = a[row] as number;
    both[i + rows.length] = b[row] as number;
  });
  const whole = variance(both);
  const share = (terms: Float64Array) => (whole === 0 ? 0 : averageAt(terms, rows) / whole);
  return first.map((terms, i) => ({ first: share(terms), total: share(total[i] as Float64Array) }));
}

function rowsAgain(rows: number, draw: () => Draw): Uint32Array {
  const picked = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) picked[i] = Math.floor(draw() * rows);
  return picked;
}

function averageAt(terms: Float64Array, rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += terms[row] as number;
  return sum / rows.length;
}

function effectOf({ points }: MorrisTrajectory, outcomes: Numbers, step: number, dimension: number): number {
  const [from, to] = [points[step] as Point, points[step + 1] as Point];
  const distance = (to[dimension] as number) - (from[dimension] as number);
  return ((outcomes[step + 1] as number) - (outcomes[step] as number)) / distance;
}
