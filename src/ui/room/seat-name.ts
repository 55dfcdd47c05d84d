// What the desk calls a seat: the power or the office, the role, and the world where there are several.

import { isInCabinet, type Seat } from '../../room/seat.ts';
import { words } from '../../store/language.ts';
import { roomWords } from './room-words.ts';

/** Names a seat as the desk lists it. */
export function seatName(seat: Seat, worlds: number): string {
  const role = roomWords().roles[isInCabinet(seat) ? seat.role : seat.office].name;
  const where = isInCabinet(seat) ? `${words().shortNames[seat.side]} · ${role}` : role;
  return worlds > 1 ? `${roomWords().world(String(seat.world + 1))} · ${where}` : where;
}
