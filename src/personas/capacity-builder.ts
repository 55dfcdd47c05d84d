// The capacity builder: not a game of rich countries; open weights, training abroad and the UN’s rules (M18, M23). It
// answers controls with no more than a gesture.

import { byTurns, doctrine } from './doctrine.ts';

export const capacityBuilder = doctrine({
  id: 'capacity-builder',
  side: 'cn',
  cites: ['M18', 'M23', 'V12'],
  cards: [
    'training-centres-abroad',
    'open-audit',
    'open-platform',
    'labelling-wage-floor',
    'un-capacity-resolution',
    'campus-spinouts',
    'efficiency-league',
    'western-power',
  ],
  never: ['rare-earth-licences', 'safe-city-exports'],
  growth: [
    ['openSource', 3],
    ['compute', 3],
    ['openSource', 4],
  ],
  wish: (sight) => ({
    controls: (sight.rival?.controls ?? 0) > 1 ? 1 : 0,
    openSource: 2,
    compute: 2,
    release: 'open',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'talent', 'efficiency'),
    abroad: sight.rival?.abroad === 'co-govern' ? 'co-govern' : byTurns(sight, 'co-govern', 'build', 'co-govern'),
    rules: 'balanced',
  }),
});
