// What happened in a room. Events are appended to a log and never changed; the room is what they fold into. Each carries the
// time of the server's clock at which it was taken, in milliseconds, and nothing else of the time is ever asked.

import * as v from 'valibot';
import { check, someText } from '../format/check.ts';
import type { Outcome } from '../format/outcome.ts';
import { DEMANDS, VOICES } from '../model/statement.ts';
import { LONGEST, NameSchema } from './command.ts';
import { FIELDS, SeatSchema } from './seat.ts';
import { RoomSetupSchema } from './setup.ts';

const at = v.pipe(v.number('milliseconds'), v.finite('milliseconds'));
const pupil = someText(20);
/** The fingerprint of a token; the token itself is nowhere but with whom it was given to. */
const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'));
const on = v.boolean();
const field = v.picklist(FIELDS);
const value = v.union([v.number(), v.string()]);

const RoomEventSchema = v.variant('is', [
  v.strictObject({ is: v.literal('opened'), at, rules: someText(20), setup: RoomSetupSchema, key }),
  v.strictObject({ is: v.literal('joined'), at, pupil, name: NameSchema, key }),
  v.strictObject({ is: v.literal('renamed'), at, pupil, name: NameSchema }),
  v.strictObject({ is: v.literal('seated'), at, pupil, seat: v.nullable(SeatSchema) }),
  v.strictObject({ is: v.literal('muted'), at, pupil, on }),
  v.strictObject({ is: v.literal('removed'), at, pupil }),
  v.strictObject({ is: v.literal('said'), at, pupil, text: someText(LONGEST.message) }),
  v.strictObject({
    is: v.literal('proposed'),
    at,
    pupil,
    field,
    value,
    why: v.exactOptional(someText(LONGEST.reason)),
  }),
  v.strictObject({ is: v.literal('voted'), at, pupil, field, value: v.nullable(value) }),
  v.strictObject({ is: v.literal('readied'), at, pupil, on }),
  v.strictObject({ is: v.literal('demanded'), at, pupil, demand: v.nullable(v.picklist(DEMANDS)) }),
  v.strictObject({ is: v.literal('fronted'), at, pupil, voice: v.nullable(v.picklist(VOICES)) }),
  v.strictObject({ is: v.literal('published'), at, pupil, text: someText(LONGEST.headline) }),
  v.strictObject({ is: v.literal('hidden'), at, item: v.pipe(v.number(), v.integer()), on }),
  v.strictObject({ is: v.literal('moved-on'), at }),
  v.strictObject({ is: v.literal('paused'), at, on }),
  v.strictObject({ is: v.literal('stretched'), at, seconds: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ is: v.literal('frozen'), at, on }),
  v.strictObject({ is: v.literal('undone'), at }),
  v.strictObject({ is: v.literal('ended'), at }),
]);
/** One event. */
export type RoomEvent = v.InferOutput<typeof RoomEventSchema>;

/** Reads an event from a line of a log. Never throws. */
export function parseEvent(data: unknown): Outcome<RoomEvent> {
  return check(RoomEventSchema, data, 'The event');
}
