// The commons: a gold constellation in the middle of the ocean. Strands to each power say how open it is, a thread to
// each bloc how much of the commons it runs.

import type { GameObjects } from 'phaser';
import { evenPoints } from './arc.ts';
import { type Frame, isSmall, markSize, toScreen } from './frame.ts';
import { blank, dyed, GLYPH_SIZE, stamp } from './glyphs.ts';
import { MOST_STARS, STARS, starLight } from './lattice.ts';
import { type FlatLine, flatLine, strokeFlat } from './pen.ts';
import type { BlocId, Picture, PowerId } from './picture.ts';
import { PORTS } from './places.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { BLOCS, type MapPoint, POWERS, worldMap } from './world-map.ts';

const STRANDS = 4;

/** Makes the layer that draws the commons. */
export const commonsLayer: MakeLayer = (scene) => {
  const links = scene.add.graphics();
  const halo = blank(scene);
  const glows = STARS.map(() => blank(scene));
  const cores = STARS.map(() => blank(scene));
  let lines: Lines | null = null;
  return {
    paint: (stage, picture) => {
      const { frame, palette } = stage;
      if (lines?.frame !== frame) lines = linesOf(frame);
      const { stars } = lines;
      const [x, y] = toScreen(frame, worldMap.nodes.commons);
      const glow = dyed(scene, 'glow', palette.commons);
      const core = dyed(scene, 'star', palette.commons);
      drawLinks(links, stage, lines, picture);
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
        const at: MapPoint = [stars[2 * i] ?? 0, stars[2 * i + 1] ?? 0];
        const size = markSize(frame, 7 + 8 * star.size) * (isSmall(frame) ? 0.7 : 1) * (0.4 + 0.6 * light);
        stamp(cores[i], { key: core, at, size, alpha: light });
        stamp(glows[i], { key: glow, at, size: size * 2.6, alpha: light * (palette.glow ? 0.5 : 0.25) });
      });
    },
    tick: (stage, picture, seconds) => {
      for (let i = 0; i < glows.length; i++) {
        const twinkle = 0.72 + 0.28 * Math.sin(seconds * (0.6 + (i % 5) * 0.17) + i * 2.1);
        glows[i]?.setAlpha(starLight(i, picture.commons) * (stage.palette.glow ? 0.5 : 0.25) * twinkle);
      }
    },
  };
};

/** The lines of one frame, made when the frame is new: a frame of the film only strokes them. */
interface Lines {
  readonly frame: Frame;
  /** The stars' places as x, y pairs. */
  readonly stars: FlatLine;
  readonly threads: Readonly<Record<BlocId, FlatLine>>;
  /** Strands by power, strand and star; made when first needed. */
  readonly strands: Map<string, FlatLine>;
}

/** Lists, for every strand of a power, the stars that can hold it, the nearest to the power first. */
const HOLDERS: Readonly<Record<PowerId, readonly (readonly number[])[]>> = { us: holders(1), cn: holders(-1) };

function holders(side: number): readonly (readonly number[])[] {
  return Array.from({ length: STRANDS }, (_, i) =>
    STARS.map((star, k) => ({ k, x: star.at[0] * side }))
      .filter(({ k }) => k % STRANDS === i)
      .sort((a, b) => b.x - a.x)
      .map(({ k }) => k),
  );
}

function linesOf(frame: Frame): Lines {
  const [x, y] = worldMap.nodes.commons;
  const thread = (bloc: BlocId): FlatLine =>
    flatLine(frame, curve(worldMap.nodes.commons, worldMap.groups[bloc].sites[0]?.at ?? worldMap.nodes.commons, 0.12));
  return {
    frame,
    stars: flatLine(
      frame,
      STARS.map(({ at }): MapPoint => [x + at[0], y + at[1]]),
    ),
    threads: {
      europe: thread('europe'),
      africa: thread('africa'),
      asia: thread('asia'),
      latinAmerica: thread('latinAmerica'),
    },
    strands: new Map(),
  };
}

function strandOf(lines: Lines, power: PowerId, i: number, star: number): FlatLine {
  const key = `${power}${i}/${star}`;
  const known = lines.strands.get(key);
  if (known !== undefined) return known;
  const [x, y] = worldMap.nodes.commons;
  const [dx, dy] = STARS[star]?.at ?? [0, 0];
  const made = flatLine(lines.frame, curve([x + dx, y + dy], PORTS[power], (i - 1.5) * 0.05));
  lines.strands.set(key, made);
  return made;
}

function drawLinks(pen: GameObjects.Graphics, { frame, palette }: Stage, lines: Lines, picture: Picture): void {
  const colour = palette.commons;
  const { density } = frame;
  pen.clear();
  for (const bloc of BLOCS) {
    const share = picture.blocs[bloc].commons;
    if (share < 0.02) continue;
    const thread = lines.threads[bloc];
    strokeFlat(pen, thread, (0.6 + 1.6 * share) * density, colour, Math.min(0.6, 0.12 + 0.7 * share));
    pen.fillStyle(colour, 0.9);
    pen.fillCircle(thread.at(-2) ?? 0, thread.at(-1) ?? 0, markSize(frame, 1.5 + 2.5 * share));
  }
  for (const power of POWERS) {
    for (let i = 0; i < STRANDS; i++) {
      const strength = Math.max(0, Math.min(1, picture.powers[power].openness * STRANDS - i));
      let left = 1;
      // As nearer stars light up they take the strand over.
      for (const star of HOLDERS[power][i] ?? []) {
        const share = left * starLight(star, picture.commons);
        left -= share;
        if (share * strength <= 0.01) continue;
        strokeFlat(pen, strandOf(lines, power, i, star), 1.4 * density, colour, 0.8 * strength * share);
      }
    }
    const [x, y] = toScreen(frame, PORTS[power]);
    pen.fillStyle(colour, 0.95).fillCircle(x, y, markSize(frame, 2.4));
  }
  const { stars } = lines;
  for (let i = 0; i < MOST_STARS; i++) {
    const light = starLight(i, picture.commons);
    if (light <= 0) continue;
    pen.lineStyle(density, colour, 0.6 * light);
    for (const other of STARS[i]?.joins ?? []) {
      pen.lineBetween(stars[2 * i] ?? 0, stars[2 * i + 1] ?? 0, stars[2 * other] ?? 0, stars[2 * other + 1] ?? 0);
    }
  }
}

/** Bends a line between two points to one side by a share of its length. */
function curve(from: MapPoint, to: MapPoint, bend: number): MapPoint[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: MapPoint = [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 - Math.abs(dx) * bend];
  return evenPoints([{ from, bend: middle, to }], 33);
}
