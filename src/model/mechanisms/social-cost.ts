// The hidden cost of scaling, on both sides (M26): labelling and moderation labour, land, water; deregulation adds
// incidents (M21), and so does censorship at home (M11).
//   socialCost += scalingCost x compute level + deregulatedCost if deregulated + strictCost if strict
//               - care if rules are balanced - socialHealing x socialCost
// Points from 0 to 100. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const socialCost = mechanism({
  id: 'social-cost',
  cites: ['M26', 'M21', 'M11'],
  parameters: ['scalingCost', 'deregulatedCost', 'strictCost', 'care', 'socialHealing'],
  run(turn, p) {
    const byRules = { deregulate: p.deregulatedCost, balanced: -p.care, strict: p.strictCost };
    for (const side of SIDES) {
      const own = POWERS[side].socialCost;
      const { compute, rules } = turn.decisions[side];
      turn.add(own, p.scalingCost * compute);
      turn.add(own, byRules[rules]);
      turn.add(own, -p.socialHealing * turn.read(own));
    }
  },
});
