// The coalition builder: summits, shared rules, capacity for others (M23, V10, V12), with controls kept targeted.

import { afford, isCapped, type Persona } from './persona.ts';

export const coalitionBuilder: Persona = {
  id: 'coalition-builder',
  side: 'us',
  cites: ['M23', 'V10', 'V12'],
  decide(view) {
    const capped = isCapped(view);
    const refused = view.rivalDecisions.at(-1)?.abroad === 'contest';
    return afford(view, {
      controls: refused ? 2 : 1,
      openSource: 2,
      compute: 3,
      release: 'managed',
      focus: capped ? 'energy' : view.turn % 2 === 0 ? 'talent' : 'efficiency',
      abroad: refused && view.turn % 2 === 1 ? 'build' : 'co-govern',
      rules: 'balanced',
    });
  },
};
