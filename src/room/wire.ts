// What travels between a browser and the server of a room, so that both sides read one description. Every question is answered;
// sights are pushed whenever they change, and only the parts that changed.
//   open    a teacher opens a room                      -> its code and the teacher's token
//   join    a pupil joins by code with a nickname       -> the pupil's token; asked again by the same attempt, the same token
//   return  somebody comes back with a token            -> who they are
//   watch   a wall shows a room; it needs no token, for it shows nothing that is secret
//   ask     a command of whoever this connection is
//   nudge   the teacher calls a pupil's attention

import * as v from 'valibot';
import { check, someText } from '../format/check.ts';
import type { Outcome, Refusal } from '../format/outcome.ts';
import type { Carried } from '../model/game.ts';
import type { PupilCommand, TeacherCommand } from './command.ts';
import type { Known } from './known.ts';
import { type RoomSetup, RoomSetupSchema } from './setup.ts';
import type { PupilSight, TeacherSight, WallSight } from './sight.ts';

/** The letters of a room's code: none that is easily taken for another. */
export const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
/** How many letters a code has: 30 million codes. */
export const CODE_LENGTH = 5;

const code = v.pipe(
  v.string('a code'),
  v.transform((text) => text.trim().toLowerCase()),
  v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`), `a code of ${CODE_LENGTH} letters and digits`),
);
const token = v.pipe(v.string('a token'), v.regex(/^[\w-]{22,64}$/, 'a token'));

/** How many letters name an attempt to join: 192 bits. */
const ATTEMPT_LENGTH = 32;

const ATTEMPT = `an attempt of ${ATTEMPT_LENGTH} letters, digits, - and _`;
const attempt = v.pipe(v.string(ATTEMPT), v.regex(new RegExp(`^[A-Za-z0-9_-]{${ATTEMPT_LENGTH}}$`), ATTEMPT));

const QuestionSchemas = {
  open: v.strictObject({ setup: RoomSetupSchema }),
  /** `attempt` is drawn by the browser, and stays until there is an answer: whoever repeats it takes no second seat. */
  join: v.strictObject({ code, name: v.unknown(), attempt: v.exactOptional(attempt) }),
  return: v.strictObject({ code, token }),
  watch: v.strictObject({ code }),
  nudge: v.strictObject({ pupil: someText(20) }),
} as const;

/** What is asked besides commands. */
export type Question = keyof typeof QuestionSchemas;
/** What a question carries once it is read. */
export type Asked<Q extends Question> = v.InferOutput<(typeof QuestionSchemas)[Q]>;

/** Reads a question from outside. Never throws. */
export function parseQuestion<Q extends Question>(question: Q, data: unknown): Outcome<Asked<Q>> {
  return check(QuestionSchemas[question], data, 'The message') as Outcome<Asked<Q>>;
}

/** Who a connection is. */
export type Who = { readonly as: 'teacher' } | { readonly as: 'pupil'; readonly id: string } | { readonly as: 'wall' };

/** What the server answers: what was asked for, or why not. */
export type Reply<T> = ({ readonly ok: true } & T) | Refusal;

/** What a browser sends; the last argument takes the answer. */
export interface ToServer {
  open(
    asked: { readonly setup: RoomSetup },
    reply: (to: Reply<{ readonly code: string; readonly token: string }>) => void,
  ): void;
  join(
    asked: { readonly code: string; readonly name: string; readonly attempt?: string },
    reply: (to: Reply<{ readonly id: string; readonly token: string }>) => void,
  ): void;
  return(
    asked: { readonly code: string; readonly token: string },
    reply: (to: Reply<{ readonly who: Who }>) => void,
  ): void;
  watch(asked: { readonly code: string }, reply: (to: Reply<{ readonly who: Who }>) => void): void;
  ask(command: PupilCommand | TeacherCommand, reply: (to: Reply<object>) => void): void;
  nudge(asked: { readonly pupil: string }, reply: (to: Reply<object>) => void): void;
}

/** The parts of what somebody sees; one that is left out has not changed since it was sent last on this connection. */
export interface Pushed {
  /** The server's clock, in milliseconds. */
  readonly now: number;
  readonly pupil?: PupilSight;
  readonly wall?: WallSight;
  readonly teacher?: TeacherSight;
  /** What is known of the numbers: of the one world of a pupil, or of every world. */
  readonly known?: readonly Known[];
  /** The files of one's own that the scenario and the lens rest on. */
  readonly own?: readonly Carried[];
  /** To the teacher: the pupils who are connected now. */
  readonly present?: readonly string[];
}

/** What the server sends on its own. */
export interface ToBrowser {
  sight(pushed: Pushed): void;
  /** The teacher calls for attention. */
  nudged(): void;
  /** This connection is nobody any more: it was removed, or the room is closed. */
  gone(why: Refusal): void;
}
