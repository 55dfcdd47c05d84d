// Puts the world into an element and keeps it there: size, sharpness, visibility, motion. The page talks to the handle;
// Phaser is known only below this line. Import this file dynamically, so that Phaser is a chunk of its own.

import { CANVAS, Core, Game, Scale, WEBGL } from 'phaser';
import { fitFrame } from './frame.ts';
import { plainCanvas } from './graphics-card.ts';
import { paletteOf, type WorldLook } from './look.ts';
import type { Picture } from './picture.ts';
import { type PlacedSpot, placeSpots, spotsOf } from './spots.ts';
import type { Stage } from './stage.ts';
import { AT_REST, WorldScene } from './world-scene.ts';

/** Says how to come to a picture. */
interface Showing {
  readonly animate: boolean;
  /** Where to start from; what stands there now when there is nothing else. */
  readonly from?: Picture | undefined;
  /** How fast; 1 is usual. */
  readonly tempo?: number | undefined;
}

/** Drives a mounted world. */
export interface WorldHandle {
  /** Resolves when all of the first picture stands; never when the world was removed before. */
  readonly stands: Promise<void>;
  /** Shows a picture; resolves when the transition ended, at once when nothing moves. */
  readonly show: (picture: Picture, how: Showing) => Promise<void>;
  /** Takes another theme, motion setting or set of names. */
  readonly setLook: (look: WorldLook) => void;
  /** Tells where everything is that can be pointed at, now and whenever that changes; gives a way to stop. */
  readonly watch: (tell: (spots: readonly PlacedSpot[]) => void) => () => void;
  /** Takes a snapshot of the board as a PNG. */
  readonly snapshot: () => Promise<Blob>;
  /** Removes the canvas and frees everything. */
  readonly destroy: () => void;
}

/** Frames a second: as many as the screen shows with a graphics card, few where the processor has the page to serve too. */
const RATE = { card: 0, plain: 20 };
/** More pixels than this for one CSS pixel, or across, are not worth their cost. */
const MOST_DENSITY = 2;
const MOST_PIXELS_ACROSS = 4096;
/** For how long layers are drawn at a stretch before the page has its turn, in milliseconds. */
const SLICE = 8;

/** Says how to mount a world. */
interface Mounting {
  readonly look: WorldLook;
  /** Whether a graphics card draws. */
  readonly card: boolean;
}

/** Mounts the world in an element, which it fills; the element needs a size of its own. */
export function mountWorld(parent: HTMLElement, first: Picture, { look, card }: Mounting): WorldHandle {
  let stage = stageFor(parent, look);
  const scene = new WorldScene(first, stage);
  const { onblur, onfocus } = window;
  let running = false;
  let onScreen = true;
  let gone = false;
  let rested = false;
  let tell: ((spots: readonly PlacedSpot[]) => void) | undefined;
  let stand = (): void => undefined;
  const stands = new Promise<void>((done) => {
    stand = done;
  });

  const game = new Game({
    ...(card ? { type: WEBGL } : { type: CANVAS, canvas: plainCanvas() }),
    parent,
    scene,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    autoFocus: false,
    transparent: false,
    backgroundColor: stage.palette.sea,
    antialias: true,
    mipmapFilter: 'LINEAR_MIPMAP_LINEAR',
    powerPreference: 'low-power',
    fps: { limit: card ? RATE.card : RATE.plain, smoothStep: false },
    scale: { mode: Scale.NONE, width: stage.frame.width, height: stage.frame.height, zoom: 1 / stage.frame.density },
    callbacks: {
      postBoot: ({ canvas }) => {
        canvas.setAttribute('aria-hidden', 'true');
        canvas.style.display = 'block';
      },
    },
  });

  const seen = (): boolean => onScreen && !document.hidden && !stage.look.reducedMotion;
  const moves = (): boolean => seen() && !rested;
  /** Draws one frame now, for a loop that sleeps. */
  const still = (): void => {
    if (running && !moves()) game.step(performance.now(), 0);
  };
  /** Lets the loop run only while something moves and is seen. */
  const pace = (): void => {
    if (!running) return;
    if (moves()) game.loop.wake();
    else {
      game.loop.sleep();
      scene.settle();
      still();
    }
  };
  /** Wakes what came to rest. */
  const stir = (): void => {
    rested = false;
    scene.stir();
  };
  const tellSpots = (): void => tell?.(placeSpots(spotsOf(scene.shown), stage.frame));
  const restage = (next: Stage): void => {
    stage = next;
    scene.restage(stage);
    stir();
    pace();
    tellSpots();
  };
  const refit = (): void => {
    const next = stageFor(parent, stage.look);
    const { width, height, density } = next.frame;
    if (width === stage.frame.width && height === stage.frame.height && density === stage.frame.density) return;
    game.scale.resize(width, height);
    game.scale.setZoom(1 / density);
    restage(next);
  };

  /** Draws everything anew: the drawing context or a font came back. */
  const again = (): void => {
    if (running) restage({ ...stage });
  };

  const sizes = new ResizeObserver(() => running && refit());
  const sight = new IntersectionObserver((entries) => {
    onScreen = entries.at(-1)?.isIntersecting ?? true;
    pace();
  });
  const end = (): void => {
    release(game);
    game.loop.sleep();
    game.step(performance.now(), 0);
  };
  const raise = (): void => {
    if (gone) end();
    else setTimeout(scene.raise(SLICE) ? begin : raise);
  };
  const begin = (): void => {
    if (gone) {
      end();
      return;
    }
    running = true;
    sizes.observe(parent);
    sight.observe(parent);
    scene.events.on(AT_REST, () => {
      rested = true;
      game.loop.sleep();
    });
    document.addEventListener('visibilitychange', pace);
    game.renderer.on('restorewebgl', again);
    refit();
    pace();
    document.fonts.addEventListener('loadingdone', again);
    askForFont(stage.look, again);
    setTimeout(stand);
  };
  game.events.once(Core.Events.POST_RENDER, () => setTimeout(raise));

  return {
    stands,
    show: (picture, { animate, from, tempo = 1 }) => {
      stir();
      const travels = animate && running && moves();
      const shown = travels ? scene.travel(picture, from ?? scene.now, tempo) : Promise.resolve();
      if (!travels) scene.jump(picture);
      pace();
      tellSpots();
      return shown;
    },
    watch: (listener) => {
      tell = listener;
      tellSpots();
      return () => {
        if (tell === listener) tell = undefined;
      };
    },
    snapshot: () =>
      new Promise((done, fail) => {
        if (!running) return fail(new Error('The map is not drawn yet.'));
        game.step(performance.now(), 0);
        game.canvas.toBlob(
          (blob) => (blob ? done(blob) : fail(new Error('The browser made no picture.'))),
          'image/png',
        );
      }),
    setLook: (next) => {
      if (isSameLook(stage.look, next)) return;
      restage({ ...stage, look: next, palette: paletteOf(next.theme) });
      askForFont(next, again);
    },
    destroy: () => {
      gone = true;
      window.onblur = onblur;
      window.onfocus = onfocus;
      game.canvas?.remove();
      if (!running) return;
      running = false;
      sizes.disconnect();
      sight.disconnect();
      document.removeEventListener('visibilitychange', pace);
      document.fonts.removeEventListener('loadingdone', again);
      scene.settle();
      end();
    },
  };
}

/** Ends a game for good. Phaser's textures forget one of their sprites, whose canvases would keep the whole page alive. */
function release(game: Game): void {
  game.textures.tileSprite?.destroy();
  game.destroy(true);
}

function isSameLook(one: WorldLook, other: WorldLook): boolean {
  const names = Object.entries(other.labels);
  const isNamedAlike = names.every(([id, name]) => one.labels[id as keyof WorldLook['labels']] === name);
  return isNamedAlike && one.theme === other.theme && one.reducedMotion === other.reducedMotion;
}

function stageFor(parent: HTMLElement, look: WorldLook): Stage {
  const { clientWidth, clientHeight } = parent;
  const width = Math.max(1, clientWidth);
  const density = Math.max(1, Math.min(window.devicePixelRatio, MOST_DENSITY, MOST_PIXELS_ACROSS / width));
  return { frame: fitFrame(width, clientHeight, density), palette: paletteOf(look.theme), look };
}

/** Asks for the page's fonts in the letters that the names need, and says when those that were missing are there. */
function askForFont({ labels }: WorldLook, ready: () => void): void {
  const letters = Object.values(labels).join('');
  const fonts = ["600 16px 'Source Sans 3 Variable', 'Noto Sans SC Cut'", "600 16px 'Newsreader Variable'"];
  if (fonts.every((font) => document.fonts.check(font, letters))) return;
  Promise.all(fonts.map((font) => document.fonts.load(font, letters))).then(ready, () => undefined);
}
