// The commons feeds both sides (M5); tension closes a power off from what its rival put there (M6).
//   reachable   = commons - rival's part x closure x tension / 100
//   efficiency += spillover x reachable / 100 x talent / 100 x (1 + absorption x (openSource level - 2) / 2)
// Who works in the open knows how to use what lies there. spillover, closure and absorption: assumption.

import { positive } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { rivalOf, SIDES } from '../sides.ts';
import { POWERS, WORLD_VARIABLES } from '../variables.ts';

export const spillover = mechanism({
  id: 'spillover',
  cites: ['M5', 'M6'],
  parameters: ['spillover', 'closure', 'absorption'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const closed =
        (turn.read(POWERS[rivalOf(side)].contributed) * p.closure * turn.read(WORLD_VARIABLES.tension)) / 100;
      const reachable = positive(turn.read(WORLD_VARIABLES.commons) - closed);
      const skill = 1 + (p.absorption * (turn.decisions[side].openSource - 2)) / 2;
      turn.add(own.efficiency, ((((p.spillover * reachable) / 100) * turn.read(own.talent)) / 100) * skill);
    }
  },
});
