// What the lab says about many games: averages with how sure we may be of them, shares, quantiles, paired differences,
// how much of an outcome a grouping explains, and bins for a histogram. Every figure comes with what it does not know.
// Averages are summed as distances from the first value, so equal values have exactly their own average and no variance.

import type { Share } from '../model/units.ts';

/** A row of finite numbers. */
export type Numbers = readonly number[] | Float64Array;

/** A range that holds an unknown figure, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What pairs of outcomes under the same luck say: a minus b. */
export interface PairedDifference extends Interval {
  /** The average of the differences; `low` and `high` are its 95 % interval. */
  readonly mean: number;
  /** How many pairs. */
  readonly n: number;
  /** The share of pairs whose difference points the opposite way from the average; 0 when the average is 0. */
  readonly otherWay: Share;
  /** The share of pairs without any difference. */
  readonly ties: Share;
}

/** One bar of a histogram: from `low`, included, to `high`, included only in the last bar. */
export interface Bin extends Interval {
  /** How many values fell in it. */
  readonly count: number;
}

/** The point that a standard normal variable exceeds, either way, 5 times in 100. */
const Z = 1.959963984540054;
/** The same point for Student's t with 1, 2, ... 20 degrees of freedom, from its exact distribution. */
const T = [
  12.70620474, 4.30265273, 3.18244631, 2.77644511, 2.57058184, 2.44691185, 2.36462425, 2.30600414, 2.26215716,
  2.22813885, 2.20098516, 2.17881283, 2.16036866, 2.14478669, 2.13144955, 2.1199053, 2.10981558, 2.10092204, 2.09302405,
  2.08596345,
] as const;

/** Returns the average. Throws when there is no value. */
export function mean(values: Numbers): number {
  return momentsOf(values, 1).mean;
}

/** Returns the variance, in squared units, with n - 1 below the line. Throws with fewer than 2 values. */
export function variance(values: Numbers): number {
  return momentsOf(values, 2).squares / (values.length - 1);
}

/** Returns the standard error of the average. Throws with fewer than 2 values. */
export function standardError(values: Numbers): number {
  return Math.sqrt(variance(values) / values.length);
}

/**
 * Returns the 95 % interval of an average by Student's t. One value alone says nothing of its error: the interval then
 * runs from minus to plus infinity. Throws when there is no value.
 */
export function interval95(values: Numbers): Interval {
  const middle = mean(values);
  if (values.length === 1) return { low: -Infinity, high: Infinity };
  const reach = studentT95(values.length - 1) * standardError(values);
  return { low: middle - reach, high: middle + reach };
}

/**
 * Returns how many standard errors a 95 % interval reaches to either side with so many degrees of freedom (1 or more):
 * up to 20 from a table, beyond by the expansion 26.7.5 of Abramowitz and Stegun, within 0.0000002 of the truth.
 */
export function studentT95(freedom: number): number {
  if (!(freedom >= 1)) throw new Error(`Student's t needs at least 1 degree of freedom, not ${freedom}.`);
  if (!Number.isInteger(freedom)) throw new Error(`Degrees of freedom are whole, not ${freedom}.`);
  const known = T[freedom - 1];
  if (known !== undefined) return known;
  const z2 = Z * Z;
  const terms = [
    Z * ((z2 + 1) / 4),
    Z * (((5 * z2 + 16) * z2 + 3) / 96),
    Z * ((((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384),
    Z * (((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160),
  ];
  return Z + terms.reduceRight((sum, term) => (sum + term) / freedom, 0);
}

/**
 * Returns the value below which a share of the values lies, by linear interpolation (type 7 of Hyndman and Fan, the
 * default of R). The share runs from 0, the least value, to 1, the greatest. Throws on another share or on no values.
 */
export function quantile(values: Numbers, share: Share): number {
  if (!(share >= 0 && share <= 1)) throw new Error(`A quantile needs a share from 0 to 1, not ${share}.`);
  needs(values.length, 1);
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * share;
  const rank = Math.floor(place);
  const below = at(sorted, rank);
  const above = at(sorted, Math.min(rank + 1, sorted.length - 1));
  return Math.min(below + (place - rank) * (above - below), above);
}

/** Returns the 95 % interval of a share by Wilson's score, from 0 to 1; without any trial, all of 0 to 1. */
export function shareInterval95(hits: number, trials: number): Interval {
  if (!(hits >= 0 && hits <= trials))
    throw new Error(`A share needs hits from 0 to the trials, not ${hits}/${trials}.`);
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const z2 = Z * Z;
  const middle = (hits + z2 / 2) / (trials + z2);
  const reach = (Z * Math.sqrt((hits * (trials - hits)) / trials + z2 / 4)) / (trials + z2);
  return { low: Math.max(0, Math.min(middle - reach, share)), high: Math.min(1, Math.max(middle + reach, share)) };
}

/**
 * Compares two strategies over the same seeds: `a[i]` and `b[i]` are outcomes under one luck. Throws when the lengths
 * differ or there is no pair.
 */
export function pairedDifference(a: Numbers, b: Numbers): PairedDifference {
  if (a.length !== b.length) throw new Error(`Pairs need rows of one length, not ${a.length} and ${b.length}.`);
  const n = a.length;
  const differences = new Float64Array(n);
  for (let i = 0; i < n; i++) differences[i] = at(a, i) - at(b, i);
  const middle = mean(differences);
  const way = Math.sign(middle);
  let [otherWay, ties] = [0, 0];
  for (const difference of differences) {
    if (difference * way < 0) otherWay++;
    if (difference === 0) ties++;
  }
  return { mean: middle, ...interval95(differences), n, otherWay: otherWay / n, ties: ties / n };
}

/**
 * Estimates the share of the variance, from 0 to 1, that comes from which group a value is in: the intraclass
 * correlation of a one-way layout with random groups, (MSB - MSW) / (MSB + (n0 - 1) MSW), which takes out the part of the
 * difference between groups that noise within them makes. An estimate below 0 is shown as 0; where nothing varies the
 * share is 0. Throws with fewer than 2 groups, an empty group, or no group of 2 or more values.
 */
export function explainedShare(groups: readonly Numbers[]): Share {
  needs(groups.length, 2, 'groups');
  const parts = groups.map((group) => momentsOf(group, 1));
  const sizes = groups.map((group) => group.length);
  const total = sum(sizes);
  if (total === groups.length) throw new Error('An explained share needs a group of 2 or more values.');
  const first = (parts[0] as Moments).mean;
  const middle = first + sum(parts.map((part, i) => at(sizes, i) * (part.mean - first))) / total;
  const between = sum(parts.map((part, i) => at(sizes, i) * (part.mean - middle) ** 2)) / (groups.length - 1);
  const within = sum(parts.map((part) => part.squares)) / (total - groups.length);
  const size = (total - sum(sizes.map((n) => n * n)) / total) / (groups.length - 1);
  if (between <= within) return 0;
  return (between - within) / (between + (size - 1) * within);
}

/**
 * Sorts values into `count` bars of equal width over a range, by default from the least to the greatest value. When all
 * values are equal the range reaches half a unit to either side. Throws when there is no value, when one lies outside
 * the range, or when the count is no whole number of at least 1.
 */
export function binsOf(values: Numbers, count: number, range: Interval = extentOf(values)): readonly Bin[] {
  needs(values.length, 1);
  if (!(Number.isInteger(count) && count >= 1))
    throw new Error(`A histogram needs 1 or more whole bars, not ${count}.`);
  const { low, high } = range;
  if (!Number.isFinite(high - low) || low > high) throw new Error(`A histogram cannot span ${low} to ${high}.`);
  const edges = Array.from({ length: count + 1 }, (_, i) => (i === count ? high : low + ((high - low) * i) / count));
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    if (!(value >= low && value <= high)) throw new Error(`The value ${value} lies outside ${low} to ${high}.`);
    const bar = barOf(edges, value);
    counts[bar] = at(counts, bar) + 1;
  }
  return counts.map((held, i) => ({ low: at(edges, i), high: at(edges, i + 1), count: held }));
}

interface Moments {
  readonly mean: number;
  /** The sum of squared distances from the mean. */
  readonly squares: number;
}

function momentsOf(values: Numbers, least: number): Moments {
  needs(values.length, least);
  const first = at(values, 0);
  let total = 0;
  for (const value of values) total += value - first;
  const middle = first + total / values.length;
  let squares = 0;
  for (const value of values) squares += (value - middle) ** 2;
  return { mean: middle, squares };
}

function extentOf(values: Numbers): Interval {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low === high ? { low: low - 0.5, high: high + 0.5 } : { low, high };
}

/** Finds the last bar whose lower edge is not above the value: a search by halves, so the edges printed are the rule. */
function barOf(edges: Numbers, value: number): number {
  let [first, last] = [0, edges.length - 2];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (at(edges, middle) <= value) first = middle;
    else last = middle - 1;
  }
  return first;
}

function needs(found: number, least: number, what = 'values'): void {
  if (found < least) throw new Error(`This figure needs ${least} or more ${what}, not ${found}.`);
}

function sum(values: Numbers): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function at(values: Numbers, i: number): number {
  return values[i] as number;
}
