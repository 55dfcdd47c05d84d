// Controls come into force at the level that was decided (M16 for chips, M17 for minerals and supply chains).
//   controls = decided level, 0 to 4

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const exportControls = mechanism({
  id: 'export-controls',
  cites: ['M16', 'M17'],
  run(turn) {
    for (const side of SIDES) {
      const { controls } = POWERS[side];
      turn.add(controls, turn.decisions[side].controls - turn.read(controls));
    }
  },
});
