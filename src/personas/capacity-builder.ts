// The capacity builder: not a game of rich countries; open weights, training abroad and the UN's rules (M18, M23).

import { POWERS } from '../model/variables.ts';
import { afford, isCapped, type Persona } from './persona.ts';

export const capacityBuilder: Persona = {
  id: 'capacity-builder',
  side: 'cn',
  cites: ['M18', 'M23', 'V12'],
  decide(view) {
    const own = POWERS.cn;
    const capped = isCapped(view);
    const signed = view.rivalDecisions.at(-1)?.abroad === 'co-govern';
    return afford(view, {
      controls: 0,
      openSource: 3,
      compute: view.know(own.money) > 45 ? 4 : 3,
      release: 'open',
      focus: capped ? 'energy' : view.turn % 2 === 0 ? 'efficiency' : 'talent',
      abroad: signed || view.turn % 4 === 3 ? 'co-govern' : 'build',
      rules: 'balanced',
    });
  },
};
