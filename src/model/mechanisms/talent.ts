// Talent grows with universities and public courses (M28), comes to open ecosystems (M4) and leaves strict ones (M32).
//   talent += talentGrowth + talentFocus if chosen + talentReach x (openness - 1/2) - talentLoss if rules are strict
// Index, US 2025H1 = 100. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const talent = mechanism({
  id: 'talent',
  cites: ['M28', 'M4', 'M32'],
  parameters: ['talentFocus', 'talentReach', 'talentLoss'],
  perSide: ['talentGrowth'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const { focus, rules } = turn.decisions[side];
      turn.add(own.talent, p.talentGrowth[side]);
      if (focus === 'talent') turn.add(own.talent, p.talentFocus);
      turn.add(own.talent, p.talentReach * (turn.read(own.openness) - 1 / 2));
      if (rules === 'strict') turn.add(own.talent, -p.talentLoss);
    }
  },
});
