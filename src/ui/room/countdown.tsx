// The time that a phase has left, by the server's clock.

import { useEffect, useState } from 'react';
import { leftOf } from '../../room/clock.ts';
import type { Common } from '../../room/sight.ts';
import { useRoom } from '../../store/room.ts';
import { figure } from '../figures.ts';
import { roomWords } from './room-words.ts';

/** How often the clock is looked at, in milliseconds: often enough that no second is seen to be late. */
const GLANCE = 200;

/** Tells how many whole seconds of a phase are left; `undefined` where it has no limit. */
function useSecondsLeft(clock: Common['clock']): number | undefined {
  const { clockOffset } = useRoom();
  const [, glance] = useState(0);
  const left = leftOf(clock, Date.now() + clockOffset);
  const isRunning = left !== undefined && left > 0 && clock.stopped === undefined;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => glance((n) => n + 1), GLANCE);
    return () => clearInterval(timer);
  }, [isRunning]);
  return left === undefined ? undefined : Math.ceil(left / 1000);
}

interface CountdownProps extends Pick<Common, 'phase' | 'clock' | 'paused' | 'frozen'> {
  /** Whether it is read from afar. */
  readonly large?: boolean;
}

/** Shows the time that is left. */
export function Countdown({ phase, clock, paused, frozen, large = false }: CountdownProps) {
  const left = useSecondsLeft(clock);
  const say = roomWords().clock;
  if (phase === 'lobby' || phase === 'over') return null;
  const stands = frozen || paused ? <small className="stands">{frozen ? say.still : say.paused}</small> : null;
  if (left === undefined) {
    return <span className={classes('countdown free', large)}>{stands ?? say.free}</span>;
  }
  if (left === 0) return <span className={classes('countdown', large)}>{stands ?? say.up}</span>;
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return (
    <span className={classes(left <= 10 ? 'countdown soon' : 'countdown', large)} role="timer">
      <b aria-hidden="true">{[figure(minutes, 0), String(seconds).padStart(2, '0')].join(say.between)}</b>
      <span className="visually-hidden">{say.spoken(minutes, seconds)}</span> {stands}
    </span>
  );
}

function classes(names: string, large: boolean): string {
  return large ? `${names} large` : names;
}
