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
export function contains(polygons: readonly MapPolygon[], point: MapPoint): boolean {
  return polygons.some((rings) => rings.reduce((inside, ring) => (crosses(ring, point) ? !inside : inside), false));
}

/** Says whether a ray from the point to the right crosses the ring an odd number of times. */
function crosses(ring: MapRing, [x, y]: MapPoint): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
