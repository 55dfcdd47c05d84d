// The talent magnet: universities, visas and published work draw the people who make everything else (M28, M4). What
// they publish is theirs to decide: the state pays for the commons and leaves the newest model to its firms.

import { byTurns, doctrine } from './doctrine.ts';

export const talentMagnet = doctrine({
  id: 'talent-magnet',
  side: 'us',
  cites: ['M28', 'M4'],
  cards: [
    'talent-visas',
    'national-research-cloud',
    'open-model-fund',
    'data-labour-code',
    'southern-partnership',
    'spend-less-prize',
    'transparent-models',
    'power-corridors',
  ],
  never: ['allied-controls'],
  growth: [
    ['compute', 3],
    ['openSource', 3],
  ],
  wish: (sight) => ({
    controls: 1,
    openSource: 3,
    compute: 2,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'talent', 'talent', 'efficiency'),
    abroad: byTurns(sight, 'contest', 'build'),
    rules: 'balanced',
  }),
});
