// What a teacher sets before a room opens.

import * as v from 'valibot';
import { someText } from '../format/check.ts';
import { OwnSchema, SeedSchema } from '../format/game-file.ts';
import { SIDES } from '../model/sides.ts';
import { MOST_WORLDS, OFFICES, ROLES, type Seat } from './seat.ts';

/** The phases of a turn, in order. */
export const PHASES = ['brief', 'discuss', 'decide', 'reveal', 'explain'] as const;
/** One phase of a turn. */
export type TurnPhase = (typeof PHASES)[number];

/** Who decides for a power that the class plays. */
export const CLASS = 'class';
/** How pupils come to their seats. */
export const SEATING = ['room', 'pupils', 'teacher'] as const;

const id = someText(40);
/** The longest phase, in seconds. */
export const LONGEST_PHASE = 3600;

function whole(low: number, high: number) {
  const wanted = `a whole number from ${low} to ${high}`;
  return v.pipe(v.number(wanted), v.integer(wanted), v.minValue(low, wanted), v.maxValue(high, wanted));
}

const seconds = whole(0, LONGEST_PHASE);

/** The settings of a room as they travel. */
export const RoomSetupSchema = v.strictObject({
  scenario: id,
  lens: id,
  values: id,
  seed: SeedSchema,
  /** Games that are played side by side on the same seed. */
  worlds: whole(1, MOST_WORLDS),
  /** `class`, or the persona that decides for the power. */
  players: v.pipe(
    v.strictObject({ us: id, cn: id }),
    v.check((players) => SIDES.some((side) => players[side] === CLASS), 'at least one power that the class plays'),
  ),
  /** How long each phase lasts, in seconds; 0 for as long as the teacher wants. */
  seconds: v.strictObject({ brief: seconds, discuss: seconds, decide: seconds, reveal: seconds, explain: seconds }),
  /** Whether the room seats pupils as they come, they choose, or the teacher seats them. */
  seating: v.picklist(SEATING),
  /** Whether Europe, the south and the press have seats. */
  others: v.boolean('true or false'),
  /** Files of one's own that the scenario and the lens rest on. */
  own: v.exactOptional(v.pipe(OwnSchema, v.readonly())),
});
/** The settings of a room. */
export type RoomSetup = v.InferOutput<typeof RoomSetupSchema>;

/** Lists the seats of a room, the most wanted first where all are empty: whole cabinets, then the offices. */
export function seatsOf(setup: RoomSetup): readonly Seat[] {
  const worlds = Array.from({ length: setup.worlds }, (_, world) => world);
  const sides = SIDES.filter((side) => setup.players[side] === CLASS);
  return [
    ...ROLES.flatMap((role) => worlds.flatMap((world) => sides.map((side) => ({ world, side, role })))),
    ...(setup.others ? OFFICES.flatMap((office) => worlds.map((world) => ({ world, office }))) : []),
  ];
}
