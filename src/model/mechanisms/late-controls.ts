// Know-how leaks away before controls come (M30): by the time of the bans it was too late.
//   diffusedKnowHow += diffusionPace x (1 - diffusedKnowHow) x (1 - controlsHold x rival controls / 4)
// diffusedKnowHow: share of what the rival could withhold that is already abroad. Pace and hold: assumption.

import { mechanism } from '../mechanism.ts';
import { rivalOf, SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const lateControls = mechanism({
  id: 'late-controls',
  cites: ['M30'],
  parameters: ['diffusionPace', 'controlsHold'],
  run(turn, p) {
    for (const side of SIDES) {
      const { diffusedKnowHow } = POWERS[side];
      const held = (p.controlsHold * turn.read(POWERS[rivalOf(side)].controls)) / 4;
      turn.add(diffusedKnowHow, p.diffusionPace * (1 - turn.read(diffusedKnowHow)) * (1 - held));
    }
  },
});
