// The prepared map: coastlines, sites and nodes in picture units, bundled with the scenes.
// `assets/map/prepare.ts` writes the file; this is the shape it promises.

import world from '../../assets/map/world.json' with { type: 'json' };
import type { BlocId, PowerId } from './picture.ts';

/** Names a group of countries that is drawn alike. */
export type GroupId = PowerId | BlocId | 'other';
/** A position as [x, y] in picture units, x from 0 to `width`, y down from 0 to `height`. */
export type MapPoint = readonly [number, number];
/** A closed line as flat x, y pairs in picture units; the last point joins the first. */
export type MapRing = readonly number[];
/** A shore and the holes in it. */
export type MapPolygon = readonly MapRing[];

/** Holds the outline and the places of one group. */
interface MapGroup {
  readonly anchor: MapPoint;
  readonly sites: readonly { readonly name: string; readonly at: MapPoint }[];
  readonly polygons: readonly MapPolygon[];
}

/** Names a point that flows and the commons hang on. */
type NodeId =
  | 'eastAsiaFabs'
  | 'southEastAsiaHub'
  | 'commons'
  | 'storm'
  | 'usNorthWest'
  | 'usWest'
  | 'usSouthWest'
  | 'cnNorthEast'
  | 'cnEast'
  | 'cnSouth';

/** Holds the whole prepared map; width and height in picture units. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly groups: Readonly<Record<GroupId, MapGroup>>;
  readonly nodes: Readonly<Record<NodeId, MapPoint>>;
}

/** Lists the two powers. */
export const POWERS: readonly PowerId[] = ['us', 'cn'];
/** Lists the four contested blocs. */
export const BLOCS: readonly BlocId[] = ['europe', 'africa', 'asia', 'latinAmerica'];

// JSON arrays have no fixed length in TypeScript; the map's test checks what this cast promises.
/** Holds the map that every scene draws. */
export const worldMap = world as unknown as WorldMap;
