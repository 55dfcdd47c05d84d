// Scarcity breeds efficiency (M2): who cannot buy chips must do more with fewer.
//   efficiency += scarcityGain x scarcity x talent / 100
// scarcity: share of the build-out that stayed away after grey routes. scarcityGain: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const scarcityBreedsEfficiency = mechanism({
  id: 'scarcity',
  cites: ['M2'],
  parameters: ['scarcityGain'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.efficiency, (p.scarcityGain * turn.read(own.scarcity) * turn.read(own.talent)) / 100);
    }
  },
});
