// How far a result hangs on numbers that nobody knows. One at a time: each parameter at its low and its high, all others
// where they are, over the same seeds. All together: Sobol' indices, or Morris's screening as the cheaper first look, of
// the average over those seeds. The seeds are the same at every point, so luck does not blur what parameters do.

import type { Catalogue } from '../format/catalogue.ts';
import { prepare } from '../format/prepare.ts';
import type { BySide, Side } from '../model/sides.ts';
import type { Draw, Share } from '../model/units.ts';
import { type Overrides, type ParameterRange, rangesOf, within, withParameters } from './overrides.ts';
import type { Figures, PlayPlan } from './play-job.ts';
import { type MorrisTrajectory, morrisTrajectories, type Point, type SaltelliDesign, saltelli } from './sampling.ts';
import { type MorrisEffect, morrisEffects, type SobolIndex, sobolIndices } from './sensitivity-indices.ts';
import { type Interval, interval95, mean, type PairedDifference, pairedDifference, quantile } from './statistics.ts';

/** How to look at all parameters together. */
export type Method = 'sobol' | 'morris' | 'none';

/** What is asked. */
export interface SensitivityRequest {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly players: BySide<string>;
  /** The power that the measure is asked for. */
  readonly side: Side;
  readonly measure: string;
  readonly seeds: readonly string[];
  /** Parameters that stand elsewhere, and stay there. */
  readonly set: Overrides;
  /** The parameters to move; all that have a range when nothing is said. */
  readonly only?: readonly string[];
  readonly method: Method;
  /** Rows of the Sobol' design, or walks of Morris's; at least 2. */
  readonly rows: number;
}

/** The points at which all parameters move together. */
export type Design =
  | { readonly method: 'sobol'; readonly saltelli: SaltelliDesign }
  | { readonly method: 'morris'; readonly walks: readonly MorrisTrajectory[] };

/** A question, laid out. */
export interface Sensitivity {
  readonly plan: PlayPlan;
  readonly ranges: readonly ParameterRange[];
  readonly design: Design | undefined;
}

/** What one parameter does alone. */
export interface Swing extends ParameterRange {
  /** The average of the measure with the parameter at its low and at its high. */
  readonly atLow: number;
  readonly atHigh: number;
  /** At its high less at its low, seed by seed. */
  readonly swing: PairedDifference;
}

/** What all parameters do together. */
export type Together = {
  /** How many points of the ranges were played. */
  readonly points: number;
  /** Where the measure, averaged over seeds, lies over the ranges: 5, 50 and 95 % of the points are below. */
  readonly spread: Interval & { readonly middle: number };
  /** The share of points at which the measure is above 0. */
  readonly above0: Share;
} & (
  | { readonly method: 'sobol'; readonly indices: readonly ({ readonly name: string } & SobolIndex)[] }
  | { readonly method: 'morris'; readonly effects: readonly ({ readonly name: string } & MorrisEffect)[] }
);

/** The answer. */
export interface Sensitivities {
  /** The average of the measure with every parameter where it is, and its 95 % interval over seeds. */
  readonly base: Interval & { readonly mean: number };
  /** One at a time, the largest swing first. */
  readonly swings: readonly Swing[];
  /** All together, the most telling first; `null` when nobody asked. */
  readonly together: Together | null;
}

/** Levels of Morris's grid in each range. */
const LEVELS = 4;

/** Counts the points at which a question is played, that as it is among them. */
export function pointsNeeded(method: Method, rows: number, dimensions: number): number {
  const together = { sobol: rows * (dimensions + 2), morris: rows * (dimensions + 1), none: 0 };
  return 1 + 2 * dimensions + together[method];
}

/** Lays out a question: the point as it is, every parameter at its low and its high, then the design's points. */
export function sensitivityOf(catalogue: Catalogue, request: SensitivityRequest, draw: () => Draw): Sensitivity {
  const { scenario, lens, values, players, side, measure, seeds, set, only, method, rows } = request;
  const free = rangesOf(withParameters(prepare(catalogue, scenario, lens), set));
  const ranges = free.filter(({ name }) => !Object.hasOwn(set, name) && (only?.includes(name) ?? true));
  const design = method === 'none' ? undefined : designOf(method, rows, ranges.length, draw);
  const together = pointsOf(design);
  const first = 1 + 2 * ranges.length;
  const width = ranges.length;
  const table = new Float64Array((first + together.length) * width);
  table.fill(NaN, 0, first * width);
  for (const [i, { low, high }] of ranges.entries()) {
    table[(1 + 2 * i) * width + i] = low;
    table[(2 + 2 * i) * width + i] = high;
  }
  let at = first * width;
  for (const point of together)
    for (let i = 0; i < width; i++) table[at++] = within(ranges[i] as ParameterRange, point[i] as number);
  const arms = Array.from({ length: first + together.length }, (_, point) => ({ lens, players, point }));
  const names = ranges.map(({ name }) => name);
  const plan = { scenario, values, set, points: { names, values: table }, arms, seeds, measures: [measure], side };
  return { plan, ranges, design };
}

function designOf(method: 'sobol' | 'morris', rows: number, dimensions: number, draw: () => Draw): Design {
  return method === 'sobol'
    ? { method, saltelli: saltelli(rows, dimensions, draw) }
    : { method, walks: morrisTrajectories(rows, dimensions, LEVELS, draw) };
}

function pointsOf(design: Design | undefined): readonly Point[] {
  if (!design) return [];
  if (design.method === 'morris') return design.walks.flatMap(({ points }) => points);
  const { a, b, ab } = design.saltelli;
  return [...a, ...b, ...ab.flat()];
}

/** Reads what the games say; `draw` is the chance of the bootstrap behind the intervals of Sobol' indices. */
export function sensitivitiesOf(
  { plan, ranges, design }: Sensitivity,
  figures: Figures,
  draw: () => Draw,
): Sensitivities {
  const here = figures.of(0);
  const swings = ranges.map((range, i): Swing => {
    const [low, high] = [figures.of(1 + 2 * i), figures.of(2 + 2 * i)];
    return { ...range, atLow: mean(low), atHigh: mean(high), swing: pairedDifference(high, low) };
  });
  const first = 1 + 2 * ranges.length;
  const outcomes = Array.from({ length: plan.arms.length - first }, (_, i) => mean(figures.of(first + i)));
  const names = ranges.map(({ name }) => name);
  return {
    base: { mean: mean(here), ...interval95(here) },
    swings: swings.sort((x, y) => Math.abs(y.swing.mean) - Math.abs(x.swing.mean)),
    together: design ? togetherOf(design, names, outcomes, draw) : null,
  };
}

/** Reads what all parameters do together off the outcomes at a design's points, in their order. */
export function togetherOf(
  design: Design,
  names: readonly string[],
  outcomes: readonly number[],
  draw: () => Draw,
): Together {
  const named = <T extends object>(found: readonly T[]) =>
    found.map((one, i) => ({ name: names[i] as string, ...one }));
  if (design.method === 'morris') {
    const length = names.length + 1;
    const walks = design.walks.map((_, i) => outcomes.slice(i * length, (i + 1) * length));
    const effects = named(morrisEffects(design.walks, walks)).sort((x, y) => y.muStar - x.muStar);
    return { method: 'morris', ...spreadOf(outcomes), effects };
  }
  const rows = design.saltelli.a.length;
  const part = (i: number) => outcomes.slice(i * rows, (i + 1) * rows);
  const [a, b, ab] = [part(0), part(1), names.map((_, i) => part(2 + i))];
  const indices = named(sobolIndices({ a, b, ab }, draw)).sort((x, y) => y.total.value - x.total.value);
  return { method: 'sobol', ...spreadOf([...a, ...b]), points: outcomes.length, indices };
}

function spreadOf(outcomes: readonly number[]) {
  const [low, middle, high] = [0.05, 0.5, 0.95].map((share) => quantile(outcomes, share)) as [number, number, number];
  const above0 = outcomes.filter((x) => x > 0).length / outcomes.length;
  return { points: outcomes.length, spread: { low, middle, high }, above0 };
}
