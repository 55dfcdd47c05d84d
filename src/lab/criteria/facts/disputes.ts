// Where a lens takes the word of a voice that contradicts a fact, the effect must give way there, or grow where the voice
// would have it larger.

import { rivalOf, SIDES, type Side } from '../../../model/sides.ts';
import { POWERS } from '../../../model/variables.ts';
import type { Effect, Fact, Measure } from '../fact.ts';
import { hiddenCost, orders } from './compute.ts';
import { EARLY, LATE, lateness, lessCompute, scarcityTeaches, substitution } from './controls.ts';
import { ownJump } from './money.ts';
import {
  atTension,
  by,
  drawnIn,
  END,
  effect,
  gap,
  NAMES,
  once,
  reads,
  SOON_AND_LATE,
  southShare,
  tension,
  under,
} from './setting.ts';
import { twoSignatures } from './world.ts';

/** An effect that a lens would have otherwise than the even-handed world has it. */
interface Dispute {
  /** What it is about, as in the facts. */
  readonly id: string;
  readonly lens: string;
  readonly becomes: 'weaker' | 'stronger';
  readonly claim: string;
  readonly cites: readonly string[];
  readonly turns: readonly number[];
  readonly effect: Effect;
}

const opened = (side: Side, measure: Measure): Effect =>
  effect(measure, by(side, { openSource: 3, compute: 1 }), by(side, { openSource: 0, compute: 1 }));
const feeds = (side: Side): Effect => opened(side, reads(POWERS[rivalOf(side)].efficiency));
const closure = (side: Side): Effect => ({
  measure: reads(POWERS[rivalOf(side)].efficiency),
  with: { policy: by(side, { openSource: 3, compute: 1 }), world: atTension(95) },
  without: { policy: by(side, { openSource: 3, compute: 1 }), world: atTension(5) },
});
const rents = (side: Side): Effect =>
  effect(reads(POWERS[side].privateCapital), by(side, { release: 'closed' }), by(side, { release: 'open' }));
const crowdingIn = effect(drawnIn('cn'), { cn: once({ compute: 3, openSource: 2 }) });
const openSouth = (side: Side): Effect =>
  effect(southShare(side), by(side, { release: 'open' }), by(side, { release: 'closed' }));

const DISPUTES: readonly Dispute[] = [
  {
    id: 'a-more-efficiency',
    lens: 'race-and-tighten',
    becomes: 'weaker',
    claim: 'Where racing and tightening is right, US controls teach China less.',
    cites: ['M2', 'V5'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
  },
  {
    id: 'a-more-efficiency',
    lens: 'smuggled-hardware',
    becomes: 'weaker',
    claim: 'Where the hardware was smuggled, US controls teach China less.',
    cites: ['M2', 'V6'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
  },
  {
    id: 'a-more-efficiency',
    lens: 'author',
    becomes: 'stronger',
    claim: 'Where the author is right, US controls teach China more.',
    cites: ['M2', 'V16'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
  },
  {
    id: 'a-less-compute',
    lens: 'smuggled-hardware',
    becomes: 'weaker',
    claim: 'Where the hardware was smuggled, US controls take less compute from China.',
    cites: ['M16', 'V6'],
    turns: [1, 2, 3, 4],
    effect: lessCompute,
  },
  {
    id: 'a-final-gap',
    lens: 'ideas-cannot-be-fenced',
    becomes: 'weaker',
    claim: 'Where ideas cannot be fenced, US controls move the final gap less.',
    cites: ['M3', 'M16', 'V1'],
    turns: END,
    effect: effect(gap, EARLY),
  },
  {
    id: 'b-late-bites-less',
    lens: 'race-and-tighten',
    becomes: 'weaker',
    claim: 'Where racing and tightening is right, an embargo that comes late loses less of its bite.',
    cites: ['M30', 'V5'],
    turns: [7],
    effect: lateness,
  },
  {
    id: 'b-late-moves-the-gap',
    lens: 'race-and-tighten',
    becomes: 'stronger',
    claim: 'Where racing and tightening is right, even late controls move the final gap more.',
    cites: ['M30', 'V5'],
    turns: END,
    effect: effect(gap, LATE),
  },
  ...SIDES.flatMap((side): readonly Dispute[] => [
    {
      id: `c-${side}-feeds-both`,
      lens: 'open-over-closed',
      becomes: 'stronger',
      claim: `Where openness wins, open-source investment by ${NAMES[side]} gives ${NAMES[rivalOf(side)]} more.`,
      cites: ['M5', 'V4'],
      turns: [4, 12],
      effect: feeds(side),
    },
    {
      id: `c-${side}-own-gain`,
      lens: 'open-over-closed',
      becomes: 'stronger',
      claim: `Where openness wins, open-source investment by ${NAMES[side]} gives ${NAMES[side]} more.`,
      cites: ['M4', 'V4'],
      turns: [4, 12],
      effect: opened(side, reads(POWERS[side].efficiency)),
    },
    {
      id: `c-${side}-feeds-both`,
      lens: 'smuggled-hardware',
      becomes: 'weaker',
      claim: `Where the hardware was smuggled, open-source investment by ${NAMES[side]} gives ${NAMES[rivalOf(side)]} less.`,
      cites: ['M5', 'V6'],
      turns: [4, 12],
      effect: feeds(side),
    },
    {
      id: `c-${side}-border`,
      lens: 'ideas-cannot-be-fenced',
      becomes: 'weaker',
      claim: `Where ideas cannot be fenced, tension keeps less of the work of ${NAMES[side]} from ${NAMES[rivalOf(side)]}.`,
      cites: ['M6', 'V1'],
      turns: [6],
      effect: closure(side),
    },
    {
      id: `d-${side}-rents`,
      lens: 'scale-and-jevons',
      becomes: 'stronger',
      claim: `Where scale wins, closed release earns ${NAMES[side]} more.`,
      cites: ['M7', 'V15'],
      turns: [1, 2, 4],
      effect: rents(side),
    },
    {
      id: `d-${side}-rents`,
      lens: 'author',
      becomes: 'weaker',
      claim: `Where the author is right, closed release earns ${NAMES[side]} less.`,
      cites: ['M7', 'M31', 'V16'],
      turns: [1, 2, 4],
      effect: rents(side),
    },
    {
      id: `d-${side}-south`,
      lens: 'open-over-closed',
      becomes: 'stronger',
      claim: `Where openness wins, open release wins ${NAMES[side]} more of the south.`,
      cites: ['M7', 'M18', 'V4'],
      turns: END,
      effect: openSouth(side),
    },
    {
      id: `m-${side}-scaling`,
      lens: 'governance-first',
      becomes: 'stronger',
      claim: `Where governance comes first, scaling costs society in ${NAMES[side]} more.`,
      cites: ['M26', 'V10'],
      turns: [1, 2],
      effect: hiddenCost(side),
    },
    {
      id: `m24-${side}-contest`,
      lens: 'governance-first',
      becomes: 'stronger',
      claim: `Where governance comes first, ${NAMES[side]} raises tension more by contesting abroad.`,
      cites: ['M24', 'V10'],
      turns: [1, 4],
      effect: effect(reads(tension), by(side, { abroad: 'contest' })),
    },
  ]),
  {
    id: 'e-cn-draws-in',
    lens: 'author',
    becomes: 'stronger',
    claim: 'Where the author is right, Chinese state money draws in more private money.',
    cites: ['M8', 'V13', 'V16'],
    turns: [3],
    effect: crowdingIn,
  },
  {
    id: 'g-own-making',
    lens: 'scale-and-jevons',
    becomes: 'weaker',
    claim: 'Where scale wins, an efficiency jump by China shakes US markets less.',
    cites: ['M13', 'V15'],
    turns: [1],
    effect: ownJump,
  },
  {
    id: 'h-orders',
    lens: 'scale-and-jevons',
    becomes: 'stronger',
    claim: 'Where scale wins, efficiency calls up more orders for compute.',
    cites: ['M14', 'V15'],
    turns: [1],
    effect: orders,
  },
  {
    id: 'h-orders',
    lens: 'author',
    becomes: 'weaker',
    claim: 'Where the author is right, efficiency calls up fewer orders for compute.',
    cites: ['M14', 'V16'],
    turns: [1],
    effect: orders,
  },
  ...(['race-and-tighten', 'smuggled-hardware'] as const).map(
    (lens): Dispute => ({
      id: 'j-substitution',
      lens,
      becomes: 'weaker',
      claim: `Where ${lens === 'race-and-tighten' ? 'racing and tightening is right' : 'the hardware was smuggled'}, a power that is cut off makes its own chips more slowly.`,
      cites: ['M17', lens === 'race-and-tighten' ? 'V5' : 'V6'],
      turns: [4],
      effect: substitution,
    }),
  ),
  {
    id: 'l-two-signatures',
    lens: 'governance-first',
    becomes: 'stronger',
    claim: 'Where governance comes first, two signatures raise governance more.',
    cites: ['M23', 'V12'],
    // Not in the end as well: two signatures reach the ceiling of governance under either lens by then.
    turns: [1, 4],
    effect: twoSignatures,
  },
];

function factOf({ id, lens, becomes, claim, cites, turns, effect }: Dispute): Fact {
  const about = { id: `${id}/${lens}`, claim, cites, turns, direction: becomes };
  return { ...about, effect: under(lens, effect), beside: effect };
}

/** The disputes, as facts of the lens beside those of the even-handed world. */
export const DISPUTED: readonly Fact[] = DISPUTES.map(factOf);
