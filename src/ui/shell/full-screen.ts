// Full screen, where the browser has it.

import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Full screen as it stands; `undefined` where the browser has none. */
export interface FullScreen {
  readonly on: boolean;
  toggle(): void;
}

/** Tells whether the page fills the screen, and lets it. */
export function useFullScreen(): FullScreen | undefined {
  const on = useSyncExternalStore(listen, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return undefined;
  return {
    on,
    toggle() {
      // A browser that refuses leaves the page as it is.
      (on ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined);
    },
  };
}
