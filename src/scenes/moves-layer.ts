// What has just moved, by shape: rings that close round new lights or open round lost ones, a pulse of better methods,
// grains that run to the commons or from it, a coast that lights up where a bloc turns, a ring in the weather. Where
// motion is unwelcome the same shapes stand still.

import type { GameObjects } from 'phaser';
import { evenPoints } from './arc.ts';
import { type Frame, markSize, toScreen } from './frame.ts';
import type { Palette } from './look.ts';
import { type FlatLine, flatLine, type OnLine, onLine, strokeFlat } from './pen.ts';
import type { BlocId, MovePicture, Picture } from './picture.ts';
import { PORTS, placeOf } from './places.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { BLOCS, type MapPoint, POWERS, worldMap } from './world-map.ts';

const GRAINS = 9;
const SECONDS_PER_THREAD = 2.4;
const SECONDS_PER_PULSE = 2.2;
/** Islands smaller than this many corners get no halo. */
const SMALL_SHORE = 24;
const at: OnLine = { x: 0, y: 0, angle: 0 };

/** The lines of one frame, made when the frame is new. */
interface Lines {
  readonly frame: Frame;
  readonly threads: Readonly<Record<string, FlatLine>>;
  readonly coasts: Readonly<Record<BlocId, readonly FlatLine[]>>;
}

/** Makes the layer that shows what has just moved. */
export const movesLayer: MakeLayer = (scene) => {
  const pen = scene.add.graphics();
  let lines: Lines | null = null;
  const draw = (stage: Stage, { moves }: Picture, seconds: number): void => {
    pen.clear();
    if (lines?.frame !== stage.frame) lines = linesOf(stage.frame);
    for (const move of moves) drawMove(pen, stage, lines, move, seconds);
  };
  return { paint: draw, tick: (stage, picture, seconds) => picture.moves.length > 0 && draw(stage, picture, seconds) };
};

function linesOf(frame: Frame): Lines {
  const { commons } = worldMap.nodes;
  const threads: Record<string, FlatLine> = {};
  for (const power of POWERS)
    threads[power] = flatLine(frame, bent(PORTS[power], commons, power === 'us' ? -0.12 : 0.12));
  for (const bloc of BLOCS) {
    threads[bloc] = flatLine(frame, bent(worldMap.groups[bloc].sites[0]?.at ?? placeOf(bloc), commons, 0.12));
  }
  const coast = (bloc: BlocId): readonly FlatLine[] =>
    worldMap.groups[bloc].polygons.flatMap(([shore]) => {
      if (shore === undefined || shore.length < SMALL_SHORE) return [];
      const points = Array.from(
        { length: shore.length / 2 },
        (_, i): MapPoint => [shore[2 * i] ?? 0, shore[2 * i + 1] ?? 0],
      );
      return [flatLine(frame, points)];
    });
  return {
    frame,
    threads,
    coasts: {
      europe: coast('europe'),
      africa: coast('africa'),
      asia: coast('asia'),
      latinAmerica: coast('latinAmerica'),
    },
  };
}

function bent(from: MapPoint, to: MapPoint, bend: number): MapPoint[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: MapPoint = [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 - Math.abs(dx * bend)];
  return evenPoints([{ from, bend: middle, to }], 41);
}

function hueOf({ hue }: MovePicture, palette: Palette): number {
  return hue === null ? palette.ink : palette[hue];
}

function drawMove(pen: GameObjects.Graphics, stage: Stage, lines: Lines, move: MovePicture, seconds: number): void {
  const { frame, palette } = stage;
  const colour = hueOf(move, palette);
  const phase = (seconds / SECONDS_PER_PULSE) % 1;
  switch (move.kind) {
    case 'gift':
    case 'draw':
      drawThread(pen, stage, lines.threads[move.at], move, seconds);
      return;
    case 'build':
    case 'fade':
      drawSites(pen, stage, move, phase);
      return;
    case 'leap':
      drawLeap(pen, stage, move, phase);
      return;
    case 'turn':
    case 'trust':
      for (const coast of lines.coasts[move.at as BlocId] ?? []) {
        strokeFlat(
          pen,
          coast,
          markSize(frame, 3.2),
          colour,
          (move.kind === 'turn' ? 0.26 : 0.16) + 0.2 * move.strength,
          true,
        );
      }
      return;
    case 'weather': {
      const [x, y] = toScreen(frame, worldMap.nodes.storm);
      const spread = move.up ? phase : 1 - phase;
      pen.lineStyle(1.8 * frame.density, palette.isobar, 0.9 * (1 - spread));
      pen.strokeEllipse(x, y, markSize(frame, 60 + 190 * spread), markSize(frame, 34 + 100 * spread), 48);
      return;
    }
    default:
      return;
  }
}

/** Rings at a power's sites: they close where lights come, and open where lights go. */
function drawSites(pen: GameObjects.Graphics, { frame, palette }: Stage, move: MovePicture, phase: number): void {
  if (move.at !== 'us' && move.at !== 'cn') return;
  const t = move.up ? 1 - phase : phase;
  const { sites } = worldMap.groups[move.at];
  pen.lineStyle(1.6 * frame.density, palette[move.at], (move.up ? phase : 1 - phase) * (0.45 + 0.5 * move.strength));
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i]?.at ?? placeOf(move.at);
    pen.strokeCircle(
      site[0] * frame.scale + frame.left,
      site[1] * frame.scale + frame.top,
      markSize(frame, 7 + 13 * t),
    );
  }
}

/** Three rings, one within the other, that leave a power together: a step in method. */
function drawLeap(pen: GameObjects.Graphics, { frame, palette }: Stage, move: MovePicture, phase: number): void {
  const [x, y] = toScreen(frame, placeOf(move.at));
  const colour = hueOf(move, palette);
  for (let ring = 0; ring < 3; ring++) {
    const t = (phase + ring / 3) % 1;
    pen.lineStyle((2.6 - 1.6 * t) * frame.density, colour, (1 - t) * (0.5 + 0.5 * move.strength));
    pen.strokeCircle(x, y, markSize(frame, 12 + 52 * t));
  }
}

/** Grains on a thread: towards the commons for a gift, from it for what is drawn. */
function drawThread(
  pen: GameObjects.Graphics,
  { frame, palette }: Stage,
  line: FlatLine | undefined,
  move: MovePicture,
  seconds: number,
): void {
  if (line === undefined) return;
  const gold = palette.commons;
  strokeFlat(pen, line, markSize(frame, 6), gold, 0.14);
  strokeFlat(pen, line, (1.2 + 1.4 * move.strength) * frame.density, gold, 0.9);
  const size = markSize(frame, 2.4 + 1.8 * move.strength);
  for (let i = 0; i < GRAINS; i++) {
    const t = (i / GRAINS + seconds / SECONDS_PER_THREAD) % 1;
    const inward = move.kind === 'gift';
    onLine(line, inward ? t : 1 - t, at);
    const turn = inward ? at.angle : at.angle + Math.PI;
    const [dx, dy] = [Math.cos(turn) * size, Math.sin(turn) * size];
    pen.fillStyle(gold, Math.min(1, t * 8, (1 - t) * 8));
    pen.fillTriangle(at.x + dx * 1.6, at.y + dy * 1.6, at.x - dx - dy, at.y - dy + dx, at.x - dx + dy, at.y - dy - dx);
  }
}
