// Closed models earn rents now (M7): what others cannot download they must rent, while one's capability stands out.
//   privateCapital += rents x weight(release) x own capability / (own + rival's)      US$ bn; weight 1 closed, 0 open
// rents and the weight of managed release: assumption.

import { mechanism } from '../mechanism.ts';
import { rivalOf, SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const closedRents = mechanism({
  id: 'closed-rents',
  cites: ['M7'],
  parameters: ['managedRents'],
  perSide: ['rents'],
  run(turn, p) {
    const weight = { closed: 1, managed: p.managedRents, open: 0 };
    for (const side of SIDES) {
      const own = turn.read(POWERS[side].capability);
      const share = own / (own + turn.read(POWERS[rivalOf(side)].capability) + 1);
      turn.add(POWERS[side].privateCapital, p.rents[side] * weight[turn.decisions[side].release] * share);
    }
  },
});
