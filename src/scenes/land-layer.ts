// Land: quiet grey, blocs a shade apart, the two powers in their hue, with a crisp coast and a breath of shallow water.
// Drawn once for a size and a theme.

import { type Colour, css, mix } from './colour.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './look.ts';
import { type MakeLayer, makeSheet, type Stage } from './stage.ts';
import { type GroupId, type MapPolygon, worldMap } from './world-map.ts';

type Paths = ReadonlyMap<GroupId, Path2D>;
type Coat = (context: CanvasRenderingContext2D, paths: Paths, frame: Frame, palette: Palette) => void;

/** What is drawn one on the other; each takes a part of a frame's time. */
const COATS: readonly Coat[] = [shallows(9, 0.1), shallows(4.5, 0.14), drawLand];

/** Makes the layer that draws land. */
export const landLayer: MakeLayer = (scene) => {
  const sheet = makeSheet(scene, 'sheet-land');
  let drawn: Pick<Stage, 'frame' | 'palette'> | null = null;
  const isDrawn = ({ frame, palette }: Stage) => drawn?.frame === frame && drawn.palette === palette;
  function* parts(stage: Stage): Generator<void, void> {
    if (isDrawn(stage)) return;
    drawn = stage;
    const { frame, palette } = stage;
    const ids = Object.keys(worldMap.groups) as GroupId[];
    const paths = new Map(ids.map((id) => [id, landPath(worldMap.groups[id].polygons)]));
    sheet.draw({ x: 0, y: 0, width: frame.width, height: frame.height }, (context) => {
      context.setTransform(frame.scale, 0, 0, frame.scale, frame.left, frame.top);
      context.lineJoin = 'round';
    });
    for (const coat of COATS) {
      yield;
      // Meanwhile the frame or the palette may have become another, and all of it been drawn.
      if (!isDrawn(stage)) return;
      sheet.add((context) => coat(context, paths, frame, palette));
    }
  }
  return {
    parts,
    paint: (stage) => {
      for (const _ of parts(stage));
    },
  };
};

/** A breath of shallow water along every coast, some CSS pixels wide. */
function shallows(wide: number, alpha: number): Coat {
  return (context, paths, { scale, density }, palette) => {
    context.lineWidth = (wide * density) / scale;
    context.strokeStyle = css(mix(palette.sea, palette.coast, 0.5), alpha);
    for (const path of paths.values()) context.stroke(path);
  };
}

function drawLand(context: CanvasRenderingContext2D, paths: Paths, { scale, density }: Frame, palette: Palette): void {
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
