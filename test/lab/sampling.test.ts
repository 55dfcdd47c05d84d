// The designs that say where to look: even in every dimension, inside the unit cube, the same for the same seed.

import fc from 'fast-check';
import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { latinHypercube, morrisTrajectories, type Point, saltelli } from '../../src/lab/sampling.ts';

const size = fc.record({
  rows: fc.integer({ min: 1, max: 60 }),
  dimensions: fc.integer({ min: 1, max: 12 }),
  seed: fc.string(),
});

function column(points: readonly Point[], dimension: number): number[] {
  return points.map((point) => point[dimension] as number);
}

/** Says whether each of as many equal slices of 0 to 1 as there are values holds exactly one of them. */
function stratified(values: readonly number[]): boolean {
  const n = values.length;
  return [...values].sort((a, b) => a - b).every((x, i) => x >= i / n && x < (i + 1) / n);
}

function near(x: number, y: number): boolean {
  return Math.abs(x - y) < 1e-12;
}

describe('the Latin hypercube', () => {
  it('puts one point into each slice of every dimension', () => {
    fc.assert(
      fc.property(size, ({ rows, dimensions, seed }) => {
        const points = latinHypercube(rows, dimensions, alea(seed));
        expect(points).toHaveLength(rows);
        expect(points.every((point) => point.length === dimensions)).toBe(true);
        for (let i = 0; i < dimensions; i++) expect(stratified(column(points, i))).toBe(true);
      }),
    );
  });

  it('is the same for the same seed and another for another', () => {
    expect(latinHypercube(20, 4, alea('one'))).toEqual(latinHypercube(20, 4, alea('one')));
    expect(latinHypercube(20, 4, alea('one'))).not.toEqual(latinHypercube(20, 4, alea('two')));
  });

  it('uses its slices in every order alike', () => {
    const draw = alea('orders');
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = column(latinHypercube(3, 1, draw), 0)
        .map((x) => Math.floor(x * 3))
        .join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    // 1,000 each are due, with a standard deviation of 29.
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });

  it('averages a sum of single effects far better than plain draws do', () => {
    const draw = alea('better');
    const f = ([x = 0, y = 0]: Point) => x * x + y;
    const errors = (sample: () => readonly Point[]) =>
      Array.from({ length: 200 }, () => sample().reduce((sum, point) => sum + f(point), 0) / 50 - 5 / 6)
        .map((error) => error * error)
        .reduce((sum, error) => sum + error, 0);
    const plain = errors(() => Array.from({ length: 50 }, () => [draw(), draw()]));
    expect(errors(() => latinHypercube(50, 2, draw)) * 100).toBeLessThan(plain);
  });

  it('refuses sizes that are none', () => {
    expect(() => latinHypercube(0, 2, alea('1'))).toThrow('number of rows must be whole and at least 1, not 0');
    expect(() => latinHypercube(2, 1.5, alea('1'))).toThrow(
      'number of dimensions must be whole and at least 1, not 1.5',
    );
  });
});

describe('the Saltelli design', () => {
  it('mixes one column of B into A and leaves the rest', () => {
    fc.assert(
      fc.property(size, ({ rows, dimensions, seed }) => {
        const { a, b, ab } = saltelli(rows, dimensions, alea(seed));
        expect([a.length, b.length, ab.length]).toEqual([rows, rows, dimensions]);
        for (let i = 0; i < dimensions; i++) {
          expect(stratified(column(a, i))).toBe(true);
          expect(stratified(column(b, i))).toBe(true);
          const mixed = ab[i] as readonly Point[];
          for (let j = 0; j < dimensions; j++) expect(column(mixed, j)).toEqual(column(i === j ? b : a, j));
        }
      }),
    );
  });

  it('draws A and B independently', () => {
    const { a, b } = saltelli(4000, 1, alea('independent'));
    const product = a.reduce((sum, [x = 0], r) => sum + (x - 0.5) * ((b[r]?.[0] ?? 0) - 0.5), 0) / 4000;
    // A correlation of 0, with a standard deviation of 1 / root 4000.
    expect(Math.abs(product * 12)).toBeLessThan(0.05);
  });
});

describe("Morris's walks", () => {
  const walks = fc.record({
    count: fc.integer({ min: 1, max: 12 }),
    dimensions: fc.integer({ min: 1, max: 12 }),
    levels: fc.integer({ min: 1, max: 5 }).map((half) => 2 * half),
    seed: fc.string(),
  });

  it('move every coordinate once, by one fixed distance, on the grid', () => {
    fc.assert(
      fc.property(walks, ({ count, dimensions, levels, seed }) => {
        const found = morrisTrajectories(count, dimensions, levels, alea(seed));
        expect(found).toHaveLength(count);
        const distance = levels / (2 * (levels - 1));
        for (const { points, moved } of found) {
          expect([...moved].sort((a, b) => a - b)).toEqual(Array.from({ length: dimensions }, (_, i) => i));
          expect(points).toHaveLength(dimensions + 1);
          expect(
            points.flat().every((x) => x >= 0 && x <= 1 && near(x * (levels - 1), Math.round(x * (levels - 1)))),
          ).toBe(true);
          const right = moved.every((dimension, step) =>
            points[step]?.every((x, i) =>
              near(Math.abs((points[step + 1]?.[i] ?? 2) - x), i === dimension ? distance : 0),
            ),
          );
          expect(right).toBe(true);
        }
      }),
    );
  });

  it('visit all levels alike', () => {
    const starts = morrisTrajectories(4000, 1, 4, alea('levels')).map(({ points }) =>
      Math.round((points[0]?.[0] ?? 0) * 3),
    );
    // 1,000 each are due, with a standard deviation of 27.
    for (const level of [0, 1, 2, 3]) {
      expect(Math.abs(starts.filter((start) => start === level).length - 1000)).toBeLessThan(110);
    }
  });

  it('refuse an odd grid and sizes that are none', () => {
    expect(() => morrisTrajectories(3, 2, 5, alea('1'))).toThrow('even number of levels, not 5');
    expect(() => morrisTrajectories(0, 2, 4, alea('1'))).toThrow('number of trajectories must be whole');
    expect(() => morrisTrajectories(3, 2, 0, alea('1'))).toThrow(
      'number of levels must be whole and at least 2, not 0',
    );
  });
});
