// Shows how far a long run is on a person's terminal: games done, share, time left. Anywhere else, in a pipe or a log
// file, it stays silent.

import { SingleBar } from 'cli-progress';

/** Follows a run. */
export interface Progress {
  /** Counts games that are done; one when no number is given. */
  tick(games?: number): void;
  /** Ends the line. Without it the process does not end. */
  done(): void;
}

const FORMAT = '{bar} {value} of {total} games, {percentage} %, {eta_formatted} left';

/** Begins to follow a run of `total` games on a stream; silent when no person watches it. */
export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY) return { tick: () => {}, done: () => {} };
  const bar = new SingleBar({
    stream,
    format: FORMAT,
    formatTime: inWords,
    barsize: 24,
    etaBuffer: 200,
    linewrap: true,
  });
  bar.start(total, 0);
  return { tick: (games = 1) => bar.increment(games), done: () => bar.stop() };
}

/** Writes seconds as people say them; the bar gives a word while it cannot tell. */
function inWords(seconds: unknown): string {
  if (typeof seconds !== 'number') return 'some time';
  if (seconds < 100) return `${seconds} s`;
  return seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
