// The lab's statistics: the same answers as an independent package and as published tables, laws that hold for any
// numbers, and intervals that cover the truth as often as they say.

import fc from 'fast-check';
import alea from 'seedrandom/lib/alea.js';
import { mean as meanElsewhere, median, sampleStandardDeviation, sampleVariance, sum, tTest } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  binsOf,
  explainedShare,
  interval95,
  mean,
  pairedDifference,
  quantile,
  shareInterval95,
  standardError,
  studentT95,
  variance,
} from '../../src/lab/statistics.ts';

const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const anyRow = fc.array(anyNumber, { minLength: 1, maxLength: 60 });
const anyLongRow = fc.array(anyNumber, { minLength: 2, maxLength: 60 });
/** Whole numbers up to 1,000, so that sums and comparisons are free of rounding. */
const anyWholeRow = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });

/** Draws normal numbers (Box and Muller) of average 0 and variance 1. */
function normals(seed: string): () => number {
  const draw = alea(seed);
  return () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

function repeat<T>(times: number, make: (i: number) => T): T[] {
  return Array.from({ length: times }, (_, i) => make(i));
}

function shareOf(times: number, holds: (i: number) => boolean): number {
  return repeat(times, holds).filter(Boolean).length / times;
}

describe('averages', () => {
  it('agree with simple-statistics on generated numbers', () => {
    fc.assert(
      fc.property(anyLongRow, (row) => {
        const scale = Math.max(...row.map(Math.abs), 1e-100);
        expect(Math.abs(mean(row) - meanElsewhere(row)) / scale).toBeLessThan(1e-12);
        expect(Math.abs(variance(row) - sampleVariance(row)) / scale ** 2).toBeLessThan(1e-12);
        const error = sampleStandardDeviation(row) / Math.sqrt(row.length);
        expect(Math.abs(standardError(row) - error) / scale).toBeLessThan(1e-7);
      }),
    );
  });

  it('are exact when all values are equal', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 2, max: 50 }), (value, n) => {
        const row = repeat(n, () => value);
        expect(mean(row) === value).toBe(true);
        expect(variance(row)).toBe(0);
      }),
    );
  });

  it('lose no digits to a large common part', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
  });

  it('read typed rows too', () => {
    expect(mean(Float64Array.of(1, 2, 6))).toBe(3);
    expect(variance(Float64Array.of(1, 2, 6))).toBe(7);
  });

  it('refuse rows that are too short, in one sentence', () => {
    expect(() => mean([])).toThrow('This figure needs 1 or more values, not 0.');
    expect(() => variance([3])).toThrow('This figure needs 2 or more values, not 1.');
  });
});

describe("Student's t", () => {
  /** The chance that |t| stays below x: the closed form for whole degrees of freedom (Abramowitz and Stegun 26.7.3-4). */
  function within(x: number, freedom: number): number {
    const angle = Math.atan(x / Math.sqrt(freedom));
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const odd = freedom % 2;
    let term = odd ? cosine : 1;
    let total = freedom === 1 ? 0 : term;
    for (let k = odd + 2; k < freedom; k += 2) {
      term *= (cosine * cosine * (k - 1)) / k;
      total += term;
    }
    return odd ? (2 / Math.PI) * (angle + sine * total) : sine * total;
  }

  it('leaves out 5 % at every degree of freedom', () => {
    for (const freedom of [...repeat(200, (i) => i + 1), 500, 1000, 9999]) {
      expect(Math.abs(within(studentT95(freedom), freedom) - 0.95)).toBeLessThan(3e-8);
    }
  });

  it('falls towards the normal figure', () => {
    const row = repeat(300, (i) => studentT95(i + 1));
    expect(row.every((t, i) => i === 0 || t < (row[i - 1] as number))).toBe(true);
    expect(studentT95(1e9)).toBeCloseTo(1.959963985, 8);
  });

  it('refuses degrees of freedom that do not exist', () => {
    expect(() => studentT95(0)).toThrow('at least 1 degree of freedom, not 0');
    expect(() => studentT95(2.5)).toThrow('whole, not 2.5');
  });
});

describe('the interval of an average', () => {
  it('says unknown for one value', () => {
    expect(interval95([5])).toEqual({ low: -Infinity, high: Infinity });
  });

  it('has the published ends for a worked sample', () => {
    // R: t.test(c(4.1, 5.0, 5.6, 6.3, 4.5))$conf.int
    const { low, high } = interval95([4.1, 5, 5.6, 6.3, 4.5]);
    const reach = 2.776445 * Math.sqrt(0.765 / 5);
    expect([low, high]).toEqual([expect.closeTo(5.1 - reach, 6), expect.closeTo(5.1 + reach, 6)]);
  });

  it('ends where the t test of simple-statistics turns', () => {
    fc.assert(
      fc.property(anyWholeRow, (row) => {
        fc.pre(new Set(row).size > 1);
        const { low, high } = interval95(row);
        // That package's t test takes the variance with n below the line, ours is with n - 1.
        const t = studentT95(row.length - 1) * Math.sqrt(row.length / (row.length - 1));
        expect(tTest(row, low)).toBeCloseTo(t, 6);
        expect(tTest(row, high)).toBeCloseTo(-t, 6);
      }),
    );
  });

  it.each([3, 10, 40])('covers the truth 93 to 97 times in 100, with %i values', (size) => {
    const next = normals(`interval/${size}`);
    const covered = shareOf(2000, () => {
      const { low, high } = interval95(repeat(size, () => 7 + 3 * next()));
      return low <= 7 && 7 <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
  });
});

describe('the interval of a share', () => {
  it('agrees with published values', () => {
    // Newcombe 1998, table I, method 3 (Wilson without continuity correction).
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [hits, trials, low, high] of published) {
      const found = shareInterval95(hits, trials);
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    }
  });

  it('stays from 0 to 1, holds the share, and mirrors', () => {
    const any = fc.nat(2000).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
    fc.assert(
      fc.property(any, ([hits, trials]) => {
        const { low, high } = shareInterval95(hits, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (trials > 0) {
          expect(low).toBeLessThanOrEqual(hits / trials);
          expect(high).toBeGreaterThanOrEqual(hits / trials);
        }
        const mirrored = shareInterval95(trials - hits, trials);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        expect(mirrored.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('knows nothing without a trial and refuses more hits than trials', () => {
    expect(shareInterval95(0, 0)).toEqual({ low: 0, high: 1 });
    expect(() => shareInterval95(3, 2)).toThrow('not 3/2');
  });

  it.each([
    [0.5, 60],
    [0.3, 100],
    [0.1, 300],
  ])('covers a truth of %f 93 to 97 times in 100, with %i trials', (truth, size) => {
    const draw = alea(`share/${truth}`);
    const covered = shareOf(2000, () => {
      const { low, high } = shareInterval95(repeat(size, draw).filter((x) => x < truth).length, size);
      return low <= truth && truth <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
  });
});

describe('quantiles', () => {
  it('are those of R by default (type 7)', () => {
    // R: quantile(c(1, 3, 4, 8, 13, 21), c(0, .1, .25, .5, .9, 1))
    const row = [13, 1, 8, 3, 21, 4];
    const shares = [0, 0.1, 0.25, 0.5, 0.9, 1];
    expect(shares.map((share) => quantile(row, share))).toEqual(
      [1, 2, 3.25, 6, 17, 21].map((x) => expect.closeTo(x, 12)),
    );
  });

  it('have the median of simple-statistics, the least and the greatest value, and leave the row as it was', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const before = [...row];
        expect(quantile(row, 0.5)).toBeCloseTo(median(row), 6);
        expect(quantile(row, 0) === Math.min(...row)).toBe(true);
        expect(quantile(row, 1) === Math.max(...row)).toBe(true);
        expect(row).toEqual(before);
      }),
    );
  });

  it('never fall as the share rises', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyRow, share, share, (row, one, other) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(row, lower)).toBeLessThanOrEqual(quantile(row, upper));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuse a share that is none, and an empty row', () => {
    expect(() => quantile([1], 1.5)).toThrow('from 0 to 1, not 1.5');
    expect(() => quantile([1], Number.NaN)).toThrow('not NaN');
    expect(() => quantile([], 0.5)).toThrow('1 or more values');
  });
});

describe('paired differences', () => {
  it('count how often the pairs point the other way', () => {
    const found = pairedDifference([5, 4, 9, 2, 3], [1, 4, 3, 4, 1]);
    expect(found).toMatchObject({ mean: 2, n: 5, otherWay: 0.2, ties: 0.2 });
    expect(found.low).toBeLessThan(2);
    expect(found.high).toBeGreaterThan(2);
  });

  it('turn round with their sides', () => {
    const pairs = fc.array(fc.tuple(anyNumber, anyNumber), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [rows.map(([x]) => x), rows.map(([, y]) => y)];
        const [there, back] = [pairedDifference(a, b), pairedDifference(b, a)];
        expect(there.mean).toBeCloseTo(-back.mean, 12);
        expect([there.otherWay, there.ties]).toEqual([back.otherWay, back.ties]);
        expect(there.otherWay + there.ties).toBeLessThanOrEqual(1);
        if (rows.length > 1) expect(there.low).toBeCloseTo(-back.high, 6);
      }),
    );
  });

  it('of equal rows are all ties', () => {
    fc.assert(
      fc.property(anyLongRow, (row) => {
        expect(pairedDifference(row, row)).toMatchObject({ mean: 0, low: 0, high: 0, otherWay: 0, ties: 1 });
      }),
    );
  });

  it('know nothing from one pair, and need pairs', () => {
    expect(pairedDifference([2], [1])).toEqual({ mean: 1, low: -Infinity, high: Infinity, n: 1, otherWay: 0, ties: 0 });
    expect(() => pairedDifference([1, 2], [1])).toThrow('one length, not 2 and 1');
    expect(() => pairedDifference([], [])).toThrow('1 or more values');
  });

  it('cover the truth 93 to 97 times in 100, and are narrow under common luck', () => {
    const next = normals('paired');
    const samples = repeat(2000, () => {
      const luck = repeat(25, () => 10 * next());
      const a = luck.map((shared) => shared + 2 + next());
      const b = luck.map((shared) => shared + next());
      return pairedDifference(a, b);
    });
    const covered = shareOf(samples.length, (i) => {
      const { low, high } = samples[i] as { low: number; high: number };
      return low <= 2 && 2 <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
    // Luck has a deviation of 10, the pairs only of root 2: the interval reaches about 0.6, unpaired it would be about 5.7.
    expect(mean(samples.map(({ low, high }) => (high - low) / 2))).toBeLessThan(0.7);
  });
});

describe('the explained share', () => {
  /** Groups whose own averages have `share` of the variance, which is 1 in all. */
  function grouped(next: () => number, sizes: readonly number[], share: number): number[][] {
    return sizes.map((size) => {
      const own = Math.sqrt(share) * next();
      return repeat(size, () => own + Math.sqrt(1 - share) * next());
    });
  }

  it('is that of a worked example', () => {
    // Shrout and Fleiss 1979, table 2: six targets, four judges; their ICC(1,1) is 0.17.
    const targets = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    expect(explainedShare(targets)).toBeCloseTo(0.17, 2);
  });

  it('is 0 for groups that are all the same', () => {
    fc.assert(
      fc.property(anyLongRow, fc.integer({ min: 2, max: 8 }), (row, count) => {
        expect(explainedShare(repeat(count, () => row))).toBe(0);
      }),
    );
  });

  it('is 1 for groups that are constant but not alike, and 0 where nothing varies', () => {
    const groups = fc.uniqueArray(
      anyNumber.filter((x) => Math.abs(x) > 1e-3 || x === 0),
      {
        minLength: 2,
        maxLength: 8,
        comparator: (a, b) => Math.abs(a - b) < 1e-3,
      },
    );
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 6 }), (values, size) => {
        expect(explainedShare(values.map((value) => repeat(size, () => value)))).toBe(1);
        expect(explainedShare(values.map(() => repeat(size, () => values[0] as number)))).toBe(0);
      }),
    );
  });

  it('is from 0 to 1, whatever order the groups come in and whatever the unit', () => {
    const groups = fc.array(anyWholeRow, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 9 }), anyWholeRow, (rows, unit, [shift = 0]) => {
        const share = explainedShare(rows);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(explainedShare([...rows].reverse())).toBeCloseTo(share, 9);
        expect(explainedShare(rows.map((row) => row.map((x) => unit * x + shift)))).toBeCloseTo(share, 9);
      }),
    );
  });

  it.each([0.15, 0.4, 0.8])('finds a true share of %f, with equal and unequal groups', (truth) => {
    const next = normals(`explained/${truth}`);
    for (const sizes of [repeat(40, () => 5), repeat(40, (i) => 2 + (i % 9))]) {
      const found = repeat(400, () => explainedShare(grouped(next, sizes, truth)));
      expect(Math.abs(mean(found) - truth)).toBeLessThan(0.015);
    }
  });

  it('does not take noise within groups for a difference between them, as the plain ratio does', () => {
    const next = normals('noise');
    const samples = repeat(300, () =>
      grouped(
        next,
        repeat(30, () => 4),
        0.3,
      ),
    );
    const plain = samples.map((groups) => {
      const middle = mean(groups.flat());
      const between = sum(groups.map((group) => group.length * (mean(group) - middle) ** 2));
      return between / sum(groups.flat().map((x) => (x - middle) ** 2));
    });
    expect(mean(plain)).toBeGreaterThan(0.42);
    expect(Math.abs(mean(samples.map(explainedShare)) - 0.3)).toBeLessThan(0.015);
  });

  it('refuses what cannot be told apart', () => {
    expect(() => explainedShare([[1, 2]])).toThrow('2 or more groups, not 1');
    expect(() => explainedShare([[1], []])).toThrow('1 or more values, not 0');
    expect(() => explainedShare([[1], [2]])).toThrow('a group of 2 or more values');
  });
});

describe('bins', () => {
  it('hold every value once, in the bar whose edges hold it', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: 1, max: 30 }), (row, count) => {
        const bins = binsOf(row, count);
        expect(bins).toHaveLength(count);
        expect(sum(bins.map((bin) => bin.count))).toBe(row.length);
        for (const [i, { low, high, count: held }] of bins.entries()) {
          const last = i === bins.length - 1;
          expect(held).toBe(row.filter((x) => x >= low && (last ? x <= high : x < high)).length);
          if (!last) expect(bins[i + 1]?.low).toBe(high);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are even and named by their edges', () => {
    expect(binsOf([0, 1, 2, 3, 4, 10], 2)).toEqual([
      { low: 0, high: 5, count: 5 },
      { low: 5, high: 10, count: 1 },
    ]);
    expect(binsOf([0.5], 2, { low: 0, high: 1 }).map(({ count }) => count)).toEqual([0, 1]);
    expect(binsOf([7, 7, 7], 1)).toEqual([{ low: 6.5, high: 7.5, count: 3 }]);
  });

  it('refuse what they cannot hold', () => {
    expect(() => binsOf([], 3)).toThrow('1 or more values');
    expect(() => binsOf([1, 2], 0)).toThrow('1 or more whole bars, not 0');
    expect(() => binsOf([1, 5], 2, { low: 0, high: 4 })).toThrow('5 lies outside 0 to 4');
    expect(() => binsOf([1, Number.NaN], 2)).toThrow('cannot span NaN to NaN');
  });
});
