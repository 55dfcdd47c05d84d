// After a break of the server: whoever could not vote while it was away has time to.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerBreak, answerTeacher } from '../../src/room/answer.ts';
import { leftOf } from '../../src/room/clock.ts';
import type { Room } from '../../src/room/room.ts';
import { after, type Logged, opened } from './rooms.ts';

const SECONDS = { brief: 20, discuss: 120, decide: 90, reveal: 0, explain: 60 };

/** A room in its first brief, or in what follows, since the time 1000. */
function inPhase(phase: 'brief' | 'discuss' | 'decide'): Logged {
  let logged = opened({ seconds: SECONDS });
  for (const now of ['lobby', 'brief', 'discuss'] as const) {
    const answer = answerTeacher(logged.room, { do: 'next', phase: now, turn: 0 }, 1000);
    if (!answer.ok) throw new Error(answer.message);
    logged = after(logged, answer.value);
    if (logged.room.phase === phase) break;
  }
  return logged;
}
const left = (room: Room, at: number) => leftOf(room.clock, at);

it('a phase has half a minute again, or all that it ever had, and never more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('brief', 'discuss', 'decide'),
      fc.integer({ min: 0, max: 10_000_000 }),
      (phase, away) => {
        const logged = inPhase(phase);
        const at = 1000 + away;
        const before = left(logged.room, at) as number;
        const then = after(logged, answerBreak(logged.room, at)).room;
        const least = 1000 * Math.min(30, SECONDS[phase]);
        expect(left(then, at)).toBeGreaterThanOrEqual(Math.max(before, least));
        expect(left(then, at)).toBeLessThan(Math.max(before, least) + 1000);
        expect(answerBreak(then, at)).toEqual([]);
      },
    ),
  );
});

it('gives nothing where the clock stands still, or there is none', () => {
  const { room } = inPhase('decide');
  expect(answerBreak({ ...room, paused: true }, 999_999)).toEqual([]);
  expect(answerBreak({ ...room, frozen: true }, 999_999)).toEqual([]);
  expect(answerBreak(opened().room, 999_999)).toEqual([]);
});
