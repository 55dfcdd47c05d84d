// Lines: cutting them into dashes (pure), and stroking them with Phaser's Graphics without making anything anew.

import type { GameObjects } from 'phaser';
import type { Colour } from './colour.ts';
import type { Frame } from './frame.ts';
import type { MapPoint } from './world-map.ts';

/** Says how to stroke a line; width in device pixels, alpha from 0 to 1. */
export interface Stroke {
  readonly width: number;
  readonly colour: Colour;
  readonly alpha: number;
}

/** A line in device pixels as x, y pairs: what is drawn every frame is kept in this form. */
export type FlatLine = Float32Array;

/** Takes map points to a flat line in device pixels. */
export function flatLine(frame: Frame, points: readonly MapPoint[]): FlatLine {
  const line = new Float32Array(points.length * 2);
  points.forEach(([x, y], i) => {
    line[2 * i] = x * frame.scale + frame.left;
    line[2 * i + 1] = y * frame.scale + frame.top;
  });
  return line;
}

/** Gives the length of a flat line. */
export function flatLength(line: FlatLine): number {
  let sum = 0;
  for (let i = 2; i < line.length; i += 2) {
    sum += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
  }
  return sum;
}

/** A place on a line with the line's direction there in radians; filled in by `onLine`. */
export interface OnLine {
  x: number;
  y: number;
  angle: number;
}

/** Finds the place at `t` (0 to 1) on a line of evenly spaced points and writes it into `into`. */
export function onLine(line: FlatLine, t: number, into: OnLine): OnLine {
  const last = line.length / 2 - 1;
  const i = Math.max(0, Math.min(last - 1, Math.floor(t * last)));
  const part = t * last - i;
  const x = line[2 * i] ?? 0;
  const y = line[2 * i + 1] ?? 0;
  const dx = (line[2 * i + 2] ?? x) - x;
  const dy = (line[2 * i + 3] ?? y) - y;
  into.x = x + dx * part;
  into.y = y + dy * part;
  into.angle = Math.atan2(dy, dx);
  return into;
}

/** Strokes a flat line; `closed` joins its ends. */
export function strokeFlat(
  pen: GameObjects.Graphics,
  line: FlatLine,
  width: number,
  colour: Colour,
  alpha: number,
  closed = false,
): void {
  if (line.length < 4 || alpha <= 0) return;
  pen.lineStyle(width, colour, alpha);
  pen.beginPath();
  pen.moveTo(line[0] ?? 0, line[1] ?? 0);
  for (let i = 2; i < line.length; i += 2) pen.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  if (closed) pen.closePath();
  pen.strokePath();
}

/** Strokes every third step of a flat line, so that it reads as broken. */
export function dashFlat(
  pen: GameObjects.Graphics,
  line: FlatLine,
  width: number,
  colour: Colour,
  alpha: number,
): void {
  pen.lineStyle(width, colour, alpha);
  for (let i = 0; i + 3 < line.length; i += 6) {
    pen.lineBetween(line[i] ?? 0, line[i + 1] ?? 0, line[i + 2] ?? 0, line[i + 3] ?? 0);
  }
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
  const first = points[0];
  if (first === undefined || alpha <= 0) return;
  pen.lineStyle(width, colour, alpha);
  pen.beginPath();
  pen.moveTo(first[0], first[1]);
  for (let i = 1; i < points.length; i++) pen.lineTo(points[i]?.[0] ?? 0, points[i]?.[1] ?? 0);
  if (closed) pen.closePath();
  pen.strokePath();
}
