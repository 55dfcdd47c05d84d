// Who can govern, by name alone: what a page needs to offer the players before the players themselves are there. A test
// holds it to the real list.

import type { BySide } from '../model/sides.ts';

/** The doctrines of each side, in the order in which they are offered. */
export const DOCTRINE_IDS: BySide<readonly string[]> = {
  us: [
    'incumbents',
    'chip-hawk',
    'deregulating-booster',
    'industrial-planner',
    'efficiency-first',
    'talent-magnet',
    'open-champion',
    'coalition-builder',
  ],
  cn: [
    'self-reliance',
    'head-goose',
    'state-investor',
    'guerrilla-trade',
    'efficiency-school',
    'bridge-builder',
    'managed-openness',
    'capacity-builder',
  ],
};

/** The player that does what a scenario tells; it is offered only where one tells something. */
export const AS_TOLD = 'as-told';

/** The players that either side can have. */
export const OTHER_IDS: readonly string[] = [
  'tit-for-tat',
  'searching-1',
  'searching-2',
  'searching-3',
  AS_TOLD,
  'random',
];
