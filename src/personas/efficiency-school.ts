// The efficiency school: a small lab that owns itself and a better method beat brute force (M1, F17). Published work
// brings the method's friends; machines come last.

import { doctrine } from './doctrine.ts';

export const efficiencySchool = doctrine({
  id: 'efficiency-school',
  side: 'cn',
  cites: ['M1', 'F17', 'M2'],
  cards: [
    'efficiency-league',
    'campus-spinouts',
    'open-platform',
    'open-audit',
    'labelling-wage-floor',
    'western-power',
    'training-centres-abroad',
  ],
  never: ['regional-clusters', 'safe-city-exports', 'national-ai-team', 'guidance-fund', 'home-accelerator'],
  growth: [
    ['openSource', 4],
    ['compute', 3],
  ],
  wish: (sight) => ({
    controls: 1,
    openSource: 4,
    compute: 2,
    release: 'open',
    focus: sight.isCapped ? 'energy' : 'efficiency',
    abroad: sight.isBrink ? 'build' : 'contest',
    rules: 'balanced',
  }),
});
