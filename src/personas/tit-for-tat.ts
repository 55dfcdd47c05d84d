// Tit for tat: begins with an open hand and then gives back what it got, in controls and abroad, neither more nor less.
// All else is a sensible middle. The article knows the reflex it answers with (M24) and the offer it begins with (M23).

import type { Side } from '../model/sides.ts';
import { byTurns, doctrine } from './doctrine.ts';
import type { Persona } from './persona.ts';

const CARDS = {
  us: [
    'spend-less-prize',
    'national-research-cloud',
    'talent-visas',
    'southern-partnership',
    'open-model-fund',
    'data-labour-code',
    'power-corridors',
  ],
  cn: [
    'efficiency-league',
    'national-ai-team',
    'campus-spinouts',
    'training-centres-abroad',
    'open-platform',
    'labelling-wage-floor',
    'western-power',
  ],
} as const;

/** Makes the tit-for-tat player of one side. */
export function titForTat(side: Side): Persona {
  return doctrine({
    id: 'tit-for-tat',
    side,
    cites: ['M23', 'M24'],
    cards: CARDS[side],
    growth: [
      ['compute', 4],
      ['openSource', 3],
    ],
    wish: (sight) => ({
      controls: sight.rival?.controls ?? 0,
      openSource: 2,
      compute: 2,
      release: 'managed',
      focus: sight.isCapped ? 'energy' : byTurns(sight, 'efficiency', 'talent'),
      abroad: sight.rival?.abroad ?? 'co-govern',
      rules: 'balanced',
    }),
  });
}
