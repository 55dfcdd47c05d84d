// The industrial planner: the state builds what the race stands on, chips and energy at home (F10, M15, M16), so that
// nobody can cut it off.

import { POWERS } from '../model/variables.ts';
import { byTurns, doctrine } from './doctrine.ts';

export const industrialPlanner = doctrine({
  id: 'industrial-planner',
  side: 'us',
  cites: ['F10', 'M15', 'M16'],
  cards: [
    'power-corridors',
    'chip-plants',
    'public-guarantees',
    'national-research-cloud',
    'data-labour-code',
    'talent-visas',
    'spend-less-prize',
    'allied-controls',
    'defence-contracts',
    'market-backstop',
  ],
  growth: [
    ['compute', 4],
    ['openSource', 3],
  ],
  wish: (sight) => ({
    controls: sight.isBrink ? 1 : 2,
    openSource: 1,
    compute: 3,
    release: 'managed',
    focus:
      sight.isCapped || sight.know(POWERS.us.domesticChips) > 0.75 ? 'energy' : byTurns(sight, 'chips', 'efficiency'),
    abroad: byTurns(sight, 'contest', 'contest', 'build'),
    rules: 'balanced',
  }),
});
