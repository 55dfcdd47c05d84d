// What draws WebGL here, by name, as the page and a worker can both ask.

/** Reads the renderer's name; `undefined` where there is no WebGL, or none that the browser itself calls fast. */
export function rendererOf(canvas: HTMLCanvasElement | OffscreenCanvas): string | undefined {
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true }) as WebGLRenderingContext | null;
  if (gl === null) return undefined;
  const name = nameOf(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** Browsers built on WebKit and Blink keep the name behind an extension that others warn about. */
function nameOf(gl: WebGLRenderingContext): string {
  const open = String(gl.getParameter(gl.RENDERER));
  if (open !== 'WebKit WebGL') return open;
  const hidden = gl.getExtension('WEBGL_debug_renderer_info');
  return hidden === null ? open : String(gl.getParameter(hidden.UNMASKED_RENDERER_WEBGL));
}
