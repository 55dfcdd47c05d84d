// The hidden cost of scaling, on both sides (M26): labelling and moderation labour, land, water; deregulation adds
// incidents (M21), and so does censorship at home (M11).
//   scaling: socialCost += scalingCost x compute level
//   rules:   socialCost += deregulatedCost if deregulated, strictCost if strict, - care if balanced
//   healing: socialCost -= socialHealing x socialCost
// Points from 0 to 100. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const scalingCost = mechanism({
  id: 'scaling-cost',
  cites: ['M26'],
  parameters: ['scalingCost'],
  run(turn, p) {
    for (const side of SIDES) turn.add(POWERS[side].socialCost, p.scalingCost * turn.decisions[side].compute);
  },
});

export const rulesCost = mechanism({
  id: 'rules-cost',
  cites: ['M21', 'M11'],
  parameters: ['deregulatedCost', 'strictCost', 'care'],
  run(turn, p) {
    const cost = { deregulate: p.deregulatedCost, balanced: -p.care, strict: p.strictCost };
    for (const side of SIDES) turn.add(POWERS[side].socialCost, cost[turn.decisions[side].rules]);
  },
});

export const socialHealing = mechanism({
  id: 'social-healing',
  cites: [],
  parameters: ['socialHealing'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side].socialCost;
      turn.add(own, -p.socialHealing * turn.read(own));
    }
  },
});
