// Whether WebGL is worth using. Where it is imitated in software, the plain canvas draws the same picture several times as
// fast and leaves the processor to the page.

const IMITATIONS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let isFast: boolean | undefined;

/** Says whether WebGL runs on real graphics hardware. Asking takes the browser a while, so it is asked once a page. */
export function hasFastWebGl(): boolean {
  isFast ??= askForWebGl();
  return isFast;
}

function askForWebGl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return false;
  const name = rendererName(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !IMITATIONS.test(name);
}

/** Makes a canvas that the processor draws, as it draws the sheets shown on it: nothing is copied back and forth. */
export function plainCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return canvas;
}

/** Reads the renderer's name; browsers built on WebKit and Blink keep it behind an extension that others warn about. */
function rendererName(gl: WebGLRenderingContext): string {
  const open = String(gl.getParameter(gl.RENDERER));
  if (open !== 'WebKit WebGL') return open;
  const hidden = gl.getExtension('WEBGL_debug_renderer_info');
  return hidden === null ? open : String(gl.getParameter(hidden.UNMASKED_RENDERER_WEBGL));
}
