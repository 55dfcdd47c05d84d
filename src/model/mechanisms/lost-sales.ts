// Who withholds also loses customers: sales abroad that paid for research at home (M13, M17).
//   privateCapital -= lostSales x controls / 4      US$ bn; lostSales: assumption

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const lostSales = mechanism({
  id: 'lost-sales',
  cites: ['M13', 'M17'],
  perSide: ['lostSales'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.privateCapital, (-p.lostSales[side] * turn.read(own.controls)) / 4);
    }
  },
});
