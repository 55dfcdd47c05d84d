// What a person set for this browser: how the page looks, speaks and sounds, and how fast a half-year plays out.
// They stick. Each setting is one of a few words, so whatever a storage gives back is checked against the list.

import { create } from 'zustand';

/** The themes; `system` follows the device. */
const THEMES = ['system', 'light', 'dark'] as const;
/** One theme. */
type Theme = (typeof THEMES)[number];

/** The speeds at which a half-year plays out. */
export const PACES = ['slow', 'normal', 'fast'] as const;
/** One speed. */
export type Pace = (typeof PACES)[number];

/** The tongues; `system` follows the device. */
const TONGUES = ['system', 'en', 'zh'] as const;
/** One tongue. */
export type Tongue = (typeof TONGUES)[number];

/** The sizes of letters: for a hand, or for the back row of a room. */
const SIZES = ['normal', 'projector'] as const;
/** One size. */
type Size = (typeof SIZES)[number];

/** How loud the game is, from silence to full. */
const VOLUMES = ['off', 'soft', 'middle', 'full'] as const;
/** One volume. */
export type Volume = (typeof VOLUMES)[number];

/** Whether hints come up for a new player. */
const HINTS = ['on', 'off'] as const;

/** How much may move; `system` follows the device. */
const MOTIONS = ['system', 'less'] as const;

/** Whether single letters and digits are shortcuts: who speaks to the computer may not want them. */
const KEYS = ['on', 'off'] as const;

/** The settings by their names, each with the words that it may be. */
export const SETTINGS = {
  theme: THEMES,
  pace: PACES,
  tongue: TONGUES,
  size: SIZES,
  volume: VOLUMES,
  hints: HINTS,
  motion: MOTIONS,
  keys: KEYS,
} as const;

/** The values that are set. */
type Values = { readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name][number] };

const USUAL: Values = {
  theme: 'system' satisfies Theme,
  pace: 'normal' satisfies Pace,
  tongue: 'system' satisfies Tongue,
  size: 'normal' satisfies Size,
  volume: 'middle' satisfies Volume,
  hints: 'on',
  motion: 'system',
  keys: 'on',
};

interface Settings extends Values {
  /** Changes one setting or several. */
  set(part: Partial<Values>): void;
}

const KEY = 'chips-and-commons/settings';

function kept(): Values {
  try {
    const found = JSON.parse(globalThis.localStorage.getItem(KEY) ?? '{}');
    const read = Object.entries(SETTINGS).map(([name, allowed]) => {
      const value = found?.[name];
      return [name, (allowed as readonly unknown[]).includes(value) ? value : USUAL[name as keyof Values]];
    });
    return Object.fromEntries(read) as Values;
  } catch {
    return USUAL;
  }
}

/** The settings. */
export const useSettings = create<Settings>()((set, get) => ({
  ...kept(),
  set(part) {
    set(part);
    const { set: _, ...values } = get();
    try {
      globalThis.localStorage.setItem(KEY, JSON.stringify(values));
    } catch {
      // A browser that refuses storage forgets the settings with the page.
    }
  },
}));

/** Follows what another tab sets; gives a way to stop. */
export function followSettings(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) useSettings.setState(kept());
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}
