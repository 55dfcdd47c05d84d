// From what is asked to what happens: a command becomes events, or is refused with one sentence. What is refused changes
// nothing. Everything that depends on who asks and when is decided here and nowhere else.

import { accept, type Outcome, type Refusal, refuse, shown } from '../format/outcome.ts';
import { CHOICES, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import { handOf } from '../model/options.ts';
import { leftOf } from './clock.ts';
import type { PupilCommand, TeacherCommand } from './command.ts';
import type { RoomEvent } from './event.ts';
import { cabinetOf, type Pupil, pupilOf, type Room, type World } from './room.ts';
import { type Field, isInCabinet, type Seat, seatKey } from './seat.ts';
import { seatsOf } from './setup.ts';
import { mayVote } from './tally.ts';

/** The most pupils in a room. */
const MOST_PUPILS = 60;
/** The most that one person says in a phase-long stretch of the log: enough for a lesson, and no flood. */
const MOST_SAID = 200;

type Answer = Outcome<readonly RoomEvent[]>;

function no(code: string, at: string, message: string): Refusal {
  return refuse(code, at, message);
}

const NOT_HERE = no('not-here', 'pupil', 'Whoever asks is not in this room; allowed is to join again.');
const FROZEN = no('room-frozen', '', 'The teacher has frozen the room; allowed is to wait.');
const OVER = no('room-over', '', 'The game of this room is over; allowed is to look back.');

/**
 * Lets somebody join. `id` is new; a nickname that is taken gets a number. A key that is somebody's already is theirs who ask
 * again because no answer came: nothing happens, they are here.
 */
export function join(room: Room, id: string, name: string, key: string, at: number): Answer {
  const before = room.pupils.find((pupil) => pupil.key === key);
  if (before) return before.removed ? NOT_HERE : accept([]);
  const here = room.pupils.filter(({ removed }) => !removed);
  if (here.length >= MOST_PUPILS)
    return no('room-full', '', `The room has ${here.length} people; allowed are at most ${MOST_PUPILS}.`);
  const joined: RoomEvent = { is: 'joined', at, pupil: id, name: freeName(here, name), key };
  if (room.setup.seating !== 'room') return accept([joined]);
  return accept([joined, { is: 'seated', at, pupil: id, seat: wantedSeat(room, here) }]);
}

function freeName(here: readonly Pupil[], name: string): string {
  const taken = new Set(here.map((pupil) => pupil.name.toLocaleLowerCase('en')));
  if (!taken.has(name.toLocaleLowerCase('en'))) return name;
  for (let n = 2; ; n++) {
    const letters = [...name].slice(0, 24 - ` ${n}`.length);
    const next = `${letters.join('')} ${n}`;
    if (!taken.has(next.toLocaleLowerCase('en'))) return next;
  }
}

/** Finds the seat that is most wanted: the emptiest, in order; an office takes one pupil until all seats have two. */
function wantedSeat(room: Pick<Room, 'setup'>, here: readonly Pick<Pupil, 'seat'>[]): Seat {
  const taken = new Map<string, number>();
  for (const { seat } of here) if (seat) taken.set(seatKey(seat), (taken.get(seatKey(seat)) ?? 0) + 1);
  const fullness = (seat: Seat) => taken.get(seatKey(seat)) ?? 0;
  return seatsOf(room.setup).reduce((best, seat) => (fullness(seat) < fullness(best) ? seat : best));
}

/** Answers a pupil. */
export function answerPupil(room: Room, id: string, command: PupilCommand, at: number): Answer {
  const pupil = pupilOf(room, id);
  if (!pupil) return NOT_HERE;
  if (room.phase === 'over') return OVER;
  if (room.frozen) return FROZEN;
  if (command.do === 'sit') return sit(room, pupil, command.seat, at);
  const { seat } = pupil;
  if (!seat) return no('no-seat', '', 'Whoever asks has no seat; allowed is to take one first.');
  switch (command.do) {
    case 'say':
      return speaks(room, pupil) ?? accept([{ is: 'said', at, pupil: id, text: command.text }]);
    case 'ready':
      return accept(pupil.ready === command.on ? [] : [{ is: 'readied', at, pupil: id, on: command.on }]);
    case 'propose': {
      const { field, value, why } = command;
      const wrong =
        speaks(room, pupil) ?? inPhase(room, ['brief', 'discuss', 'decide']) ?? wrongValue(room, seat, field, value);
      if (wrong) return wrong;
      return accept([{ is: 'proposed', at, pupil: id, field, value, ...(why === undefined ? {} : { why }) }]);
    }
    case 'vote': {
      const { field, value } = command;
      const wrong = inPhase(room, VOTING) ?? wrongValue(room, seat, field, value) ?? wrongPart(room, seat, id, field);
      return wrong ?? accept([{ is: 'voted', at, pupil: id, field, value }]);
    }
    case 'unvote':
      return inPhase(room, VOTING) ?? accept([{ is: 'voted', at, pupil: id, field: command.field, value: null }]);
    case 'demand':
      return (
        inOffice(seat, 'europe', 'south') ??
        inPhase(room, SPEAKING) ??
        accept([{ is: 'demanded', at, pupil: id, demand: command.demand }])
      );
    case 'front':
      return (
        inOffice(seat, 'press') ??
        inPhase(room, SPEAKING) ??
        accept([{ is: 'fronted', at, pupil: id, voice: command.voice }])
      );
    case 'publish':
      return (
        inOffice(seat, 'press') ??
        speaks(room, pupil) ??
        accept([{ is: 'published', at, pupil: id, text: command.text }])
      );
  }
}

const VOTING = ['discuss', 'decide'] as const;
/** What weighs on the decision of the cabinets is said before they vote for good. */
const SPEAKING = ['brief', 'discuss'] as const;

function inPhase(room: Room, phases: readonly Room['phase'][]): Refusal | undefined {
  if (phases.includes(room.phase)) return undefined;
  return no('wrong-phase', 'phase', `The room is at ${shown(room.phase)}; allowed is ${phases.join(', ')}.`);
}

function inOffice(seat: Seat, ...offices: readonly string[]): Refusal | undefined {
  if (!isInCabinet(seat) && offices.includes(seat.office)) return undefined;
  return no('wrong-seat', 'seat', `The seat is ${shown(seatKey(seat))}; allowed is ${offices.join(' or ')}.`);
}

function speaks(room: Room, pupil: Pupil): Refusal | undefined {
  if (pupil.muted) return no('muted', '', 'The teacher has muted whoever asks; allowed is to vote and to read.');
  const said = room.items.filter((item) => item.pupil === pupil.id).length;
  return said < MOST_SAID
    ? undefined
    : no('said-enough', '', `Whoever asks has said ${said} things; allowed are ${MOST_SAID} a game.`);
}

function wrongValue(room: Room, seat: Seat, field: Field, value: unknown): Refusal | undefined {
  if (!isInCabinet(seat)) return inOffice(seat, 'a seat in a cabinet');
  const { playing } = room.worlds[seat.world] as World;
  const allowed: readonly Decision[Field][] =
    field === 'initiative' ? [NO_INITIATIVE, ...handOf(playing, seat.side).map(({ id }) => id)] : CHOICES[field];
  if ((allowed as readonly unknown[]).includes(value) && !Object.is(value, -0)) return undefined;
  return no('invalid', 'value', `The message: value is ${shown(value)}; allowed is one of ${allowed.join(', ')}.`);
}

function wrongPart(room: Room, seat: Seat, id: string, field: Field): Refusal | undefined {
  if (isInCabinet(seat) && mayVote(cabinetOf(room, seat.world, seat.side), id, field)) return undefined;
  return no('not-your-part', 'field', `The message: field is ${shown(field)}; allowed is a part of the role's own.`);
}

function hasSeat(room: Room, seat: Seat): boolean {
  return seatsOf(room.setup).some((one) => seatKey(one) === seatKey(seat));
}

function noSuchSeat(seat: Seat): Refusal {
  return no('no-such-seat', 'seat', `The message: seat is ${shown(seatKey(seat))}; allowed is a seat of this room.`);
}

function sit(room: Room, pupil: Pupil, wished: Seat | undefined, at: number): Answer {
  if (room.setup.seating === 'teacher' || (pupil.seat && room.phase !== 'lobby'))
    return no('teacher-seats', 'seat', 'In this room the teacher seats people now; allowed is to ask the teacher.');
  if (wished && !hasSeat(room, wished)) return noSuchSeat(wished);
  const others = room.pupils.filter(({ id, removed }) => !removed && id !== pupil.id);
  return accept([{ is: 'seated', at, pupil: pupil.id, seat: wished ?? wantedSeat(room, others) }]);
}

/** Answers the teacher. */
export function answerTeacher(room: Room, command: TeacherCommand, at: number): Answer {
  switch (command.do) {
    case 'next':
      return stale(room, command) ?? accept([{ is: 'moved-on', at }]);
    case 'pause':
      return accept(room.paused === command.on ? [] : [{ is: 'paused', at, on: command.on }]);
    case 'stretch':
      return notOver(room) ?? accept([{ is: 'stretched', at, seconds: command.seconds }]);
    case 'freeze':
      return accept(room.frozen === command.on ? [] : [{ is: 'frozen', at, on: command.on }]);
    case 'undo':
      return undo(room, command.turn, at);
    case 'seat': {
      const { pupil, seat } = command;
      if (seat && !hasSeat(room, seat)) return noSuchSeat(seat);
      return about(room, pupil) ?? accept([{ is: 'seated', at, pupil, seat }]);
    }
    case 'swap': {
      const [one, other] = [pupilOf(room, command.pupil), pupilOf(room, command.with)];
      if (!one || !other) return about(room, one ? command.with : command.pupil) ?? accept([]);
      return accept([
        { is: 'seated', at, pupil: one.id, seat: other.seat ?? null },
        { is: 'seated', at, pupil: other.id, seat: one.seat ?? null },
      ]);
    }
    case 'spread':
      return accept(spread(room, at));
    case 'rename': {
      const others = room.pupils.filter(({ id, removed }) => !removed && id !== command.pupil);
      const name = freeName(others, command.name);
      return about(room, command.pupil) ?? accept([{ is: 'renamed', at, pupil: command.pupil, name }]);
    }
    case 'mute':
      return about(room, command.pupil) ?? accept([{ is: 'muted', at, pupil: command.pupil, on: command.on }]);
    case 'remove':
      return about(room, command.pupil) ?? accept([{ is: 'removed', at, pupil: command.pupil }]);
    case 'hide': {
      const { item, on } = command;
      if (room.items.some(({ id }) => id === item)) return accept([{ is: 'hidden', at, item, on }]);
      return no('unknown', 'item', `The message: item is ${item}; allowed is the number of something that was said.`);
    }
    case 'end':
      return notOver(room) ?? accept([{ is: 'ended', at }]);
  }
}

function about(room: Room, id: string): Refusal | undefined {
  return pupilOf(room, id)
    ? undefined
    : no('unknown', 'pupil', `The message: pupil is ${shown(id)}; allowed is somebody in the room.`);
}

function notOver(room: Room): Refusal | undefined {
  return room.phase === 'over' ? OVER : undefined;
}

function stale(room: Room, { phase, turn }: { readonly phase: string; readonly turn: number }): Refusal | undefined {
  if (room.phase === 'over') return OVER;
  if (room.phase === phase && room.turn === turn) return undefined;
  const message = `The message: phase is ${shown(phase)} of turn ${turn}; allowed is to end ${shown(room.phase)} of turn ${room.turn}.`;
  return no('stale', 'phase', message);
}

function undo(room: Room, turn: number, at: number): Answer {
  const played = room.worlds[0]?.minutes.length ?? 0;
  if (played === 0) return no('nothing-played', 'turn', 'No turn is played yet; allowed is to undo a turn that was.');
  if (turn === played - 1) return accept([{ is: 'undone', at }]);
  return no('stale', 'turn', `The message: turn is ${turn}; allowed is ${played - 1}, the last that was played.`);
}

/** Seats everybody who has no seat. */
function spread(room: Room, at: number): readonly RoomEvent[] {
  let here = room.pupils.filter(({ removed }) => !removed);
  const events: RoomEvent[] = [];
  for (const { id } of here.filter(({ seat }) => !seat)) {
    const seat = wantedSeat(room, here);
    here = here.map((pupil) => (pupil.id === id ? { ...pupil, seat } : pupil));
    events.push({ is: 'seated', at, pupil: id, seat });
  }
  return events;
}

/** Tells what the clock asks for: the end of a phase whose time is over. */
export function answerClock(room: Room, at: number): readonly RoomEvent[] {
  const { phase, clock, paused, frozen } = room;
  if (phase === 'lobby' || phase === 'over' || paused || frozen || leftOf(clock, at) !== 0) return [];
  return [{ is: 'moved-on', at }];
}

/** What is left of a phase at least when its room was away with the server, in milliseconds; a shorter phase begins anew. */
const AFTER_A_BREAK = 30_000;

/** Gives time back after a break of the server: while it was away nobody could vote, and the clock ran on. */
export function answerBreak(room: Room, at: number): readonly RoomEvent[] {
  const { phase, clock, paused, frozen, setup } = room;
  if (phase === 'lobby' || phase === 'over' || paused || frozen) return [];
  const left = leftOf(clock, at);
  const least = Math.min(AFTER_A_BREAK, 1000 * setup.seconds[phase]);
  if (left === undefined || left >= least) return [];
  return [{ is: 'stretched', at, seconds: Math.ceil((at - clock.since + least - clock.length) / 1000) }];
}
