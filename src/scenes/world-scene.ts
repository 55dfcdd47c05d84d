// The one scene of the world: a stack of layers that draw a Picture, and the transition from the last Picture to the next.
// It remembers nothing but what it last drew.

import { Scene } from 'phaser';
import { blend, ease } from './blend.ts';
import { blocLayer } from './bloc-layer.ts';
import { calloutLayer } from './callout-layer.ts';
import { commonsLayer } from './commons-layer.ts';
import { computeLayer } from './compute-layer.ts';
import { flowLayer } from './flow-layer.ts';
import { labelLayer } from './label-layer.ts';
import { landLayer } from './land-layer.ts';
import { movesLayer } from './moves-layer.ts';
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
  movesLayer,
  labelLayer,
  newsLayer,
  calloutLayer,
] as const;
const TRANSITION_MS = 1600;
/** How long things move on after a change before the world comes to rest, and how long it takes to slow down. */
const LIVELY_MS = 12_000;
const SLOWING_MS = 1800;

interface Transition {
  readonly from: Picture;
  readonly to: Picture;
  readonly done: () => void;
  readonly milliseconds: number;
  /** When it began, in milliseconds on the game's clock; null before its first frame. */
  start: number | null;
}

/** Names the event that the scene sends when all has come to rest. */
export const AT_REST = 'at-rest';

/** Draws the world. */
export class WorldScene extends Scene {
  private stage: Stage;
  private picture: Picture;
  private readonly layers: Layer[] = [];
  private readonly rising = this.rise();
  private transition: Transition | null = null;
  private seconds = 0;
  /** When the world comes to rest, in milliseconds on the game's clock; null until its first frame after a change. */
  private restsAt: number | null = null;

  constructor(first: Picture, stage: Stage) {
    super('world');
    this.picture = first;
    this.stage = stage;
  }

  /**
   * Makes and draws more layers, from the bottom up, until `budget` milliseconds are over; tells whether all stand. All at
   * once they would hold the page up for longer than a frame. Not to be called before Phaser's first frame.
   */
  raise(budget: number): boolean {
    const end = performance.now() + budget;
    do {
      if (this.rising.next().done) return true;
    } while (performance.now() < end);
    return false;
  }

  private *rise(): Generator<void, void> {
    for (const make of LAYERS) {
      const layer = make(this);
      this.layers.push(layer);
      yield;
      yield* layer.parts?.(this.stage) ?? [];
      layer.paint(this.stage, this.picture, this.seconds);
      yield;
    }
  }

  /** Advances the transition and whatever moves; called by Phaser once a frame, with milliseconds. */
  override update(time: number, delta: number): void {
    if (this.transition !== null) {
      this.transition.start ??= time;
      const t = Math.min(1, (time - this.transition.start) / this.transition.milliseconds);
      this.picture = blend(this.transition.from, this.transition.to, ease(t));
      this.paint();
      if (t === 1) this.settle();
    }
    if (this.stage.look.reducedMotion) return;
    this.restsAt ??= time + LIVELY_MS;
    const pace = Math.max(0, Math.min(1, (this.restsAt - time) / SLOWING_MS));
    this.seconds += (pace * Math.min(delta, 100)) / 1000;
    for (const layer of this.layers) layer.tick?.(this.stage, this.picture, this.seconds);
    if (pace === 0 && this.transition === null) this.events.emit(AT_REST);
  }

  /** Lets things move again for a while. */
  stir(): void {
    this.restsAt = null;
  }

  /** Draws a picture at once, ending any transition. */
  jump(picture: Picture): void {
    const done = this.transition?.done;
    this.transition = null;
    this.picture = picture;
    this.paint();
    done?.();
  }

  /** Moves from a picture to the next at a tempo (1 is usual); resolves when it is reached, or overtaken by another. */
  travel(picture: Picture, from: Picture, tempo: number): Promise<void> {
    this.transition?.done();
    return new Promise((done) => {
      this.transition = { from, to: picture, done, start: null, milliseconds: TRANSITION_MS / tempo };
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

  /** The picture that stands, or is on its way. */
  get shown(): Picture {
    return this.transition?.to ?? this.picture;
  }

  /** The picture as it stands now, between two where one is on its way. */
  get now(): Picture {
    return this.picture;
  }

  private paint(): void {
    for (const layer of this.layers) layer.paint(this.stage, this.picture, this.seconds);
  }
}
