// Money: what the state's draws in, what policy may pick, and what shakes a market.

import type { Decision } from '../../../model/decision.ts';
import type { Side } from '../../../model/sides.ts';
import { POWERS } from '../../../model/variables.ts';
import type { Fact, Policy } from '../fact.ts';
import { by, drawnIn, effect, NAMES, once, onlyEvent, reads, worlds } from './setting.ts';

/** What state money of a power does. */
export function stateMoney(side: Side): readonly Fact[] {
  const pulse: Policy = { [side]: once({ compute: 3, openSource: 2 }) };
  return [
    {
      id: `e-${side}-waits`,
      claim: `State money of ${NAMES[side]} draws nobody in during its own half-year and the next.`,
      cites: ['M8'],
      turns: [1, 2],
      effect: effect(drawnIn(side), pulse),
      direction: 'none',
    },
    {
      id: `e-${side}-draws-in`,
      claim: `State money of ${NAMES[side]} draws in private money in the third half-year.`,
      cites: ['M8'],
      turns: [3],
      effect: effect(drawnIn(side), pulse),
      direction: 'up',
    },
    {
      id: `e-${side}-pays`,
      claim: `State money of ${NAMES[side]} leaves it with more private capital from the third half-year on.`,
      cites: ['M8'],
      turns: [3],
      effect: effect(reads(POWERS[side].privateCapital), pulse),
      direction: 'up',
    },
  ];
}

const confidence = reads(POWERS.us.confidence);
/** What a Chinese efficiency jump does to confidence in US markets. */
export const ownJump = effect(
  confidence,
  by('cn', { openSource: 4, focus: 'efficiency' }),
  by('cn', { openSource: 0, focus: 'chips' }),
);

/** What efficiency jumps do to markets. */
export const jumps: readonly Fact[] = [
  {
    id: 'g-news',
    claim: 'News of an efficiency jump by China lowers US market confidence at once.',
    cites: ['M13'],
    turns: [1],
    effect: worlds(confidence, {}, onlyEvent('efficiency-shock-cn', 1), onlyEvent('efficiency-shock-cn', 0)),
    direction: 'down',
  },
  {
    id: 'g-own-making',
    claim: 'An efficiency jump of China’s own making lowers US market confidence at once.',
    cites: ['M13'],
    turns: [1],
    effect: ownJump,
    direction: 'down',
  },
];

/** What policy that picks no champions does for a power. */
export function flexibleField(side: Side): readonly Fact[] {
  const capital = reads(POWERS[side].privateCapital);
  const field = (level: 0 | 3, focus: Decision['focus']) => by(side, { openSource: level, focus, compute: 1 });
  return [
    {
      id: `m29-${side}-field`,
      claim: `An open field draws more private capital to ${NAMES[side]} than one that picks champions in chips.`,
      cites: ['M29'],
      turns: [1, 4],
      effect: effect(capital, field(3, 'talent'), field(3, 'chips')),
      direction: 'up',
    },
    {
      id: `m29-${side}-investment`,
      claim: `Open-source investment draws more private capital to ${NAMES[side]} where policy picks no champions in chips.`,
      cites: ['M29'],
      turns: [1, 4],
      effect: effect(capital, field(3, 'talent'), field(0, 'talent')),
      beside: effect(capital, field(3, 'chips'), field(0, 'chips')),
      direction: 'up',
    },
  ];
}
