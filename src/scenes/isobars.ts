// Weather over the Pacific as a chart would print it: isobars around a low that deepens with tension, and a stationary
// front along the western ocean, where two air masses face each other and neither gives way.

import type { MapPoint } from './world-map.ts';

/** One closed isobar around the middle of the low, in picture units from it; `strength` from 0 to 1. */
export interface Isobar {
  readonly points: readonly MapPoint[];
  readonly strength: number;
}

const STEPS = 72;

/** Draws the isobars for a tension of 0 to 1; `turn` (radians) lets the weather drift. */
export function isobars(tension: number, turn: number): Isobar[] {
  const count = tension * 8;
  const lines: Isobar[] = [];
  for (let k = 0; k < Math.ceil(count); k++) {
    const inner = k / 8;
    const radius = 16 + k * (30 - 8 * tension);
    const points = Array.from({ length: STEPS }, (_, i): MapPoint => {
      const a = (i / STEPS) * 2 * Math.PI;
      const wobble =
        1 +
        0.09 * Math.sin(2 * a + turn + inner * 3) +
        0.06 * Math.sin(3 * a - turn * 1.4 + inner * 5) +
        0.03 * Math.sin(5 * a + turn);
      return [radius * 1.5 * wobble * Math.cos(a) + k * 4, radius * 0.82 * wobble * Math.sin(a) - k * 1.5];
    });
    lines.push({ points, strength: Math.min(1, count - k) * (1 - 0.55 * inner) });
  }
  return lines;
}
