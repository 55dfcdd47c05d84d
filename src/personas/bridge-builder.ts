// The bridge builder: a flexible, collaborative course (M29) towards shared rules (M23). No counter-controls while the
// rival keeps to targeted ones, a signature on offer unless it has just been refused, and open work with everybody.

import { byTurns, doctrine } from './doctrine.ts';

export const bridgeBuilder = doctrine({
  id: 'bridge-builder',
  side: 'cn',
  cites: ['M29', 'M23', 'F15'],
  cards: [
    'open-audit',
    'labelling-wage-floor',
    'national-ai-team',
    'training-centres-abroad',
    'campus-spinouts',
    'open-platform',
    'un-capacity-resolution',
    'efficiency-league',
    'western-power',
  ],
  never: ['rare-earth-licences', 'safe-city-exports'],
  growth: [
    ['openSource', 3],
    ['compute', 4],
  ],
  wish: (sight) => ({
    controls: (sight.rival?.controls ?? 0) > 3 ? 1 : 0,
    openSource: 2,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'talent'),
    abroad: sight.rival?.abroad === 'contest' ? byTurns(sight, 'co-govern', 'build') : 'co-govern',
    rules: 'balanced',
  }),
});
