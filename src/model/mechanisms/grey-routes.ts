// Part of what is withheld arrives all the same, through third countries (M17; F14 is a disputed estimate of it).
//   leak      = leakage x trust in Asia / 50
//   compute  += leak x scarcity x (arriving + upkeep x compute)
//   scarcity -= leak x scarcity
// leakage: share that leaks at a trust of 50; assumption, which the voice V6 would set high.

import { clamp } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const greyRoutes = mechanism({
  id: 'grey-routes',
  cites: ['M17', 'F14'],
  parameters: ['upkeep'],
  perSide: ['leakage'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const leak = clamp((p.leakage[side] * turn.read(own.trust.asia)) / 50, 0, 1);
      const returned = leak * turn.read(own.scarcity);
      turn.add(own.compute, returned * (turn.read(own.arriving) + p.upkeep * turn.read(own.compute)));
      turn.add(own.scarcity, -returned);
    }
  },
});
