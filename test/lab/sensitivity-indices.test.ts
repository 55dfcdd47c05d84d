// The indices against functions whose answer is known: Ishigami's, Sobol's g, a straight line, and a pure product.

import fc from 'fast-check';
import alea from 'seedrandom/lib/alea.js';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { latinHypercube, morrisTrajectories, type Point, saltelli } from '../../src/lab/sampling.ts';
import { type Estimate, morrisEffects, type SobolIndex, sobolIndices } from '../../src/lab/sensitivity-indices.ts';

type Measured = (point: Point) => number;

function indicesOf(
  f: Measured,
  rows: number,
  dimensions: number,
  seed: string,
  resamples = 200,
): readonly SobolIndex[] {
  const { a, b, ab } = saltelli(rows, dimensions, alea(seed));
  const outcomes = { a: a.map(f), b: b.map(f), ab: ab.map((points) => points.map(f)) };
  return sobolIndices(outcomes, alea(`${seed}/bootstrap`), resamples);
}

function holds({ low, high }: Estimate, truth: number): boolean {
  return low <= truth && truth <= high;
}

function effectsOf(f: Measured, count: number, dimensions: number, seed: string) {
  const walks = morrisTrajectories(count, dimensions, 4, alea(seed));
  return morrisEffects(
    walks,
    walks.map(({ points }) => points.map(f)),
  );
}

/** Ishigami and Homma 1990: sin x + 7 sin^2 y + 0.1 z^4 sin x, each from -pi to pi. */
const ishigami: Measured = (point) => {
  const [x = 0, y = 0, z = 0] = point.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const WHOLE = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 1 / 2;
const ALONE_X = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2 / WHOLE;
const ALONE_Y = 49 / 8 / WHOLE;
const TOGETHER_XZ = (0.01 * Math.PI ** 8 * 8) / 225 / WHOLE;
const ISHIGAMI = {
  first: [ALONE_X, ALONE_Y, 0],
  total: [ALONE_X + TOGETHER_XZ, ALONE_Y, TOGETHER_XZ],
} as const;

describe("Sobol' indices", () => {
  it('are those known for the Ishigami function', () => {
    // The figures that textbooks print, to be sure of the formulas above.
    expect(ISHIGAMI.first.map((x) => x.toFixed(4))).toEqual(['0.3139', '0.4424', '0.0000']);
    expect(ISHIGAMI.total.map((x) => x.toFixed(4))).toEqual(['0.5576', '0.4424', '0.2437']);
    const found = indicesOf(ishigami, 8192, 3, 'ishigami');
    for (const which of ['first', 'total'] as const) {
      for (const [i, known] of ISHIGAMI[which].entries()) {
        expect(Math.abs((found[i]?.[which].value ?? Number.NaN) - known)).toBeLessThan(0.02);
      }
    }
  });

  it("are those known for Sobol's g function", () => {
    const weights = [0, 1, 4.5, 9, 99];
    const g: Measured = (point) =>
      point.reduce(
        (product, x, i) => (product * (Math.abs(4 * x - 2) + (weights[i] as number))) / (1 + (weights[i] as number)),
        1,
      );
    const alone = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
    const all = alone.reduce((product, part) => product * (1 + part), 1);
    const found = indicesOf(g, 8192, weights.length, 'g');
    for (const [i, part] of alone.entries()) {
      expect(Math.abs((found[i]?.first.value ?? Number.NaN) - part / (all - 1))).toBeLessThan(0.025);
      expect(Math.abs((found[i]?.total.value ?? Number.NaN) - (part * (all / (1 + part))) / (all - 1))).toBeLessThan(
        0.025,
      );
    }
  });

  it('give a product of two centred numbers nothing alone and everything together', () => {
    const [x, y, idle] = indicesOf(([x = 0, y = 0]) => (x - 0.5) * (y - 0.5), 4096, 3, 'product');
    for (const index of [x, y]) {
      expect(Math.abs(index?.first.value ?? Number.NaN)).toBeLessThan(0.06);
      expect(Math.abs((index?.total.value ?? Number.NaN) - 1)).toBeLessThan(0.06);
    }
    expect(idle).toEqual({ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } });
  });

  it('are squared correlations for a straight line', () => {
    const line: Measured = ([x = 0, y = 0, z = 0]) => 5 + 3 * x - 2 * y + z;
    const found = indicesOf(line, 4096, 3, 'line');
    const points = latinHypercube(4096, 3, alea('correlations'));
    for (const [i, { first, total }] of found.entries()) {
      const r = sampleCorrelation(
        points.map((point) => point[i] as number),
        points.map(line),
      );
      expect(Math.abs(first.value - r * r)).toBeLessThan(0.03);
      expect(Math.abs(total.value - r * r)).toBeLessThan(0.03);
    }
  });

  it('do not depend on the unit or the zero of the outcome', () => {
    const plain = indicesOf(ishigami, 256, 3, 'unit', 20);
    const other = indicesOf((point) => 1e6 - 40 * ishigami(point), 256, 3, 'unit', 20);
    for (const [i, { first, total }] of plain.entries()) {
      expect(other[i]?.first.value).toBeCloseTo(first.value, 8);
      expect(other[i]?.total.low).toBeCloseTo(total.low, 8);
    }
  });

  it('are 0 for an outcome that never varies', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (constant) => {
        for (const { first, total } of indicesOf(() => constant, 8, 2, 'constant', 5)) {
          expect([first.value, first.low, first.high, total.value, total.low, total.high].every((x) => x === 0)).toBe(
            true,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keep total-order indices at 0 or above, and intervals in order', () => {
    const weights = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.string(), (row, seed) => {
        const f: Measured = (point) =>
          point.reduce((sum, x, i) => sum + (row[i] as number) * x * (point[0] as number), 0);
        for (const { first, total } of indicesOf(f, 32, row.length, seed, 40)) {
          expect(total.value).toBeGreaterThanOrEqual(0);
          expect(first.low).toBeLessThanOrEqual(first.high);
          expect(total.low).toBeLessThanOrEqual(total.high);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('come with intervals that hold the truth about as often as they say', () => {
    const runs = Array.from({ length: 200 }, (_, i) => indicesOf(ishigami, 256, 3, `coverage/${i}`, 100));
    for (const which of ['first', 'total'] as const) {
      for (const [i, known] of ISHIGAMI[which].entries()) {
        const held = runs.filter((found) => holds((found[i] as SobolIndex)[which], known));
        expect(held.length / runs.length).toBeGreaterThan(0.9);
      }
    }
  });

  it('are the same for the same seed', () => {
    expect(indicesOf(ishigami, 64, 3, 'again', 50)).toEqual(indicesOf(ishigami, 64, 3, 'again', 50));
  });

  it('refuse rows that do not fit', () => {
    const draw = alea('1');
    expect(() => sobolIndices({ a: [1, 2], b: [1], ab: [] }, draw)).toThrow('one length, not 2 and 1');
    expect(() => sobolIndices({ a: [1, 2], b: [1, 2], ab: [[1]] }, draw)).toThrow('one length, not 2 and 1');
    expect(() => sobolIndices({ a: [1], b: [1], ab: [[1]] }, draw)).toThrow('at least 2 rows, not 1');
    expect(() => sobolIndices({ a: [1, 2], b: [1, 2], ab: [] }, draw, 0)).toThrow('at least 1 resample, not 0');
  });
});

describe("Morris's effects", () => {
  it('are the slopes of a straight line, without spread', () => {
    const slopes = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(slopes, fc.string(), (row, seed) => {
        const line: Measured = (point) => point.reduce((sum, x, i) => sum + (row[i] as number) * x, 3);
        for (const [i, { mu, muStar, sigma }] of effectsOf(line, 6, row.length, seed).entries()) {
          expect(mu).toBeCloseTo(row[i] as number, 9);
          expect(muStar).toBeCloseTo(Math.abs(row[i] as number), 9);
          expect(sigma).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  it('show an effect that turns with another parameter in its size and spread, not in its average', () => {
    const [x, y, idle] = effectsOf(([x = 0, y = 0]) => (x - 0.5) * (y - 0.5), 2000, 3, 'turns');
    for (const effect of [x, y]) {
      expect(Math.abs(effect?.mu ?? Number.NaN)).toBeLessThan(0.03);
      // On 4 levels y - 1/2 is 1/2 or 1/6, up or down: 1/3 in size, root (5/36) in spread.
      expect(Math.abs((effect?.muStar ?? Number.NaN) - 1 / 3)).toBeLessThan(0.02);
      expect(Math.abs((effect?.sigma ?? Number.NaN) - Math.sqrt(5 / 36))).toBeLessThan(0.02);
    }
    expect(idle).toEqual({ mu: 0, muStar: 0, range: { low: 0, high: 0 }, sigma: 0 });
  });

  it('have an interval that holds the true size in about 95 of 100 samples', () => {
    const held = Array.from({ length: 200 }, (_, i) => {
      const [x] = effectsOf(([x = 0, y = 0]) => (x - 0.5) * (y - 0.5), 20, 2, `interval ${i}`);
      expect(x?.range.low).toBeGreaterThanOrEqual(0);
      return x && x.range.low <= 1 / 3 && 1 / 3 <= x.range.high;
    }).filter(Boolean).length;
    expect(held).toBeGreaterThan(180);
  });

  it('never have an average larger than their size', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const { mu, muStar } of effectsOf(ishigami, 5, 3, seed))
          expect(Math.abs(mu)).toBeLessThanOrEqual(muStar + 1e-9);
      }),
    );
  });

  it('refuse what does not fit', () => {
    const walks = morrisTrajectories(2, 2, 4, alea('fit'));
    expect(() => morrisEffects(walks, [[1, 2, 3]])).toThrow('Outcomes of 2 walks are needed, not of 1');
    expect(() =>
      morrisEffects(walks, [
        [1, 2, 3],
        [1, 2],
      ]),
    ).toThrow('A walk of 3 points needs as many outcomes, not 2');
    expect(() => morrisEffects(walks.slice(1), [[1, 2, 3]])).toThrow('at least 2 walks, not 1');
  });
});
