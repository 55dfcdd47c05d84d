// Data gathered by strict rule at home carry over into commercial AI (M10); what it costs in trust and rights is booked
// under secrecy and social cost.
//   capability += stateData if rules are strict      index a half-year; assumption, larger where surveillance is larger

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const stateData = mechanism({
  id: 'state-data',
  cites: ['M10'],
  perSide: ['stateData'],
  run(turn, p) {
    for (const side of SIDES) {
      if (turn.decisions[side].rules === 'strict') turn.add(POWERS[side].capability, p.stateData[side]);
    }
  },
});
