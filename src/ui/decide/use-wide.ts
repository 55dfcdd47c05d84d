// Whether the page has room for the outlook beside the choices: the width at which the game page has two columns.

import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 64rem)';

/** Tells whether the page is wide, and goes on telling. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(WIDE);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
