// Where a pupil sits: in a cabinet with a role that has its own part of the decision, or in an office that speaks for a
// bloc or writes the news. A world is one game of the room; all worlds of a room play the same seed.

import * as v from 'valibot';
import { CHOICE_NAMES, type Decision } from '../model/decision.ts';
import { SIDES, type Side } from '../model/sides.ts';
import type { Voice } from '../model/statement.ts';

/** Any field of a decision. */
export type Field = keyof Decision;
/** Every field of a decision in order. */
export const FIELDS: readonly Field[] = [...CHOICE_NAMES, 'initiative'];

/** The roles of a cabinet, in the order in which a small cabinet fills up. */
export const ROLES = ['head', 'commerce', 'science', 'industry', 'foreign'] as const;
/** One role. */
export type Role = (typeof ROLES)[number];

/** The part of the decision that each role votes on. Where nobody holds a role, the whole cabinet votes on its part. */
export const PARTS: Readonly<Record<Role, readonly Field[]>> = {
  head: ['initiative'],
  commerce: ['controls'],
  science: ['openSource', 'release'],
  industry: ['compute', 'focus'],
  foreign: ['abroad', 'rules'],
};

/** The offices outside the cabinets. */
export const OFFICES = ['europe', 'south', 'press'] as const satisfies readonly (Voice | 'press')[];
/** One office. */
export type Office = (typeof OFFICES)[number];

/** The most worlds of a room. */
export const MOST_WORLDS = 8;

const world = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(0, 'a whole number from 0'),
  v.maxValue(MOST_WORLDS - 1, `a whole number up to ${MOST_WORLDS - 1}`),
);

/** A seat as it travels. */
export const SeatSchema = v.union(
  [
    v.strictObject({ world, side: v.picklist(SIDES), role: v.picklist(ROLES) }),
    v.strictObject({ world, office: v.picklist(OFFICES) }),
  ],
  'a seat: world, side and role, or world and office',
);
/** One seat. Several pupils may share it. */
export type Seat = v.InferOutput<typeof SeatSchema>;
/** A seat in a cabinet. */
export type CabinetSeat = Extract<Seat, { readonly side: Side }>;

/** Tells whether a seat is one in a cabinet. */
export function isInCabinet(seat: Seat | undefined): seat is CabinetSeat {
  return seat !== undefined && 'side' in seat;
}

/** Tells whether two seats are the same. */
export function isSameSeat(a: Seat, b: Seat): boolean {
  return seatKey(a) === seatKey(b);
}

/** Names a seat in one word. */
export function seatKey(seat: Seat): string {
  return isInCabinet(seat) ? `${seat.world}/${seat.side}/${seat.role}` : `${seat.world}/${seat.office}`;
}
