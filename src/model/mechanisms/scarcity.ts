// Scarcity breeds efficiency (M2): who cannot buy chips must do more with fewer, and does so the better, the more it
// invests in open methods, which is how the article's laboratories went round the wall (M4).
//   efficiency += scarcityGain x scarcity x talent / 100 x (1 + ingenuity x (openSource level - 2) / 2)
// scarcity: share of the build-out that stayed away after grey routes. scarcityGain, ingenuity: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const scarcityBreedsEfficiency = mechanism({
  id: 'scarcity',
  cites: ['M2', 'M4'],
  parameters: ['scarcityGain', 'ingenuity'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const open = 1 + (p.ingenuity * (turn.decisions[side].openSource - 2)) / 2;
      turn.add(own.efficiency, ((p.scarcityGain * turn.read(own.scarcity) * turn.read(own.talent)) / 100) * open);
    }
  },
});
