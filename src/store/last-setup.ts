// What this browser last set up for a game of its own, so that the next one is one press away. The seed is drawn anew.

import { SIDES, type Side } from '../model/sides.ts';
import { DOCTRINE_IDS, OTHER_IDS } from '../personas/roster.ts';
import type { Front } from './front.ts';

const KEY = 'chips-and-commons/last-setup';

/** What of a setup is kept. */
export interface LastSetup {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly side: Side;
  readonly opponent: string;
}

/** Finds what was set up last; `undefined` when there is nothing, or nothing that this game still has. */
export function lastSetup(front: Front): LastSetup | undefined {
  try {
    const found: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? 'null');
    return isKnown(front, found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isKnown({ scenarios, lenses, values }: Front, found: unknown): found is LastSetup {
  const {
    scenario,
    lens,
    values: by,
    side,
    opponent,
  } = (found ?? {}) as { readonly [Name in keyof LastSetup]: unknown };
  const has = (among: object, id: unknown) => typeof id === 'string' && Object.hasOwn(among, id);
  if (!has(scenarios, scenario) || !has(lenses, lens) || !has(values, by)) return false;
  const rival = SIDES.find((one) => one !== side);
  if (!SIDES.some((one) => one === side) || !rival) return false;
  return [...DOCTRINE_IDS[rival], ...OTHER_IDS].some((id) => id === opponent);
}

/** Remembers what was set up; a browser that refuses storage forgets it. */
export function rememberSetup({ scenario, lens, values, side, opponent }: LastSetup): void {
  try {
    globalThis.localStorage.setItem(KEY, JSON.stringify({ scenario, lens, values, side, opponent }));
  } catch {
    // The next game starts from the usual setup.
  }
}
