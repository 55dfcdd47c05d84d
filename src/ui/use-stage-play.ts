// The clock of the resolving half-year: which stage is playing, and the buttons that steer it.

import { useCallback, useEffect, useState } from 'react';
import { type Pace, useSettings } from '../store/settings.ts';

/** How long a stage stands after the map has shown it, in milliseconds. */
const REST: Readonly<Record<Pace, number>> = { slow: 2600, normal: 1100, fast: 300 };

/** The state of the playing and its controls. */
export interface StagePlay {
  readonly at: number;
  readonly ended: boolean;
  readonly paused: boolean;
  skip(): void;
  again(): void;
  togglePause(): void;
  /** To be told when the map has shown the stage. */
  shown(): void;
}

/** Plays `count` stages. `key` names the half-year; with no motion wanted the last stage is there at once. */
export function useStagePlay(key: string, count: number, still: boolean): StagePlay {
  const last = count - 1;
  const [{ of, at, ready, paused }, set] = useState({ of: key, at: still ? last : 0, ready: false, paused: false });
  const { pace } = useSettings();
  if (of !== key) set({ of: key, at: still ? last : 0, ready: false, paused: false });
  const ended = at >= last;

  useEffect(() => {
    if (!ready || paused || ended) return;
    const timer = setTimeout(() => set((now) => ({ ...now, at: now.at + 1, ready: false })), REST[pace]);
    return () => clearTimeout(timer);
  }, [ready, paused, ended, pace]);

  return {
    at,
    ended,
    paused,
    skip: useCallback(() => set((now) => ({ ...now, at: last })), [last]),
    again: useCallback(() => set((now) => ({ ...now, at: 0, ready: false, paused: false })), []),
    togglePause: useCallback(() => set((now) => ({ ...now, paused: !now.paused })), []),
    shown: useCallback(() => set((now) => ({ ...now, ready: true })), []),
  };
}
