// What of the map can be pointed at: for each thing its place, its size and the numbers that it stands for. The page lays
// buttons there, so that hover, touch, keyboard and screen reader find what the canvas shows. Pure.

import { ADOPTION, POWERS as OF, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { type Frame, isSmall, toScreen } from './frame.ts';
import type { BlocId, FlowId, Picture, PowerId } from './picture.ts';
import { placeOfNews } from './places.ts';
import { ROUTE_MARKS } from './routes.ts';
import { BLOCS, type MapPoint, POWERS, worldMap } from './world-map.ts';

/** One thing that can be pointed at, in picture units. */
export interface Spot {
  readonly id: string;
  readonly kind: 'power' | 'flow' | 'bloc' | 'commons' | 'tension' | 'news';
  /** Which power, bloc or flow it is; for news, where it broke. */
  readonly of: PowerId | BlocId | FlowId | 'commons' | 'pacific';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** What is written of it besides its numbers: a headline. */
  readonly label: string;
  /** The numbers that it stands for, the most telling first. */
  readonly variables: readonly Variable[];
}

/** The least distance between the middles of two spots, and twice the least radius, in CSS pixels. */
const LEAST = 25;
const ROUNDS = 24;

const FLOW_VARIABLES: Readonly<Record<FlowId, readonly Variable[]>> = {
  chips: [OF.us.controls, OF.cn.scarcity, OF.cn.domesticChips],
  minerals: [OF.cn.controls, OF.us.scarcity],
  grey: [OF.cn.scarcity, OF.cn.trust.asia],
};
const CENTRES: Readonly<Record<PowerId, MapPoint>> = { us: [782, 136], cn: [366, 150] };
const BLOC_CENTRES: Readonly<Record<BlocId, MapPoint>> = {
  europe: [148, 100],
  africa: [130, 262],
  asia: [300, 214],
  latinAmerica: [880, 320],
};

/** Lists everything that can be pointed at in a picture. */
export function spotsOf({ news }: Pick<Picture, 'news'>): readonly Spot[] {
  const spot = (
    id: string,
    kind: Spot['kind'],
    of: Spot['of'],
    at: MapPoint,
    r: number,
    variables: Spot['variables'],
  ) => ({
    ...{ id, kind, of, x: at[0], y: at[1], r, label: '', variables },
  });
  const { commons, tension, governance } = WORLD_VARIABLES;
  return [
    ...POWERS.map((id) => {
      const { compute, usableCompute, underConstruction, efficiency, openness } = OF[id];
      return spot(id, 'power', id, CENTRES[id], 44, [compute, usableCompute, underConstruction, efficiency, openness]);
    }),
    ...(Object.keys(ROUTE_MARKS) as FlowId[]).map((id) =>
      spot(id, 'flow', id, ROUTE_MARKS[id], 15, FLOW_VARIABLES[id]),
    ),
    spot('commons', 'commons', 'commons', worldMap.nodes.commons, 38, [commons, OF.us.contributed, OF.cn.contributed]),
    spot('tension', 'tension', 'pacific', [476, 118], 15, [tension, governance]),
    ...BLOCS.map((id) => {
      const { us, cn, commons: open } = ADOPTION[id];
      return spot(id, 'bloc', id, BLOC_CENTRES[id], 30, [us, open, cn, OF.us.trust[id], OF.cn.trust[id]]);
    }),
    ...news.map(({ at, headline }, i) => ({
      ...spot(`news/${i}`, 'news', at, placeOfNews(at), 12, []),
      label: headline,
    })),
  ];
}

/** A spot on the page, in CSS pixels from the top left corner of the map's element. */
export type PlacedSpot = Omit<Spot, 'variables'> & { readonly variables: readonly Variable[] };

/** Places spots in a frame: large enough for a finger, none over another, none over the edge. */
export function placeSpots(spots: readonly Spot[], frame: Frame): readonly PlacedSpot[] {
  const { density } = frame;
  const width = frame.width / density;
  const height = frame.height / density;
  const placed = spots.map((spot) => {
    const [x, y] = toScreen(frame, [spot.x, spot.y]);
    const r = Math.max(LEAST / 2, (spot.r * frame.scale) / density) * (isSmall(frame) ? 0.86 : 1);
    return { ...spot, x: x / density, y: y / density, r: Math.max(LEAST / 2, r) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) pushApart(a, b);
      a.x = Math.max(a.r, Math.min(width - a.r, a.x));
      a.y = Math.max(a.r, Math.min(height - a.r, a.y));
    });
  }
  return placed;
}

/** Moves two spots apart until a finger can tell them from each other; a large one gives way by shrinking first. */
function pushApart(a: { x: number; y: number; r: number }, b: { x: number; y: number; r: number }): void {
  const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y || 0.1];
  const far = Math.hypot(dx, dy);
  const over = a.r + b.r - far;
  if (over <= 0) return;
  const large = a.r >= b.r ? a : b;
  large.r = Math.max(LEAST / 2, large.r - over);
  const left = (a.r + b.r - far) / 2;
  if (left <= 0) return;
  a.x -= (dx / far) * left;
  a.y -= (dy / far) * left;
  b.x += (dx / far) * left;
  b.y += (dy / far) * left;
}
