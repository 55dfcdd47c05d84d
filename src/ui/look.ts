// The theme and the motion that hold on this page now.

import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSettings } from '../store/settings.ts';
import type { Look } from './ports.ts';

function useMedia(query: string): boolean {
  const [media] = useState(() => matchMedia(query));
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}

/** Tells the theme and motion that hold now, and marks the document with the theme. */
export function useLook(): Look {
  const { theme: chosen, motion } = useSettings();
  const darkDevice = useMedia('(prefers-color-scheme: dark)');
  const stillDevice = useMedia('(prefers-reduced-motion: reduce)');
  const reducedMotion = motion === 'less' || stillDevice;
  const theme = chosen === 'system' ? (darkDevice ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return { theme, reducedMotion };
}
