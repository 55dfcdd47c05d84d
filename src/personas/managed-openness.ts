// Managed openness: open to contribute, censored at home (M11, M32), with state platforms carrying the rest (F7).

import { byTurns, doctrine } from './doctrine.ts';

export const managedOpenness = doctrine({
  id: 'managed-openness',
  side: 'cn',
  cites: ['M11', 'M32', 'F7'],
  cards: [
    'open-platform',
    'national-ai-team',
    'safe-city-exports',
    'efficiency-league',
    'regional-clusters',
    'campus-spinouts',
    'guidance-fund',
    'western-power',
    'training-centres-abroad',
  ],
  growth: [
    ['openSource', 3],
    ['compute', 4],
  ],
  wish: (sight) => ({
    controls: byTurns(sight, 1, 0),
    openSource: 2,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'talent'),
    abroad: sight.isBrink ? 'build' : byTurns(sight, 'contest', 'contest', 'contest', 'build'),
    rules: 'strict',
  }),
});
