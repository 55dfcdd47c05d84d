// Words beside what has just moved: the rule's name and the signed number, and headlines where news breaks. The weightiest
// get a place; whatever finds none is read in the list beside the map.

import type { GameObjects } from 'phaser';
import { type Box, layOutCallouts, overlap } from './callouts.ts';
import { css, mix } from './colour.ts';
import { type Frame, isSmall, markSize, toScreen } from './frame.ts';
import { namesTaken } from './label-layer.ts';
import type { MovePicture, Picture } from './picture.ts';
import { placeOfMove, placeOfNews } from './places.ts';
import type { MakeLayer, Stage } from './stage.ts';
import type { MapPoint } from './world-map.ts';

const SANS = "'Source Sans 3 Variable', 'Noto Sans SC Cut', system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif";
const SERIF = "'Newsreader Variable', Georgia, 'Noto Sans SC Cut', 'Songti SC', serif";
const MOST = 6;
/** Left, top, right and bottom of what words should not cover, in picture units. */
const MARKS = [
  [510, 150, 640, 222],
  [352, 118, 416, 192],
  [704, 106, 834, 166],
] as const;

/** What one callout says and where it points. */
interface Said {
  readonly at: MapPoint;
  readonly small: string;
  readonly large: string;
  readonly hue: MovePicture['hue'];
  readonly news: boolean;
}

/** Makes the layer that writes beside what moved. */
export const calloutLayer: MakeLayer = (scene) => {
  const plates = scene.add.graphics();
  const pool = Array.from({ length: MOST }, () => ({
    small: scene.add.text(0, 0, '').setVisible(false),
    large: scene.add.text(0, 0, '').setVisible(false),
  }));
  let drawn: { readonly stage: Stage; readonly moves: Picture['moves']; readonly news: Picture['news'] } | null = null;
  return {
    paint: (stage, { moves, news }) => {
      if (drawn?.stage === stage && drawn.moves === moves && drawn.news === news) return;
      drawn = { stage, moves, news };
      write(stage, saidOf(stage, moves, news), plates, pool);
    },
  };
};

function saidOf({ frame }: Stage, moves: Picture['moves'], news: Picture['news']): readonly Said[] {
  const headlines = news
    .slice(-2)
    .map(({ at, headline }): Said => ({ at: placeOfNews(at), small: '', large: headline, hue: null, news: true }));
  const places = new Set<string>();
  const told = moves.flatMap((move): readonly Said[] => {
    const key = `${move.at}/${move.flow}`;
    if (places.has(key)) return [];
    places.add(key);
    return [{ at: placeOfMove(move), small: move.rule, large: move.figure, hue: move.hue, news: false }];
  });
  const most = isSmall(frame) ? 2 : frame.scale / frame.density > 1 ? MOST : 4;
  return [...headlines, ...told].slice(0, most);
}

/** What should be seen besides the words: the constellation, and the lights of the powers. */
function marksTaken(frame: Frame): readonly Box[] {
  return MARKS.map(([left, top, right, bottom]) => {
    const [x, y] = toScreen(frame, [left, top]);
    return { x, y, width: (right - left) * frame.scale, height: (bottom - top) * frame.scale };
  });
}

function write(
  { frame, palette }: Stage,
  said: readonly Said[],
  plates: GameObjects.Graphics,
  pool: readonly { readonly small: GameObjects.Text; readonly large: GameObjects.Text }[],
): void {
  const little = isSmall(frame);
  const size = little ? 11 * frame.density : markSize(frame, 13.5);
  const pad = Math.round(size * 0.45);
  const room = Math.round(frame.width * (little ? 0.4 : 0.2));
  const wanted = pool.map(({ small, large }, i) => {
    const one = said[i];
    small.setVisible(false);
    large.setVisible(false);
    if (one === undefined) return null;
    const wrap = { width: room, useAdvancedWrap: true };
    const ink = one.hue === null ? palette.ink : mix(palette[one.hue], palette.ink, 0.25);
    small.setStyle({
      fontFamily: SANS,
      fontSize: `${Math.round(size * 0.92)}px`,
      color: css(mix(palette.ink, palette.plate, 0.25)),
      wordWrap: wrap,
    });
    large.setStyle({
      fontFamily: one.news ? SERIF : SANS,
      fontStyle: one.news ? '600' : '700',
      fontSize: `${Math.round(size * (one.news ? 1.02 : 1))}px`,
      color: css(ink),
      wordWrap: wrap,
      maxLines: little ? 2 : 3,
    });
    small.setText(one.small);
    large.setText(one.large);
    const [x, y] = toScreen(frame, one.at);
    const top = one.small === '' ? 0 : small.height;
    return {
      x,
      y,
      top,
      width: Math.max(one.small === '' ? 0 : small.width, large.width) + 2.4 * pad,
      height: top + large.height + 1.3 * pad,
    };
  });
  const shown = wanted.filter((one) => one !== null);
  const gap = markSize(frame, little ? 5 : 8);
  const boxes = layOutCallouts(shown, frame, [...namesTaken(frame), ...marksTaken(frame)], gap);
  plates.clear();
  let k = 0;
  wanted.forEach((want, i) => {
    if (want === null) return;
    const box = boxes[k++];
    const texts = pool[i];
    const one = said[i];
    if (!box || texts === undefined || one === undefined) return;
    const colour = one.hue === null ? palette.ink : palette[one.hue];
    drawPlate(plates, box, want, colour, palette.plate, frame.density);
    const left = Math.round(box.x + 1.4 * pad);
    const top = Math.round(box.y + 0.65 * pad);
    texts.small.setPosition(left, top).setVisible(one.small !== '');
    texts.large.setPosition(left, top + want.top).setVisible(true);
  });
}

/** A plate with a rule in the colour of whom it is about, and a hair to its place. */
function drawPlate(
  pen: GameObjects.Graphics,
  box: Box,
  { x, y }: { readonly x: number; readonly y: number },
  colour: number,
  plate: number,
  density: number,
): void {
  const inside = overlap(box, { x, y, width: 0.1, height: 0.1 }, 0) > 0;
  if (!inside) {
    const toX = Math.max(box.x, Math.min(box.x + box.width, x));
    const toY = Math.max(box.y, Math.min(box.y + box.height, y));
    pen.lineStyle(1.2 * density, colour, 0.9).lineBetween(x, y, toX, toY);
    pen.fillStyle(colour, 1).fillCircle(x, y, 2.4 * density);
  }
  pen.fillStyle(plate, 0.93).fillRect(box.x, box.y, box.width, box.height);
  pen.lineStyle(density, colour, 0.4).strokeRect(box.x, box.y, box.width, box.height);
  pen.fillStyle(colour, 1).fillRect(box.x, box.y, 3 * density, box.height);
}
