// Where things happen, in picture units: the place of a move, of a piece of news, and of the port of a power. Pure.

import type { MovePicture, Picture, PlaceId, PowerId } from './picture.ts';
import { ROUTE_MARKS } from './routes.ts';
import { type MapPoint, worldMap } from './world-map.ts';

/** The ports from which the strands of the commons go out. */
export const PORTS: Readonly<Record<PowerId, MapPoint>> = {
  us: worldMap.nodes.usWest,
  cn: worldMap.nodes.cnNorthEast,
};

const PLACES: Readonly<Record<PlaceId, MapPoint>> = {
  us: [783, 137],
  cn: [384, 152],
  commons: worldMap.nodes.commons,
  pacific: worldMap.nodes.storm,
  europe: [150, 100],
  africa: [140, 262],
  asia: [296, 214],
  latinAmerica: [880, 320],
};

/** Gives the middle of a place. */
export function placeOf(at: PlaceId): MapPoint {
  return PLACES[at];
}

/** Gives the place at which a move is spoken of. */
export function placeOfMove({ at, flow }: Pick<MovePicture, 'at' | 'flow'>): MapPoint {
  return flow === null ? PLACES[at] : ROUTE_MARKS[flow];
}

/** Gives the place of news: a power's capital region, a bloc's first site, or the open ocean. */
export function placeOfNews(at: Picture['news'][number]['at']): MapPoint {
  if (at === 'pacific') return worldMap.nodes.storm;
  const sites = worldMap.groups[at].sites;
  return (at === 'cn' ? sites[1] : sites[0])?.at ?? worldMap.groups[at].anchor;
}
