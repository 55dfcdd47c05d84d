// What every layer of the world is handed: the scene to draw in, the place of the map, the colours and the names.
// A layer is a pair of functions over display objects that it made itself; it keeps no game state.

import type { GameObjects, Scene, Textures } from 'phaser';
import type { Frame } from './frame.ts';
import type { Palette, WorldLook } from './look.ts';
import type { Picture } from './picture.ts';

/** Holds what drawing depends on besides the Picture. */
export interface Stage {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly look: WorldLook;
}

/** Draws one kind of thing. */
export interface Layer {
  /** Draws a picture as it is at `seconds`; called whenever the picture, the frame or the look changes. */
  readonly paint: (stage: Stage, picture: Picture, seconds: number) => void;
  /** Moves what moves; `seconds` counts up while the world is seen. Never called under reduced motion. */
  readonly tick?: (stage: Stage, picture: Picture, seconds: number) => void;
  /** Draws part after part of what `paint` would draw at once and takes long; `paint` then finds it done. */
  readonly parts?: (stage: Stage) => Generator<void, void>;
}

/** Makes a layer in a scene. */
export type MakeLayer = (scene: Scene) => Layer;

/** A part of the screen that is drawn with the canvas and then shown as an image, so that it costs nothing when still. */
export interface Sheet {
  readonly image: GameObjects.Image;
  /** Clears the sheet to a size at a place, both in device pixels, and draws on it. */
  readonly draw: (box: SheetBox, paint: Paint) => void;
  /** Draws on what is there. */
  readonly add: (paint: Paint) => void;
}

type Paint = (context: CanvasRenderingContext2D) => void;

/** Places a sheet, in device pixels. */
interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Makes an empty sheet; its key must be unique in the game. */
export function makeSheet(scene: Scene, key: string): Sheet {
  const texture: Textures.CanvasTexture | null = scene.textures.createCanvas(key, 1, 1);
  if (texture === null) throw new Error(`invalid sheet key: ${key} is taken`);
  const image = scene.add.image(0, 0, key).setOrigin(0, 0);
  const add = (paint: Paint): void => {
    paint(texture.context);
    // A browser only notes what is drawn, and draws it when somebody looks: now, where its time is counted.
    texture.context.getImageData(0, 0, 1, 1);
    texture.refresh();
  };
  return {
    image,
    add,
    draw: ({ x, y, width, height }, paint) => {
      texture.setSize(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
      texture.context.setTransform(1, 0, 0, 1, 0, 0);
      texture.context.clearRect(0, 0, texture.width, texture.height);
      add(paint);
      image.setPosition(Math.round(x), Math.round(y)).setTexture(key);
    },
  };
}
