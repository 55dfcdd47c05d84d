// Self-reliance: chips and compute of one's own, counter-controls in kind (M17, M29 turned back, F5).

import { POWERS } from '../model/variables.ts';
import { byTurns, doctrine } from './doctrine.ts';

export const selfReliance = doctrine({
  id: 'self-reliance',
  side: 'cn',
  cites: ['M17', 'F5', 'M29'],
  cards: [
    'western-power',
    'home-accelerator',
    'campus-spinouts',
    'hidden-stockpile',
    'rare-earth-licences',
    'efficiency-league',
    'regional-clusters',
    'guidance-fund',
    'national-ai-team',
  ],
  never: ['open-audit'],
  growth: [
    ['compute', 4],
    ['openSource', 3],
  ],
  wish: (sight) => ({
    controls: sight.isBrink ? 1 : 2,
    openSource: 1,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped
      ? 'energy'
      : sight.know(POWERS.cn.domesticChips) < 0.6
        ? byTurns(sight, 'chips', 'efficiency')
        : 'efficiency',
    abroad: sight.isBrink ? 'build' : byTurns(sight, 'contest', 'build'),
    rules: 'balanced',
  }),
});
