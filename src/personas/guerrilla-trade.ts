// Guerrilla trade: go round containment by other routes and the global south, squeeze where the rival is weak (M17).

import { byTurns, doctrine } from './doctrine.ts';

export const guerrillaTrade = doctrine({
  id: 'guerrilla-trade',
  side: 'cn',
  cites: ['M17', 'M18', 'F14'],
  cards: [
    'rare-earth-licences',
    'third-country-routes',
    'training-centres-abroad',
    'hidden-stockpile',
    'western-power',
    'home-accelerator',
    'efficiency-league',
    'safe-city-exports',
    'regional-clusters',
  ],
  never: ['open-audit'],
  growth: [
    ['compute', 4],
    ['openSource', 3],
  ],
  wish: (sight) => ({
    controls: (sight.rival?.controls ?? 2) < 3 ? 1 : sight.isBrink ? 2 : 3,
    openSource: 2,
    compute: 3,
    release: 'managed',
    focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'chips'),
    abroad: byTurns(sight, 'build', 'build', 'build', 'contest'),
    rules: 'balanced',
  }),
});
