// Lines: cutting them into dashes (pure) and stroking them with Phaser's Graphics.

import type { GameObjects } from 'phaser';
import type { Colour } from './colour.ts';
import type { MapPoint } from './world-map.ts';

/** Says how to stroke a line; width in device pixels, alpha from 0 to 1. */
export interface Stroke {
  readonly width: number;
  readonly colour: Colour;
  readonly alpha: number;
}

/** Cuts a line into dashes: pieces of `on` segments with `off` segments left out between them. */
export function dashes(points: readonly MapPoint[], on: number, off: number): MapPoint[][] {
  const pieces: MapPoint[][] = [];
  for (let i = 0; i < points.length - 1; i += on + off) pieces.push(points.slice(i, i + on + 1));
  return pieces;
}

/** Strokes a line through points; `closed` joins its ends. */
export function strokeLine(
  pen: GameObjects.Graphics,
  points: readonly MapPoint[],
  { width, colour, alpha }: Stroke,
  closed = false,
): void {
  const [first, ...rest] = points;
  if (first === undefined || alpha <= 0) return;
  pen.lineStyle(width, colour, alpha);
  pen.beginPath();
  pen.moveTo(first[0], first[1]);
  for (const [x, y] of rest) pen.lineTo(x, y);
  if (closed) pen.closePath();
  pen.strokePath();
}
