// What AI adds to each economy: its share of the projected US$ 15.7 trn (F13), growing as AI spreads.
//   world value  = F13 x 2 (n + 1) / (N x (N + 1))      US$ bn in half-year n of N, from 0; sums to F13
//   own value    = world value x power x (homeMarket + (1 - homeMarket) x mean adoption abroad)
//   power        = (1 - deployment) x capability / (both) + deployment x serving / (both)
//   serving      = usable compute x sqrt(efficiency): who would have everybody use a model must also run it
// homeMarket: share of a power's gain that it makes at home. deployment: how much running counts beside quality. Both:
// assumption; V15 would set deployment high, V16 low.

import { root } from '../maths.ts';
import { mechanism, type Turn } from '../mechanism.ts';
import { BLOCS, rivalOf, SIDES, type Side } from '../sides.ts';
import { ADOPTION, POWERS, WORLD_VARIABLES } from '../variables.ts';

function serving(turn: Turn, side: Side): number {
  return turn.read(POWERS[side].usableCompute) * root(turn.read(POWERS[side].efficiency));
}

export const valueAdded = mechanism({
  id: 'value-added',
  cites: ['F13'],
  parameters: ['worldValue', 'homeMarket', 'deployment'],
  run(turn, p) {
    const world = (p.worldValue * 2 * (turn.index + 1)) / (turn.halfYears * (turn.halfYears + 1));
    turn.add(WORLD_VARIABLES.valueAdded, world);
    for (const side of SIDES) {
      const own = turn.read(POWERS[side].capability);
      const quality = own / (own + turn.read(POWERS[rivalOf(side)].capability) + 1);
      const run = serving(turn, side);
      const reach = run / (run + serving(turn, rivalOf(side)) + 1);
      const power = (1 - p.deployment) * quality + p.deployment * reach;
      let abroad = 0;
      for (const bloc of BLOCS) abroad += turn.read(ADOPTION[bloc][side]) / BLOCS.length;
      turn.add(POWERS[side].valueAdded, world * power * (p.homeMarket + (1 - p.homeMarket) * abroad));
    }
  },
});
