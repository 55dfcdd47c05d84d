// The Jevons bet (M14): cheaper computing only raises the demand for compute, so gains in method call up new orders.
//   underConstruction += demandResponse x own efficiency gain this half-year x compute / 100
// demandResponse: the voices V15 bet on it, the author (V16) calls it outdated and sets it to 0; assumption.

import { positive } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const jevons = mechanism({
  id: 'jevons',
  cites: ['M14', 'V15', 'V16'],
  parameters: ['demandResponse'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const gain = positive(turn.read(own.efficiency) - turn.before(own.efficiency));
      turn.add(own.underConstruction, (p.demandResponse * gain * turn.read(own.compute)) / 100);
    }
  },
});
