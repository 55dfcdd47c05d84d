// Flows across the Pacific: chips go west over the north, minerals east over the middle, grey shipments round by
// South-East Asia. A flow's line thickens and its cargo thickens with it; a stopped one is a broken line with a gate.

import type { GameObjects } from 'phaser';
import { along, evenPoints, lengthOf } from './arc.ts';
import { openOf } from './blend.ts';
import { cargoShare } from './cargo.ts';
import type { Colour } from './colour.ts';
import { markSize, toScreen } from './frame.ts';
import { blank, dyed, GLYPH_SIZE, type Glyph } from './glyphs.ts';
import type { Palette } from './look.ts';
import { dashes, strokeLine } from './pen.ts';
import type { FlowPicture } from './picture.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { type MapPoint, worldMap } from './world-map.ts';

/** One route: where it runs (picture units), what moves on it and in which colour. */
interface Route {
  readonly id: FlowPicture['id'];
  readonly points: readonly MapPoint[];
  readonly glyph: Glyph;
  readonly colour: (palette: Palette) => Colour;
  /** Whether a gate shows when it is shut; grey routes have none to shut. */
  readonly gate: boolean;
}

const { usNorthWest, usSouthWest, cnEast, cnSouth, southEastAsiaHub } = worldMap.nodes;
const STEPS = 121;
const MOST_CARGO = 26;
const SPEED_UNITS_PER_SECOND = 26;

const ROUTES: readonly Route[] = [
  {
    id: 'chips',
    points: evenPoints([{ from: usNorthWest, bend: [556, 52], to: cnEast }], STEPS),
    glyph: 'chip',
    colour: (palette) => palette.us,
    gate: true,
  },
  {
    id: 'minerals',
    points: evenPoints([{ from: cnEast, bend: [566, 312], to: usSouthWest }], STEPS),
    glyph: 'ore',
    colour: (palette) => palette.cn,
    gate: true,
  },
  {
    id: 'grey',
    points: evenPoints(
      [
        { from: usSouthWest, bend: [590, 408], to: southEastAsiaHub },
        { from: southEastAsiaHub, bend: [392, 226], to: cnSouth },
      ],
      STEPS,
    ),
    glyph: 'crate',
    colour: (palette) => palette.grey,
    gate: false,
  },
];

/** Makes the layer that draws flows. */
export const flowLayer: MakeLayer = (scene) => {
  const lines = scene.add.graphics();
  const cargo = ROUTES.map(() => Array.from({ length: MOST_CARGO }, () => blank(scene)));
  let screen: readonly (readonly MapPoint[])[] = [];
  const place = (stage: Stage, open: number, k: number, seconds: number): void => {
    const points = screen[k] ?? [];
    const length = lengthOf(points) || 1;
    const travelled = (seconds * SPEED_UNITS_PER_SECOND * stage.frame.scale) / length;
    const places = Math.max(1, Math.min(MOST_CARGO, Math.floor(length / markSize(stage.frame, 17))));
    cargo[k]?.forEach((image, i) => {
      const there = i < places ? cargoShare(i, places, open) : 0;
      const t = (i / places + travelled) % 1;
      const { at, angle } = along(points, t);
      image
        .setVisible(there > 0)
        .setPosition(at[0], at[1])
        .setRotation(angle);
      image.setAlpha(Math.min(there, t * 14, (1 - t) * 14));
    });
  };
  return {
    paint: (stage, picture) => {
      const { frame, palette } = stage;
      screen = ROUTES.map(({ points }) => points.map((point) => toScreen(frame, point)));
      lines.clear();
      ROUTES.forEach((route, k) => {
        const open = openOf(picture, route.id);
        drawRoute(lines, stage, route, screen[k] ?? [], open);
        const dye = dyed(scene, route.glyph, route.colour(palette));
        const size = markSize(frame, 6 + 3.4 * open) / GLYPH_SIZE;
        for (const image of cargo[k] ?? []) image.setTexture(dye).setScale(size);
        place(stage, open, k, 0);
      });
    },
    tick: (stage, picture, seconds) => {
      ROUTES.forEach(({ id }, k) => {
        place(stage, openOf(picture, id), k, seconds);
      });
    },
  };
};

function drawRoute(
  pen: GameObjects.Graphics,
  stage: Stage,
  route: Route,
  line: readonly MapPoint[],
  open: number,
): void {
  const { frame, palette } = stage;
  const colour = route.colour(palette);
  const { density } = frame;
  if (open > 0.02) {
    strokeLine(pen, line, { width: (1 + 9 * open) * density, colour, alpha: 0.1 + 0.06 * open });
    strokeLine(pen, line, { width: (0.9 + 1.1 * open) * density, colour, alpha: 0.35 + 0.4 * open });
  } else {
    for (const dash of dashes(line, 1, 2))
      strokeLine(pen, dash, { width: density, colour, alpha: route.gate ? 0.5 : 0.22 });
  }
  if (route.id === 'grey') {
    const [x, y] = toScreen(frame, southEastAsiaHub);
    pen.fillStyle(palette.sea, 1).fillCircle(x, y, markSize(frame, 3 + 2 * open));
    pen
      .lineStyle(1.6 * density, colour, 0.25 + 0.75 * Math.min(1, open * 4))
      .strokeCircle(x, y, markSize(frame, 3 + 2 * open));
  }
  const shut = route.gate ? Math.max(0, Math.min(1, (0.3 - open) / 0.2)) : 0;
  if (shut > 0) drawGate(pen, stage, line, shut);
}

/** Two bars across the line, with the line cut between them. */
function drawGate(
  pen: GameObjects.Graphics,
  { frame, palette }: Stage,
  line: readonly MapPoint[],
  alpha: number,
): void {
  const { at, angle } = along(line, 0.5);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const gap = markSize(frame, 3);
  const half = markSize(frame, 8.5);
  const across = (shift: number): MapPoint[] => [
    [at[0] + dx * shift - dy * half, at[1] + dy * shift + dx * half],
    [at[0] + dx * shift + dy * half, at[1] + dy * shift - dx * half],
  ];
  for (const shift of [-gap, gap]) {
    strokeLine(pen, across(shift), { width: markSize(frame, 5.4), colour: palette.sea, alpha });
    strokeLine(pen, across(shift), { width: markSize(frame, 2.4), colour: palette.ink, alpha: alpha * 0.95 });
  }
}
