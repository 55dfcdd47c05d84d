// What is counted out in marks: the pattern of a bloc, the lights of a power, the stars of the commons.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STARS, STARS, starLight } from '../../src/scenes/lattice.ts';
import { layOutSlots, lightsOf } from '../../src/scenes/site-lights.ts';
import { markLattice, stackCounts } from '../../src/scenes/stack-pattern.ts';
import { BLOCS, worldMap } from '../../src/scenes/world-map.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the pattern of a bloc', () => {
  it('covers each bloc with enough marks to read shares by, on a phone too', () => {
    for (const bloc of BLOCS) {
      expect(markLattice(worldMap.groups[bloc].polygons, 6.4).length).toBeGreaterThan(150);
      expect(markLattice(worldMap.groups[bloc].polygons, 16).length).toBeGreaterThan(25);
    }
  });

  it('lies on the land alone, and leaves lakes free', () => {
    const shore = [0, 0, 50, 0, 50, 50, 0, 50];
    const lake = [9, 9, 41, 9, 41, 41, 9, 41];
    const marks = markLattice([[shore, lake]], 10);
    const inside = (at: number) => at > 9 && at < 41;
    expect(marks).toHaveLength(16);
    expect(marks.filter(([x, y]) => inside(x) && inside(y))).toEqual([]);
    expect(markLattice([[shore]], 10)).toHaveLength(25);
  });

  it('gives each stack marks by its share, and all of them away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), share, share, (total, a, b) => {
        const us = Math.min(a, 1 - b * 0.5);
        const cn = (1 - us) * b;
        const shares = { us, cn, commons: 1 - us - cn };
        const counts = stackCounts(total, shares);
        expect(counts.us + counts.cn + counts.commons).toBe(total);
        for (const stack of ['us', 'cn', 'commons'] as const) {
          expect(counts[stack]).toBeGreaterThanOrEqual(0);
          expect(Math.abs(counts[stack] - total * shares[stack])).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('singles out no part of a bloc: each third of the order lies about the middle of the land', () => {
    const marks = markLattice(worldMap.groups.africa.polygons, 6.4);
    const centre = (part: typeof marks, axis: 0 | 1): number =>
      part.reduce((sum, at) => sum + at[axis], 0) / part.length;
    const third = Math.floor(marks.length / 3);
    for (const from of [0, third, 2 * third]) {
      for (const axis of [0, 1] as const) {
        expect(Math.abs(centre(marks.slice(from, from + third), axis) - centre(marks, axis))).toBeLessThan(12);
      }
    }
  });
});

describe('the lights of a power', () => {
  const slots = layOutSlots(
    [
      [0, 0],
      [100, 0],
    ],
    7,
    5,
  );

  it('take sites in turn, the largest first', () => {
    expect(slots).toHaveLength(14);
    expect(slots.slice(0, 4).map(({ site }) => site)).toEqual([0, 1, 0, 1]);
  });

  it('run first, then wait for energy, then are built', () => {
    const lights = lightsOf(slots, { compute: 0.5, powered: 4 / 7, construction: 3 / 14, openness: 0 });
    expect(lights.map(({ kind }) => kind)).toEqual([
      ...Array<string>(4).fill('running'),
      ...Array<string>(3).fill('unpowered'),
      ...Array<string>(3).fill('building'),
    ]);
  });

  it('add up to the compute installed when all of it has energy', () => {
    fc.assert(
      fc.property(share, (compute) => {
        const lights = lightsOf(slots, { compute, powered: 1, construction: 0, openness: 0 });
        expect(lights.reduce((sum, light) => sum + light.share, 0)).toBeCloseTo(compute * slots.length);
      }),
    );
  });
});

describe('the constellation', () => {
  it('joins every star but the first to an earlier one, so that it hangs together at any size', () => {
    expect(STARS).toHaveLength(MOST_STARS);
    STARS.forEach(({ joins }, i) => {
      expect(joins.length > 0).toBe(i > 0);
      for (const other of joins) expect(other).toBeLessThan(i);
    });
  });

  it('lights up outwards, a star at a time', () => {
    expect(starLight(4, 0)).toBe(1);
    expect(starLight(5, 0)).toBe(0);
    expect(starLight(MOST_STARS - 1, 1)).toBe(1);
    fc.assert(
      fc.property(share, (commons) => {
        const lights = STARS.map((_, i) => starLight(i, commons));
        expect([...lights].sort((a, b) => b - a)).toEqual(lights);
      }),
    );
  });
});
