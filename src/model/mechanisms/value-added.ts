// What AI adds to each economy: its share of the projected US$ 15.7 trn (F13), growing as AI spreads.
//   world value  = F13 x 2 (turn + 1) / (turns x (turns + 1))      US$ bn this half-year; sums to F13
//   own value    = world value x capability / (both) x (homeMarket + (1 - homeMarket) x mean adoption abroad)
// homeMarket: share of a power's gain that it makes at home; assumption.

import { mechanism } from '../mechanism.ts';
import { BLOCS, rivalOf, SIDES } from '../sides.ts';
import { ADOPTION, POWERS, WORLD_VARIABLES } from '../variables.ts';

export const valueAdded = mechanism({
  id: 'value-added',
  cites: ['F13'],
  parameters: ['worldValue', 'homeMarket'],
  run(turn, p) {
    const world = (p.worldValue * 2 * (turn.index + 1)) / (turn.turns * (turn.turns + 1));
    turn.add(WORLD_VARIABLES.valueAdded, world);
    for (const side of SIDES) {
      const own = turn.read(POWERS[side].capability);
      const share = own / (own + turn.read(POWERS[rivalOf(side)].capability) + 1);
      let abroad = 0;
      for (const bloc of BLOCS) abroad += turn.read(ADOPTION[bloc][side]) / BLOCS.length;
      turn.add(POWERS[side].valueAdded, world * share * (p.homeMarket + (1 - p.homeMarket) * abroad));
    }
  },
});
