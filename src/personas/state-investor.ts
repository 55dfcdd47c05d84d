// The state investor: public money first, private money follows it (M8, F1, F2, V13). Data centres and platforms
// from the start, so that they mature, and regions that are not forgotten (M9).

import { POWERS } from '../model/variables.ts';
import { byTurns, doctrine } from './doctrine.ts';

export const stateInvestor = doctrine({
  id: 'state-investor',
  side: 'cn',
  cites: ['M8', 'F1', 'F2', 'V13', 'M9'],
  cards: [
    'western-power',
    'regional-clusters',
    'guidance-fund',
    'national-ai-team',
    'open-platform',
    'home-accelerator',
    'campus-spinouts',
    'efficiency-league',
    'labelling-wage-floor',
  ],
  growth: [
    ['compute', 4],
    ['openSource', 4],
  ],
  wish: (sight) => ({
    controls: 1,
    openSource: 2,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : sight.know(POWERS.cn.domesticChips) < 0.5 ? 'chips' : 'efficiency',
    abroad: byTurns(sight, 'build', 'contest', 'build', 'co-govern'),
    rules: 'balanced',
  }),
});
