// Algorithmic efficiency grows with a power's own researchers, faster when research money goes to it (M1), and with luck.
//   efficiency += (researchPace + efficiencyFocus if chosen) x talent / 100 x (1 + researchLuck x luck)
// Index, open literature of 2025H1 = 1, a half-year. All three parameters: assumption.

import { LUCK } from '../luck.ts';
import { spread } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const ownResearch = mechanism({
  id: 'own-research',
  cites: ['M1'],
  parameters: ['researchPace', 'efficiencyFocus', 'researchLuck'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const focus = turn.decisions[side].focus === 'efficiency' ? p.efficiencyFocus : 0;
      const luck = 1 + p.researchLuck * spread(turn.luck(LUCK[side].research));
      turn.add(own.efficiency, (((p.researchPace + focus) * turn.read(own.talent)) / 100) * luck);
    }
  },
});
