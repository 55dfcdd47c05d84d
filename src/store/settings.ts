// What a person set for this browser: the theme, and how fast a half-year plays out. They stick.

import { create } from 'zustand';

/** The themes; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** One theme. */
type Theme = (typeof THEMES)[number];

/** The speeds at which a half-year plays out. */
export const PACES = ['slow', 'normal', 'fast'] as const;
/** One speed. */
export type Pace = (typeof PACES)[number];

interface Settings {
  readonly theme: Theme;
  readonly pace: Pace;
  setTheme(theme: Theme): void;
  setPace(pace: Pace): void;
}

const KEY = 'chips-and-commons/settings';

function kept<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
  try {
    const found = JSON.parse(globalThis.localStorage.getItem(KEY) ?? '{}')[name];
    return allowed.includes(found) ? found : fallback;
  } catch {
    return fallback;
  }
}

/** The settings. */
export const useSettings = create<Settings>()((set, get) => {
  const change = (part: Partial<Settings>) => {
    set(part);
    const { theme, pace } = get();
    try {
      globalThis.localStorage.setItem(KEY, JSON.stringify({ theme, pace }));
    } catch {
      // A browser that refuses storage forgets the settings with the page.
    }
  };
  return {
    theme: kept('theme', THEMES, 'system'),
    pace: kept('pace', PACES, 'normal'),
    setTheme: (theme) => change({ theme }),
    setPace: (pace) => change({ pace }),
  };
});
