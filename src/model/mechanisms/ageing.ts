// Chips wear out and fall behind.
//   compute -= ageing x compute      a half-year; ageing: assumption

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const ageing = mechanism({
  id: 'ageing',
  cites: [],
  parameters: ['ageing'],
  run(turn, p) {
    for (const side of SIDES) turn.add(POWERS[side].compute, -p.ageing * turn.read(POWERS[side].compute));
  },
});
