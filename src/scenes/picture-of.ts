// From what is known of the world to what the map draws of it. Pure: the same knowledge always gives the same picture.

import { clamp } from '../model/maths.ts';
import { byBloc, bySide } from '../model/sides.ts';
import { ADOPTION, POWERS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { type Moved, movesOf } from './moves-of.ts';
import type { Picture } from './picture.ts';

/** The installed compute that fills a power's sites, index (US 2025H1 = 100). */
const FULL_COMPUTE = 320;
/** The commons that fills its constellation, points. */
const FULL_COMMONS = 320;

/** The least that a grey route shows in the stage in which something came in by it. */
const SOME_GREY = 0.15;

/** Draws a picture from what can be read of the variables, with the news and what has just moved. */
export function pictureOf(
  know: (variable: Variable) => number,
  news: Picture['news'] = [],
  moved: readonly Moved[] = [],
): Picture {
  const share = (x: number, full: number) => clamp(x / full, 0, 1);
  const { cn, us } = POWERS;
  const withheld = know(cn.scarcity);
  const { commons, tension } = WORLD_VARIABLES;
  const moves = movesOf(moved);
  const leaked = moves.some(({ kind, up }) => kind === 'grey' && up);
  const grey = withheld === 0 ? 0 : share(know(us.controls), 4) * share(know(cn.trust.asia), 100);
  return {
    powers: bySide((side) => {
      const own = POWERS[side];
      const compute = know(own.compute);
      return {
        compute: share(compute, FULL_COMPUTE),
        powered: compute === 0 ? 1 : share(know(own.usableCompute), compute),
        construction: share(know(own.underConstruction), FULL_COMPUTE),
        openness: know(own.openness),
      };
    }),
    flows: [
      { id: 'chips', open: 1 - share(know(us.controls), 4) },
      { id: 'minerals', open: 1 - share(know(cn.controls), 4) },
      { id: 'grey', open: leaked ? Math.max(grey, SOME_GREY) : grey },
    ],
    blocs: byBloc((bloc) => ({
      us: know(ADOPTION[bloc].us),
      cn: know(ADOPTION[bloc].cn),
      commons: know(ADOPTION[bloc].commons),
    })),
    commons: share(know(commons), FULL_COMMONS),
    tension: share(know(tension), 100),
    news,
    moves,
  };
}
