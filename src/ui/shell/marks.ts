// What the settings mean for the whole document: the size of the letters and how much may move, as marks for the styles;
// and what another tab sets.

import { useEffect } from 'react';
import { followSettings, useSettings } from '../../store/settings.ts';

/** Marks the document with the settings, and follows other tabs. */
export function useMarks(): void {
  const { size, motion } = useSettings();
  useEffect(() => {
    document.documentElement.dataset['size'] = size;
    document.documentElement.dataset['motion'] = motion;
  }, [size, motion]);
  useEffect(followSettings, []);
}
