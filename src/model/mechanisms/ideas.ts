// Ideas cannot be withheld as chips can (M3): whoever is behind in method learns from whoever is ahead.
//   efficiency += ideasFlow x (rival's efficiency - own), when positive
//   capability += imitation x (rival's capability - own) x (1 + rival's openness), when positive
// ideasFlow and imitation: share of the gap closed in a half-year; assumption, which V1 would set high.

import { positive } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { rivalOf, SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const ideasSpread = mechanism({
  id: 'ideas-spread',
  cites: ['M3'],
  parameters: ['ideasFlow'],
  run(turn, p) {
    for (const side of SIDES) {
      const gap = turn.read(POWERS[rivalOf(side)].efficiency) - turn.read(POWERS[side].efficiency);
      turn.add(POWERS[side].efficiency, p.ideasFlow * positive(gap));
    }
  },
});

export const imitation = mechanism({
  id: 'imitation',
  cites: ['M3', 'M7'],
  parameters: ['imitation'],
  run(turn, p) {
    for (const side of SIDES) {
      const rival = POWERS[rivalOf(side)];
      const gap = positive(turn.read(rival.capability) - turn.read(POWERS[side].capability));
      turn.add(POWERS[side].capability, p.imitation * gap * (1 + turn.read(rival.openness)));
    }
  },
});
