// The coalition builder: summits, shared rules, capacity for others (M23, V10, V12), with controls kept targeted. It
// offers its signature again and again, and builds with the others whenever the rival has just refused.

import { byTurns, doctrine } from './doctrine.ts';

export const coalitionBuilder = doctrine({
  id: 'coalition-builder',
  side: 'us',
  cites: ['M23', 'V10', 'V12'],
  cards: [
    'crisis-hotline',
    'southern-partnership',
    'transparent-models',
    'data-labour-code',
    'talent-visas',
    'open-model-fund',
    'spend-less-prize',
    'national-research-cloud',
    'power-corridors',
  ],
  never: ['defence-contracts', 'quiet-intelligence'],
  growth: [
    ['openSource', 3],
    ['compute', 3],
  ],
  wish: (sight) => {
    const refused = sight.rival?.abroad === 'contest';
    return {
      controls: refused ? 2 : 1,
      openSource: 2,
      compute: 2,
      release: 'managed',
      focus: sight.isCapped ? 'energy' : byTurns(sight, 'talent', 'efficiency'),
      abroad: refused ? byTurns(sight, 'co-govern', 'build') : 'co-govern',
      rules: 'balanced',
    };
  },
});
