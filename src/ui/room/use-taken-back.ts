// Whether the teacher has taken a turn back: then the lesson stands earlier than it stood, and says so until it moves on.

import { useEffect, useRef, useState } from 'react';
import type { Phase } from '../../room/room.ts';
import { PHASES } from '../../room/setup.ts';

/** Tells whether the phase that is seen came by going back. */
export function useTakenBack(phase: Phase, turn: number): boolean {
  const at =
    phase === 'over'
      ? Number.POSITIVE_INFINITY
      : turn * PHASES.length + PHASES.indexOf(phase as (typeof PHASES)[number]);
  const last = useRef(at);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    if (at !== last.current) setBack(at < last.current);
    last.current = at;
  }, [at]);
  return isBack;
}
