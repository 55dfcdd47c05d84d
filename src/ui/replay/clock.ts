// The clock of a replay: it moves on by a half-year when the map has shown the last one and it has stood for a while.

import { useEffect, useState } from 'react';
import { useSettings } from '../../store/settings.ts';
import { REST } from '../use-stage-play.ts';

/** The state of the playing and its controls. */
export interface Clock {
  readonly isPlaying: boolean;
  /** Plays on, from the start when the end is on show, or pauses. */
  toggle(): void;
  /** Goes to a half-year and stays there. */
  goTo(turn: number): void;
  /** To be told when the map has shown the half-year. */
  shown(): void;
}

/** Plays the half-years up to the last; `go` moves to one. */
export function useClock(turn: number, last: number, go: (turn: number) => void): Clock {
  const [isPlaying, setPlaying] = useState(false);
  const [shown, setShown] = useState(-1);
  const { pace } = useSettings();
  const ended = turn >= last;
  useEffect(() => {
    if (!isPlaying || shown !== turn) return;
    const timer = setTimeout(() => (ended ? setPlaying(false) : go(turn + 1)), ended ? 0 : REST[pace]);
    return () => clearTimeout(timer);
  }, [isPlaying, shown, turn, ended, pace, go]);
  return {
    isPlaying,
    toggle() {
      if (!isPlaying && ended) go(0);
      setPlaying(!isPlaying && last > 0);
    },
    goTo(to) {
      setPlaying(false);
      go(Math.max(0, Math.min(last, to)));
    },
    shown: () => setShown(turn),
  };
}
