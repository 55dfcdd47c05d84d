// State money is a signal that private money follows, with a delay (M8): what the state puts into open platforms and
// data centres matures for two half-years before it draws anybody in.
//   matured         = maturingSoon; maturingSoon = maturingLater; maturingLater = spent on the two dials this half-year
//   privateCapital += crowdingIn x matured      US$ bn
// crowdingIn: private dollars drawn in by each mature public dollar; assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const stateMoney = mechanism({
  id: 'state-money',
  cites: ['M8', 'V13'],
  perSide: ['crowdingIn'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const { openSource, compute } = turn.halfYearPrices[side];
      const soon = turn.read(own.maturingSoon);
      const later = turn.read(own.maturingLater);
      turn.add(own.privateCapital, p.crowdingIn[side] * soon);
      turn.add(own.maturingSoon, later - soon);
      turn.add(own.maturingLater, openSource.money + compute.money - later);
    }
  },
});
