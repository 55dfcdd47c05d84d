// How much time a phase has left, told by the server's clock. It counts quietly: a screen reader is told of the phase, not of
// every second.

import { useEffect, useState } from 'react';
import { type Clock, leftOf } from '../../room/clock.ts';
import { useRoom } from '../../store/room.ts';

/** Shows the time that is left; nothing where there is no limit. */
export function Countdown({ clock, large = false }: { readonly clock: Clock; readonly large?: boolean }) {
  const { clockOffset } = useRoom();
  const [now, setNow] = useState(Date.now);
  const stands = clock.length === 0 || clock.stopped !== undefined;
  useEffect(() => {
    setNow(Date.now());
    if (stands) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [stands]);
  const left = leftOf(clock, now + clockOffset);
  if (left === undefined) return null;
  const seconds = Math.ceil(left / 1000);
  const kind = clock.stopped !== undefined ? 'stopped' : seconds <= 15 ? 'soon' : '';
  return (
    <span className={`countdown ${large ? 'large' : ''} ${kind}`} role="timer" aria-live="off">
      {minutesAndSeconds(seconds)}
    </span>
  );
}

/** Writes a time as a clock does. */
function minutesAndSeconds(seconds: number): string {
  return [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')].join(':');
}
