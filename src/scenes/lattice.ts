// The constellation of the commons: where its stars stand and which of them are joined. Positions never change; a growing
// commons lights the next stars outwards from the middle.

import type { MapPoint } from './world-map.ts';

/** One star: its place from the middle in picture units, its size from 0 to 1, and earlier stars it is joined to. */
export interface Star {
  readonly at: MapPoint;
  readonly size: number;
  readonly joins: readonly number[];
}

/** How many stars the largest commons has. */
export const MOST_STARS = 36;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far the outermost star stands from the middle, in picture units across and down. */
const REACH: MapPoint = [82, 42];
/** How far a star may stray from its even place, in picture units. */
const STRAY = 6.5;

/** Holds every star that can light up, innermost first. */
export const STARS: readonly Star[] = placeStars();

function placeStars(): Star[] {
  const stars: Star[] = [];
  for (let i = 0; i < MOST_STARS; i++) {
    const radius = Math.sqrt((i + 0.5) / MOST_STARS);
    const angle = i * GOLDEN_ANGLE;
    const at: MapPoint = [
      REACH[0] * radius * Math.cos(angle) + STRAY * scatter(i, 1),
      REACH[1] * radius * Math.sin(angle) + STRAY * 0.8 * scatter(i, 2),
    ];
    const nearest = stars
      .map((star, k) => ({ k, far: Math.hypot(star.at[0] - at[0], star.at[1] - at[1]) }))
      .sort((a, b) => a.far - b.far)
      .map(({ k }) => k);
    const joins = nearest.slice(0, i % 4 === 3 ? 1 : 2);
    stars.push({ at, size: 0.25 + 0.75 * Math.abs(scatter(i, 3)) ** 2, joins });
  }
  return stars;
}

/** Gives an even-looking number from -1 to 1 that is always the same for the same star and purpose. */
function scatter(i: number, purpose: number): number {
  const wild = Math.sin(i * 127.1 + purpose * 311.7) * 43758.5453;
  return 2 * (wild - Math.floor(wild)) - 1;
}

/** Gives the light of star `i`, 0 to 1, in a commons of the given size (0 to 1); five stars always shine. */
export function starLight(i: number, commons: number): number {
  const lit = 5 + commons * (MOST_STARS - 5);
  return Math.max(0, Math.min(1, lit - i));
}
