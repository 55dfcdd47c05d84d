// Political capital for the next half-year: a steady part, more when markets are confident, less when scaling hurts (M22).
//   politicalCapital += politicalIncome + politicalMood x (confidence - 50) / 100 - politicalGrievance x socialCost / 100
// Points. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const politicalCapital = mechanism({
  id: 'political-capital',
  cites: ['M22'],
  parameters: ['politicalIncome', 'politicalMood', 'politicalGrievance'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.politicalCapital, p.politicalIncome);
      turn.add(own.politicalCapital, (p.politicalMood * (turn.read(own.confidence) - 50)) / 100);
      turn.add(own.politicalCapital, (-p.politicalGrievance * turn.read(own.socialCost)) / 100);
    }
  },
});
