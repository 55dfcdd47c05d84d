// Names: the two powers, the four blocs and the commons, each with the mark of its pattern, so that the map carries its
// own key; under a bloc's name a bar with the shares of the stacks. A small map keeps the powers' names only.

import type { GameObjects } from 'phaser';
import { drawMarks } from './bloc-layer.ts';
import type { Box } from './callouts.ts';
import { type Colour, css, mix } from './colour.ts';
import { type Frame, isSmall, markSize, toScreen } from './frame.ts';
import type { BlocPicture } from './picture.ts';
import { STACKS, type StackId } from './stack-pattern.ts';
import { type MakeLayer, makeSheet, type Sheet, type Stage } from './stage.ts';
import { BLOCS, type MapPoint, worldMap } from './world-map.ts';

const FONT = "'Source Sans 3 Variable', 'Noto Sans SC Cut', system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif";
const NAMED = ['us', 'cn', 'commons', ...BLOCS] as const;
type NamedId = (typeof NAMED)[number];

/** Makes the layer that writes names. */
export const labelLayer: MakeLayer = (scene) => {
  const names = NAMED.map((id) => ({ id, text: scene.add.text(0, 0, '').setOrigin(0.5, 0.5) }));
  const keys = STACKS.map((id) => ({ id, sheet: makeSheet(scene, `sheet-key-${id}`) }));
  const bars = scene.add.graphics();
  let written: Stage | null = null;
  return {
    paint: (stage, picture) => {
      if (written !== stage) {
        for (const { id, text } of names) write(text, id, stage);
        for (const { id, sheet } of keys) drawKey(sheet, id, stage, names.find((name) => name.id === id)?.text);
      }
      written = stage;
      bars.clear();
      for (const bloc of BLOCS) drawBar(bars, stage, barPlace(stage.frame, bloc), picture.blocs[bloc]);
    },
  };
};

/** Gives the boxes in which names and bars stand, so that other words keep clear of them; as wide as most names need. */
export function namesTaken(frame: Frame): readonly Box[] {
  const small = isSmall(frame);
  return NAMED.filter((id) => !small || id === 'us' || id === 'cn').map((id) => {
    const [x, y] = toScreen(frame, labelPoint(id, small));
    const width = markSize(frame, small ? 56 : 124);
    const height = markSize(frame, small ? 20 : 38);
    return { x: id === 'us' && !small ? x - 20 : x - width / 2, y: y - markSize(frame, 10), width, height };
  });
}

function write(text: GameObjects.Text, id: NamedId, { frame, palette, look }: Stage): void {
  const power = id === 'us' || id === 'cn';
  const small = isSmall(frame);
  const colour: Colour = power || id === 'commons' ? mix(palette[id], palette.ink, 0.55) : palette.ink;
  const ground = id === 'cn' && !small ? palette.cnLand : palette.sea;
  const size = markSize(frame, power ? 18.5 : 16) * (small ? 0.86 : 1);
  const [x, y] = toScreen(frame, labelPoint(id, small));
  text.setStyle({
    fontFamily: FONT,
    fontStyle: power ? '700' : '600',
    fontSize: `${Math.round(size)}px`,
    color: css(colour),
  });
  text.setStroke(css(ground, 0.85), Math.round(3.5 * frame.density));
  text.setOrigin(id === 'us' && !small ? 0 : 0.5, 0.5);
  const room = small || id !== 'cn' ? 0 : keySide(frame) * 0.6;
  text
    .setText(look.labels[id])
    .setPosition(Math.round(x + room), Math.round(y))
    .setVisible(power || !small);
}

/** Draws the mark of a stack before the name of who makes it; a small map has no room for that. */
function drawKey(sheet: Sheet, id: StackId, { frame, palette }: Stage, name: GameObjects.Text | undefined): void {
  sheet.image.setVisible(!isSmall(frame));
  if (name === undefined || isSmall(frame)) return;
  const side = keySide(frame);
  const cell = side / 3;
  const start = name.x - name.width * name.originX;
  sheet.draw({ x: start - side - cell, y: name.y - side / 2, width: side, height: side }, (context) => {
    context.fillStyle = css(palette.bloc);
    context.fillRect(0, 0, side, side);
    const marks = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j): MapPoint => [(i + 0.5) * cell, (j + 0.5) * cell]));
    drawMarks(context, id, marks, cell, css(palette[id]));
    context.lineWidth = 2 * frame.density;
    context.strokeStyle = css(palette[id]);
    context.strokeRect(0, 0, side, side);
  });
}

/** Gives the side of a key's square in device pixels: three marks. */
function keySide(frame: Frame): number {
  return 3 * Math.round(markSize(frame, 4.6));
}

function labelPoint(id: NamedId, small: boolean): MapPoint {
  if (id === 'commons') return [worldMap.nodes.commons[0], worldMap.nodes.commons[1] - 58];
  if (small && id === 'us') return [768, 92];
  if (small && id === 'cn') return [338, 96];
  return worldMap.groups[id].anchor;
}

function barPlace(frame: Frame, bloc: (typeof BLOCS)[number]): MapPoint {
  const [x, y] = toScreen(frame, worldMap.groups[bloc].anchor);
  return [x, y + (isSmall(frame) ? 0 : markSize(frame, 15))];
}

/** A bar of the three shares, in the order of the stacks, with a hair between them. */
function drawBar(pen: GameObjects.Graphics, { frame, palette }: Stage, [x, y]: MapPoint, shares: BlocPicture): void {
  const width = markSize(frame, isSmall(frame) ? 34 : 66);
  const height = markSize(frame, 6.5);
  const gap = frame.density;
  let left = x - width / 2;
  for (const stack of STACKS) {
    const part = width * shares[stack];
    if (part > gap) pen.fillStyle(palette[stack], 1).fillRect(left, y, part - gap, height);
    left += part;
  }
}
