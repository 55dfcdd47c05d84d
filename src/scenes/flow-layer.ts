// Flows across the Pacific: chips go west over the north, minerals east over the middle, grey shipments round by
// South-East Asia. A flow's line thickens and its cargo thickens with it; a stopped one is a broken line with a gate.
// The lines are taken to the screen once for a size; a frame only moves the cargo.

import type { GameObjects } from 'phaser';
import { openOf } from './blend.ts';
import { cargoShare } from './cargo.ts';
import type { Colour } from './colour.ts';
import { type Frame, markSize, toScreen } from './frame.ts';
import { blank, dyed, GLYPH_SIZE, type Glyph } from './glyphs.ts';
import type { Palette } from './look.ts';
import { dashFlat, type FlatLine, flatLength, flatLine, type OnLine, onLine, strokeFlat } from './pen.ts';
import type { FlowId, Picture } from './picture.ts';
import { ROUTE_POINTS } from './routes.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { worldMap } from './world-map.ts';

/** One route: what moves on it and in which colour, and its line on the screen. */
interface Route {
  readonly id: FlowId;
  readonly glyph: Glyph;
  readonly colour: (palette: Palette) => Colour;
  /** Whether a gate shows when it is shut; grey routes have none to shut. */
  readonly gate: boolean;
  readonly cargo: readonly GameObjects.Image[];
  line: FlatLine;
  length: number;
  places: number;
}

const MOST_CARGO = 26;
const SPEED_UNITS_PER_SECOND = 26;
const at: OnLine = { x: 0, y: 0, angle: 0 };

/** Makes the layer that draws flows. */
export const flowLayer: MakeLayer = (scene) => {
  const lines = scene.add.graphics();
  const route = (id: FlowId, glyph: Glyph, gate: boolean, colour: Route['colour']): Route => ({
    ...{ id, glyph, gate, colour, line: new Float32Array(0), length: 1, places: 1 },
    cargo: Array.from({ length: MOST_CARGO }, () => blank(scene)),
  });
  const routes: readonly Route[] = [
    route('chips', 'chip', true, (palette) => palette.us),
    route('minerals', 'ore', true, (palette) => palette.cn),
    route('grey', 'crate', false, (palette) => palette.grey),
  ];
  let framed: Frame | null = null;
  return {
    paint: (stage, picture, seconds) => {
      const { frame, palette } = stage;
      if (framed !== frame) for (const one of routes) fitRoute(one, frame);
      framed = frame;
      lines.clear();
      for (const one of routes) {
        const open = openOf(picture, one.id);
        drawRoute(lines, stage, one, open, stirred(picture, one.id));
        const dye = dyed(scene, one.glyph, one.colour(palette));
        const size = markSize(frame, 6 + 3.4 * open) / GLYPH_SIZE;
        for (const image of one.cargo) image.setTexture(dye).setScale(size);
        place(one, frame, open, seconds);
      }
    },
    tick: ({ frame }, picture, seconds) => {
      for (const one of routes) place(one, frame, openOf(picture, one.id), seconds);
    },
  };
};

function fitRoute(route: Route, frame: Frame): void {
  route.line = flatLine(frame, ROUTE_POINTS[route.id]);
  route.length = flatLength(route.line) || 1;
  route.places = Math.max(1, Math.min(MOST_CARGO, Math.floor(route.length / markSize(frame, 17))));
}

function place({ cargo, line, length, places }: Route, frame: Frame, open: number, seconds: number): void {
  const travelled = (seconds * SPEED_UNITS_PER_SECOND * frame.scale) / length;
  for (let i = 0; i < cargo.length; i++) {
    const image = cargo[i];
    const there = i < places ? cargoShare(i, places, open) : 0;
    if (there <= 0) {
      image?.setVisible(false);
      continue;
    }
    const t = (i / places + travelled) % 1;
    onLine(line, t, at);
    image?.setVisible(true).setPosition(at.x, at.y).setRotation(at.angle);
    image?.setAlpha(Math.min(there, t * 14, (1 - t) * 14));
  }
}

/** Says how strongly a flow was stirred just now, 0 to 1. */
function stirred({ moves }: Picture, id: FlowId): number {
  let most = 0;
  for (const { flow, strength } of moves) if (flow === id) most = Math.max(most, strength);
  return most;
}

function drawRoute(pen: GameObjects.Graphics, stage: Stage, route: Route, open: number, stir: number): void {
  const { frame, palette } = stage;
  const { line } = route;
  const colour = route.colour(palette);
  const { density } = frame;
  if (stir > 0) strokeFlat(pen, line, markSize(frame, 9 + 7 * stir), colour, 0.1 + 0.16 * stir);
  if (open > 0.02) {
    strokeFlat(pen, line, (1 + 9 * open) * density, colour, 0.1 + 0.06 * open);
    strokeFlat(pen, line, (0.9 + 1.1 * open) * density, colour, 0.35 + 0.4 * open);
  } else {
    dashFlat(pen, line, density, colour, route.gate ? 0.5 : 0.22);
  }
  if (route.id === 'grey') {
    const [x, y] = toScreen(frame, worldMap.nodes.southEastAsiaHub);
    pen.fillStyle(palette.sea, 1).fillCircle(x, y, markSize(frame, 3 + 2 * open));
    pen
      .lineStyle(1.6 * density, colour, 0.25 + 0.75 * Math.min(1, open * 4))
      .strokeCircle(x, y, markSize(frame, 3 + 2 * open));
  }
  const shut = route.gate ? Math.max(0, Math.min(1, (0.3 - open) / 0.2)) : 0;
  if (shut > 0) drawGate(pen, stage, line, shut);
}

/** Two bars across the line, with the line cut between them. */
function drawGate(pen: GameObjects.Graphics, { frame, palette }: Stage, line: FlatLine, alpha: number): void {
  onLine(line, 0.5, at);
  const [dx, dy] = [Math.cos(at.angle), Math.sin(at.angle)];
  const gap = markSize(frame, 3);
  const half = markSize(frame, 8.5);
  for (const shift of [-gap, gap]) {
    const x = at.x + dx * shift;
    const y = at.y + dy * shift;
    for (const [width, colour, part] of [
      [5.4, palette.sea, 1],
      [2.4, palette.ink, 0.95],
    ] as const) {
      pen.lineStyle(markSize(frame, width), colour, alpha * part);
      pen.lineBetween(x - dy * half, y + dx * half, x + dy * half, y - dx * half);
    }
  }
}
