// Book-keeping: both powers pay for what they decided, for the whole turn and at its start.
//   money             -= price of each choice      US$ bn
//   politicalCapital  -= consent for each choice   points
// Prices are checked before a decision is accepted, so neither stock can go below zero here.

import { CHOICE_NAMES, type Decision } from '../decision.ts';
import { type Mechanism, mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

/** Pays for one part of a decision. */
function spendingOn(part: keyof Decision): Mechanism {
  return mechanism({
    id: `spending-${part}`,
    cites: [],
    run(turn) {
      if (!turn.isFirst) return;
      for (const side of SIDES) {
        const own = POWERS[side];
        const { money, politicalCapital } = turn.prices[side][part];
        turn.add(own.money, -money);
        turn.add(own.politicalCapital, -politicalCapital);
      }
    },
  });
}

export const spending: readonly Mechanism[] = [...CHOICE_NAMES, 'initiative' as const].map(spendingOn);
