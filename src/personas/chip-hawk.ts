// The chip hawk: out-innovate, race faster, tighten chip controls (V5). Loosens only when the brink is near.

import { WORLD_VARIABLES } from '../model/variables.ts';
import { afford, isCapped, type Persona } from './persona.ts';

export const chipHawk: Persona = {
  id: 'chip-hawk',
  side: 'us',
  cites: ['V5', 'M16', 'M24'],
  decide(view) {
    const capped = isCapped(view);
    const brink = view.know(WORLD_VARIABLES.tension) > 64;
    return afford(view, {
      controls: brink ? 3 : 4,
      openSource: 1,
      compute: 3,
      release: 'managed',
      focus: capped ? 'energy' : view.turn % 2 === 0 ? 'chips' : 'efficiency',
      abroad: brink || view.turn % 3 === 2 ? 'build' : 'contest',
      rules: 'balanced',
    });
  },
};
