// A table as a picture: what stands in its cells, in the places, fonts and colours that the page gives it, with the small
// drawings that some cells hold. A table that is scrolled sideways is drawn whole.

import { openSheet, pngOf, shapesOf } from './chart-picture.ts';

/** Draws a table, under its title and unit, as a PNG. Throws when the browser cannot. */
export async function tablePng(table: HTMLTableElement, title: string, unit: string): Promise<Blob> {
  const { left, top, width, height } = table.getBoundingClientRect();
  const images = [...table.querySelectorAll('svg')].map(async (svg) => {
    const box = svg.getBoundingClientRect();
    return { box, image: await shapesOf(svg, box.width, box.height) };
  });
  const lines = linesOf(table);
  const rows = [...table.rows].map((row) => ({ box: row.getBoundingClientRect(), style: getComputedStyle(row) }));
  const { canvas, pen } = await openSheet(width, height, title, unit);
  pen.translate(-left, -top);
  for (const { box, style } of rows) {
    pen.fillStyle = style.backgroundColor;
    pen.fillRect(box.left, box.top, box.width, box.height);
    pen.fillStyle = style.borderBottomColor;
    pen.fillRect(box.left, box.bottom - 1, box.width, Number.parseFloat(style.borderBottomWidth));
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

/** A text as far as it stands on one line. */
interface Line {
  text: string;
  readonly box: DOMRect;
  readonly font: string;
  readonly colour: string;
}

/** Reads the lines into which the page has broken the texts of a table. */
function linesOf(table: HTMLTableElement): readonly Line[] {
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
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
