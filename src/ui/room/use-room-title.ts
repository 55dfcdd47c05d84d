// The title of a classroom's tab, so that the wall, the desk and the pupils are told apart where several are open.

import { useEffect } from 'react';
import { words } from '../../store/language.ts';

/** Names the tab after what it shows, until that is left. */
export function useRoomTitle(...parts: readonly string[]): void {
  const title = [...parts, words().page.title].join(' · ');
  // After the layout effects: one of them names the whole page when the language changes.
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = words().page.title;
    };
  }, [title]);
}
