// Plane geometry on the map's rings: bounds, and whether a point lies on land.

import type { MapPoint, MapPolygon, MapRing } from './world-map.ts';

/** A rectangle in picture units. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Finds the bounds of some polygons. */
export function boundsOf(polygons: readonly MapPolygon[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [shore] of polygons) {
    for (let i = 0; shore !== undefined && i < shore.length; i += 2) {
      const [x, y] = [shore[i] ?? 0, shore[i + 1] ?? 0];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

/** Says whether a point lies inside one of the polygons (even-odd rule, so holes count as outside). */
export function contains(polygons: readonly MapPolygon[], [x, y]: MapPoint): boolean {
  return alongLine(polygons, y)(x);
}

/** Says of the points on the line at `y` whether they lie inside one of the polygons: for many points, far cheaper. */
export function alongLine(polygons: readonly MapPolygon[], y: number): (x: number) => boolean {
  const shores = polygons
    .map((rings) => rings.flatMap((ring) => crossings(ring, y)))
    .filter(({ length }) => length > 0);
  // A ray from the point to the right leaves what it began in when it crosses an odd number of lines.
  return (x) => shores.some((shore) => shore.reduce((odd, at) => (x < at ? !odd : odd), false));
}

/** Lists where a ring crosses the line at `y`. */
function crossings(ring: MapRing, y: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const ay = ring[i + 1] ?? 0;
    const by = ring[j + 1] ?? 0;
    if (ay > y === by > y) continue;
    const ax = ring[i] ?? 0;
    found.push((((ring[j] ?? 0) - ax) * (y - ay)) / (by - ay) + ax);
  }
  return found;
}
