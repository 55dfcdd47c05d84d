// The incumbents' doctrine: closed models, more compute, few rules (M7, M21, V15). Energy first when it caps.

import { POWERS, WORLD_VARIABLES } from '../model/variables.ts';
import { afford, isCapped, type Persona } from './persona.ts';

export const incumbents: Persona = {
  id: 'incumbents',
  side: 'us',
  cites: ['M7', 'M21', 'V15'],
  decide(view) {
    const own = POWERS.us;
    const capped = isCapped(view);
    return afford(view, {
      controls: 2,
      openSource: 1,
      compute: capped ? 3 : 4,
      release: 'closed',
      focus: capped ? 'energy' : 'efficiency',
      abroad: view.know(WORLD_VARIABLES.tension) > 62 ? 'build' : 'contest',
      rules: view.know(own.socialCost) > 48 ? 'balanced' : 'deregulate',
    });
  },
};
