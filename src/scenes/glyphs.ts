// The few small shapes that the world is sprinkled with, each dyed once for every colour it is used in: the canvas renderer,
// which stands in where there is no WebGL, cannot tint.

import type { GameObjects, Scene } from 'phaser';
import { type Colour, css } from './colour.ts';
import type { MapPoint } from './world-map.ts';

/** Side of every glyph's texture in pixels; a glyph reaches to its edge. */
export const GLYPH_SIZE = 64;

type Paint = (context: CanvasRenderingContext2D, colour: Colour) => void;
const HALF = GLYPH_SIZE / 2;

const PAINT = {
  /** A soft light that fades to nothing. */
  glow: (context, colour) => {
    const light = context.createRadialGradient(HALF, HALF, 0, HALF, HALF, HALF);
    for (const [stop, alpha] of [
      [0, 1],
      [0.2, 0.62],
      [0.45, 0.24],
      [0.7, 0.07],
      [1, 0],
    ] as const) {
      light.addColorStop(stop, css(colour, Math.min(alpha, 0.999)));
    }
    context.fillStyle = light;
    context.fillRect(0, 0, GLYPH_SIZE, GLYPH_SIZE);
  },
  /** A disc. */
  dot: (context) => {
    context.beginPath();
    context.arc(HALF, HALF, HALF - 2, 0, 2 * Math.PI);
    context.fill();
  },
  /** A four-pointed star with a round heart. */
  star: (context) => {
    context.beginPath();
    for (let i = 0; i < 8; i++) {
      const r = i % 2 === 0 ? HALF - 2 : HALF * 0.3;
      context.lineTo(HALF + r * Math.cos((i * Math.PI) / 4), HALF + r * Math.sin((i * Math.PI) / 4));
    }
    context.fill();
  },
  /** A chip: a square with legs. */
  chip: (context) => {
    context.fillRect(12, 12, 40, 40);
    for (const leg of [18, 29, 40]) {
      context.fillRect(leg, 2, 6, 60);
      context.fillRect(2, leg, 60, 6);
    }
  },
  /** A lozenge: ore. */
  ore: (context) => {
    context.beginPath();
    context.moveTo(2, HALF);
    context.lineTo(HALF, 8);
    context.lineTo(62, HALF);
    context.lineTo(HALF, 56);
    context.fill();
  },
  /** A hollow square: a crate that does not say what is in it. */
  crate: (context) => {
    context.lineWidth = 12;
    context.strokeRect(12, 12, 40, 40);
  },
} as const satisfies Record<string, Paint>;

/** Names a shape. */
export type Glyph = keyof typeof PAINT;

/** Gives the texture of a glyph in a colour, making it the first time. */
export function dyed(scene: Scene, glyph: Glyph, colour: Colour): string {
  const key = `glyph-${glyph}-${colour}`;
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, GLYPH_SIZE, GLYPH_SIZE);
  if (texture === null) throw new Error(`invalid glyph key: ${key} is taken`);
  texture.context.fillStyle = css(colour);
  texture.context.strokeStyle = css(colour);
  PAINT[glyph](texture.context, colour);
  texture.refresh();
  return key;
}

/** Says how an image shows a glyph. */
export interface Stamp {
  /** A texture that `dyed` gave. */
  readonly key: string;
  /** The middle, in device pixels. */
  readonly at: MapPoint;
  /** Width and height in device pixels. */
  readonly size: number;
  /** From 0 (not seen) to 1. */
  readonly alpha: number;
}

/** Makes an image for stamps; nothing is seen until it is stamped. */
export function blank(scene: Scene): GameObjects.Image {
  return scene.add.image(0, 0, '__DEFAULT').setVisible(false);
}

/** Shows a glyph with an image. */
export function stamp(image: GameObjects.Image | undefined, { key, at, size, alpha }: Stamp): void {
  image
    ?.setTexture(key)
    .setVisible(alpha > 0)
    .setAlpha(alpha);
  image?.setPosition(at[0], at[1]).setScale(size / GLYPH_SIZE);
}
