// Much of the state's money follows local mandates to less-developed regions (M9): it evens the country out more than
// it moves the frontier.
//   underConstruction -= regionalShare x (1 - regionalUse) x level x computePerLevel      index
//   socialCost        -= regionalRelief x regionalShare x level                           points
// regionalShare: share of a build-out that is placed for even development; the article names it for China. The sizes
// of all three: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const regionalEquity = mechanism({
  id: 'regional-equity',
  cites: ['M9'],
  parameters: ['regionalUse', 'regionalRelief'],
  perSide: ['regionalShare', 'computePerLevel'],
  run(turn, p) {
    for (const side of SIDES) {
      const level = turn.decisions[side].compute;
      const placed = p.regionalShare[side] * level;
      turn.add(POWERS[side].underConstruction, -placed * (1 - p.regionalUse) * p.computePerLevel[side]);
      turn.add(POWERS[side].socialCost, -p.regionalRelief * placed);
    }
  },
});
