// Where the three flows run across the Pacific, in picture units. Pure.

import { evenPoints, pointOnArc } from './arc.ts';
import type { FlowId } from './picture.ts';
import { type MapPoint, worldMap } from './world-map.ts';

const { usNorthWest, usSouthWest, cnEast, cnSouth, southEastAsiaHub } = worldMap.nodes;
const STEPS = 97;
const CHIPS = { from: usNorthWest, bend: [556, 52], to: cnEast } as const;
const MINERALS = { from: cnEast, bend: [566, 312], to: usSouthWest } as const;
const GREY_OUT = { from: usSouthWest, bend: [590, 408], to: southEastAsiaHub } as const;
const GREY_IN = { from: southEastAsiaHub, bend: [392, 226], to: cnSouth } as const;

/** Holds evenly spaced points along each flow, from where it starts to where it ends. */
export const ROUTE_POINTS: Readonly<Record<FlowId, readonly MapPoint[]>> = {
  chips: evenPoints([CHIPS], STEPS),
  minerals: evenPoints([MINERALS], STEPS),
  grey: evenPoints([GREY_OUT, GREY_IN], STEPS),
};

/** Holds the place at which each flow is spoken of: away from gates, names and the other flows. */
export const ROUTE_MARKS: Readonly<Record<FlowId, MapPoint>> = {
  chips: pointOnArc(CHIPS, 0.36),
  minerals: pointOnArc(MINERALS, 0.62),
  grey: pointOnArc(GREY_OUT, 0.44),
};
