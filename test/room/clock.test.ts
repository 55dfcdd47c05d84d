// The clock of a phase: pauses do not count, and a clock that jumps gives or takes no more than the phase.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOf, startClock, stopClock, stretchClock } from '../../src/room/clock.ts';

describe('a clock', () => {
  it('runs down, and stands still while it is stopped', () => {
    const clock = startClock(1000, 60);
    expect(leftOf(clock, 11_000)).toBe(50_000);
    const stopped = stopClock(clock, 11_000, true);
    expect(leftOf(stopped, 500_000)).toBe(50_000);
    expect(leftOf(stopClock(stopped, 500_000, false), 500_000)).toBe(50_000);
    expect(stopClock(stopped, 20_000, true)).toBe(stopped);
  });

  it('is stretched and shortened, and one without a limit gets one from now', () => {
    expect(leftOf(stretchClock(startClock(0, 60), 10_000, 30), 10_000)).toBe(80_000);
    expect(leftOf(stretchClock(startClock(0, 60), 10_000, -600), 10_000)).toBe(1);
    expect(leftOf(startClock(0, 0), 10_000)).toBeUndefined();
    expect(leftOf(stretchClock(startClock(0, 0), 10_000, 30), 10_000)).toBe(30_000);
  });

  it('never has more left than it was set to, wherever the time jumps', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 3600 }), (since, now, seconds) => {
        const left = leftOf(startClock(since, seconds), now) as number;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(1000 * seconds);
      }),
    );
  });
});
