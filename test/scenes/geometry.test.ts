// Arcs, dashes, cargo, polygons and the frame: the plane geometry under the scenes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, evenPoints, lengthOf, pointOnArc } from '../../src/scenes/arc.ts';
import { cargoShare } from '../../src/scenes/cargo.ts';
import { fitFrame, isSmall, toScreen } from '../../src/scenes/frame.ts';
import { isobars } from '../../src/scenes/isobars.ts';
import { dashes } from '../../src/scenes/pen.ts';
import { boundsOf, contains } from '../../src/scenes/polygon.ts';
import { worldMap } from '../../src/scenes/world-map.ts';

const arc = { from: [0, 0], bend: [50, 80], to: [100, 0] } as const;

describe('arcs', () => {
  it('start, bend and end where they should', () => {
    expect(pointOnArc(arc, 0)).toEqual([0, 0]);
    expect(pointOnArc(arc, 0.5)).toEqual([50, 40]);
    expect(pointOnArc(arc, 1)).toEqual([100, 0]);
  });

  it('are stepped along evenly', () => {
    const points = evenPoints([arc], 41);
    const step = lengthOf(points) / 40;
    for (let i = 1; i < points.length; i++) {
      expect(Math.abs(lengthOf(points.slice(i - 1, i + 1)) - step)).toBeLessThan(step * 0.02);
    }
    expect(points[0]).toEqual([0, 0]);
    expect(points.at(-1)?.[0]).toBeCloseTo(100);
  });

  it('have a place and a direction everywhere', () => {
    const points = evenPoints([arc], 41);
    expect(along(points, 0).angle).toBeGreaterThan(0);
    expect(along(points, 0.5).at[1]).toBeCloseTo(40, 0);
    expect(along(points, 1).at[0]).toBeCloseTo(100);
    expect(along(points, 1).angle).toBeLessThan(0);
  });
});

describe('dashes', () => {
  it('leave out what lies between them', () => {
    const line = Array.from({ length: 7 }, (_, i) => [i, 0] as const);
    expect(dashes(line, 1, 2)).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [3, 0],
        [4, 0],
      ],
    ]);
  });
});

describe('cargo', () => {
  it('adds up to how open a flow is and never shrinks as it opens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 26 }), fc.double({ min: 0, max: 1, noNaN: true }), (places, open) => {
        const shares = Array.from({ length: places }, (_, i) => cargoShare(i, places, open));
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(open * places);
        shares.forEach((share, i) => {
          expect(cargoShare(i, places, Math.min(1, open + 0.1))).toBeGreaterThanOrEqual(share);
        });
      }),
    );
  });
});

describe('polygons', () => {
  const ring = [0, 0, 10, 0, 10, 10, 0, 10];
  const hole = [4, 4, 6, 4, 6, 6, 4, 6];
  it('hold what is inside and not what is in their holes', () => {
    expect(contains([[ring, hole]], [2, 2])).toBe(true);
    expect(contains([[ring, hole]], [5, 5])).toBe(false);
    expect(contains([[ring, hole]], [12, 2])).toBe(false);
    expect(boundsOf([[ring, hole]])).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
  });
});

describe('the frame', () => {
  it('always shows the full width, undistorted, whatever the parent', () => {
    const size = fc.integer({ min: 60, max: 3000 });
    fc.assert(
      fc.property(size, size, fc.constantFrom(1, 1.5, 2), (width, height, density) => {
        const frame = fitFrame(width, height, density);
        const [left] = toScreen(frame, [0, 0]);
        const [right] = toScreen(frame, [worldMap.width, worldMap.height]);
        expect(left).toBeGreaterThanOrEqual(-0.001);
        expect(right).toBeLessThanOrEqual(frame.width + 0.001);
        expect(toScreen(frame, [0, 14])[1]).toBeGreaterThanOrEqual(-0.001);
        expect(toScreen(frame, [0, 420])[1]).toBeLessThanOrEqual(frame.height + 0.001);
      }),
    );
  });

  it('calls a phone small and a laptop not, however sharp', () => {
    expect(isSmall(fitFrame(360, 240, 3))).toBe(true);
    expect(isSmall(fitFrame(1280, 620, 1))).toBe(false);
  });
});

describe('isobars', () => {
  it('are none in calm and grow with tension', () => {
    expect(isobars(0, 0)).toEqual([]);
    expect(isobars(0.5, 0)).toHaveLength(4);
    expect(isobars(1, 1)).toHaveLength(8);
  });

  it('never cross each other', () => {
    for (const turn of [0, 1, 2, 3, 4, 5]) {
      const lines = isobars(1, turn).map(({ points }) => [points.flat()]);
      for (let k = 1; k < lines.length; k++) {
        for (let i = 0; i < (lines[k - 1]?.[0]?.length ?? 0); i += 2) {
          const inner = lines[k - 1]?.[0] ?? [];
          expect(contains([lines[k] ?? []], [inner[i] ?? 0, inner[i + 1] ?? 0])).toBe(true);
        }
      }
    }
  });
});
