// The open champion: open over proprietary, everyone profits from published work (V4, M4, M5). Money goes to
// the commons before it goes to machines, and diplomacy is in part a contest for standards.

import { byTurns, doctrine } from './doctrine.ts';

export const openChampion = doctrine({
  id: 'open-champion',
  side: 'us',
  cites: ['V4', 'M4', 'M5'],
  cards: [
    'open-model-fund',
    'transparent-models',
    'national-research-cloud',
    'southern-partnership',
    'break-the-capture',
    'spend-less-prize',
    'talent-visas',
    'data-labour-code',
    'power-corridors',
  ],
  never: ['allied-controls', 'defence-contracts'],
  growth: [
    ['openSource', 3],
    ['compute', 3],
  ],
  wish: (sight) => ({
    controls: 0,
    openSource: byTurns(sight, 4, 3),
    compute: 2,
    release: 'open',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'talent'),
    abroad: byTurns(sight, 'build', 'build', 'build', 'contest'),
    rules: 'balanced',
  }),
});
