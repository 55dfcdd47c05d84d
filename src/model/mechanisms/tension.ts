// Tension (M24): controls and contests feed it, shared rules calm it, and it drifts back to its rest.
//   controls:  tension += controlsTension x (controls of both)
//   diplomacy: tension += contestTension for each that contests - coGovernCalm for each that co-governs
//   calming:   tension += calming x (restingTension - tension)
// Points from 0 to 100. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS, WORLD_VARIABLES } from '../variables.ts';

const { tension } = WORLD_VARIABLES;

export const controlsAlarm = mechanism({
  id: 'controls-alarm',
  cites: ['M24'],
  parameters: ['controlsTension'],
  run(turn, p) {
    for (const side of SIDES) turn.add(tension, p.controlsTension * turn.read(POWERS[side].controls));
  },
});

export const diplomaticTone = mechanism({
  id: 'diplomatic-tone',
  cites: ['M24', 'M23'],
  parameters: ['contestTension', 'coGovernCalm'],
  run(turn, p) {
    for (const side of SIDES) {
      const { abroad } = turn.decisions[side];
      if (abroad === 'contest') turn.add(tension, p.contestTension);
      if (abroad === 'co-govern') turn.add(tension, -p.coGovernCalm);
    }
  },
});

export const calming = mechanism({
  id: 'calming',
  cites: [],
  parameters: ['calming', 'restingTension'],
  run(turn, p) {
    turn.add(tension, p.calming * (p.restingTension - turn.read(tension)));
  },
});
