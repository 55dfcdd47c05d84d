// What people ask at the door, besides how often: who they are, which room they mean, and whether it is theirs to ask.

import type { Socket } from 'socket.io';
import { type Outcome, refuse } from '../../format/outcome.ts';
import { LARGEST_OWN } from '../../format/own.ts';
import { answerPupil, answerTeacher, join } from '../../room/answer.ts';
import { parseName, parsePupilCommand, parseTeacherCommand } from '../../room/command.ts';
import { pupilOf } from '../../room/room.ts';
import { parseQuestion, type ToBrowser, type ToServer, type Who } from '../../room/wire.ts';
import type { Bucket } from './bucket.ts';
import { type Decide, NO_SUCH_ROOM } from './live-room.ts';
import type { Hall, Rooms } from './rooms.ts';
import { holderOf, keyOf, newToken, tokenOf } from './tokens.ts';

/** The longest command, in characters. */
export const LONGEST_COMMAND = 4_000;

const TOO_LONG = refuse('too-long', '', `The message is too long; allowed are ${LONGEST_COMMAND} characters.`);
const TOO_LARGE = refuse(
  'too-long',
  'setup.own',
  `The files of one's own are too long; allowed are ${LARGEST_OWN} characters.`,
);
const TOO_MANY_TRIES = refuse(
  'too-many-tries',
  '',
  'Too many wrong codes came from this network; allowed is to try again in a minute.',
);
const TOO_MANY_ROOMS = refuse(
  'too-many-rooms',
  '',
  'Too many rooms were opened from this network; allowed is to try again in some minutes.',
);
const WRONG_TOKEN = refuse(
  'wrong-token',
  'token',
  'The token is nobody’s in this room; allowed is to join by the code.',
);
const NOT_HERE = refuse('not-here', '', 'Whoever asks is not in a room; allowed is to join first.');
const NOT_TEACHER = refuse('not-the-teacher', '', 'Only the teacher may ask for this.');

/** The server's end of a connection. */
export type Connection = Socket<ToServer, ToBrowser>;

/** What a question is answered with. */
export type ReplyTo<Q extends keyof ToServer> = Parameters<Parameters<ToServer[Q]>[1]>[0];

/** Where a connection is, and as whom. */
interface Place {
  readonly code: string;
  readonly hall: Hall;
  readonly who: Who;
  readonly leave: () => void;
}

/** A connection that asks. */
export interface Asker {
  readonly socket: Connection;
  readonly address: string;
  place: Place | undefined;
}

/** Opens a room for a teacher. */
export async function open(rooms: Rooms, asker: Asker, mayOpen: Bucket, data: unknown): Promise<ReplyTo<'open'>> {
  const asked = parseQuestion('open', data);
  if (!asked.ok) return asked;
  const { setup } = asked.value;
  if (setup.own && JSON.stringify(setup.own).length > LARGEST_OWN) return TOO_LARGE;
  if (!mayOpen.take()) return TOO_MANY_ROOMS;
  const opened = await rooms.open(setup);
  if (!opened.ok) return opened;
  const { code, token } = opened.value;
  const hall = await rooms.enter(code);
  if (!hall.ok) return hall;
  enter(asker, code, hall.value, { as: 'teacher' });
  return { ok: true, code, token };
}

/** Lets a pupil join, once however often the same attempt is repeated. */
export async function joinAs(rooms: Rooms, asker: Asker, mayTry: Bucket, data: unknown): Promise<ReplyTo<'join'>> {
  const asked = parseQuestion('join', data);
  if (!asked.ok) return asked;
  const name = parseName(asked.value.name);
  if (!name.ok) return name;
  if (!mayTry.has()) return TOO_MANY_TRIES;
  const { code, attempt } = asked.value;
  const hall = await found(rooms, mayTry, code);
  if (!hall.ok) return hall;
  // Pages of an older build name no attempt.
  const token = attempt === undefined ? newToken() : tokenOf(code, attempt);
  const key = keyOf(token);
  const joined = await hall.value.live.ask((room, at) => join(room, `p${room.pupils.length + 1}`, name.value, key, at));
  if (!joined.ok) return joined;
  const id = joined.value.pupils.find((pupil) => pupil.key === key)?.id;
  if (id === undefined) throw new Error(`Somebody joined room ${code} and is not in it.`);
  enter(asker, code, hall.value, { as: 'pupil', id });
  return { ok: true, id, token };
}

/** Lets somebody come back who was there before. */
export async function comeBack(rooms: Rooms, asker: Asker, mayTry: Bucket, data: unknown): Promise<ReplyTo<'return'>> {
  const asked = parseQuestion('return', data);
  if (!asked.ok) return asked;
  const { code, token } = asked.value;
  // A token cannot be guessed: whoever has a right one is let in, whatever others behind the same address have tried.
  const hall = await rooms.enter(code);
  const who = hall.ok ? holderOf(hall.value.live.room(), token) : undefined;
  if (!hall.ok && hall.code !== NO_SUCH_ROOM.code) return hall;
  if (!hall.ok || !who) {
    if (!mayTry.take()) return TOO_MANY_TRIES;
    return hall.ok ? WRONG_TOKEN : hall;
  }
  if (who.as === 'pupil' && !pupilOf(hall.value.live.room(), who.id)) return NOT_HERE;
  enter(asker, code, hall.value, who);
  return { ok: true, who };
}

/** Shows a room on a wall. */
export async function watch(rooms: Rooms, asker: Asker, mayTry: Bucket, data: unknown): Promise<ReplyTo<'watch'>> {
  const asked = parseQuestion('watch', data);
  if (!asked.ok) return asked;
  if (!mayTry.has()) return TOO_MANY_TRIES;
  const { code } = asked.value;
  const hall = await found(rooms, mayTry, code);
  if (!hall.ok) return hall;
  const who = { as: 'wall' } as const;
  enter(asker, code, hall.value, who);
  return { ok: true, who };
}

/** Finds a room; a code that is nobody's counts as a wrong try. */
async function found(rooms: Rooms, mayTry: Bucket, code: string): Promise<Outcome<Hall>> {
  const hall = await rooms.enter(code);
  if (!hall.ok && hall.code === NO_SUCH_ROOM.code) mayTry.take();
  return hall;
}

/** Lets a connection see a room as somebody; what it was before, it is no more. */
function enter(asker: Asker, code: string, hall: Hall, who: Who): void {
  leave(asker);
  const { socket } = asker;
  if (!socket.connected) return;
  const leaveHall = hall.audience.add(who, {
    sight: (pushed) => socket.emit('sight', pushed),
    nudged: () => socket.emit('nudged'),
    gone(why) {
      asker.place = undefined;
      socket.emit('gone', why);
    },
  });
  asker.place = { code, hall, who, leave: leaveHall };
}

/** Takes a connection out of the room in which it is. */
export function leave(asker: Asker): void {
  asker.place?.leave();
  asker.place = undefined;
}

/** Asks something of the room. */
export async function ask({ place }: Asker, data: unknown): Promise<ReplyTo<'ask'>> {
  if (!place) return NOT_HERE;
  if ((JSON.stringify(data) ?? '').length > LONGEST_COMMAND) return TOO_LONG;
  const decide = decideFor(place.who, data);
  if (!decide.ok) return decide;
  const answered = await place.hall.live.ask(decide.value);
  return answered.ok ? { ok: true } : answered;
}

function decideFor(who: Who, data: unknown): Outcome<Decide> {
  if (who.as === 'wall') return NOT_HERE;
  if (who.as === 'pupil') {
    const command = parsePupilCommand(data);
    if (!command.ok) return command;
    return { ok: true, value: (room, at) => answerPupil(room, who.id, command.value, at) };
  }
  const command = parseTeacherCommand(data);
  if (!command.ok) return command;
  return { ok: true, value: (room, at) => answerTeacher(room, command.value, at) };
}

/** Calls a pupil's attention. */
export async function nudge(rooms: Rooms, { place }: Asker, data: unknown): Promise<ReplyTo<'nudge'>> {
  const asked = parseQuestion('nudge', data);
  if (!asked.ok) return asked;
  if (place?.who.as !== 'teacher') return NOT_TEACHER;
  rooms.nudge(place.code, asked.value.pupil);
  return { ok: true };
}
