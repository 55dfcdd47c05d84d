// Moves the focus to a heading when the page shows something new, so that keyboards and screen readers follow.

import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the element each time `on` changes, but not when the page has just opened. */
export function useFocusOn<T extends HTMLElement>(on: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  const seen = useRef(on);
  useEffect(() => {
    if (seen.current === on) return;
    seen.current = on;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  return element;
}
