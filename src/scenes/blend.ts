// Pictures in between: the state of the map part of the way from one picture to the next.

import type { BlocPicture, FlowPicture, Picture, PowerPicture } from './picture.ts';

/** Blends two pictures; `t` 0 gives the first, 1 the second. News and moves are the second's as soon as it starts. */
export function blend(from: Picture, to: Picture, t: number): Picture {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const number = (a: number, b: number): number => a + (b - a) * t;
  const power = (a: PowerPicture, b: PowerPicture): PowerPicture => ({
    compute: number(a.compute, b.compute),
    powered: number(a.powered, b.powered),
    construction: number(a.construction, b.construction),
    openness: number(a.openness, b.openness),
  });
  const bloc = (a: BlocPicture, b: BlocPicture): BlocPicture => ({
    us: number(a.us, b.us),
    cn: number(a.cn, b.cn),
    commons: number(a.commons, b.commons),
  });
  return {
    powers: { us: power(from.powers.us, to.powers.us), cn: power(from.powers.cn, to.powers.cn) },
    flows: to.flows.map(({ id, open }) => ({ id, open: number(openOf(from, id), open) })),
    blocs: {
      europe: bloc(from.blocs.europe, to.blocs.europe),
      africa: bloc(from.blocs.africa, to.blocs.africa),
      asia: bloc(from.blocs.asia, to.blocs.asia),
      latinAmerica: bloc(from.blocs.latinAmerica, to.blocs.latinAmerica),
    },
    commons: number(from.commons, to.commons),
    tension: number(from.tension, to.tension),
    news: to.news,
    moves: to.moves,
  };
}

/** Says how open a flow is in a picture, 0 to 1; a flow that it does not mention is shut. */
export function openOf(picture: Picture, id: FlowPicture['id']): number {
  return picture.flows.find((flow) => flow.id === id)?.open ?? 0;
}

/** Eases a transition: slow at both ends; `t` from 0 to 1. */
export function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
