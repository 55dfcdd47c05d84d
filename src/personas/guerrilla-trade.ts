// Guerrilla trade: go round containment by other routes and the global south, squeeze where the rival is weak (M17).

import { POWERS } from '../model/variables.ts';
import { afford, isCapped, type Persona } from './persona.ts';

export const guerrillaTrade: Persona = {
  id: 'guerrilla-trade',
  side: 'cn',
  cites: ['M17', 'M18'],
  decide(view) {
    const own = POWERS.cn;
    const capped = isCapped(view);
    const answer = view.rivalDecisions.at(-1)?.controls ?? 2;
    return afford(view, {
      controls: answer >= 3 ? 3 : 1,
      openSource: 2,
      compute: view.know(own.money) > 45 ? 4 : 3,
      release: 'managed',
      focus: capped ? 'energy' : view.turn % 2 === 0 ? 'efficiency' : 'chips',
      abroad: 'build',
      rules: 'balanced',
    });
  },
};
