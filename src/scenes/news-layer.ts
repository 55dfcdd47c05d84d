// News: a ring that spreads from the place where it happened. The words beside it are the callout layer's.

import { isSmall, markSize, toScreen } from './frame.ts';
import type { Picture } from './picture.ts';
import { placeOfNews } from './places.ts';
import type { MakeLayer, Stage } from './stage.ts';

const MOST_PINGS = 3;
const SECONDS_PER_RING = 2.6;

/** Makes the layer that shows where news breaks. */
export const newsLayer: MakeLayer = (scene) => {
  const pen = scene.add.graphics();
  const draw = ({ frame, palette }: Stage, { news }: Picture, phase: number): void => {
    pen.clear();
    for (let i = Math.max(0, news.length - MOST_PINGS); i < news.length; i++) {
      const [x, y] = toScreen(frame, placeOfNews(news[i]?.at ?? 'pacific'));
      for (let ring = 0; ring < 2; ring++) {
        const t = (phase + ring / 2 + i * 0.21) % 1;
        pen.lineStyle((2.2 - t) * frame.density, palette.ink, (1 - t) * 0.85);
        pen.strokeCircle(x, y, markSize(frame, 4 + (isSmall(frame) ? 14 : 24) * t));
      }
      pen.fillStyle(palette.ink, 0.95).fillCircle(x, y, markSize(frame, 2.6));
    }
  };
  return {
    paint: (stage, picture, seconds) => draw(stage, picture, 0.3 + seconds / SECONDS_PER_RING),
    tick: (stage, picture, seconds) => draw(stage, picture, 0.3 + seconds / SECONDS_PER_RING),
  };
};
