// How often something may be done, by a stopwatch that the test turns.

import { describe, expect, it } from 'vitest';
import { bucket, buckets } from '../../../src/server/rooms/bucket.ts';

const takes = (one: { take(): boolean }, times: number) => Array.from({ length: times }, () => one.take());

describe('a bucket', () => {
  it('gives what it holds at once, then what comes back, and never more than it holds', () => {
    let now = 0;
    const one = bucket({ most: 3, perSecond: 2 }, () => now);
    expect(takes(one, 4)).toEqual([true, true, true, false]);
    now += 499;
    expect(one.has()).toBe(false);
    now += 1;
    expect(one.has()).toBe(true);
    expect(takes(one, 2)).toEqual([true, false]);
    now += 3_600_000;
    expect(takes(one, 4)).toEqual([true, true, true, false]);
  });

  it('is one for each address', () => {
    const of = buckets({ most: 1, perSecond: 0 }, () => 0);
    expect([of('a').take(), of('b').take(), of('a').take(), of('b').take()]).toEqual([true, true, false, false]);
  });

  it('is not remembered for more addresses than fit', () => {
    const of = buckets({ most: 1, perSecond: 0 }, () => 0);
    of('first').take();
    for (let i = 0; i < 10_000; i++) of(`address ${i}`);
    expect(of('first').take()).toBe(true);
  });
});
