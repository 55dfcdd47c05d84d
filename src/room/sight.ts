// What each person in a room may see: a pure function of the room, as plain data that can be sent. Whoever sits in a cabinet
// sees what their government knows and what their own cabinet says; everybody else sees what both governments know. Nothing
// of the seed, of the luck or of the other cabinet is in it before the reveal, and all of it after the end.

import type { Decision } from '../model/decision.ts';
import type { Game } from '../model/game.ts';
import { handOf } from '../model/options.ts';
import { type BySide, bySide, type Side } from '../model/sides.ts';
import type { Said } from '../model/statement.ts';
import type { Clock } from './clock.ts';
import {
  cabinetOf,
  type Item,
  type Phase,
  type Pupil,
  pupilOf,
  type Room,
  recordOfWorld,
  resolutionOf,
  type World,
} from './room.ts';
import { type CabinetSeat, FIELDS, type Field, isInCabinet, type Office, type Seat, seatKey } from './seat.ts';
import { CLASS, type RoomSetup, seatsOf } from './setup.ts';
import { type Member, mayVote, type Resolution } from './tally.ts';

/** What everybody sees of the room. */
export interface Common {
  /** The settings; the seed only after the end, and files of one's own apart, for they are long and never change. */
  readonly setup: Omit<RoomSetup, 'seed' | 'own'> & { readonly seed?: string };
  readonly phase: Phase;
  readonly turn: number;
  readonly clock: Clock;
  readonly paused: boolean;
  readonly frozen: boolean;
  /** What the offices of the world say now. */
  readonly said: Said;
  /** What the press has published; what the teacher has taken back is left out. */
  readonly news: readonly Spoken[];
  /** After the end: everything. */
  readonly over?: Over;
}

/** Something that somebody said. */
export interface Spoken {
  readonly id: number;
  readonly is: Item['is'];
  /** Who said it, by nickname. */
  readonly by: string;
  readonly role: string;
  readonly turn: number;
  readonly text: string;
  readonly field?: Field;
  readonly value?: Decision[Field];
}

/** What is laid open after the end. */
export interface Over {
  /** The record of each world. */
  readonly records: readonly Game[];
  /** How each cabinet of each world decided each turn. */
  readonly minutes: readonly (readonly BySide<Resolution | undefined>[])[];
}

/** Somebody in the same cabinet or office. */
interface Mate {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly ready: boolean;
}

/** What a pupil sees. */
export interface PupilSight extends Common {
  readonly me: {
    readonly id: string;
    readonly name: string;
    readonly seat: Seat | undefined;
    readonly ready: boolean;
    readonly muted: boolean;
  };
  readonly mates: readonly Mate[];
  /** The seats that can be taken, with how many sit there; empty where they cannot be chosen now. */
  readonly seats: readonly (readonly [seat: Seat, taken: number])[];
  readonly cabinet?: CabinetSight;
}

/** What somebody in a cabinet sees of it. */
export interface CabinetSight {
  readonly hand: readonly string[];
  /** The fields on which this pupil may vote. */
  readonly mine: readonly Field[];
  /** Who has voted for what: field, value, nickname. */
  readonly votes: readonly (readonly [field: Field, value: Decision[Field], by: string])[];
  readonly own: Partial<Decision>;
  /** What would be decided if the votes were counted now. */
  readonly resolution: Resolution;
  /** What was said in the cabinet, the newest last. */
  readonly talk: readonly Spoken[];
  /** How the cabinet decided the turn that is revealed. */
  readonly last?: Resolution;
}

/** What the wall shows. */
export interface WallSight extends Omit<Common, 'said' | 'news'> {
  readonly worlds: readonly WallWorld[];
  /** Nicknames of those who have no seat yet. */
  readonly waiting: readonly string[];
}

/** What the wall shows of a world. */
export interface WallWorld {
  readonly said: Said;
  readonly news: readonly Spoken[];
  /** How many sit in each cabinet and in the offices, and how many of them are ready. */
  readonly present: Readonly<Record<Side | 'offices', { readonly here: number; readonly ready: number }>>;
}

/** What the teacher sees beside the wall. */
export interface TeacherSight {
  readonly pupils: readonly Omit<Pupil, 'key' | 'removed'>[];
  /** Everything that was said, what is hidden included. */
  readonly items: readonly (Spoken & { readonly seat: Seat; readonly hidden: boolean })[];
  /** How each cabinet of each world would decide now. */
  readonly resolutions: readonly BySide<Resolution | undefined>[];
}

const MOST_TALK = 60;

function common(room: Room, world: World | undefined, number: number | undefined): Common {
  const { setup, phase, turn, clock, paused, frozen } = room;
  const { seed, own: _, ...told } = setup;
  const open = phase === 'over' ? { seed } : {};
  return {
    setup: { ...told, ...open },
    phase,
    turn,
    clock,
    paused,
    frozen,
    said: world?.said ?? {},
    news: spoken(room, (item) => item.is === 'news' && item.seat.world === number),
    ...(phase === 'over' ? { over: overOf(room) } : {}),
  };
}

function overOf(room: Room): Over {
  return {
    records: room.worlds.map((world) => recordOfWorld(room, world)),
    minutes: room.worlds.map(({ minutes }) => minutes.map(({ resolutions }) => resolutions)),
  };
}

function spoken(room: Room, isMeant: (item: Item) => boolean): readonly Spoken[] {
  return room.items
    .filter((item) => !item.hidden && isMeant(item))
    .slice(-MOST_TALK)
    .map((item) => told(room, item));
}

function told(room: Room, { id, is, pupil, seat, turn, text, field, value }: Item): Spoken {
  const by = room.pupils.find((one) => one.id === pupil)?.name ?? '';
  const role = isInCabinet(seat) ? seat.role : seat.office;
  return { id, is, by, role, turn, text, ...(field === undefined || value === undefined ? {} : { field, value }) };
}

/** Tells what a pupil sees; `undefined` for somebody who is not in the room. */
export function pupilSight(room: Room, id: string): PupilSight | undefined {
  const pupil = pupilOf(room, id);
  if (!pupil) return undefined;
  const { name, seat, ready, muted } = pupil;
  const world = seat === undefined ? undefined : room.worlds[seat.world];
  return {
    ...common(room, world, seat?.world),
    me: { id, name, seat, ready, muted },
    mates: matesOf(room, seat),
    seats: seatsToChoose(room, pupil),
    ...(isInCabinet(seat) && world ? { cabinet: cabinetSight(room, world, pupil, seat) } : {}),
  };
}

function matesOf(room: Room, seat: Seat | undefined): readonly Mate[] {
  if (!seat) return [];
  const isMate = (other: Seat | undefined) =>
    other !== undefined &&
    other.world === seat.world &&
    (isInCabinet(seat) ? isInCabinet(other) && other.side === seat.side : !isInCabinet(other));
  return room.pupils
    .filter((pupil) => !pupil.removed && isMate(pupil.seat))
    .map(({ id, name, ready, seat: their }) => ({ id, name, ready, role: roleOf(their as Seat) }));
}

function roleOf(seat: Seat): CabinetSeat['role'] | Office {
  return isInCabinet(seat) ? seat.role : seat.office;
}

function seatsToChoose(room: Room, pupil: Pupil): PupilSight['seats'] {
  if (room.setup.seating === 'teacher' || (pupil.seat && room.phase !== 'lobby')) return [];
  const counts = new Map<string, number>();
  for (const { seat, removed } of room.pupils) {
    if (seat && !removed) counts.set(seatKey(seat), (counts.get(seatKey(seat)) ?? 0) + 1);
  }
  return seatsOf(room.setup).map((seat) => [seat, counts.get(seatKey(seat)) ?? 0]);
}

/** What a whole cabinet sees alike, looked at once for all of it. */
interface Shared {
  readonly cabinet: readonly Member[];
  readonly hand: readonly string[];
  readonly votes: CabinetSight['votes'];
  readonly resolution: Resolution;
  readonly talk: readonly Spoken[];
}

const shared = new WeakMap<Room, Map<string, Shared>>();

function sharedBy(room: Room, world: World, { world: number, side }: CabinetSeat): Shared {
  const known = shared.get(room) ?? new Map<string, Shared>();
  shared.set(room, known);
  const found = known.get(`${number}/${side}`) ?? lookAtCabinet(room, world, number, side);
  known.set(`${number}/${side}`, found);
  return found;
}

function lookAtCabinet(room: Room, world: World, number: number, side: Side): Shared {
  const cabinet = cabinetOf(room, number, side);
  const names = new Map(room.pupils.map(({ id, name }) => [id, name]));
  return {
    cabinet,
    hand: handOf(world.playing, side).map(({ id }) => id),
    votes: cabinet.flatMap(({ id, votes }) =>
      FIELDS.flatMap((field) => {
        const value = votes[field];
        return value === undefined ? [] : [[field, value, names.get(id) ?? ''] as const];
      }),
    ),
    resolution: resolutionOf(room, number, side),
    talk: spoken(
      room,
      ({ is, seat }) => is !== 'news' && isInCabinet(seat) && seat.world === number && seat.side === side,
    ),
  };
}

function cabinetSight(room: Room, world: World, pupil: Pupil, seat: CabinetSeat): CabinetSight {
  const { cabinet, hand, votes, resolution, talk } = sharedBy(room, world, seat);
  const last =
    room.phase === 'reveal' || room.phase === 'explain' ? world.minutes.at(-1)?.resolutions[seat.side] : undefined;
  return {
    hand,
    mine: FIELDS.filter((field) => mayVote(cabinet, pupil.id, field)),
    votes,
    own: world.votes[pupil.id] ?? {},
    resolution,
    talk,
    ...(last ? { last } : {}),
  };
}

/** Tells what the wall shows: nothing that only one of the cabinets may know. */
export function wallSight(room: Room): WallSight {
  const { said: _, news: __, ...shared } = common(room, undefined, undefined);
  const here = room.pupils.filter(({ removed }) => !removed);
  const present = (world: number, isIn: (seat: Seat) => boolean) => {
    const people = here.filter(({ seat }) => seat !== undefined && seat.world === world && isIn(seat));
    return { here: people.length, ready: people.filter(({ ready }) => ready).length };
  };
  return {
    ...shared,
    worlds: room.worlds.map(({ said }, number) => ({
      said,
      news: spoken(room, ({ is, seat }) => is === 'news' && seat.world === number),
      present: {
        ...bySide((side) => present(number, (seat) => isInCabinet(seat) && seat.side === side)),
        offices: present(number, (seat) => !isInCabinet(seat)),
      },
    })),
    waiting: here.filter(({ seat }) => seat === undefined).map(({ name }) => name),
  };
}

/** Tells what the teacher sees beside the wall. */
export function teacherSight(room: Room): TeacherSight {
  const open = room.phase !== 'over';
  return {
    pupils: room.pupils
      .filter(({ removed }) => !removed)
      .map(({ id, name, seat, ready, muted }) => ({ id, name, seat, ready, muted })),
    items: room.items.map((item) => ({ ...told(room, item), seat: item.seat, hidden: item.hidden })),
    resolutions: room.worlds.map((_, world) =>
      bySide((side) => (open && room.setup.players[side] === CLASS ? resolutionOf(room, world, side) : undefined)),
    ),
  };
}
