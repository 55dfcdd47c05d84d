// The chip hawk: out-innovate, race faster, tighten chip controls (V5). Loosens only when the brink is near.

import { byTurns, doctrine } from './doctrine.ts';

export const chipHawk = doctrine({
  id: 'chip-hawk',
  side: 'us',
  cites: ['V5', 'M16', 'M24'],
  cards: [
    'allied-controls',
    'power-corridors',
    'market-backstop',
    'chip-plants',
    'defence-contracts',
    'quiet-intelligence',
    'public-guarantees',
    'spend-less-prize',
    'talent-visas',
    'national-research-cloud',
  ],
  never: ['open-model-fund', 'transparent-models'],
  growth: [
    ['compute', 4],
    ['openSource', 2],
  ],
  wish: (sight) => ({
    controls: sight.isBrink ? 3 : 4,
    openSource: 1,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'chips', 'efficiency', 'efficiency'),
    abroad: sight.isBrink ? 'build' : byTurns(sight, 'contest', 'contest', 'build'),
    rules: 'balanced',
  }),
});
