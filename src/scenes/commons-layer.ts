// The commons: a gold constellation in the middle of the ocean. Strands to each power say how open it is, a thread to
// each bloc how much of the commons it runs.

import type { GameObjects } from 'phaser';
import { evenPoints } from './arc.ts';
import { isSmall, markSize, toScreen } from './frame.ts';
import { blank, dyed, GLYPH_SIZE, stamp } from './glyphs.ts';
import { MOST_STARS, STARS, starLight } from './lattice.ts';
import { strokeLine } from './pen.ts';
import type { Picture, PowerId } from './picture.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { BLOCS, type MapPoint, POWERS, worldMap } from './world-map.ts';

const STRANDS = 4;
const PORTS = { us: worldMap.nodes.usWest, cn: worldMap.nodes.cnNorthEast } as const;

/** Makes the layer that draws the commons. */
export const commonsLayer: MakeLayer = (scene) => {
  const links = scene.add.graphics();
  const halo = blank(scene);
  const glows = STARS.map(() => blank(scene));
  const cores = STARS.map(() => blank(scene));
  return {
    paint: (stage, picture) => {
      const { frame, palette } = stage;
      const [x, y] = toScreen(frame, worldMap.nodes.commons);
      const glow = dyed(scene, 'glow', palette.commons);
      const core = dyed(scene, 'star', palette.commons);
      drawLinks(links, stage, picture);
      halo
        .setPosition(x, y)
        .setVisible(true)
        .setTexture(glow)
        .setAlpha((palette.glow ? 0.2 : 0.16) * (0.25 + 0.75 * picture.commons));
      halo.setScale(
        ((120 + 200 * picture.commons) * frame.scale) / GLYPH_SIZE,
        ((70 + 110 * picture.commons) * frame.scale) / GLYPH_SIZE,
      );
      STARS.forEach((star, i) => {
        const light = starLight(i, picture.commons);
        const at = starPoint(stage, i);
        const size = markSize(frame, 7 + 8 * star.size) * (isSmall(frame) ? 0.7 : 1) * (0.4 + 0.6 * light);
        stamp(cores[i], { key: core, at, size, alpha: light });
        stamp(glows[i], { key: glow, at, size: size * 2.6, alpha: light * (palette.glow ? 0.5 : 0.25) });
      });
    },
    tick: (stage, picture, seconds) => {
      glows.forEach((glow, i) => {
        const twinkle = 0.72 + 0.28 * Math.sin(seconds * (0.6 + (i % 5) * 0.17) + i * 2.1);
        glow.setAlpha(starLight(i, picture.commons) * (stage.palette.glow ? 0.5 : 0.25) * twinkle);
      });
    },
  };
};

function starPoint({ frame }: Stage, i: number): MapPoint {
  const [x, y] = worldMap.nodes.commons;
  const [dx, dy] = STARS[i]?.at ?? [0, 0];
  return toScreen(frame, [x + dx, y + dy]);
}

function drawLinks(pen: GameObjects.Graphics, stage: Stage, picture: Picture): void {
  const { frame, palette } = stage;
  const colour = palette.commons;
  const { density } = frame;
  pen.clear();
  for (const bloc of BLOCS) {
    const share = picture.blocs[bloc].commons;
    const site = worldMap.groups[bloc].sites[0];
    if (site === undefined || share < 0.02) continue;
    const thread = curve(toScreen(frame, worldMap.nodes.commons), toScreen(frame, site.at), 0.12);
    const alpha = Math.min(0.6, 0.12 + 0.7 * share);
    strokeLine(pen, thread, { width: (0.6 + 1.6 * share) * density, colour, alpha });
    const [x, y] = toScreen(frame, site.at);
    pen.fillStyle(colour, 0.9).fillCircle(x, y, markSize(frame, 1.5 + 2.5 * share));
  }
  for (const power of POWERS) {
    const port = toScreen(frame, PORTS[power]);
    for (let i = 0; i < STRANDS; i++) {
      const strength = Math.max(0, Math.min(1, picture.powers[power].openness * STRANDS - i));
      for (const { star, share } of strandHolders(power, i, picture.commons)) {
        const strand = curve(starPoint(stage, star), port, (i - 1.5) * 0.05);
        strokeLine(pen, strand, { width: 1.4 * density, colour, alpha: 0.8 * strength * share });
      }
    }
    pen.fillStyle(colour, 0.95).fillCircle(port[0], port[1], markSize(frame, 2.4));
  }
  for (let i = 0; i < MOST_STARS; i++) {
    const light = starLight(i, picture.commons);
    for (const other of STARS[i]?.joins ?? []) {
      strokeLine(pen, [starPoint(stage, i), starPoint(stage, other)], { width: density, colour, alpha: 0.6 * light });
    }
  }
}

/** Finds the lit stars nearest to a power that hold its strand `i`; as nearer ones light up they take it over. */
function strandHolders(
  power: PowerId,
  i: number,
  commons: number,
): { readonly star: number; readonly share: number }[] {
  const side = power === 'us' ? 1 : -1;
  const near = STARS.map((star, k) => ({ k, x: star.at[0] * side })).filter(({ k }) => k % STRANDS === i);
  near.sort((a, b) => b.x - a.x);
  let left = 1;
  return near.flatMap(({ k }) => {
    const share = left * starLight(k, commons);
    left -= share;
    return share > 0.01 ? [{ star: k, share }] : [];
  });
}

/** Bends a line between two points to one side by a share of its length. */
function curve(from: MapPoint, to: MapPoint, bend: number): MapPoint[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: MapPoint = [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 - Math.abs(dx) * bend];
  return evenPoints([{ from, bend: middle, to }], 33);
}
