// Blocs: each filled with the marks of the stacks that it runs, clipped at its coast. US strokes join into hatching,
// China's are dots, the commons' crosses join into a net, so that the pattern reads without its colour.
// A bloc is drawn anew only when one of its marks changes hands.

import { css, mix } from './colour.ts';
import type { Frame } from './frame.ts';
import { landPath } from './land-layer.ts';
import type { Palette } from './look.ts';
import type { BlocId } from './picture.ts';
import { type Bounds, boundsOf } from './polygon.ts';
import { markLattice, STACKS, type StackId, stackCounts } from './stack-pattern.ts';
import { type MakeLayer, makeSheet, type Sheet } from './stage.ts';
import { BLOCS, type MapPoint, worldMap } from './world-map.ts';

/** One bloc on the screen: its sheet, and what was last drawn on it. */
interface BlocSheet {
  readonly id: BlocId;
  readonly sheet: Sheet;
  readonly bounds: Bounds;
  frame: Frame | null;
  marks: readonly MapPoint[];
  drawn: string;
}

/** Makes the layer that fills the blocs. */
export const blocLayer: MakeLayer = (scene) => {
  const blocs = BLOCS.map((id): BlocSheet => {
    const bounds = boundsOf(worldMap.groups[id].polygons);
    return { id, sheet: makeSheet(scene, `sheet-${id}`), bounds, frame: null, marks: [], drawn: '' };
  });
  return {
    paint: ({ frame, palette }, picture) => {
      const spacing = spacingOf(frame);
      for (const bloc of blocs) {
        if (bloc.frame !== frame) {
          bloc.marks = markLattice(worldMap.groups[bloc.id].polygons, spacing / frame.scale);
          bloc.frame = frame;
          bloc.drawn = '';
        }
        const counts = stackCounts(bloc.marks.length, picture.blocs[bloc.id]);
        const drawn = `${counts.us} ${counts.commons} ${palette.sea}`;
        if (drawn === bloc.drawn) continue;
        bloc.drawn = drawn;
        drawBloc(bloc, frame, palette, counts);
      }
    },
  };
};

/** Gives the distance between marks, in device pixels: close enough for a small map, never so fine as to be mush. */
function spacingOf(frame: Frame): number {
  const css = frame.scale / frame.density;
  return frame.density * Math.min(11, Math.max(6, css * 6.4));
}

function drawBloc(bloc: BlocSheet, frame: Frame, palette: Palette, counts: Readonly<Record<StackId, number>>): void {
  const { scale } = frame;
  const { left, top, right, bottom } = bloc.bounds;
  const x = Math.floor(left * scale + frame.left);
  const y = Math.floor(top * scale + frame.top);
  const box = { x, y, width: (right - left) * scale + 2, height: (bottom - top) * scale + 2 };
  bloc.sheet.draw(box, (context) => {
    context.setTransform(scale, 0, 0, scale, frame.left - x, frame.top - y);
    context.clip(landPath(worldMap.groups[bloc.id].polygons), 'evenodd');
    let next = 0;
    for (const stack of STACKS) {
      const marks = bloc.marks.slice(next, next + counts[stack]);
      next += counts[stack];
      drawMarks(context, stack, marks, spacingOf(frame) / scale, css(mix(palette[stack], palette.bloc, 0.18)));
    }
  });
}

/** Draws marks of one stack, `spacing` apart, in the unit of the context. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  stack: StackId,
  marks: readonly MapPoint[],
  spacing: number,
  colour: string,
): void {
  const r = spacing / 2;
  context.beginPath();
  for (const [x, y] of marks) {
    if (stack === 'us') {
      context.moveTo(x - r, y + r);
      context.lineTo(x + r, y - r);
    } else if (stack === 'cn') {
      context.moveTo(x + r * 0.48, y);
      context.arc(x, y, r * 0.48, 0, 2 * Math.PI);
    } else {
      context.moveTo(x - r, y);
      context.lineTo(x + r, y);
      context.moveTo(x, y - r);
      context.lineTo(x, y + r);
    }
  }
  context.lineWidth = spacing * (stack === 'us' ? 0.19 : 0.14);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  if (stack === 'cn') context.fill();
  else context.stroke();
}
