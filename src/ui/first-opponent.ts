// Whom a player meets when nobody else was chosen: a doctrine that differs from what most would do themselves; and the
// world of a first game, which is short, starts gently, and is the same for all, so that a class can talk about it.

import type { BySide } from '../model/sides.ts';
import type { Front } from '../store/front.ts';
import type { LastSetup } from '../store/last-setup.ts';
import type { Setup } from '../store/setup.ts';

/** The doctrine that governs each power at first. */
export const FIRST_OPPONENT: BySide<string> = { us: 'open-champion', cn: 'managed-openness' };

/** The world of a first game: six turns of a year, and a seed whose first year brings one piece of good news. */
export const FIRST_GAME: Omit<Setup, 'side' | 'opponent'> = {
  scenario: 'one-lesson',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'first steps',
  coached: true,
};

/** What a player finds chosen who has chosen nothing yet. */
export function usualSetup({ scenarios }: Front): LastSetup {
  return {
    scenario: Object.keys(scenarios)[0] ?? '',
    lens: 'even-handed',
    values: 'balanced',
    side: 'us',
    opponent: FIRST_OPPONENT.cn,
  };
}
