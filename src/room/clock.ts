// The clock of a phase. It knows only the times that events carry, so a room reads the same whenever it is folded; a server
// whose own clock jumps back gives nobody more than the whole phase, and forward ends it at most.

/** The clock of a phase, in milliseconds. */
export interface Clock {
  /** When the phase began, moved on by every pause. */
  readonly since: number;
  /** How long it lasts; 0 for as long as the teacher wants. */
  readonly length: number;
  /** Since when it stands still. */
  readonly stopped?: number;
}

/** Starts a phase. */
export function startClock(at: number, seconds: number): Clock {
  return { since: at, length: 1000 * seconds };
}

/** Stops a clock, or lets it go on. */
export function stopClock(clock: Clock, at: number, isStopped: boolean): Clock {
  const { since, length, stopped } = clock;
  if (isStopped) return stopped === undefined ? { since, length, stopped: at } : clock;
  return stopped === undefined ? clock : { since: since + Math.max(0, at - stopped), length };
}

/** Makes a phase longer or shorter; one without a limit gets its limit from now. */
export function stretchClock(clock: Clock, at: number, seconds: number): Clock {
  const passed = passedOf(clock, at);
  const length = clock.length === 0 ? passed : clock.length;
  return { ...clock, length: Math.max(passed + 1, length + 1000 * seconds) };
}

/** How long a phase has lasted, pauses left out. */
function passedOf({ since, stopped }: Clock, now: number): number {
  return Math.max(0, (stopped ?? now) - since);
}

/** Tells how many milliseconds of a phase are left; `undefined` where it has no limit. */
export function leftOf(clock: Clock, now: number): number | undefined {
  return clock.length === 0 ? undefined : Math.max(0, clock.length - passedOf(clock, now));
}
