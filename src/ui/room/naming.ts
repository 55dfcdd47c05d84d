// What to call the seats of a room.

import { isInCabinet, type Seat } from '../../room/seat.ts';
import { words } from '../../store/language.ts';
import { roomWords } from './room-words.ts';

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
