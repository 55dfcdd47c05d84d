// Compute: what efficiency does to orders, what energy caps, and what scaling and its spread over a country cost.

import { SIDES, type Side } from '../../../model/sides.ts';
import { POWERS, type Variable } from '../../../model/variables.ts';
import type { Effect, Fact } from '../fact.ts';
import { asItIs, bright, by, dark, effect, NAMES, numbers, quiet, reads, under, worlds } from './setting.ts';

/** What efficiency does to orders for compute. */
export const orders = effect(
  reads(POWERS.us.underConstruction),
  by('us', { focus: 'efficiency' }),
  by('us', { focus: 'chips' }),
  { world: quiet },
);

/** What efficiency does to compute. */
export const jevons: readonly Fact[] = [
  {
    id: 'h-jevons',
    claim: 'Where the Jevons bet is right, efficiency calls up orders for compute.',
    cites: ['M14', 'V15'],
    turns: [1],
    effect: under('scale-and-jevons', orders),
    direction: 'up',
  },
  {
    id: 'h-author',
    claim: 'Where the author is right, efficiency calls up no orders for compute.',
    cites: ['M14', 'V16'],
    turns: [1],
    effect: under('author', orders),
    direction: 'none',
  },
];

/** What energy does for a power. */
export function energy(side: Side): readonly Fact[] {
  const more = by(side, { compute: 3 });
  const powered = by(side, { focus: 'energy' });
  const unpowered = by(side, { focus: 'chips' });
  const goods = [
    ['usable-compute', 'usable compute', reads(POWERS[side].usableCompute)],
    ['capability', 'capability', reads(POWERS[side].capability)],
  ] as const;
  return goods.flatMap(([id, name, measure]): readonly Fact[] => [
    {
      id: `i-${side}-no-${id}`,
      claim: `Compute beyond its energy buys ${NAMES[side]} no ${name}.`,
      cites: ['M15'],
      turns: [4],
      effect: effect(measure, more, {}, { world: dark(side) }),
      direction: 'none',
    },
    {
      id: `i-${side}-${id}`,
      claim: `Compute buys ${NAMES[side]} ${name} where there is energy for it.`,
      cites: ['M15'],
      turns: [4],
      effect: effect(measure, more, {}, { world: bright(side) }),
      direction: 'up',
    },
    {
      id: `i-${side}-energy-for-${id}`,
      claim: `Where energy is short, energy buys ${NAMES[side]} ${name}.`,
      cites: ['M15'],
      turns: [4],
      effect: effect(measure, powered, unpowered, { world: dark(side) }),
      direction: 'up',
    },
  ]);
}

/** What scaling costs a power’s society. */
export const hiddenCost = (side: Side): Effect => effect(reads(POWERS[side].socialCost), by(side, { compute: 3 }));

/** What scaling by a power costs society. */
export function scaling(side: Side): Fact {
  return {
    id: `m-${side}-scaling`,
    claim: `Scaling raises social cost in ${NAMES[side]}.`,
    cites: ['M26'],
    turns: [1, 2],
    effect: hiddenCost(side),
    direction: 'up',
  };
}

const NO_MANDATES = numbers({ regionalShare: { us: 0, cn: 0 } });
const mandates = (variable: Variable): Effect => worlds(reads(variable), {}, asItIs, NO_MANDATES);

/** What regional mandates do in China. */
export const regions: readonly Fact[] = [
  ...SIDES.flatMap((side): readonly Fact[] => [
    {
      id: `m9-${side}-build-out`,
      claim: `Mandates for even development take from the build-out of ${NAMES[side]}.`,
      cites: ['M9'],
      turns: [1, 4],
      effect: mandates(POWERS[side].underConstruction),
      direction: 'down',
    },
    {
      id: `m9-${side}-relief`,
      claim: `Mandates for even development lower social cost in ${NAMES[side]}.`,
      cites: ['M9'],
      turns: [1, 4],
      effect: mandates(POWERS[side].socialCost),
      direction: 'down',
    },
  ]),
  {
    id: 'm9-where-mandates-are',
    claim: 'Mandates for even development take more from China’s build-out than from the US one.',
    cites: ['M9'],
    turns: [1, 4],
    effect: mandates(POWERS.cn.underConstruction),
    beside: mandates(POWERS.us.underConstruction),
    direction: 'down',
  },
];
