// Weather over the Pacific stands for tension: a reddening sea, isobars round a deepening low, and from half-way up a
// stationary front along the western ocean. Lies under the land, which clips it.

import type { GameObjects } from 'phaser';
import { along, evenPoints } from './arc.ts';
import { mix } from './colour.ts';
import { isSmall, markSize, toScreen } from './frame.ts';
import { blank, dyed, GLYPH_SIZE } from './glyphs.ts';
import { ISOBAR_STEPS, isobarStrength, MOST_ISOBARS, writeIsobar } from './isobars.ts';
import { strokeFlat, strokeLine } from './pen.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { worldMap } from './world-map.ts';

/** Where the front lies, in picture units: down the western ocean, east of the first islands. */
const FRONT = evenPoints([{ from: [532, 96], bend: [476, 156], to: [470, 244] }], 61);
const DRIFT_RADIANS_PER_SECOND = 0.12;

/** Makes the layer that draws tension. */
export const weatherLayer: MakeLayer = (scene) => {
  const gloom = blank(scene).setVisible(true);
  const lines = scene.add.graphics();
  const front = scene.add.graphics();
  const isobar = new Float32Array(2 * ISOBAR_STEPS);
  const place = { x: 0, y: 0, scale: 1 };
  const drawLines = ({ frame, palette }: Stage, tension: number, seconds: number): void => {
    const [x, y] = worldMap.nodes.storm;
    place.x = x * frame.scale + frame.left;
    place.y = y * frame.scale + frame.top;
    place.scale = frame.scale;
    lines.clear();
    const most = isSmall(frame) ? 0.26 : 0.42;
    for (let k = 0; k < MOST_ISOBARS; k++) {
      const strength = isobarStrength(k, tension);
      if (strength <= 0) continue;
      writeIsobar(isobar, k, tension, seconds * DRIFT_RADIANS_PER_SECOND, place);
      strokeFlat(lines, isobar, 1.1 * frame.density, palette.isobar, most * strength, true);
    }
  };
  return {
    paint: (stage, { tension }, seconds) => {
      const { frame, palette } = stage;
      const [x, y] = toScreen(frame, worldMap.nodes.storm);
      scene.cameras.main.setBackgroundColor(mix(palette.sea, palette.storm, 0.22 * tension));
      gloom
        .setPosition(x, y)
        .setTexture(dyed(scene, 'glow', palette.storm))
        .setAlpha(Math.min(1, tension * 1.1));
      gloom.setScale((1080 * frame.scale) / GLYPH_SIZE, (600 * frame.scale) / GLYPH_SIZE);
      drawLines(stage, tension, seconds);
      drawFront(front, stage, tension);
    },
    tick: (stage, { tension }, seconds) => {
      if (tension > 0.02) drawLines(stage, tension, seconds);
    },
  };
};

/** A stationary front as weather maps print it: triangles of one side, half-discs of the other, facing away. */
function drawFront(pen: GameObjects.Graphics, { frame, palette }: Stage, tension: number): void {
  pen.clear();
  const alpha = Math.max(0, Math.min(1, (tension - 0.45) / 0.25)) * 0.95;
  if (alpha === 0) return;
  const line = FRONT.map((point) => toScreen(frame, point));
  const size = markSize(frame, 6.5);
  const marks = Math.max(4, Math.floor(((FRONT.length - 1) * 2.75 * frame.scale) / (size * 3.4)));
  for (let i = 0; i < marks; i++) {
    const { at, angle } = along(line, (i + 0.5) / marks);
    const [x, y] = at;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const us = i % 2 === 0;
    pen.fillStyle(us ? palette.us : palette.cn, alpha);
    if (us) {
      const tip = [x - dy * size * 1.1, y + dx * size * 1.1] as const;
      pen.fillTriangle(x - dx * size, y - dy * size, x + dx * size, y + dy * size, tip[0], tip[1]);
    } else {
      pen.slice(x, y, size * 0.85, angle + Math.PI, angle, false).fillPath();
    }
  }
  strokeLine(pen, line, { width: 1.6 * frame.density, colour: palette.isobar, alpha });
}
