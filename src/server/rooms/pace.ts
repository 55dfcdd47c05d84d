// In which order rooms are sent what has changed. What everybody in a room waits for goes first; the rest is sent as soon as
// there is time, one room after another, and never takes more than half of it, so that no room waits for another's chatter.

/** The order of sending. */
export interface Pace {
  /** Does something before all that may wait. */
  soon(act: () => void): void;
  /** Does something when there is time; asked twice, it is done once. */
  inTurn(act: () => void): void;
}

/** Makes an order of sending. */
export function pace(now: () => number = () => performance.now()): Pace {
  const urgent = new Set<() => void>();
  const patient = new Set<() => void>();
  let restUntil = 0;
  let isWaiting = false;

  const run = () => {
    const isUrgent = urgent.size > 0;
    const [act] = isUrgent || now() >= restUntil ? (isUrgent ? urgent : patient) : [];
    if (act) {
      urgent.delete(act);
      patient.delete(act);
      const began = now();
      act();
      if (!isUrgent) restUntil = 2 * now() - began;
    }
    if (urgent.size > 0) setImmediate(run);
    else if (patient.size > 0) wake();
  };
  const wake = () => {
    if (isWaiting) return;
    isWaiting = true;
    const wait = Math.max(0, restUntil - now());
    setTimeout(() => {
      isWaiting = false;
      run();
    }, wait);
  };
  return {
    soon(act) {
      if (urgent.size === 0) setImmediate(run);
      urgent.add(act);
    },
    inTurn(act) {
      if (urgent.has(act)) return;
      patient.add(act);
      wake();
    },
  };
}
