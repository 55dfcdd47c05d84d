// Land: quiet grey, blocs a shade apart, the two powers in their hue, with a crisp coast and a breath of shallow water.
// Drawn once for a size and a theme.

import { type Colour, css, mix } from './colour.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './look.ts';
import { type MakeLayer, makeSheet, type Stage } from './stage.ts';
import { type GroupId, type MapPolygon, worldMap } from './world-map.ts';

/** Makes the layer that draws land. */
export const landLayer: MakeLayer = (scene) => {
  const sheet = makeSheet(scene, 'sheet-land');
  let drawn: Pick<Stage, 'frame' | 'palette'> | null = null;
  return {
    paint: ({ frame, palette }) => {
      if (drawn?.frame === frame && drawn.palette === palette) return;
      drawn = { frame, palette };
      sheet.draw({ x: 0, y: 0, width: frame.width, height: frame.height }, (context) =>
        drawLand(context, frame, palette),
      );
    },
  };
};

function drawLand(context: CanvasRenderingContext2D, frame: Frame, palette: Palette): void {
  const { scale, density } = frame;
  const ids = Object.keys(worldMap.groups) as GroupId[];
  const paths = new Map(ids.map((id) => [id, landPath(worldMap.groups[id].polygons)]));
  context.setTransform(scale, 0, 0, scale, frame.left, frame.top);
  context.lineJoin = 'round';
  const shallow = mix(palette.sea, palette.coast, 0.5);
  for (const [wide, alpha] of [
    [9, 0.1],
    [4.5, 0.14],
  ] as const) {
    context.lineWidth = (wide * density) / scale;
    context.strokeStyle = css(shallow, alpha);
    for (const path of paths.values()) context.stroke(path);
  }
  for (const [id, path] of paths) {
    context.fillStyle = css(fillOf(id, palette));
    context.fill(path, 'evenodd');
    context.lineWidth = (0.8 * density) / scale;
    context.strokeStyle = css(palette.coast, id === 'other' ? 0.55 : 0.9);
    context.stroke(path);
  }
  for (const id of ['us', 'cn'] as const) {
    const path = paths.get(id);
    if (path === undefined) continue;
    context.lineWidth = (1.2 * density) / scale;
    context.strokeStyle = css(palette[id], 0.95);
    context.stroke(path);
  }
}

function fillOf(id: GroupId, palette: Palette): Colour {
  if (id === 'us') return palette.usLand;
  if (id === 'cn') return palette.cnLand;
  return id === 'other' ? palette.land : palette.bloc;
}

/** Turns polygons into a path in picture units. */
export function landPath(polygons: readonly MapPolygon[]): Path2D {
  const path = new Path2D();
  for (const ring of polygons.flat()) {
    for (let i = 0; i < ring.length; i += 2) {
      if (i === 0) path.moveTo(ring[0] ?? 0, ring[1] ?? 0);
      else path.lineTo(ring[i] ?? 0, ring[i + 1] ?? 0);
    }
    path.closePath();
  }
  return path;
}
