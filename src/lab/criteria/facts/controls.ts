// Export controls: what they take, what they teach, when they come too late, and how they are answered.

import { POWERS } from '../../../model/variables.ts';
import type { Effect, Fact, Policy } from '../fact.ts';
import {
  both,
  by,
  END,
  effect,
  firstBite,
  from,
  gap,
  numbers,
  quiet,
  reads,
  SOON_AND_LATE,
  worlds,
} from './setting.ts';

const EMBARGO: Policy = by('us', { controls: 4 });
/** The US embargo from the first turn. */
export const EARLY: Policy = { us: from(1, { controls: 4 }) };
/** The US embargo from the seventh turn. */
export const LATE: Policy = { us: from(7, { controls: 4 }) };
/** What a US embargo takes of China’s compute. */
export const lessCompute = effect(reads(POWERS.cn.compute), EMBARGO);
/** What a US embargo teaches China. */
export const scarcityTeaches = effect(reads(POWERS.cn.efficiency), EMBARGO);
/** What coming late takes from the bite of an embargo. */
export const lateness: Effect = {
  measure: firstBite,
  with: { policy: LATE, world: quiet },
  without: { policy: EARLY, world: quiet },
};

/** What US controls do. */
export const controls: readonly Fact[] = [
  {
    id: 'a-less-compute',
    claim: 'Tighter US controls leave China with less compute.',
    cites: ['M16'],
    turns: [1, 2, 3, 4],
    effect: lessCompute,
    direction: 'down',
  },
  {
    id: 'a-less-compute-without-news',
    claim: 'Tighter US controls leave China with less compute, news apart.',
    cites: ['M16'],
    turns: [1, 2, 3, 4],
    effect: effect(reads(POWERS.cn.compute), EMBARGO, {}, { world: quiet }),
    direction: 'down',
  },
  {
    id: 'a-more-efficiency',
    claim: 'Tighter US controls make China more efficient.',
    cites: ['M2'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
    direction: 'up',
  },
  {
    id: 'b-late-moves-less',
    claim: 'US controls tightened in the seventh half-year move the final gap less than the same in the first.',
    cites: ['M30'],
    turns: END,
    effect: effect(gap, LATE),
    beside: effect(gap, EARLY),
    direction: 'weaker',
  },
  {
    id: 'b-late-bites-less',
    claim: 'An embargo withholds a smaller share in its first half-year when that is the seventh and not the first.',
    cites: ['M30'],
    turns: [7],
    effect: lateness,
    direction: 'down',
  },
  {
    id: 'b-know-how-got-out',
    claim: 'It withholds less because know-how got out before it came.',
    cites: ['M30'],
    turns: [7],
    effect: worlds(reads(POWERS.cn.scarcity), LATE, quiet, both(quiet, numbers({ diffusionPace: 0 }))),
    direction: 'down',
  },
];

const COUNTER: Policy = by('cn', { controls: 4 });
/** What being cut off adds to US chip-making. */
export const substitution = effect(reads(POWERS.us.domesticChips), COUNTER);

/** What Chinese counter-controls do. */
export const counterControls: readonly Fact[] = [
  {
    id: 'j-hurt',
    claim: 'Counter-controls by China leave the US with less compute.',
    cites: ['M17'],
    turns: [1, 4],
    effect: effect(reads(POWERS.us.compute), COUNTER),
    direction: 'down',
  },
  {
    id: 'j-substitution',
    claim: 'Counter-controls by China speed the making of chips in the US.',
    cites: ['M17'],
    turns: [1, 4],
    effect: substitution,
    direction: 'up',
  },
];
