// Puts the world into an element and keeps it there: size, sharpness, visibility, motion. The page talks to the handle;
// Phaser is known only below this line. Import this file dynamically, so that Phaser is a chunk of its own.

import { CANVAS, Core, Game, Scale, WEBGL } from 'phaser';
import { fitFrame } from './frame.ts';
import { hasFastWebGl, plainCanvas } from './graphics-card.ts';
import { paletteOf, type WorldLook } from './look.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';
import { WorldScene } from './world-scene.ts';

/** Drives a mounted world. */
export interface WorldHandle {
  /** Shows a picture; resolves when the transition ended, at once when nothing moves. */
  readonly show: (picture: Picture, animate: boolean) => Promise<void>;
  /** Takes another theme, motion setting or set of names. */
  readonly setLook: (look: WorldLook) => void;
  /** Removes the canvas and frees everything. */
  readonly destroy: () => void;
}

/** Frames a second with a graphics card, and where the processor draws and has the page to serve as well. */
const RATE = { card: 30, plain: 15 };
/** More pixels than this for one CSS pixel, or across, are not worth their cost. */
const MOST_DENSITY = 2;
const MOST_PIXELS_ACROSS = 4096;

/** Mounts the world in an element, which it fills; the element needs a size of its own. */
export function mountWorld(parent: HTMLElement, first: Picture, look: WorldLook): WorldHandle {
  let stage = stageFor(parent, look);
  const scene = new WorldScene(first, stage);
  const { onblur, onfocus } = window;
  const card = hasFastWebGl();
  let running = false;
  let onScreen = true;
  let gone = false;

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

  const moves = (): boolean => onScreen && !document.hidden && !stage.look.reducedMotion;
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
  const restage = (next: Stage): void => {
    stage = next;
    scene.restage(stage);
    pace();
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
  game.events.once(Core.Events.POST_RENDER, () => {
    if (gone) {
      game.destroy(true);
      return;
    }
    running = true;
    sizes.observe(parent);
    sight.observe(parent);
    document.addEventListener('visibilitychange', pace);
    game.renderer.on('restorewebgl', again);
    refit();
    pace();
    document.fonts.addEventListener('loadingdone', again);
    askForFont(stage.look, again);
  });

  return {
    show: (picture, animate) => {
      if (animate && running && moves()) return scene.travel(picture);
      scene.jump(picture);
      still();
      return Promise.resolve();
    },
    setLook: (next) => {
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
      game.destroy(true);
      game.loop.sleep();
      game.step(performance.now(), 0);
    },
  };
}

function stageFor(parent: HTMLElement, look: WorldLook): Stage {
  const { clientWidth, clientHeight } = parent;
  const width = Math.max(1, clientWidth);
  const density = Math.max(1, Math.min(window.devicePixelRatio, MOST_DENSITY, MOST_PIXELS_ACROSS / width));
  return { frame: fitFrame(width, clientHeight, density), palette: paletteOf(look.theme), look };
}

/** Asks for the page's font in the letters that the names need, and says when it is there. */
function askForFont({ labels }: WorldLook, ready: () => void): void {
  const font = "600 16px 'Source Sans 3 Variable'";
  document.fonts.load(font, Object.values(labels).join('')).then(ready, () => undefined);
}
