// Energy caps what compute can do (M15), and a more efficient stack does more with the same energy.
//   energy        += energyGrowth + energyFocus if research goes to energy      compute that can be powered
//   usableCompute  = min(compute, energy x (1 + energyRelief x (efficiency - 1)))
// Growth, focus and relief: assumption.

import { positive } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const energyBuilt = mechanism({
  id: 'energy-built',
  cites: ['M15'],
  perSide: ['energyGrowth', 'energyFocus'],
  run(turn, p) {
    for (const side of SIDES) {
      turn.add(POWERS[side].energy, p.energyGrowth[side]);
      if (turn.decisions[side].focus === 'energy') turn.add(POWERS[side].energy, p.energyFocus[side]);
    }
  },
});

export const energyCap = mechanism({
  id: 'energy-cap',
  cites: ['M15'],
  parameters: ['energyRelief'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const compute = turn.read(own.compute);
      const cap = turn.read(own.energy) * (1 + p.energyRelief * positive(turn.read(own.efficiency) - 1));
      turn.add(own.usableCompute, Math.min(compute, cap) - turn.read(own.usableCompute));
    }
  },
});
