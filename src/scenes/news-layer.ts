// News: a ring that spreads from the place where it happened. The words are read in the page, not on the map.

import { isSmall, markSize, toScreen } from './frame.ts';
import type { Picture } from './picture.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { type MapPoint, worldMap } from './world-map.ts';

const MOST_PINGS = 3;
const SECONDS_PER_RING = 2.6;

/** Makes the layer that shows where news breaks. */
export const newsLayer: MakeLayer = (scene) => {
  const pen = scene.add.graphics();
  const draw = ({ frame, palette }: Stage, { news }: Picture, phase: number): void => {
    pen.clear();
    news.slice(-MOST_PINGS).forEach(({ at }, i) => {
      const [x, y] = toScreen(frame, newsPoint(at));
      for (const shift of [0, 0.5]) {
        const t = (phase + shift + i * 0.21) % 1;
        pen.lineStyle((2.2 - t) * frame.density, palette.ink, (1 - t) * 0.85);
        pen.strokeCircle(x, y, markSize(frame, 4 + (isSmall(frame) ? 14 : 24) * t));
      }
      pen.fillStyle(palette.ink, 0.95).fillCircle(x, y, markSize(frame, 2.6));
    });
  };
  return {
    paint: (stage, picture) => draw(stage, picture, 0.3),
    tick: (stage, picture, seconds) => draw(stage, picture, seconds / SECONDS_PER_RING),
  };
};

/** Gives the place of news: a power's capital region, a bloc's first site, or the open ocean. */
function newsPoint(at: Picture['news'][number]['at']): MapPoint {
  if (at === 'pacific') return worldMap.nodes.storm;
  const sites = worldMap.groups[at].sites;
  return (at === 'cn' ? sites[1] : sites[0])?.at ?? worldMap.groups[at].anchor;
}
