// A chart as a picture. Its lines and bands go from SVG to a canvas with the styles that the page gives them written in;
// its texts are drawn by the canvas itself, because a picture of an SVG may not use the fonts of the page.

const SCALE = 2;
const PAD = 24;
const HEAD = 44;
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity'] as const;

/** Reads a colour or a font of the look. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Waits for the fonts of the page, so that no picture is drawn in another. */
export async function fontsReady(...fonts: readonly string[]): Promise<void> {
  await Promise.all(fonts.map((font) => document.fonts.load(font).catch(() => [])));
  await document.fonts.ready;
}

/** Turns a canvas into a PNG. Throws when the browser cannot. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The canvas gave no picture.'))), 'image/png'),
  );
}

/** A canvas with a title on it; the pen stands at the corner of what is to be drawn below. */
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
}

/** Opens a canvas for a drawing of some size, with its title and unit above. Throws when the browser gives none. */
export async function openSheet(width: number, height: number, title: string, unit: string): Promise<Sheet> {
  const sans = token('--sans');
  await fontsReady(`400 13px ${sans}`, `650 13px ${sans}`);
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * (width + 2 * PAD);
  canvas.height = SCALE * (height + HEAD + PAD);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gave no canvas to draw on.');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = token('--panel');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = token('--ink');
  pen.font = `650 15px ${sans}`;
  pen.fillText(title, PAD, PAD + 4, width * 0.75);
  const after = Math.min(pen.measureText(title).width, width * 0.75) + 8;
  pen.fillStyle = token('--soft');
  pen.font = `400 13px ${sans}`;
  pen.fillText(unit, PAD + after, PAD + 4, width - after);
  pen.translate(PAD, HEAD);
  return { canvas, pen };
}

/** Draws a chart, with its title and unit, as a PNG in the colours that it has on the page. */
export async function chartPng(svg: SVGSVGElement, title: string, unit: string): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const { canvas, pen } = await openSheet(width, height, title, unit);
  pen.drawImage(await shapesOf(svg, width, height), 0, 0, width, height);
  drawTexts(pen, svg);
  return pngOf(canvas);
}

/** Draws what is no text in an SVG as an image of some size, in the styles that the page gives it. */
export async function shapesOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [drawn, copied] = [svg, copy].map((root) => [...root.querySelectorAll<SVGElement>('*')]);
  for (const [i, element] of (copied ?? []).entries()) {
    const styles = getComputedStyle(drawn?.[i] as SVGElement);
    for (const name of STYLES) element.style.setProperty(name, styles.getPropertyValue(name));
  }
  for (const text of copy.querySelectorAll('text, [data-cursor]')) text.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(SCALE * width));
  copy.setAttribute('height', String(SCALE * height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function drawTexts(pen: CanvasRenderingContext2D, svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text')) {
    if (text.closest('[data-cursor]')) continue;
    const { fontSize, fontWeight, fontFamily, fill, textAnchor } = getComputedStyle(text);
    const size = Number.parseFloat(fontSize);
    pen.font = `${fontWeight} ${size}px ${fontFamily}`;
    pen.fillStyle = fill;
    pen.textAlign = ALIGN[textAnchor as keyof typeof ALIGN] ?? 'left';
    const at = (name: string) => Number(text.getAttribute(name) ?? 0);
    const down = Number.parseFloat(text.getAttribute('dy') ?? '0') * size;
    pen.fillText(text.textContent ?? '', at('x'), at('y') + down);
  }
}
