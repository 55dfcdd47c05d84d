// How long a lesson is, and what that makes of each phase.

import { PHASES, type RoomSetup } from '../../room/setup.ts';

/** The lengths that are offered. */
export const LENGTHS = ['short', 'lesson', 'long', 'double', 'free'] as const;
/** One length. */
export type LessonLength = (typeof LENGTHS)[number];

type Seconds = RoomSetup['seconds'];

const LESSON: Seconds = { brief: 60, discuss: 120, decide: 60, reveal: 30, explain: 60 };

/** The scenario and the seconds of each phase, by the length of a lesson. */
export const LESSONS: Readonly<Record<LessonLength, Pick<RoomSetup, 'scenario' | 'seconds'>>> = {
  short: { scenario: 'one-lesson', seconds: { brief: 45, discuss: 90, decide: 45, reveal: 20, explain: 40 } },
  lesson: { scenario: 'one-lesson', seconds: LESSON },
  long: { scenario: 'one-lesson', seconds: { brief: 75, discuss: 165, decide: 75, reveal: 30, explain: 75 } },
  double: { scenario: 'after-the-shock', seconds: LESSON },
  free: { scenario: 'one-lesson', seconds: { brief: 0, discuss: 0, decide: 0, reveal: 0, explain: 0 } },
};

/** Counts the minutes of a game; `undefined` where a phase has no limit. */
export function minutesOf(seconds: Seconds, turns: number): number | undefined {
  if (PHASES.some((phase) => seconds[phase] === 0)) return undefined;
  return Math.round((turns * PHASES.reduce((sum, phase) => sum + seconds[phase], 0)) / 60);
}
