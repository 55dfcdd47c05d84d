// Managed openness: open to contribute, censored at home (M11, M32), with state platforms carrying the rest (F7).

import { POWERS } from '../model/variables.ts';
import { afford, isCapped, type Persona } from './persona.ts';

export const managedOpenness: Persona = {
  id: 'managed-openness',
  side: 'cn',
  cites: ['M11', 'M32', 'F7'],
  decide(view) {
    const own = POWERS.cn;
    const capped = isCapped(view);
    return afford(view, {
      controls: 1,
      openSource: 3,
      compute: view.know(own.money) > 45 ? 4 : 3,
      release: 'managed',
      focus: capped ? 'energy' : view.turn % 2 === 0 ? 'efficiency' : 'talent',
      abroad: view.turn % 3 === 1 ? 'contest' : 'build',
      rules: 'strict',
    });
  },
};
