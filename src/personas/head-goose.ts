// The head goose: whoever seizes AI leads the flock (V11), so everything is for scale: data centres first, platforms
// next, the data of a watched society (M10), and a contest for every customer.

import { byTurns, doctrine } from './doctrine.ts';

export const headGoose = doctrine({
  id: 'head-goose',
  side: 'cn',
  cites: ['V11', 'F5', 'M10'],
  cards: [
    'western-power',
    'national-ai-team',
    'regional-clusters',
    'safe-city-exports',
    'open-platform',
    'home-accelerator',
    'efficiency-league',
    'guidance-fund',
    'campus-spinouts',
  ],
  never: ['open-audit'],
  growth: [
    ['compute', 4],
    ['openSource', 3],
  ],
  wish: (sight) => ({
    controls: byTurns(sight, 1, 0, 0),
    openSource: 1,
    compute: 4,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'energy'),
    abroad: sight.isBrink ? 'build' : byTurns(sight, 'contest', 'contest', 'build'),
    rules: 'strict',
  }),
});
