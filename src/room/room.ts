// A room is what its events fold into: who sits where, what was said and voted, and the games of its worlds. The fold is
// pure, so a server that was killed reads its log again and stands where it stood.

import type { Catalogue } from '../format/catalogue.ts';
import { otherRules, refuseCarried } from '../format/game-file.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { joinGame } from '../format/own.ts';
import { prepare, valuesOf } from '../format/prepare.ts';
import type { Decision } from '../model/decision.ts';
import { advance, type Game, isOver, type Playing, RULES, start, until } from '../model/game.ts';
import type { Values } from '../model/scenario.ts';
import { type BySide, bySide, SIDES, type Side } from '../model/sides.ts';
import { type Said, saidIn } from '../model/statement.ts';
import { viewOf } from '../model/view.ts';
import { findPersona } from '../personas/index.ts';
import { type Clock, startClock, stopClock, stretchClock } from './clock.ts';
import type { RoomEvent } from './event.ts';
import { isInCabinet, isSameSeat, type Seat } from './seat.ts';
import { CLASS, PHASES, type RoomSetup, type TurnPhase } from './setup.ts';
import { type Member, type Resolution, resolve } from './tally.ts';

/** Where a room is: before the first turn, in a phase of a turn, or after the last. */
export type Phase = 'lobby' | TurnPhase | 'over';

/** Somebody who joined. */
export interface Pupil {
  readonly id: string;
  readonly name: string;
  /** The fingerprint of their token. */
  readonly key: string;
  readonly seat: Seat | undefined;
  readonly ready: boolean;
  readonly muted: boolean;
  readonly removed: boolean;
}

/** The votes of a world by pupil. */
type Votes = Readonly<Record<string, Partial<Decision>>>;

/** What is kept of a turn besides the game itself. */
interface Minutes {
  readonly votes: Votes;
  readonly said: Said;
  /** How each cabinet decided; `undefined` where a persona did. */
  readonly resolutions: BySide<Resolution | undefined>;
}

/** One game of the room. */
export interface World {
  readonly playing: Playing;
  readonly votes: Votes;
  readonly said: Said;
  readonly minutes: readonly Minutes[];
}

/** Something that somebody said: in their cabinet, or to everybody when the press publishes it. */
export interface Item {
  /** The number of the event that said it. */
  readonly id: number;
  readonly is: 'message' | 'proposal' | 'news';
  readonly pupil: string;
  readonly seat: Seat;
  readonly turn: number;
  readonly text: string;
  /** What is proposed. */
  readonly field?: keyof Decision;
  readonly value?: Decision[keyof Decision];
  readonly hidden: boolean;
}

/** A room. */
export interface Room {
  readonly setup: RoomSetup;
  /** The record of each world is written over this. */
  readonly game: Game;
  readonly values: Values;
  /** The fingerprint of the teacher's token. */
  readonly key: string;
  /** How many events it was folded from. */
  readonly events: number;
  readonly phase: Phase;
  /** The turn that is played, from 0. */
  readonly turn: number;
  readonly clock: Clock;
  readonly paused: boolean;
  readonly frozen: boolean;
  readonly pupils: readonly Pupil[];
  readonly items: readonly Item[];
  readonly worlds: readonly World[];
}

/** Opens a room. Refuses other rules than these, a scenario, a lens, values or a persona that there is not, and files of one's own that do not fit. */
export function openRoom(known: Catalogue, event: Extract<RoomEvent, { is: 'opened' }>): Outcome<Room> {
  const { rules, setup, key, at } = event;
  if (rules !== RULES) return otherRules(rules);
  const { scenario, lens, values, seed, own } = setup;
  const players = bySide((side) => (setup.players[side] === CLASS ? 'player' : setup.players[side]));
  const about = { rules, scenario, lens, values, seed, players, decisions: [] };
  const hostile = refuseCarried(own, 'The room');
  if (hostile) return hostile;
  const joined = joinGame(known, own === undefined ? about : { ...about, own });
  if (!joined.ok) return joined;
  const { catalogue, game } = joined.value;
  const lists = { scenario: catalogue.scenarios, lens: catalogue.lenses, values: catalogue.values };
  for (const part of ['scenario', 'lens', 'values'] as const) {
    if (!Object.hasOwn(lists[part], game[part])) return unknown(part, game[part], Object.keys(lists[part]));
  }
  for (const side of SIDES) {
    const player = setup.players[side];
    if (player !== CLASS && !findPersona(side, player))
      return refuse(
        'unknown',
        `players.${side}`,
        `The room: players.${side} is ${shown(player)}; allowed is ${CLASS} or a doctrine.`,
      );
  }
  const playing = start(prepare(catalogue, game.scenario, game.lens), seed);
  return accept({
    setup,
    game,
    values: valuesOf(catalogue, game.values),
    key,
    events: 1,
    phase: 'lobby',
    turn: 0,
    clock: startClock(at, 0),
    paused: false,
    frozen: false,
    pupils: [],
    items: [],
    worlds: Array.from({ length: setup.worlds }, () => ({ playing, votes: {}, said: {}, minutes: [] })),
  });
}

function unknown(part: string, found: string, names: readonly string[]) {
  return refuse('unknown', part, `The room: ${part} is ${shown(found)}; allowed is one of ${names.join(', ')}.`);
}

/** Takes one more event into a room. */
export function fold(room: Room, event: RoomEvent): Room {
  return { ...taken(room, event), events: room.events + 1 };
}

function taken(room: Room, event: RoomEvent): Room {
  switch (event.is) {
    case 'opened':
      return room;
    case 'joined': {
      const { pupil: id, name, key } = event;
      return {
        ...room,
        pupils: [...room.pupils, { id, name, key, seat: undefined, ready: false, muted: false, removed: false }],
      };
    }
    case 'renamed':
      return change(room, event.pupil, { name: event.name });
    case 'muted':
      return change(room, event.pupil, { muted: event.on });
    case 'removed':
      return withoutVotes(change(room, event.pupil, { removed: true, seat: undefined }), event.pupil);
    case 'seated':
      return seat(room, event.pupil, event.seat ?? undefined);
    case 'readied':
      return change(room, event.pupil, { ready: event.on });
    case 'said':
      return note(room, event.pupil, { is: 'message', text: event.text });
    case 'published':
      return note(room, event.pupil, { is: 'news', text: event.text });
    case 'proposed': {
      const { field, value, why = '' } = event;
      return note(room, event.pupil, { is: 'proposal', text: why, field, value: value as Decision[keyof Decision] });
    }
    case 'voted':
      return vote(room, event.pupil, event.field, event.value as Decision[keyof Decision] | null);
    case 'demanded':
      return say(room, event.pupil, (office) => (office === 'press' ? {} : { [office]: event.demand ?? undefined }));
    case 'fronted':
      return say(room, event.pupil, () => ({ press: event.voice ?? undefined }));
    case 'hidden':
      return {
        ...room,
        items: room.items.map((item) => (item.id === event.item ? { ...item, hidden: event.on } : item)),
      };
    case 'moved-on':
      return moveOn(room, event.at);
    case 'paused':
      return halt({ ...room, paused: event.on }, event.at);
    case 'frozen':
      return halt({ ...room, frozen: event.on }, event.at);
    case 'stretched':
      return { ...room, clock: stretchClock(room.clock, event.at, event.seconds) };
    case 'undone':
      return undo(room, event.at);
    case 'ended':
      return enter(room, 'over', event.at);
  }
}

function change(room: Room, id: string, part: Partial<Pupil>): Room {
  return { ...room, pupils: room.pupils.map((pupil) => (pupil.id === id ? { ...pupil, ...part } : pupil)) };
}

/** Finds a pupil of the room. */
export function pupilOf(room: Room, id: string): Pupil | undefined {
  return room.pupils.find((pupil) => pupil.id === id && !pupil.removed);
}

function seat(room: Room, id: string, to: Seat | undefined): Room {
  const from = pupilOf(room, id)?.seat;
  if (from && to && isSameSeat(from, to)) return room;
  return withoutVotes(change(room, id, { seat: to, ready: false }), id);
}

/** Takes back what somebody has voted: votes belong to the seat from which they were cast. */
function withoutVotes(room: Room, id: string): Room {
  const worlds = room.worlds.map((world) => {
    const { [id]: _, ...votes } = world.votes;
    return { ...world, votes };
  });
  return { ...room, worlds };
}

function inWorld(room: Room, number: number, make: (world: World) => World): Room {
  return { ...room, worlds: room.worlds.map((world, at) => (at === number ? make(world) : world)) };
}

function note(room: Room, id: string, about: Pick<Item, 'is' | 'text' | 'field' | 'value'>): Room {
  const from = pupilOf(room, id)?.seat;
  if (!from) return room;
  const item = { id: room.events, pupil: id, seat: from, turn: room.turn, hidden: false, ...about };
  return { ...room, items: [...room.items, item] };
}

function vote(room: Room, id: string, field: keyof Decision, value: Decision[keyof Decision] | null): Room {
  const from = pupilOf(room, id)?.seat;
  if (!isInCabinet(from)) return room;
  return inWorld(room, from.world, (world) => {
    const { [field]: _, ...others } = world.votes[id] ?? {};
    return { ...world, votes: { ...world.votes, [id]: value === null ? others : { ...others, [field]: value } } };
  });
}

function say(
  room: Room,
  id: string,
  words: (office: 'europe' | 'south' | 'press') => { readonly [K in keyof Said]: Said[K] | undefined },
): Room {
  const from = pupilOf(room, id)?.seat;
  if (!from || isInCabinet(from)) return room;
  return inWorld(room, from.world, (world) => {
    const said = { ...world.said, ...words(from.office) };
    return { ...world, said: Object.fromEntries(Object.entries(said).filter(([, what]) => what !== undefined)) };
  });
}

function halt(room: Room, at: number): Room {
  return { ...room, clock: stopClock(room.clock, at, room.paused || room.frozen) };
}

function moveOn(room: Room, at: number): Room {
  const { phase } = room;
  if (phase === 'over') return room;
  if (phase === 'lobby') return enter(room, 'brief', at);
  if (phase === 'decide') return enter(played(room), 'reveal', at);
  const next = PHASES[PHASES.indexOf(phase) + 1];
  if (next !== undefined) return enter(room, next, at);
  if (room.worlds.every(({ playing }) => isOver(playing))) return enter(room, 'over', at);
  return enter({ ...room, turn: room.turn + 1 }, 'brief', at);
}

function enter(room: Room, phase: Phase, at: number): Room {
  const seconds = phase === 'lobby' || phase === 'over' ? 0 : room.setup.seconds[phase];
  const pupils = room.pupils.map((pupil) => (pupil.ready ? { ...pupil, ready: false } : pupil));
  return halt({ ...room, phase, pupils, clock: startClock(at, seconds) }, at);
}

/** Lists who sits in a cabinet, with their votes. */
export function cabinetOf(room: Room, world: number, side: Side): readonly Member[] {
  const votes = room.worlds[world]?.votes ?? {};
  return room.pupils.flatMap(({ id, seat, removed }) =>
    !removed && isInCabinet(seat) && seat.world === world && seat.side === side
      ? [{ id, seat, votes: votes[id] ?? {} }]
      : [],
  );
}

/** Counts the votes of a cabinet as they stand. */
export function resolutionOf(room: Room, world: number, side: Side): Resolution {
  return resolve((room.worlds[world] as World).playing, side, cabinetOf(room, world, side));
}

/** Plays the turn in every world. */
function played(room: Room): Room {
  const worlds = room.worlds.map((world, number): World => {
    const { playing, votes, said, minutes } = world;
    const resolutions = bySide((side) =>
      room.setup.players[side] === CLASS ? resolutionOf(room, number, side) : undefined,
    );
    const decisions = bySide((side) => resolutions[side]?.taken ?? personas(room, playing, side));
    return {
      playing: advance(playing, { ...decisions, ...saidIn(said) }),
      votes: {},
      said: {},
      minutes: [...minutes, { votes, said, resolutions }],
    };
  });
  return { ...room, worlds };
}

function personas(room: Room, playing: Playing, side: Side): Decision {
  const persona = findPersona(side, room.setup.players[side], room.values);
  if (!persona) throw new Error(`There is no doctrine "${room.setup.players[side]}" for ${side}.`);
  return persona.decide(viewOf(playing, side));
}

/** Takes the last played turn back: its discussion begins again, with the votes as they stood. */
function undo(room: Room, at: number): Room {
  const turns = room.worlds[0]?.minutes.length ?? 0;
  if (turns === 0) return room;
  const worlds = room.worlds.map(({ playing, minutes }): World => {
    const { votes, said } = minutes[turns - 1] as Minutes;
    return { playing: until(playing, turns - 1), votes, said, minutes: minutes.slice(0, -1) };
  });
  return enter({ ...room, worlds, turn: turns - 1 }, 'discuss', at);
}

/** Writes the record of a world. */
export function recordOfWorld({ game }: Pick<Room, 'game'>, { playing }: Pick<World, 'playing'>): Game {
  return { ...game, decisions: playing.turns.map(({ decisions }) => decisions) };
}

/** Folds a room from its log. Refuses a log that does not begin with the opening of a room. */
export function foldRoom(known: Catalogue, events: readonly RoomEvent[]): Outcome<Room> {
  const [first, ...rest] = events;
  if (first?.is !== 'opened') return refuse('invalid', '0', 'The log does not begin with the opening of a room.');
  const opened = openRoom(known, first);
  return opened.ok ? accept(rest.reduce(fold, opened.value)) : opened;
}
