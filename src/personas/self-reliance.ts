// Self-reliance: chips and compute of one's own, counter-controls in kind (M17, M29 turned back, F5).

import { POWERS, WORLD_VARIABLES } from '../model/variables.ts';
import { afford, isCapped, type Persona } from './persona.ts';

export const selfReliance: Persona = {
  id: 'self-reliance',
  side: 'cn',
  cites: ['M17', 'F5', 'M29'],
  decide(view) {
    const own = POWERS.cn;
    const capped = isCapped(view);
    const brink = view.know(WORLD_VARIABLES.tension) > 64;
    return afford(view, {
      controls: brink ? 1 : 2,
      openSource: 1,
      compute: 4,
      release: 'managed',
      focus: capped ? 'energy' : view.know(own.domesticChips) < 0.6 ? 'chips' : 'efficiency',
      abroad: brink || view.turn % 2 === 1 ? 'build' : 'contest',
      rules: 'balanced',
    });
  },
};
