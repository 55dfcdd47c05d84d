// What to call the parts of a decision, its values and the seats of a room.

import type { Decision } from '../../model/decision.ts';
import { type Field, isInCabinet, type Seat } from '../../room/seat.ts';
import { words } from '../../store/language.ts';
import { optionName } from '../option-group.tsx';
import { initiativeTitle } from '../rule-name.ts';
import { roomWords } from './room-words.ts';

/** Names a part of a decision. */
export function fieldName(field: Field): string {
  return field === 'initiative' ? words().moments.decide.initiative : words().choices[field].name;
}

/** Names a value of a part. */
export function valueName(field: Field, value: Decision[Field]): string {
  return field === 'initiative' ? initiativeTitle(String(value)) : optionName(field, value);
}

/** Names a role of a cabinet, or an office. */
export function roleName(role: string): string {
  const { roles } = roomWords();
  return roles[role as keyof typeof roles]?.name ?? role;
}

/** Names where a seat stands: a cabinet or the offices, and the world where there are several. */
export function placeName(seat: Seat, worlds: number): string {
  const { seat: say, world } = roomWords();
  const place = isInCabinet(seat) ? say.cabinet[seat.side] : say.offices;
  return worlds === 1 ? place : `${place}${words().page.comma}${world(String(seat.world + 1))}`;
}
