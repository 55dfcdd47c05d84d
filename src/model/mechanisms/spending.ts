// Book-keeping: both powers pay for what they decided.
//   money             -= price of each choice      US$ bn
//   politicalCapital  -= consent for each choice   points
// Prices are checked before a decision is accepted, so neither stock can go below zero here.

import { CHOICE_NAMES, type Choice } from '../decision.ts';
import { type Mechanism, mechanism } from '../mechanism.ts';
import { PRICE_PARAMETERS, priceList } from '../prices.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

/** Pays for one of the choices. Controls are read as they stood before the new level takes force. */
function spendingOn(choice: Choice): Mechanism {
  return mechanism({
    id: `spending-${choice}`,
    cites: [],
    ...PRICE_PARAMETERS,
    run(turn, p) {
      for (const side of SIDES) {
        const own = POWERS[side];
        const { money, politicalCapital } = priceList(p, side, turn.read(own.controls), turn.decisions[side])[choice];
        turn.add(own.money, -money);
        turn.add(own.politicalCapital, -politicalCapital);
      }
    },
  });
}

export const spending: readonly Mechanism[] = CHOICE_NAMES.map(spendingOn);
