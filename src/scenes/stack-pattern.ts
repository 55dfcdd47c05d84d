// The pattern that shows which stack a bloc runs. A lattice of marks covers its land; sorted once by a ripple that puts
// every part of the land into every part of the order, the first marks go to the US stack, the last to China's and the
// middle to the commons, so that area is share, marks flip one by one, and no place inside a bloc is singled out.

import type { BlocPicture } from './picture.ts';
import { alongLine, boundsOf } from './polygon.ts';
import type { MapPoint, MapPolygon } from './world-map.ts';

/** Lists the stacks in the order in which they lie along a bloc's marks and its bar. */
export const STACKS = ['us', 'commons', 'cn'] as const;
/** Names a stack. */
export type StackId = (typeof STACKS)[number];

/** Says of a place on a line across the map whether it is land. */
type OnLand = (x: number) => boolean;

/** Lays a lattice over the land with marks `spacing` picture units apart, in the order in which shares take them. */
export function markLattice(polygons: readonly MapPolygon[], spacing: number): MapPoint[] {
  const { left, top, right, bottom } = boundsOf(polygons);
  const marks: { at: MapPoint; rank: number }[] = [];
  const r = spacing / 2;
  for (let j = 0; top + j * spacing < bottom + spacing; j++) {
    const y = top + (j + 0.5) * spacing;
    const [above, at, below] = [y - r, y, y + r].map((line) => alongLine(polygons, line)) as [OnLand, OnLand, OnLand];
    /** A mark belongs to the land when its middle or enough of its corners do; the coast clips the rest. */
    const touches = (x: number) =>
      at(x) || [above(x - r), above(x + r), below(x - r), below(x + r)].filter(Boolean).length >= 2;
    for (let i = 0; left + i * spacing < right + spacing; i++) {
      const x = left + (i + 0.5) * spacing;
      if (touches(x)) marks.push({ at: [x, y], rank: ripple(i, j) });
    }
  }
  return marks.sort((a, b) => a.rank - b.rank).map(({ at }) => at);
}

/** Ripples over the lattice with a wave of a few marks, so that a pattern has room to be read as one. */
function ripple(i: number, j: number): number {
  const fine =
    Math.sin(i * 0.93 + j * 1.31) + Math.sin(i * 1.27 - j * 0.71 + 1.7) + Math.sin(j * 1.07 + i * 0.19 + 4.1);
  return fine + 0.35 * Math.sin(i * 12.9898 + j * 78.233);
}

/** Says how many of `total` marks each stack gets; they add up to `total`. */
export function stackCounts(total: number, shares: BlocPicture): Readonly<Record<StackId, number>> {
  const sum = shares.us + shares.commons + shares.cn || 1;
  const us = Math.round((total * shares.us) / sum);
  const cn = Math.min(total - us, Math.round((total * shares.cn) / sum));
  return { us, cn, commons: total - us - cn };
}
