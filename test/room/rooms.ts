// Rooms for the tests: opened, filled, and taken through their phases by commands, as people would.

import fc from 'fast-check';
import type { Outcome } from '../../src/format/outcome.ts';
import { CHOICES, NO_INITIATIVE } from '../../src/model/decision.ts';
import { RULES } from '../../src/model/game.ts';
import { DEMANDS, VOICES } from '../../src/model/statement.ts';
import { answerClock, answerPupil, answerTeacher, join } from '../../src/room/answer.ts';
import type { PupilCommand, TeacherCommand } from '../../src/room/command.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import { fold, openRoom, type Room } from '../../src/room/room.ts';
import { FIELDS, OFFICES, ROLES, type Seat } from '../../src/room/seat.ts';
import { PHASES, type RoomSetup } from '../../src/room/setup.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

/** A token's fingerprint. */
export const KEY = '0'.repeat(64);

/** Makes up the fingerprint of the token of somebody, by a number from 1. */
export function keyOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** A room of one world, class against class, with nothing timed. */
export const SETUP: RoomSetup = {
  scenario: 'one-lesson',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'lesson',
  worlds: 1,
  players: { us: 'class', cn: 'class' },
  seconds: { brief: 0, discuss: 0, decide: 0, reveal: 0, explain: 0 },
  seating: 'teacher',
  others: true,
};

/** A room with the log from which it was folded. */
export interface Logged {
  readonly room: Room;
  readonly log: readonly RoomEvent[];
}

function right<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** Opens a room. */
export function opened(part: Partial<RoomSetup> = {}): Logged {
  const event = { is: 'opened', at: 0, rules: RULES, setup: { ...SETUP, ...part }, key: KEY } as const;
  return { room: right(openRoom(CATALOGUE, event)), log: [event] };
}

/** Takes events into a room. */
export function after({ room, log }: Logged, events: readonly RoomEvent[]): Logged {
  return { room: events.reduce(fold, room), log: [...log, ...events] };
}

/** Lets a pupil join. */
export function joined(from: Logged, id: string, name = id, at = 1): Logged {
  return after(from, right(join(from.room, id, name, keyOf(from.room.pupils.length + 1), at)));
}

/** Lets a pupil ask for something that is granted. */
export function asked(from: Logged, id: string, command: PupilCommand, at = 2): Logged {
  return after(from, right(answerPupil(from.room, id, command, at)));
}

/** Lets the teacher ask for something that is granted. */
export function told(from: Logged, command: TeacherCommand, at = 2): Logged {
  return after(from, right(answerTeacher(from.room, command, at)));
}

/** Ends the phase that a room is in. */
export function next(from: Logged, at = 2): Logged {
  const { phase, turn } = from.room;
  if (phase === 'over') return from;
  return told(from, { do: 'next', phase, turn }, at);
}

/** Goes on to a phase of a turn. */
export function goTo(from: Logged, phase: Room['phase'], turn: number): Logged {
  let now = from;
  while (now.room.phase !== phase || now.room.turn !== turn) now = next(now);
  return now;
}

/** Opens a room and fills both cabinets of its first world, one pupil a role, and the offices. */
export function seated(part: Partial<RoomSetup> = {}): Logged {
  let now = opened(part);
  const place = (id: string, seat: Seat) => {
    now = told(joined(now, id), { do: 'seat', pupil: id, seat });
  };
  for (const side of ['us', 'cn'] as const)
    for (const role of ROLES) place(`${side}-${role}`, { world: 0, side, role });
  for (const office of OFFICES) place(office, { world: 0, office });
  return now;
}

const anyField = fc.constantFrom(...FIELDS);
const anyValue = fc.constantFrom<string | number>(...Object.values(CHOICES).flat(), NO_INITIATIVE, -1, 'nothing');
const someSeat: fc.Arbitrary<Seat> = fc.oneof(
  fc.record({ world: fc.nat(2), side: fc.constantFrom('us' as const, 'cn' as const), role: fc.constantFrom(...ROLES) }),
  fc.record({ world: fc.nat(2), office: fc.constantFrom(...OFFICES) }),
);
const somebody = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'nobody');

/** Anything that a pupil may ask, sensible or not. */
const anyPupilCommand: fc.Arbitrary<PupilCommand> = fc.oneof(
  fc.record({ do: fc.constant('say' as const), text: fc.constantFrom('Yes', '管制要收紧', '<b>no</b>') }),
  fc.record({ do: fc.constant('propose' as const), field: anyField, value: anyValue }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('vote' as const), field: anyField, value: anyValue }) },
  fc.record({ do: fc.constant('unvote' as const), field: anyField }),
  fc.record({ do: fc.constant('ready' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('sit' as const), seat: someSeat }),
  fc.constant({ do: 'sit' } as const),
  fc.record({ do: fc.constant('demand' as const), demand: fc.constantFrom(...DEMANDS, null) }),
  fc.record({ do: fc.constant('front' as const), voice: fc.constantFrom(...VOICES, null) }),
  fc.record({ do: fc.constant('publish' as const), text: fc.constant('Extra') }),
);

const anyTeacherCommand: fc.Arbitrary<TeacherCommand> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('next' as const),
      phase: fc.constantFrom('lobby', ...PHASES),
      turn: fc.nat(2),
    }),
  },
  fc.record({ do: fc.constant('pause' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('stretch' as const), seconds: fc.constantFrom(-60, 60) }),
  fc.record({ do: fc.constant('freeze' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('undo' as const), turn: fc.nat(2) }),
  fc.record({ do: fc.constant('seat' as const), pupil: somebody, seat: fc.option(someSeat) }),
  fc.record({ do: fc.constant('swap' as const), pupil: somebody, with: somebody }),
  fc.constant({ do: 'spread' } as const),
  fc.record({ do: fc.constant('mute' as const), pupil: somebody, on: fc.boolean() }),
  fc.record({ do: fc.constant('remove' as const), pupil: somebody }),
  fc.record({ do: fc.constant('hide' as const), item: fc.nat(40), on: fc.boolean() }),
);

/** One thing that happens to a room. */
export type Happening =
  | { readonly who: string; readonly asks: PupilCommand }
  | { readonly who: 'teacher'; readonly tells: TeacherCommand }
  | { readonly who: 'clock' | 'newcomer' | 'next' };

/** Anything that may happen to a room. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ who: somebody, asks: anyPupilCommand }) },
  { weight: 3, arbitrary: fc.record({ who: fc.constant('teacher' as const), tells: anyTeacherCommand }) },
  fc.constant({ who: 'clock' } as const),
  fc.constant({ who: 'newcomer' } as const),
  { weight: 3, arbitrary: fc.constant({ who: 'next' } as const) },
);

/** Lets something happen; what is refused changes nothing. */
export function happen(from: Logged, what: Happening, at: number): Logged {
  const { room } = from;
  if ('asks' in what) return granted(from, answerPupil(room, what.who, what.asks, at));
  if ('tells' in what) return granted(from, answerTeacher(room, what.tells, at));
  if (what.who === 'clock') return after(from, answerClock(room, at));
  if (what.who === 'next') return next(from, at);
  return granted(from, join(room, `p${room.pupils.length + 1}`, 'Li', keyOf(room.pupils.length + 1), at));
}

function granted(from: Logged, answer: Outcome<readonly RoomEvent[]>): Logged {
  return answer.ok ? after(from, answer.value) : from;
}
