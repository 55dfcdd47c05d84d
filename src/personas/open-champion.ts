// The open champion: open over proprietary, everyone profits from published work (V4, M4, M5).

import { afford, isCapped, type Persona } from './persona.ts';

export const openChampion: Persona = {
  id: 'open-champion',
  side: 'us',
  cites: ['V4', 'M4', 'M5'],
  decide(view) {
    const capped = isCapped(view);
    return afford(view, {
      controls: 0,
      openSource: 4,
      compute: 2,
      release: 'open',
      focus: capped ? 'energy' : view.turn % 2 === 0 ? 'efficiency' : 'talent',
      abroad: 'build',
      rules: 'balanced',
    });
  },
};
