// Moves the focus to a heading when the page shows something new, so that keyboards and screen readers follow. On narrow
// screens the heading goes to the top, so that what it heads is seen.

import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the element each time `on` changes; when it has just come, only if that is asked for with `atOnce`. */
export function useFocusOn<T extends HTMLElement>(on: unknown, atOnce = false): RefObject<T | null> {
  const element = useRef<T>(null);
  const seen = useRef(atOnce ? undefined : on);
  useEffect(() => {
    if (seen.current === on) return;
    seen.current = on;
    element.current?.focus({ preventScroll: true });
    const narrow = !matchMedia('(min-width: 64rem)').matches;
    element.current?.scrollIntoView({ block: narrow ? 'start' : 'nearest' });
  }, [on]);
  return element;
}

/** Focuses the element when it comes and nothing else has the focus, as after a press that took its own button away. */
export function useFocusIfLost(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element]);
}
