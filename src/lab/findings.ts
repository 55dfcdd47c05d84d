// What a debate's games say. In each lens, A and B are averaged over the rivals that they met, seed by seed, and then
// compared seed by seed: a seed counts once, however many rivals were met on it. With one rival the figures are those of
// the command line's `compare`.

import type { Debate } from './debate.ts';
import type { Gathering } from './gathering.ts';
import { measureNamed } from './measure.ts';
import { type Bin, mean, type PairedDifference, pairedDifference, quantile } from './statistics.ts';
import { vanishes } from './wording.ts';

/** A against B in one lens and one measure. */
export interface Finding {
  readonly lens: string;
  readonly measure: string;
  readonly a: number;
  readonly b: number;
  /** A less B, seed by seed. */
  readonly difference: PairedDifference;
}

/** Where a measure lies at one point of time over many games: shares of 5, 25, 50, 75 and 95 in 100 are below. */
export type Spread = readonly [number, number, number, number, number];

/** What the games of one lens look like. */
export interface LensPicture {
  readonly lens: string;
  /** A less B for each seed, in their order. */
  readonly differences: Float64Array;
  /** A and B for each seed, averaged over rivals. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Where A and B lie at the start and after each turn. */
  readonly fanA: readonly Spread[];
  readonly fanB: readonly Spread[];
  /** The average of A and of B at the same points: the share of games, where a game has 0 or 1 of the measure. */
  readonly sharesA: readonly number[];
  readonly sharesB: readonly number[];
  readonly bins: readonly Bin[];
}

/** Which way a difference points: surely up, surely down, not at all, or too close for so many seeds. */
export type Leaning = 'more' | 'less' | 'same' | 'unsure';

/**
 * Reads which way a finding points: surely only when its whole 95 % interval lies on one side of zero, and does so still
 * when its ends are written with as many decimals as the measure has.
 */
export function leaningOf({ measure, difference }: Pick<Finding, 'measure' | 'difference'>): Leaning {
  const { low, high, ties } = difference;
  if (ties === 1) return 'same';
  // Whose measure it is makes no difference to how it is written.
  const decimals = measureNamed(measure, 'us')?.decimals ?? 0;
  if (low > 0 && !vanishes(low, decimals)) return 'more';
  return high < 0 && !vanishes(high, decimals) ? 'less' : 'unsure';
}

/** Finds the games of A (0) and of B (1) under a lens, rival by rival. */
function armsOf({ request }: Debate, lens: number, which: 0 | 1): readonly number[] {
  return request.against.map((_, rival) => 2 * (lens * request.against.length + rival) + which);
}

/** Averages a measure of A (0) or of B (1) over the rivals, seed by seed. */
function rowOf(debate: Debate, gathering: Gathering, lens: number, which: 0 | 1, measure: number): Float64Array {
  const rows = armsOf(debate, lens, which).map((arm) => gathering.figures(arm, measure));
  if (rows.length === 1) return new Float64Array(rows[0] ?? []);
  return Float64Array.from({ length: gathering.seeds() }, (_, seed) => mean(rows.map((row) => row[seed] as number)));
}

/** Compares A and B in one lens and one measure, given by their places in the debate; at least one seed must be whole. */
export function findingOf(debate: Debate, gathering: Gathering, lens: number, measure: number): Finding {
  const [a, b] = ([0, 1] as const).map((which) => rowOf(debate, gathering, lens, which, measure)) as [
    Float64Array,
    Float64Array,
  ];
  return {
    lens: debate.request.lenses[lens]?.a ?? '',
    measure: debate.request.measures[measure] ?? '',
    a: mean(a),
    b: mean(b),
    difference: pairedDifference(a, b),
  };
}

/** Compares A and B by the chosen measure in each lens. */
export function findingsOf(debate: Debate, gathering: Gathering): readonly Finding[] {
  return debate.request.lenses.map((_, lens) => findingOf(debate, gathering, lens, 0));
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Draws up what the games of one lens look like. */
export function pictureOf(debate: Debate, gathering: Gathering, lens: number): LensPicture {
  const a = rowOf(debate, gathering, lens, 0, 0);
  const b = rowOf(debate, gathering, lens, 1, 0);
  const differences = a.map((value, seed) => value - (b[seed] as number));
  return {
    lens: debate.request.lenses[lens]?.a ?? '',
    differences,
    a,
    b,
    fanA: fanOf(gathering, armsOf(debate, lens, 0)),
    fanB: fanOf(gathering, armsOf(debate, lens, 1)),
    sharesA: sharesOf(gathering, armsOf(debate, lens, 0)),
    sharesB: sharesOf(gathering, armsOf(debate, lens, 1)),
    bins: barsOf(differences),
  };
}

function sharesOf(gathering: Gathering, arms: readonly number[]): readonly number[] {
  return Array.from({ length: gathering.points() }, (_, point) =>
    mean(arms.map((arm) => mean(gathering.at(arm, point)))),
  );
}

function fanOf(gathering: Gathering, arms: readonly number[]): readonly Spread[] {
  return Array.from({ length: gathering.points() }, (_, point) => {
    const rows = arms.map((arm) => gathering.at(arm, point));
    const all = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
    let at = 0;
    for (const row of rows) {
      all.set(row, at);
      at += row.length;
    }
    return spreadOf(all.sort());
  });
}

/** Reads the five shares off sorted values, as `quantile` does. */
function spreadOf(sorted: Float64Array): Spread {
  return SHARES.map((share) => {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    return quantile(sorted.subarray(below, below + 2), place - below);
  }) as unknown as Spread;
}

/** About how many bars a histogram has. */
const BARS = 20;

/**
 * Sorts differences into bars of a round width, such that zero is an edge: no bar holds both signs. Where all are zero, one
 * bar around it holds them.
 */
export function barsOf(differences: Float64Array): readonly Bin[] {
  let [low, high] = [0, 0];
  for (const x of differences) [low, high] = [Math.min(low, x), Math.max(high, x)];
  if (high === low) return [{ low: -1 / 2, high: 1 / 2, count: differences.length }];
  const width = roundWidth((high - low) / BARS);
  const first = Math.floor(low / width);
  const counts = new Array<number>(Math.max(1, Math.ceil(high / width) - first)).fill(0);
  for (const x of differences) {
    const bar = Math.min(counts.length - 1, Math.floor(x / width) - first);
    counts[bar] = (counts[bar] as number) + 1;
  }
  return counts.map((count, i) => ({ low: (first + i) * width, high: (first + i + 1) * width, count }));
}

/** Rounds a width up to 1, 2 or 5 times a power of ten. */
function roundWidth(least: number): number {
  let width = 1;
  while (width < least) width *= 10;
  while (width / 10 >= least) width /= 10;
  return [width / 5, width / 2].find((one) => one >= least) ?? width;
}
