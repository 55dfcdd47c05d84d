// Political capital for the next half-year: a steady part, more when markets are confident, less when scaling hurts (M22).
//   consent:   politicalCapital += politicalIncome
//   mood:      politicalCapital += politicalMood x (confidence - 50) / 100
//   grievance: politicalCapital -= politicalGrievance x socialCost / 100
// Points. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const consentReturns = mechanism({
  id: 'consent-returns',
  cites: [],
  parameters: ['politicalIncome'],
  run(turn, p) {
    for (const side of SIDES) turn.add(POWERS[side].politicalCapital, p.politicalIncome);
  },
});

export const publicMood = mechanism({
  id: 'public-mood',
  cites: ['M13'],
  parameters: ['politicalMood'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.politicalCapital, (p.politicalMood * (turn.read(own.confidence) - 50)) / 100);
    }
  },
});

export const grievance = mechanism({
  id: 'grievance',
  cites: ['M26', 'M22'],
  parameters: ['politicalGrievance'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.politicalCapital, (-p.politicalGrievance * turn.read(own.socialCost)) / 100);
    }
  },
});
