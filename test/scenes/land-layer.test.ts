// The land is drawn part by part when the map is first shown, and then looks as if it had been drawn at once, even when
// the map changes its size or its theme in between.

import type { Scene } from 'phaser';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fitFrame } from '../../src/scenes/frame.ts';
import { landLayer } from '../../src/scenes/land-layer.ts';
import { paletteOf } from '../../src/scenes/look.ts';
import type { Picture } from '../../src/scenes/picture.ts';
import type { Stage } from '../../src/scenes/stage.ts';

/** A canvas that writes down what is drawn since it was last cleared, and with what. */
function paperOf() {
  let strokes: string[] = [];
  const context = {
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 0,
    setTransform: () => undefined,
    getImageData: () => undefined,
    clearRect: () => {
      strokes = [];
    },
    stroke: () => strokes.push(`stroke ${context.strokeStyle} ${context.lineWidth}`),
    fill: () => strokes.push(`fill ${context.fillStyle}`),
  };
  const texture = { context, setSize: () => undefined, refresh: () => undefined };
  const image = { setOrigin: () => image, setPosition: () => image, setTexture: () => image };
  const scene = { textures: { createCanvas: () => texture }, add: { image: () => image } } as unknown as Scene;
  return { layer: landLayer(scene), drawn: () => strokes };
}

const labels = { us: '', cn: '', europe: '', africa: '', asia: '', latinAmerica: '', commons: '' };
const stageOf = (theme: 'dark' | 'light', width: number): Stage => ({
  frame: fitFrame(width, width / 2, 1),
  palette: paletteOf(theme),
  look: { theme, reducedMotion: true, labels },
});
const dark = stageOf('dark', 1280);
const nothing = {} as Picture;

beforeAll(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {}
      lineTo() {}
      closePath() {}
    },
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function paintedAtOnce(stage: Stage): readonly string[] {
  const paper = paperOf();
  paper.layer.paint(stage, nothing, 0);
  return paper.drawn();
}

it('is the same in parts as at once', () => {
  const paper = paperOf();
  const counts = [...(paper.layer.parts?.(dark) ?? [])].map(() => paper.drawn().length);
  expect(counts.length).toBeGreaterThanOrEqual(3);
  expect(paper.drawn()).toEqual(paintedAtOnce(dark));
  paper.layer.paint(dark, nothing, 0);
  expect(paper.drawn()).toEqual(paintedAtOnce(dark));
});

it.each([
  ['theme', stageOf('light', 1280)],
  ['size', stageOf('dark', 640)],
])('is drawn anew for another %s, and what was left of the old one is left out', (_, other) => {
  const paper = paperOf();
  const parts = paper.layer.parts?.(dark);
  parts?.next();
  parts?.next();
  paper.layer.paint(other, nothing, 0);
  while (!parts?.next().done);
  expect(paper.drawn()).toEqual(paintedAtOnce(other));
  expect(paper.drawn()).not.toEqual(paintedAtOnce(dark));
});
