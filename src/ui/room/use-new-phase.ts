// A new phase takes the eyes and the focus to its heading, but never out of a field in which somebody is typing.

import { type RefObject, useEffect, useRef } from 'react';

function isTyping(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLInputElement && at.type === 'text' && at.value !== '';
}

/** Focuses a heading whenever a phase begins, once the first has been seen. */
export function useNewPhase(phase: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(phase);
  useEffect(() => {
    if (seen.current === phase) return;
    seen.current = phase;
    if (isTyping()) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [phase]);
  return heading;
}
