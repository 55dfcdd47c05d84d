// Quadratic arcs along which flows run: points, tangents and even steps along their length.

import type { MapPoint } from './world-map.ts';

/** A quadratic Bezier curve in any one unit. */
export interface Arc {
  readonly from: MapPoint;
  readonly bend: MapPoint;
  readonly to: MapPoint;
}

/** Gives the point at `t`, 0 to 1. */
export function pointOnArc({ from, bend, to }: Arc, t: number): MapPoint {
  const u = 1 - t;
  return [u * u * from[0] + 2 * u * t * bend[0] + t * t * to[0], u * u * from[1] + 2 * u * t * bend[1] + t * t * to[1]];
}

/** Steps along several arcs, end to start, giving points nearly equally far apart. */
export function evenPoints(arcs: readonly Arc[], count: number): MapPoint[] {
  const fine = arcs.flatMap((arc) => Array.from({ length: 65 }, (_, i) => pointOnArc(arc, i / 64)));
  const lengths = [0];
  for (let i = 1; i < fine.length; i++) lengths.push((lengths[i - 1] ?? 0) + distance(fine[i - 1], fine[i]));
  const total = lengths.at(-1) ?? 0;
  const points: MapPoint[] = [];
  let k = 0;
  for (let i = 0; i < count; i++) {
    const at = count > 1 ? (total * i) / (count - 1) : 0;
    while (k < fine.length - 2 && (lengths[k + 1] ?? 0) < at) k++;
    points.push(between(fine[k], fine[k + 1], share(at, lengths[k] ?? 0, lengths[k + 1] ?? 0)));
  }
  return points;
}

/** Gives the length of a line through points. */
export function lengthOf(points: readonly MapPoint[]): number {
  return points.reduce((sum, point, i) => sum + (i === 0 ? 0 : distance(points[i - 1], point)), 0);
}

/** Gives the place at `t` (0 to 1) on a line of evenly spaced points, with its direction in radians. */
export function along(points: readonly MapPoint[], t: number): { readonly at: MapPoint; readonly angle: number } {
  const last = points.length - 1;
  const i = Math.max(0, Math.min(last - 1, Math.floor(t * last)));
  const a: MapPoint = points[i] ?? [0, 0];
  const b: MapPoint = points[i + 1] ?? a;
  return { at: between(a, b, t * last - i), angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
}

function distance(a: MapPoint = [0, 0], b: MapPoint = [0, 0]): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function between(a: MapPoint = [0, 0], b: MapPoint = a, t: number): MapPoint {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function share(value: number, from: number, to: number): number {
  return to > from ? Math.min(1, (value - from) / (to - from)) : 0;
}
