// Words beside what moved and buttons over the map: none over another, none over the edge, on a phone as on a wall.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutCallouts, overlap } from '../../src/scenes/callouts.ts';
import { fitFrame } from '../../src/scenes/frame.ts';
import { placeSpots, spotsOf } from '../../src/scenes/spots.ts';

const frame = { width: 700, height: 400 };
const place = fc.record({
  x: fc.double({ min: 0, max: 700, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.integer({ min: 10, max: 60 }),
});

describe('callouts', () => {
  it('lie inside the frame and never over one another', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (wanted) => {
        const boxes = layOutCallouts(wanted, frame, [], 8).filter((box) => box !== null);
        boxes.forEach((box, i) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
          expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other, 0)).toBe(0);
        });
      }),
    );
  });

  it('keep off names where there is room beside them', () => {
    const name = { x: 360, y: 150, width: 120, height: 40 };
    const [box] = layOutCallouts([{ x: 350, y: 200, width: 100, height: 40 }], frame, [name], 8);
    expect(box && overlap(box, name, 0)).toBe(0);
  });

  it('say so when there is no room', () => {
    expect(layOutCallouts([{ x: 10, y: 10, width: 900, height: 10 }], frame, [], 8)).toEqual([null]);
  });
});

describe('spots', () => {
  const news = [{ at: 'us', headline: 'A' }] as const;
  const sizes = [
    [326, 173],
    [745, 400],
    [1180, 620],
  ] as const;

  it.each(sizes)('are large enough and apart on a map of %i by %i', (width, height) => {
    const spots = placeSpots(spotsOf({ news: [...news] }), fitFrame(width, height, 2));
    spots.forEach((spot, i) => {
      expect(spot.r * 2).toBeGreaterThanOrEqual(24);
      expect(spot.x - spot.r).toBeGreaterThanOrEqual(-1);
      expect(spot.x + spot.r).toBeLessThanOrEqual(width + 1);
      for (const other of spots.slice(i + 1)) {
        expect(Math.hypot(spot.x - other.x, spot.y - other.y), `${spot.id} and ${other.id}`).toBeGreaterThan(23);
      }
    });
  });

  it('have one id each, and numbers unless they are news', () => {
    const spots = spotsOf({ news: [...news] });
    expect(new Set(spots.map(({ id }) => id)).size).toBe(spots.length);
    for (const { kind, variables } of spots) expect(variables.length > 0).toBe(kind !== 'news');
    expect(spots.find(({ kind }) => kind === 'news')?.label).toBe('A');
  });
});
