// Everything that a connection is sent, by whom it belongs to. What is known of a world changes only when a turn is played
// and costs more than all the rest, so it is looked at once for all who know the same.

import type { Playing } from '../model/game.ts';
import type { Side } from '../model/sides.ts';
import { type Known, knownTo, knownToAll } from './known.ts';
import { pupilOf, type Room, type World } from './room.ts';
import { isInCabinet } from './seat.ts';
import { pupilSight, teacherSight, wallSight } from './sight.ts';
import type { Pushed, Who } from './wire.ts';

/** What somebody sees, in the parts in which it is sent. */
export type Seen = Omit<Pushed, 'now'>;

const looks = new WeakMap<Playing, Map<Side | 'all', readonly [Known]>>();

/** Looks at a world with the eyes of a government, or of all; the same world looks the same, down to the object. */
function look({ playing }: World, eyes: Side | 'all'): readonly [Known] {
  const known = looks.get(playing) ?? new Map<Side | 'all', readonly [Known]>();
  looks.set(playing, known);
  const found = known.get(eyes) ?? ([eyes === 'all' ? knownToAll(playing) : knownTo(playing, eyes)] as const);
  known.set(eyes, found);
  return found;
}

/** Tells what somebody sees; nothing where they are not in the room. `present` lists the pupils who are connected. */
export function sightOf(room: Room, who: Who, present: () => readonly string[]): Seen {
  const { own } = room.setup;
  const carried = own === undefined ? {} : { own };
  if (who.as === 'pupil') return { ...carried, ...pupilSees(room, who.id) };
  const wall = { ...carried, wall: wallSight(room), known: room.worlds.flatMap((world) => look(world, 'all')) };
  return who.as === 'wall' ? wall : { ...wall, teacher: teacherSight(room), present: present() };
}

function pupilSees(room: Room, id: string): Seen {
  const pupil = pupilSight(room, id);
  if (!pupil) return {};
  const seat = pupilOf(room, id)?.seat;
  const world = seat && room.worlds[seat.world];
  return { pupil, known: world ? look(world, isInCabinet(seat) ? seat.side : 'all') : [] };
}
