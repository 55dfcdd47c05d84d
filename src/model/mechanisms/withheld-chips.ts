// Controls withhold a part of the rival's build-out (M16; M17 for the counter-controls): the part that it can neither
// make at home nor make with know-how that already got out (M30).
//   scarcity = grip x rival controls / 4 x (1 - domesticChips) x (1 - diffusedKnowHow)      share withheld
//   compute -= scarcity x (arriving + upkeep x compute)
// grip: how much of the build-out depends on what the rival can withhold. upkeep: how much of the installed base must
// be renewed each half-year with such goods. Both: assumption.

import { mechanism } from '../mechanism.ts';
import { rivalOf, SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const withheldChips = mechanism({
  id: 'withheld-chips',
  cites: ['M16', 'M17', 'M30'],
  parameters: ['upkeep'],
  perSide: ['grip'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const controls = turn.read(POWERS[rivalOf(side)].controls) / 4;
      const dependent = (1 - turn.read(own.domesticChips)) * (1 - turn.read(own.diffusedKnowHow));
      const withheld = p.grip[side] * controls * dependent;
      turn.add(own.scarcity, withheld - turn.read(own.scarcity));
      turn.add(own.compute, -withheld * turn.read(own.arriving));
      turn.add(own.compute, -withheld * p.upkeep * turn.read(own.compute));
    }
  },
});
