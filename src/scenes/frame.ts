// Where the map lies in its canvas. The whole width is always kept; a very wide parent crops empty Arctic and Southern
// Ocean, a tall one leaves sea above and below. The picture is never distorted.

import { type MapPoint, worldMap } from './world-map.ts';

/** The band of the map that is never cropped, in picture units from the top. */
const BAND = { top: 14, bottom: 420 };

/** Places the map in a canvas: screen = map * scale + offset, in device pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Device pixels for one picture unit. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** Device pixels for one CSS pixel, at least 1. */
  readonly density: number;
}

/** Fits the map into a parent given in CSS pixels. */
export function fitFrame(cssWidth: number, cssHeight: number, density: number): Frame {
  const width = Math.max(1, Math.round(cssWidth * density));
  const height = Math.max(1, Math.round(cssHeight * density));
  const band = BAND.bottom - BAND.top;
  const scale = Math.min(width / worldMap.width, height / band);
  const spare = height - worldMap.height * scale;
  const middle = spare >= 0 ? spare / 2 : (height - (BAND.top + BAND.bottom) * scale) / 2;
  return { width, height, scale, left: (width - worldMap.width * scale) / 2, top: middle, density };
}

/** Takes a map point to device pixels. */
export function toScreen(frame: Frame, [x, y]: MapPoint): MapPoint {
  return [x * frame.scale + frame.left, y * frame.scale + frame.top];
}

/** Says whether the map is too small for more than the most important names. */
export function isSmall(frame: Frame): boolean {
  return frame.scale / frame.density < 0.62;
}

/** Grows with the map, but slower, so that marks stay legible when it is small; device pixels. */
export function markSize(frame: Frame, cssPixels: number): number {
  const size = frame.scale / frame.density;
  return cssPixels * frame.density * Math.min(1.5, Math.max(0.72, 0.5 + size * 0.4));
}
