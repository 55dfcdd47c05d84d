// The deregulating booster: federal money, partnership with firms and no brakes (M21). Sells to everybody, so controls
// stay light; pays with incidents, and steps back only when these turn people against it (M26).

import { POWERS } from '../model/variables.ts';
import { byTurns, doctrine } from './doctrine.ts';

export const deregulatingBooster = doctrine({
  id: 'deregulating-booster',
  side: 'us',
  cites: ['M21', 'V9', 'F10'],
  cards: [
    'power-corridors',
    'market-backstop',
    'public-guarantees',
    'spend-less-prize',
    'talent-visas',
    'open-model-fund',
    'defence-contracts',
    'chip-plants',
    'national-research-cloud',
  ],
  never: ['data-labour-code', 'allied-controls', 'break-the-capture'],
  growth: [
    ['compute', 4],
    ['openSource', 3],
  ],
  wish: (sight) => ({
    controls: 1,
    openSource: 1,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'energy'),
    abroad: sight.isBrink ? 'build' : byTurns(sight, 'contest', 'contest', 'build'),
    rules: sight.know(POWERS.us.socialCost) > 52 ? 'balanced' : 'deregulate',
  }),
});
