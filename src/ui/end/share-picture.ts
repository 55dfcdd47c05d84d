// The share card: the result as a picture of 1200 by 630, which is what messengers and feeds show. Drawn by the page with
// its own fonts and colours: the ending, both totals, how they ran, the seed, and where to check it all.

import { fontsReady, pngOf, token } from './chart-picture.ts';

/** The size of the card in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** What stands on the card, in words. */
export interface CardText {
  readonly title: string;
  readonly ending: string;
  readonly verdict: string;
  readonly names: { readonly us: string; readonly cn: string };
  readonly totals: { readonly us: string; readonly cn: string };
  readonly chart: string;
  readonly about: string;
  readonly foot: string;
  /** The labels of the first and the last turn. */
  readonly span: readonly [first: string, last: string];
}

/** Both totals at the start and after each turn. */
export interface CardLines {
  readonly us: readonly number[];
  readonly cn: readonly number[];
}

const EDGE = 56;
const PLOT = { left: 690, right: 1060, top: 250, bottom: 470 } as const;

/** Draws the card and returns it as a PNG. */
export async function sharePng(text: CardText, lines: CardLines): Promise<Blob> {
  const [serif, sans] = [token('--serif'), token('--sans')];
  await fontsReady(`600 72px ${serif}`, `400 24px ${sans}`, `650 24px ${sans}`);
  const canvas = document.createElement('canvas');
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gave no canvas to draw on.');
  drawCard(pen, text, lines, serif, sans);
  return pngOf(canvas);
}

function drawCard(pen: CanvasRenderingContext2D, text: CardText, lines: CardLines, serif: string, sans: string): void {
  const wide = CARD.width - 2 * EDGE;
  pen.fillStyle = token('--ground');
  pen.fillRect(0, 0, CARD.width, CARD.height);
  pen.fillStyle = token('--us');
  pen.fillRect(0, 0, CARD.width / 2, 12);
  pen.fillStyle = token('--cn');
  pen.fillRect(CARD.width / 2, 0, CARD.width / 2, 12);
  write(pen, text.title, EDGE, 70, `650 30px ${serif}`, '--soft', wide);
  writeLarge(pen, text.ending, EDGE, 150, 76, serif, wide);
  write(pen, text.verdict, EDGE, 200, `400 28px ${sans}`, '--ink', wide);
  for (const [side, top] of [['us', 320] as const, ['cn', 450] as const]) {
    marker(pen, side, EDGE + 16, top - 22);
    write(pen, text.names[side], EDGE + 48, top - 12, `650 32px ${sans}`, `--${side}`, 300);
    write(pen, text.totals[side], EDGE + 330, top, `600 92px ${serif}`, `--${side}`, 260);
  }
  drawLines(pen, text, lines, sans);
  pen.fillStyle = token('--line');
  pen.fillRect(EDGE, 528, wide, 2);
  write(pen, text.about, EDGE, 568, `650 24px ${sans}`, '--ink', wide);
  write(pen, text.foot, EDGE, 602, `400 20px ${sans}`, '--soft', wide);
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  most: number,
): void {
  pen.font = font;
  pen.fillStyle = token(colour);
  pen.fillText(cut(pen, text, most), x, y);
}

/** Cuts a text that would not fit, at a whole character. */
function cut(pen: CanvasRenderingContext2D, text: string, most: number): string {
  if (pen.measureText(text).width <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && pen.measureText(`${letters.join('')}…`).width > most) letters.pop();
  return `${letters.join('')}…`;
}

/** Writes a text as large as fits. */
function writeLarge(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  largest: number,
  face: string,
  most: number,
): void {
  let size = largest;
  do {
    pen.font = `600 ${size}px ${face}`;
    size -= 4;
  } while (pen.measureText(text).width > most && size > 30);
  pen.fillStyle = token('--ink');
  pen.fillText(text, x, y, most);
}

/** Squares stand for the US, discs for China, as everywhere. */
function marker(pen: CanvasRenderingContext2D, side: 'us' | 'cn', x: number, y: number): void {
  pen.fillStyle = token(`--${side}`);
  pen.beginPath();
  if (side === 'us') pen.rect(x - 13, y - 13, 26, 26);
  else pen.arc(x, y, 14, 0, 2 * Math.PI);
  pen.fill();
}

function drawLines(pen: CanvasRenderingContext2D, text: CardText, { us, cn }: CardLines, sans: string): void {
  const all = [...us, ...cn];
  const [low, high] = [Math.floor(Math.min(...all) / 5) * 5, Math.ceil(Math.max(...all) / 5) * 5];
  const x = (i: number) => PLOT.left + ((PLOT.right - PLOT.left) * i) / Math.max(1, us.length - 1);
  const y = (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * (value - low)) / Math.max(1, high - low);
  write(pen, text.chart, PLOT.left, PLOT.top - 22, `400 20px ${sans}`, '--soft', CARD.width - EDGE - PLOT.left);
  for (const tick of [low, (low + high) / 2, high]) {
    pen.fillStyle = token('--line');
    pen.fillRect(PLOT.left, y(tick), PLOT.right - PLOT.left, 1.5);
    pen.textAlign = 'right';
    write(pen, String(tick), PLOT.left - 10, y(tick) + 7, `400 19px ${sans}`, '--soft', 60);
    pen.textAlign = 'left';
  }
  const [first, last] = text.span;
  write(pen, first, PLOT.left, PLOT.bottom + 28, `400 19px ${sans}`, '--soft', 120);
  pen.textAlign = 'right';
  write(pen, last, PLOT.right, PLOT.bottom + 28, `400 19px ${sans}`, '--soft', 120);
  pen.textAlign = 'left';
  const ends = { us: y(us.at(-1) ?? low), cn: y(cn.at(-1) ?? low) };
  const apart = Math.max(0, 26 - Math.abs(ends.us - ends.cn)) / 2;
  for (const [side, values, dash] of [['us', us, []] as const, ['cn', cn, [14, 8]] as const]) {
    pen.strokeStyle = token(`--${side}`);
    pen.lineWidth = 5;
    pen.lineJoin = 'round';
    pen.setLineDash([...dash]);
    pen.beginPath();
    for (const [i, value] of values.entries()) pen.lineTo(x(i), y(value));
    pen.stroke();
    pen.setLineDash([]);
    const rival = side === 'us' ? ends.cn : ends.us;
    const shift = ends[side] <= rival ? -apart : apart;
    write(pen, text.names[side], PLOT.right + 12, ends[side] + 7 + shift, `650 20px ${sans}`, `--${side}`, 80);
  }
}
