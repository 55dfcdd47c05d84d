// Open-source investment raises one's own efficiency (M4), less so where rules at home are strict (M32), and feeds the
// commons that everybody draws on (M5).
//   efficiency  += openSourceGain x level x (1 + openness) / 2 x (1 - strain if rules are strict)
//   contributed += openSourceGift x level      points of the commons; the commons grows by the same
// Gain, gift and strain: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS, WORLD_VARIABLES } from '../variables.ts';

export const openSource = mechanism({
  id: 'open-source',
  cites: ['M4', 'M5', 'M32'],
  parameters: ['openSourceGain', 'openSourceGift', 'controlStrain'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const { openSource: level, rules } = turn.decisions[side];
      const strain = rules === 'strict' ? p.controlStrain : 0;
      const reach = ((1 + turn.read(own.openness)) / 2) * (1 - strain);
      turn.add(own.efficiency, p.openSourceGain * level * reach);
      turn.add(own.contributed, p.openSourceGift * level);
      turn.add(WORLD_VARIABLES.commons, p.openSourceGift * level);
    }
  },
});
