// Data centres are ordered, take time, and arrive (F10, F12; M21 for deregulation, which speeds them).
//   arriving          = arriveShare x underConstruction x (1 + buildOutLuck x luck)
//   underConstruction += level x computePerLevel x pace(rules) - arriving
//   compute           += arriving                     index, US 2025H1 = 100
// What the rival withholds is taken off next, in withheld-chips. Shares and pace: assumption.

import { LUCK } from '../luck.ts';
import { spread } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const buildOut = mechanism({
  id: 'build-out',
  cites: ['F10', 'F12', 'M21'],
  parameters: ['arriveShare', 'buildOutLuck', 'deregulatedPace', 'strictPace'],
  perSide: ['computePerLevel'],
  run(turn, p) {
    const pace = { deregulate: p.deregulatedPace, balanced: 1, strict: p.strictPace };
    for (const side of SIDES) {
      const own = POWERS[side];
      const { compute, rules } = turn.decisions[side];
      const luck = 1 + p.buildOutLuck * spread(turn.luck(LUCK[side].buildOut));
      const arriving = p.arriveShare * turn.read(own.underConstruction) * luck;
      turn.add(own.underConstruction, compute * p.computePerLevel[side] * pace[rules]);
      turn.add(own.underConstruction, -arriving);
      turn.add(own.arriving, arriving - turn.read(own.arriving));
      turn.add(own.compute, arriving);
    }
  },
});
