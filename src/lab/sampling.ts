// Where to look when many parameters may each lie anywhere in their range: designs of points in the unit cube, one
// dimension for each parameter, 0 for its low and 1 for its high. Latin hypercube (McKay, Beckman and Conover 1979), the
// paired matrices for Sobol' indices (Saltelli and others 2010), and walks for Morris's screening (1991).
// Chance comes in as `draw`, so the same seed always looks at the same places.

import type { Draw, Share } from '../model/units.ts';

/** A point of the unit cube: one number from 0 to 1 for each dimension. */
export type Point = readonly Share[];

/** Two independent samples and their mixtures, row for row. */
export interface SaltelliDesign {
  readonly a: readonly Point[];
  readonly b: readonly Point[];
  /** For each dimension the rows of `a` with that one coordinate taken from `b`. */
  readonly ab: readonly (readonly Point[])[];
}

/** A walk through a grid in the unit cube that moves every coordinate once. */
export interface MorrisTrajectory {
  /** One more point than dimensions; neighbours differ in one coordinate. */
  readonly points: readonly Point[];
  /** Which dimension each step moves, in walking order. */
  readonly moved: readonly number[];
}

/**
 * Draws `rows` points so that in every dimension each of `rows` equal slices of 0 to 1 holds exactly one of them.
 * Throws when a size is no whole number of at least 1.
 */
export function latinHypercube(rows: number, dimensions: number, draw: () => Draw): readonly Point[] {
  whole('rows', rows, 1);
  whole('dimensions', dimensions, 1);
  const columns = Array.from({ length: dimensions }, () =>
    shuffled(rows, draw).map((slice) => (slice + draw()) / rows),
  );
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] as number));
}

/**
 * Draws the design for first-order and total-order indices: `rows` times (`dimensions` + 2) points. `a` and `b` are the
 * two halves of one Latin hypercube, so each is stratified and neither knows the other.
 */
export function saltelli(rows: number, dimensions: number, draw: () => Draw): SaltelliDesign {
  const both = latinHypercube(rows, 2 * dimensions, draw);
  const a = both.map((row) => row.slice(0, dimensions));
  const b = both.map((row) => row.slice(dimensions));
  const ab = Array.from({ length: dimensions }, (_, i) =>
    a.map((row, r) => replaced(row, i, (b[r] as Point)[i] as number)),
  );
  return { a, b, ab };
}

/**
 * Draws walks for Morris's elementary effects on a grid of `levels` values a dimension (even, usually 4). Each step goes
 * up or down by levels / (2 (levels - 1)), which visits all levels equally often. Throws on sizes that are not whole, and
 * on an odd number of levels.
 */
export function morrisTrajectories(
  count: number,
  dimensions: number,
  levels: number,
  draw: () => Draw,
): readonly MorrisTrajectory[] {
  whole('trajectories', count, 1);
  whole('dimensions', dimensions, 1);
  whole('levels', levels, 2);
  if (levels % 2 !== 0) throw new Error(`Morris's walks need an even number of levels, not ${levels}.`);
  return Array.from({ length: count }, () => trajectory(dimensions, levels, draw));
}

function trajectory(dimensions: number, levels: number, draw: () => Draw): MorrisTrajectory {
  const half = levels / 2;
  const ends = Array.from({ length: dimensions }, () => {
    const lower = Math.floor(draw() * half);
    const pair = [lower / (levels - 1), (lower + half) / (levels - 1)] as const;
    return draw() < 0.5 ? pair : ([pair[1], pair[0]] as const);
  });
  const moved = shuffled(dimensions, draw);
  let here: Point = ends.map(([from]) => from);
  const points = [here];
  for (const dimension of moved) {
    here = replaced(here, dimension, (ends[dimension] as readonly [number, number])[1]);
    points.push(here);
  }
  return { points, moved };
}

function replaced(point: Point, dimension: number, value: Share): Point {
  const other = point.slice();
  other[dimension] = value;
  return other;
}

/** Returns 0 to n - 1 in an order that chance decides, all orders alike (Fisher and Yates). */
function shuffled(n: number, draw: () => Draw): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

function whole(what: string, found: number, least: number): void {
  if (!Number.isInteger(found) || found < least)
    throw new Error(`The number of ${what} must be whole and at least ${least}, not ${found}.`);
}
