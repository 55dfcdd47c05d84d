// What people ask of a room. A command comes from outside: it is checked for its shape here, and for its place and time in
// answer.ts, which turns it into events or refuses it.

import * as v from 'valibot';
import { check, someText } from '../format/check.ts';
import type { Outcome } from '../format/outcome.ts';
import { DEMANDS, VOICES } from '../model/statement.ts';
import { FIELDS, SeatSchema } from './seat.ts';
import { PHASES } from './setup.ts';

/** The longest nickname, message and reason, in characters. */
export const LONGEST = { name: 24, message: 280, reason: 140, headline: 120 } as const;

const on = v.boolean('true or false');
/** A line of text that people read: no control characters, no line breaks. */
function line(most: number) {
  return v.pipe(
    someText(most),
    v.check(
      (text) => /\S/u.test(text) && !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text),
      'one line of plain text',
    ),
  );
}
/** A nickname as it travels. */
export const NameSchema = line(LONGEST.name);
const pupil = someText(20);
/** The number of something that was said in the room. */
const item = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(0, 'a whole number from 0'));
const field = v.picklist(FIELDS);
const value = v.union([v.number(), someText(40)], 'a value of the choice');

const PupilSchema = v.variant('do', [
  v.strictObject({ do: v.literal('say'), text: line(LONGEST.message) }),
  v.strictObject({ do: v.literal('propose'), field, value, why: v.exactOptional(line(LONGEST.reason)) }),
  v.strictObject({ do: v.literal('vote'), field, value }),
  v.strictObject({ do: v.literal('unvote'), field }),
  v.strictObject({ do: v.literal('ready'), on }),
  v.strictObject({ do: v.literal('sit'), seat: v.exactOptional(SeatSchema) }),
  v.strictObject({ do: v.literal('demand'), demand: v.nullable(v.picklist(DEMANDS)) }),
  v.strictObject({ do: v.literal('front'), voice: v.nullable(v.picklist(VOICES)) }),
  v.strictObject({ do: v.literal('publish'), text: line(LONGEST.headline) }),
]);
/** What a pupil asks. `sit` without a seat takes the one that is most wanted. */
export type PupilCommand = v.InferOutput<typeof PupilSchema>;

const phase = v.picklist(['lobby', ...PHASES]);
const TeacherSchema = v.variant('do', [
  v.strictObject({ do: v.literal('next'), phase, turn: item }),
  v.strictObject({ do: v.literal('pause'), on }),
  v.strictObject({
    do: v.literal('stretch'),
    seconds: v.pipe(v.number('whole seconds'), v.integer('whole seconds'), v.minValue(-600), v.maxValue(600)),
  }),
  v.strictObject({ do: v.literal('freeze'), on }),
  v.strictObject({ do: v.literal('undo'), turn: item }),
  v.strictObject({ do: v.literal('seat'), pupil, seat: v.nullable(SeatSchema) }),
  v.strictObject({ do: v.literal('swap'), pupil, with: pupil }),
  v.strictObject({ do: v.literal('spread') }),
  v.strictObject({ do: v.literal('rename'), pupil, name: NameSchema }),
  v.strictObject({ do: v.literal('mute'), pupil, on }),
  v.strictObject({ do: v.literal('remove'), pupil }),
  v.strictObject({ do: v.literal('hide'), item, on }),
  v.strictObject({ do: v.literal('end') }),
]);
/** What a teacher asks. `next` and `undo` name what they end, so that asking twice does not do it twice. */
export type TeacherCommand = v.InferOutput<typeof TeacherSchema>;

/** Reads what a pupil asks. Never throws. */
export function parsePupilCommand(data: unknown): Outcome<PupilCommand> {
  return check(PupilSchema, data, 'The message');
}

/** Reads what a teacher asks. Never throws. */
export function parseTeacherCommand(data: unknown): Outcome<TeacherCommand> {
  return check(TeacherSchema, data, 'The message');
}

/** Reads a nickname, without the spaces around it. Never throws. */
export function parseName(data: unknown): Outcome<string> {
  return check(
    NameSchema,
    typeof data === 'string' ? data.normalize('NFC').trim().replaceAll(/\s+/gu, ' ') : data,
    'The name',
  );
}
