// Systems built to watch people at home are sold abroad (M27): income and influence, against trust and rights.
//   while rules at home are strict and the power does not co-govern:
//   privateCapital    += surveillanceSales x mean share of the own stack in the south      US$ bn
//   adoption (south)  += pull to the own stack of surveillancePull                         share of everyone else
//   trust in Europe   -= surveillanceDistrust      points
//   socialCost        += surveillanceCost          points
// All parameters: assumption; the article names the practice for China, the rule holds for whoever is strict.

import { pull } from '../adoption.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES, SOUTH } from '../sides.ts';
import { ADOPTION, POWERS } from '../variables.ts';

export const surveillanceExports = mechanism({
  id: 'surveillance-exports',
  cites: ['M27'],
  parameters: ['surveillancePull', 'surveillanceDistrust', 'surveillanceCost'],
  perSide: ['surveillanceSales'],
  run(turn, p) {
    for (const side of SIDES) {
      const { rules, abroad } = turn.decisions[side];
      if (rules !== 'strict' || abroad === 'co-govern') continue;
      const own = POWERS[side];
      let reach = 0;
      for (const bloc of SOUTH) {
        reach += turn.read(ADOPTION[bloc][side]) / SOUTH.length;
        pull(turn, bloc, side, p.surveillancePull);
      }
      turn.add(own.privateCapital, p.surveillanceSales[side] * reach);
      turn.add(own.trust.europe, -p.surveillanceDistrust);
      turn.add(own.socialCost, p.surveillanceCost);
    }
  },
});
