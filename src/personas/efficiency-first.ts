// Efficiency first: cheaper is an asset, so spend less on machines and get the same (V8, M1). What is saved goes into
// method: research, open tools, prizes.

import { doctrine } from './doctrine.ts';

export const efficiencyFirst = doctrine({
  id: 'efficiency-first',
  side: 'us',
  cites: ['V8', 'M1', 'M4'],
  cards: [
    'power-corridors',
    'spend-less-prize',
    'open-model-fund',
    'national-research-cloud',
    'talent-visas',
    'quiet-intelligence',
    'transparent-models',
    'data-labour-code',
    'market-backstop',
  ],
  never: ['public-guarantees', 'chip-plants'],
  growth: [
    ['openSource', 3],
    ['compute', 3],
  ],
  wish: (sight) => ({
    controls: 2,
    openSource: 3,
    compute: 2,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : 'efficiency',
    abroad: sight.isBrink ? 'build' : 'contest',
    rules: 'balanced',
  }),
});
