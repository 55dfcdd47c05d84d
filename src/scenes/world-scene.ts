// The one scene of the world: a stack of layers that draw a Picture, and the transition from the last Picture to the next.
// It remembers nothing but what it last drew.

import { Scene } from 'phaser';
import { blend, ease } from './blend.ts';
import { blocLayer } from './bloc-layer.ts';
import { commonsLayer } from './commons-layer.ts';
import { computeLayer } from './compute-layer.ts';
import { flowLayer } from './flow-layer.ts';
import { labelLayer } from './label-layer.ts';
import { landLayer } from './land-layer.ts';
import { newsLayer } from './news-layer.ts';
import type { Picture } from './picture.ts';
import type { Layer, Stage } from './stage.ts';
import { weatherLayer } from './weather-layer.ts';

/** Lists the layers from the bottom up. */
const LAYERS = [
  weatherLayer,
  landLayer,
  blocLayer,
  flowLayer,
  commonsLayer,
  computeLayer,
  labelLayer,
  newsLayer,
] as const;
const TRANSITION_MS = 1600;

interface Transition {
  readonly from: Picture;
  readonly to: Picture;
  readonly done: () => void;
  /** When it began, in milliseconds on the game's clock; null before its first frame. */
  start: number | null;
}

/** Draws the world. */
export class WorldScene extends Scene {
  private stage: Stage;
  private picture: Picture;
  private layers: readonly Layer[] = [];
  private transition: Transition | null = null;
  private seconds = 0;

  constructor(first: Picture, stage: Stage) {
    super('world');
    this.picture = first;
    this.stage = stage;
  }

  /** Builds the layers and draws the first picture; called by Phaser. */
  create(): void {
    this.layers = LAYERS.map((make) => make(this));
    this.paint();
  }

  /** Advances the transition and whatever moves; called by Phaser once a frame, with milliseconds. */
  override update(time: number, delta: number): void {
    if (this.transition !== null) {
      this.transition.start ??= time;
      const t = Math.min(1, (time - this.transition.start) / TRANSITION_MS);
      this.picture = blend(this.transition.from, this.transition.to, ease(t));
      this.paint();
      if (t === 1) this.settle();
    }
    if (this.stage.look.reducedMotion) return;
    this.seconds += Math.min(delta, 100) / 1000;
    for (const layer of this.layers) layer.tick?.(this.stage, this.picture, this.seconds);
  }

  /** Draws a picture at once, ending any transition. */
  jump(picture: Picture): void {
    const done = this.transition?.done;
    this.transition = null;
    this.picture = picture;
    this.paint();
    done?.();
  }

  /** Moves to a picture; resolves when it is reached, or overtaken by another. */
  travel(picture: Picture): Promise<void> {
    const from = this.picture;
    this.transition?.done();
    return new Promise((done) => {
      this.transition = { from, to: picture, done, start: null };
    });
  }

  /** Ends the transition under way, if any, at its last picture. */
  settle(): void {
    if (this.transition === null) return;
    this.jump(this.transition.to);
  }

  /** Takes a new size, theme or set of names and draws again. */
  restage(stage: Stage): void {
    this.stage = stage;
    this.paint();
  }

  private paint(): void {
    for (const layer of this.layers) layer.paint(this.stage, this.picture);
  }
}
