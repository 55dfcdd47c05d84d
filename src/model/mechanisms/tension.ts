// Tension (M24): controls and contests feed it, shared rules calm it, and it drifts back to its rest.
//   tension += controlsTension x (controls of both) + contestTension for each that contests
//            - coGovernCalm for each that co-governs + calming x (restingTension - tension)
// Points from 0 to 100. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS, WORLD_VARIABLES } from '../variables.ts';

export const tension = mechanism({
  id: 'tension',
  cites: ['M24'],
  parameters: ['controlsTension', 'contestTension', 'coGovernCalm', 'calming', 'restingTension'],
  run(turn, p) {
    const { tension } = WORLD_VARIABLES;
    for (const side of SIDES) {
      const { abroad } = turn.decisions[side];
      turn.add(tension, p.controlsTension * turn.read(POWERS[side].controls));
      if (abroad === 'contest') turn.add(tension, p.contestTension);
      if (abroad === 'co-govern') turn.add(tension, -p.coGovernCalm);
    }
    turn.add(tension, p.calming * (p.restingTension - turn.read(tension)));
  },
});
