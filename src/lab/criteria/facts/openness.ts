// Open-source investment and release: who gains, across which border, and what closing brings first and costs later.

import { rivalOf, type Side } from '../../../model/sides.ts';
import { ADOPTION, POWERS } from '../../../model/variables.ts';
import type { Fact } from '../fact.ts';
import { atTension, by, END, effect, NAMES, reads, southShare } from './setting.ts';

/** What open-source investment by a power does. */
export function openSource(side: Side): readonly Fact[] {
  const rival = rivalOf(side);
  const invest = by(side, { openSource: 3, compute: 1 });
  const none = by(side, { openSource: 0, compute: 1 });
  const own = reads(POWERS[side].efficiency);
  const theirs = reads(POWERS[rival].efficiency);
  return [
    {
      id: `c-${side}-feeds-both`,
      claim: `Open-source investment by ${NAMES[side]} makes ${NAMES[rival]} more efficient too.`,
      cites: ['M5'],
      turns: [4, 12],
      effect: effect(theirs, invest, none),
      direction: 'up',
    },
    {
      id: `c-${side}-gains-most`,
      claim: `Open-source investment by ${NAMES[side]} serves ${NAMES[side]} more than ${NAMES[rival]}.`,
      cites: ['M4', 'M5'],
      turns: [4, 12],
      effect: effect(own, invest, none),
      beside: effect(theirs, invest, none),
      direction: 'up',
    },
    {
      id: `c-${side}-border`,
      claim: `High tension takes more than a quarter of what open-source investment by ${NAMES[side]} gives to ${NAMES[rival]}.`,
      cites: ['M6'],
      turns: [6],
      effect: effect(theirs, invest, none, { world: atTension(95) }),
      beside: { ...effect(theirs, invest, none, { world: atTension(5) }), times: 0.75 },
      direction: 'down',
    },
  ];
}

/** What closed release by a power does. */
export function release(side: Side): readonly Fact[] {
  const closed = by(side, { release: 'closed' });
  const open = by(side, { release: 'open' });
  return [
    {
      id: `d-${side}-rents`,
      claim: `Closed release brings ${NAMES[side]} more private capital at first than open release.`,
      cites: ['M7'],
      turns: [1, 2, 4],
      effect: effect(reads(POWERS[side].privateCapital), closed, open),
      direction: 'up',
    },
    {
      id: `d-${side}-south`,
      claim: `Closed release leaves ${NAMES[side]} with fewer users in the south in the end than open release.`,
      cites: ['M7'],
      turns: END,
      effect: effect(southShare(side), closed, open),
      direction: 'down',
    },
    {
      id: `d-${side}-europe`,
      claim: `Closed release leaves ${NAMES[side]} with fewer users in Europe in the end than open release.`,
      cites: ['M7'],
      turns: END,
      effect: effect(reads(ADOPTION.europe[side]), closed, open),
      direction: 'down',
    },
  ];
}
