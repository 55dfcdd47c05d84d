// Money for the next half-year: a public part, and what private capital adds while markets are confident.
//   money += publicIncome + privateShare x privateCapital x confidence / 100      US$ bn
// publicIncome of China is F1 x F2 over twenty half-years; that of the US is read against F10. privateShare: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const publicIncome = mechanism({
  id: 'public-income',
  cites: ['F1', 'F2', 'F10'],
  perSide: ['publicIncome'],
  run(turn, p) {
    for (const side of SIDES) turn.add(POWERS[side].money, p.publicIncome[side]);
  },
});

export const privateIncome = mechanism({
  id: 'private-income',
  cites: ['F12', 'M8'],
  parameters: ['privateShare'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.money, (p.privateShare * turn.read(own.privateCapital) * turn.read(own.confidence)) / 100);
    }
  },
});
