// The clock of the resolving half-year: which stage is playing, and what steers it. Where motion is unwelcome the last
// stage is there at once, and every stage can still be stepped to.

import { useCallback, useEffect, useState } from 'react';
import { PACES, type Pace, useSettings } from '../store/settings.ts';

/** How long a stage stands after the map has shown it, in milliseconds. */
export const REST: Readonly<Record<Pace, number>> = { slow: 3200, normal: 1500, fast: 350 };

/** How fast the map moves from stage to stage; 1 is usual. */
export const TEMPO: Readonly<Record<Pace, number>> = { slow: 0.6, normal: 1, fast: 2.5 };

/** The state of the playing and its controls. */
export interface StagePlay {
  readonly at: number;
  readonly ended: boolean;
  readonly paused: boolean;
  /** Goes to the end. */
  skip(): void;
  /** Plays from the start. */
  again(): void;
  togglePause(): void;
  /** Steps to the stage before and stays there. */
  back(): void;
  /** Steps to the next stage and stays there. */
  forward(): void;
  /** Goes to a stage and stays there. */
  goTo(stage: number): void;
  /** To be told when the map has shown the stage. */
  shown(): void;
}

interface Clock {
  readonly of: string;
  readonly at: number;
  readonly ready: boolean;
  readonly paused: boolean;
}

/** Plays `count` stages. `key` names the half-year; with no motion wanted the last stage is there at once. */
export function useStagePlay(key: string, count: number, still: boolean): StagePlay {
  const last = count - 1;
  const [{ of, at, ready, paused }, set] = useState<Clock>(() => start(key, last, still));
  const { pace } = useSettings();
  if (of !== key) set(start(key, last, still));
  const ended = at >= last;

  useEffect(() => {
    if (!ready || paused || ended) return;
    const timer = setTimeout(() => set((now) => ({ ...now, at: now.at + 1, ready: false })), REST[pace]);
    return () => clearTimeout(timer);
  }, [ready, paused, ended, pace]);

  const stay = useCallback(
    (to: (at: number) => number) =>
      set((now) => ({ ...now, at: Math.max(0, Math.min(last, to(now.at))), ready: false, paused: true })),
    [last],
  );
  return {
    at,
    ended,
    paused,
    skip: useCallback(() => set((now) => ({ ...now, at: last, paused: false })), [last]),
    again: useCallback(() => set((now) => ({ ...now, at: 0, ready: false, paused: still })), [still]),
    togglePause: useCallback(() => set((now) => ({ ...now, paused: !now.paused })), []),
    back: useCallback(() => stay((now) => now - 1), [stay]),
    forward: useCallback(() => stay((now) => now + 1), [stay]),
    goTo: useCallback((stage: number) => stay(() => stage), [stay]),
    shown: useCallback(() => set((now) => ({ ...now, ready: true })), []),
  };
}

function start(key: string, last: number, still: boolean): Clock {
  return { of: key, at: still ? last : 0, ready: false, paused: false };
}

/** Gives the next slower (-1) or faster (1) pace, or the same where there is none. */
export function paceBeside(pace: Pace, step: -1 | 1): Pace {
  return PACES[PACES.indexOf(pace) + step] ?? pace;
}
