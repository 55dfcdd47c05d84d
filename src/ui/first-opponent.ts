// Whom a player meets when nobody else was chosen: a doctrine that differs from what most would do themselves.

import type { BySide } from '../model/sides.ts';

/** The doctrine that governs each power at first. */
export const FIRST_OPPONENT: BySide<string> = { us: 'open-champion', cn: 'managed-openness' };
