// Whether WebGL is worth using. Where it is imitated in software, the plain canvas draws the same picture several times as
// fast and leaves the processor to the page. To wake a graphics card can take a browser half a second in which whoever asks
// stands still: so a worker asks, once a page, and the page itself only where a worker cannot tell.

import workerUrl from './card-worker.ts?worker&url';
import { rendererOf } from './renderer-name.ts';

const IMITATIONS = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** How long the worker is waited for, in milliseconds. */
const PATIENCE = 3000;

let asked: Promise<boolean> | undefined;

/** Says whether WebGL runs on real graphics hardware. */
export function hasFastWebGl(): Promise<boolean> {
  asked ??= askWorker()
    .catch(() => undefined)
    .then((name = rendererOf(document.createElement('canvas'))) => name !== undefined && !IMITATIONS.test(name));
  return asked;
}

/** Asks a worker for the renderer's name; `undefined` where it gets no WebGL, which the page may still get. */
function askWorker(): Promise<string | undefined> {
  return new Promise((told, failed) => {
    const worker = new Worker(workerUrl, { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<string | undefined>) => end(() => told(data));
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => failed(new Error(event.message)));
    };
    setTimeout(() => end(() => failed(new Error('The worker says nothing of the graphics card.'))), PATIENCE);
  });
}

/** Makes a canvas that the processor draws, as it draws the sheets shown on it: nothing is copied back and forth. */
export function plainCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return canvas;
}
