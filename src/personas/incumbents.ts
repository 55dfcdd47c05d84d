// The incumbents' doctrine: more compute, few rules, and closed models for as long as these are well ahead (M7, M21, V15).
// When a rival has caught up there is little left to hide; when scaling is hated they accept rules.

import { POWERS } from '../model/variables.ts';
import { byTurns, doctrine } from './doctrine.ts';

/** From how many times the rival's capability on they have something to hide. */
const CLEAR_LEAD = 1.05;

export const incumbents = doctrine({
  id: 'incumbents',
  side: 'us',
  cites: ['M7', 'M21', 'V15'],
  cards: [
    'power-corridors',
    'market-backstop',
    'public-guarantees',
    'spend-less-prize',
    'defence-contracts',
    'talent-visas',
    'quiet-intelligence',
    'chip-plants',
    'allied-controls',
  ],
  never: ['open-model-fund', 'break-the-capture'],
  growth: [
    ['compute', 4],
    ['openSource', 2],
  ],
  wish: (sight) => ({
    controls: 2,
    openSource: 1,
    compute: 3,
    release: sight.know(POWERS.us.capability) > CLEAR_LEAD * sight.know(POWERS.cn.capability) ? 'closed' : 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'efficiency', 'chips'),
    abroad: sight.isBrink ? 'build' : byTurns(sight, 'contest', 'build'),
    rules: sight.know(POWERS.us.socialCost) > 35 ? 'balanced' : 'deregulate',
  }),
});
