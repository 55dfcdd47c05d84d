// Book-keeping: both powers pay for what they decided, part by part.
//   money             -= price(decision)      US$ bn
//   politicalCapital  -= consent(decision)    points
// Prices are checked before a decision is accepted, so neither stock can go below zero here.

import { CHOICE_NAMES } from '../decision.ts';
import { mechanism } from '../mechanism.ts';
import { PRICE_PARAMETERS, priceList } from '../prices.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const spending = mechanism({
  id: 'spending',
  cites: [],
  ...PRICE_PARAMETERS,
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const prices = priceList(p, side, turn.read(own.controls), turn.decisions[side]);
      for (const choice of CHOICE_NAMES) {
        turn.add(own.money, -prices[choice].money);
        turn.add(own.politicalCapital, -prices[choice].politicalCapital);
      }
    }
  },
});
