// A part of the page as a picture: a table with the small drawings in its cells, or columns that are boxes. What stands there is
// drawn in the places, fonts and colours that the page gives it; what is scrolled sideways is drawn whole.

import { openSheet, pngOf, shapesOf } from './chart-picture.ts';

/** Draws a part of the page, under a title and a unit, as a PNG. Throws when the browser cannot. */
export async function partPng(part: HTMLElement, title: string, unit: string): Promise<Blob> {
  const { left, top, width, height } = part.getBoundingClientRect();
  const images = [...part.querySelectorAll('svg')].map(async (svg) => {
    const box = svg.getBoundingClientRect();
    return { box, image: await shapesOf(svg, box.width, box.height) };
  });
  const [boxes, lines] = [boxesOf(part), linesOf(part)];
  const { canvas, pen } = await openSheet(width, height, title, unit);
  pen.translate(-left, -top);
  for (const { colour, x, y, wide, high } of boxes) {
    pen.fillStyle = colour;
    pen.fillRect(x, y, wide, high);
  }
  for (const { box, image } of await Promise.all(images))
    pen.drawImage(image, box.left, box.top, box.width, box.height);
  for (const { text, box, font, colour } of lines) {
    pen.font = font;
    pen.fillStyle = colour;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(text);
    pen.fillText(text, box.left, box.top + (box.height + up - down) / 2);
  }
  return pngOf(canvas);
}

/** A ground, or one side of a border. */
interface Box {
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** Reads the grounds and borders of what stands in a part, the outer ones first. */
function boxesOf(part: HTMLElement): readonly Box[] {
  return [...part.querySelectorAll<HTMLElement>(':not(svg, svg *, .visually-hidden)')].flatMap((element) => {
    const { left: x, top: y, right, bottom, width: wide, height: high } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const [above, after, below, before] = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) =>
      style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    ) as [number, number, number, number];
    return [
      { colour: style.backgroundColor, x, y, wide, high },
      { colour: style.borderTopColor, x, y, wide, high: above },
      { colour: style.borderRightColor, x: right - after, y, wide: after, high },
      { colour: style.borderBottomColor, x, y: bottom - below, wide, high: below },
      { colour: style.borderLeftColor, x, y, wide: before, high },
    ];
  });
}

/** A text as far as it stands on one line. */
interface Line {
  text: string;
  readonly box: DOMRect;
  readonly font: string;
  readonly colour: string;
}

/** Reads the lines into which the page has broken the texts of a part. */
function linesOf(part: HTMLElement): readonly Line[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || holder.closest('svg, .visually-hidden')) continue;
    const { fontWeight, fontSize, fontFamily, color: colour } = getComputedStyle(holder);
    let line: Line | undefined;
    let at = 0;
    for (const letter of node.textContent ?? '') {
      const range = document.createRange();
      range.setStart(node, at);
      at += letter.length;
      range.setEnd(node, at);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (line && Math.abs(line.box.top - box.top) < 2) line.text += letter;
      else {
        line = { text: letter, box, font: `${fontWeight} ${fontSize} ${fontFamily}`, colour };
        lines.push(line);
      }
    }
  }
  return lines;
}
