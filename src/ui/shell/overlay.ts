// The dialogs that lie over any place. Which one is open stands in the address, so the back button closes it, and a
// reload leaves it open. Closing it by hand goes back as well, so that no history of opened dialogs builds up.

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type Overlay, overlayOf, withOverlay } from '../../store/place.ts';

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Tells which dialog the address lays over the page. */
export function useOverlay(): Overlay | undefined {
  return overlayOf(useSyncExternalStore(listen, () => location.hash));
}

/** Marks the entries of the history that were made by opening a dialog. */
const OPENED = 'overlay';

/** Opens a dialog over the place; from another dialog it takes that one's place. */
export function openOverlay(overlay: Overlay): void {
  const address = withOverlay(location.hash, overlay);
  if (overlayOf(location.hash) === undefined) history.pushState(OPENED, '', address);
  else history.replaceState(history.state, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Closes a dialog, if it is still the one that is open, the way it came. */
export function closeOverlay(overlay: Overlay): void {
  if (overlayOf(location.hash) !== overlay) return;
  if (history.state === OPENED) {
    history.back();
    return;
  }
  history.replaceState(null, '', withOverlay(location.hash, undefined));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Gives the focus back to what had it when the last dialog is gone, also when the back button closed it. */
export function useFocusBack(overlay: Overlay | undefined): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  const isOpen = overlay !== undefined;
  // The dialog takes the focus only once it is drawn, so whoever opened it still has it here.
  if (isOpen && !wasOpen.current) before.current = document.activeElement;
  wasOpen.current = isOpen;
  useEffect(() => {
    if (isOpen) return;
    if (document.activeElement === document.body && before.current instanceof HTMLElement) before.current.focus();
  }, [isOpen]);
}
