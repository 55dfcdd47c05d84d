// Weather over the Pacific as a chart would print it: isobars around a low that deepens with tension, and a stationary
// front along the western ocean, where two air masses face each other and neither gives way.

import type { MapPoint } from './world-map.ts';

/** One closed isobar around the middle of the low, in picture units from it; `strength` from 0 to 1. */
export interface Isobar {
  readonly points: readonly MapPoint[];
  readonly strength: number;
}

/** How many isobars the deepest low has. */
export const MOST_ISOBARS = 8;
/** How many points an isobar has. */
export const ISOBAR_STEPS = 72;

/** Says how strongly isobar `k` shows in a tension of 0 to 1; 0 where the low is not that deep. */
export function isobarStrength(k: number, tension: number): number {
  return Math.max(0, Math.min(1, tension * MOST_ISOBARS - k)) * (1 - (0.55 * k) / MOST_ISOBARS);
}

/** Writes isobar `k` as x, y pairs into `into`, scaled and moved; `turn` (radians) lets the weather drift. */
export function writeIsobar(
  into: Float32Array,
  k: number,
  tension: number,
  turn: number,
  place: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const inner = k / MOST_ISOBARS;
  const radius = 16 + k * (30 - 8 * tension);
  for (let i = 0; i < ISOBAR_STEPS; i++) {
    const a = (i / ISOBAR_STEPS) * 2 * Math.PI;
    const wobble =
      1 +
      0.09 * Math.sin(2 * a + turn + inner * 3) +
      0.06 * Math.sin(3 * a - turn * 1.4 + inner * 5) +
      0.03 * Math.sin(5 * a + turn);
    into[2 * i] = place.x + place.scale * (radius * 1.5 * wobble * Math.cos(a) + k * 4);
    into[2 * i + 1] = place.y + place.scale * (radius * 0.82 * wobble * Math.sin(a) - k * 1.5);
  }
}

/** Draws the isobars for a tension of 0 to 1. */
export function isobars(tension: number, turn: number): Isobar[] {
  const lines: Isobar[] = [];
  const flat = new Float32Array(2 * ISOBAR_STEPS);
  for (let k = 0; k < Math.ceil(tension * MOST_ISOBARS); k++) {
    writeIsobar(flat, k, tension, turn, { x: 0, y: 0, scale: 1 });
    const points = Array.from({ length: ISOBAR_STEPS }, (_, i): MapPoint => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);
    lines.push({ points, strength: isobarStrength(k, tension) });
  }
  return lines;
}
