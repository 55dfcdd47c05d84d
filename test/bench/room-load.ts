// Classrooms under load: so many rooms of so many pupils, each a turn every few seconds, all over real sockets. What is
// measured is the wait from the teacher's word, given when the last pupil has committed, to each pupil's reveal.

import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { Phase } from '../../src/room/room.ts';
import type { Field } from '../../src/room/seat.ts';
import type { Pushed, Reply, ToBrowser, ToServer } from '../../src/room/wire.ts';
import { SETUP } from '../room/rooms.ts';

/** Says how much is asked of the servers. */
export interface Load {
  /** The servers, over which the people of every room are spread. */
  readonly ports: readonly number[];
  readonly rooms: number;
  /** Pupils in a room. */
  readonly seats: number;
  readonly turns: number;
  /** How long a turn takes, in milliseconds; the rooms are spread evenly over it. */
  readonly every: number;
}

type Line = Socket<ToBrowser, ToServer>;

interface Player {
  readonly line: Line;
  mine: readonly Field[];
  /** Where the room is, as this player last saw it. */
  at: string;
  /** Called whenever the room is somewhere else. */
  moved: (at: string) => void;
}

const placeOf = ({ phase, turn }: { readonly phase: string; readonly turn: number }) => `${phase} ${turn}`;

async function connect(port: number): Promise<Player> {
  const line: Line = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true });
  const player: Player = { line, mine: [], at: '', moved: () => {} };
  line.on('sight', ({ pupil, wall }: Pushed) => {
    const seen = pupil ?? wall;
    if (!seen) return;
    player.mine = pupil?.cabinet?.mine ?? player.mine;
    const at = placeOf(seen);
    if (at === player.at) return;
    player.at = at;
    player.moved(at);
  });
  await new Promise<void>((done) => line.once('connect', done));
  return player;
}

async function ask(line: Line, command: Parameters<ToServer['ask']>[0]): Promise<void> {
  granted(await line.emitWithAck('ask', command));
}

function granted<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.message);
  return reply;
}

/** Waits until a player sees the room at a place, and tells when that was. */
function arrival(player: Player, place: string): Promise<number> {
  return new Promise((done) => {
    const look = (at: string) => at === place && done(performance.now());
    player.moved = look;
    look(player.at);
  });
}

interface Class {
  readonly head: Player;
  readonly pupils: readonly Player[];
}

/** Opens a room and seats its pupils. */
async function seat({ ports, seats }: Load, number: number): Promise<Class> {
  const portOf = (one: number) => ports[(number + one) % ports.length] as number;
  const head = await connect(portOf(0));
  const setup = { ...SETUP, seed: `room ${number}`, seating: 'room' as const };
  const { code } = granted(await head.line.emitWithAck('open', { setup }));
  const pupils = await Promise.all(Array.from({ length: seats }, (_, i) => connect(portOf(i))));
  await Promise.all(
    pupils.map(async ({ line }, i) => granted(await line.emitWithAck('join', { code, name: `Pupil ${i}` }))),
  );
  return { head, pupils };
}

/** Plays the turns of one room, and gives each wait for a reveal, in milliseconds. */
async function play({ head, pupils }: Class, { rooms, seats, turns, every }: Load, number: number): Promise<number[]> {
  const waits: number[] = [];
  const next = async (phase: Exclude<Phase, 'over'>, turn: number, to: string) => {
    const there = [head, ...pupils].map((player) => arrival(player, to));
    const began = performance.now();
    await ask(head.line, { do: 'next', phase, turn });
    return (await Promise.all(there)).slice(1).map((then) => then - began);
  };
  const start = performance.now() + (every * number) / rooms;
  for (let turn = 0; turn < turns; turn++) {
    await pause(Math.max(0, start + every * turn - performance.now()));
    if (turn === 0) await next('lobby', 0, 'brief 0');
    await next('brief', turn, `discuss ${turn}`);
    await next('discuss', turn, `decide ${turn}`);
    await Promise.all(pupils.map((player, i) => commit(player, (every / 2) * (((7 * i) % seats) / seats), turn + i)));
    waits.push(...(await next('decide', turn, `reveal ${turn}`)));
    await next('reveal', turn, `explain ${turn}`);
    if (turn < turns - 1) await next('explain', turn, `brief ${turn + 1}`);
  }
  return waits;
}

/** Lets a pupil think for a while, vote, and be ready. */
async function commit({ line, mine }: Player, wait: number, n: number): Promise<void> {
  await pause(wait);
  const field = mine.find((one) => one === 'controls' || one === 'openSource' || one === 'compute');
  if (field) await ask(line, { do: 'vote', field, value: n % 4 });
  else await ask(line, { do: 'say', text: `What do you think of ${n}?` });
  await ask(line, { do: 'ready', on: true });
}

/** Puts a load on the servers, and gives every wait for a reveal, in milliseconds. */
export async function waitsUnder(load: Load): Promise<readonly number[]> {
  const classes: Class[] = [];
  for (let number = 0; number < load.rooms; number++) classes.push(await seat(load, number));
  const waits = await Promise.all(classes.map((one, number) => play(one, load, number)));
  for (const { head, pupils } of classes) for (const { line } of [head, ...pupils]) line.disconnect();
  return waits.flat();
}

/** Does as much with a server that only passes on what it holds: the floor. */
export async function waitsForEcho({ ports, rooms, seats, turns, every }: Load): Promise<readonly number[]> {
  const port = ports[0] as number;
  const classes: Class[] = [];
  for (let number = 0; number < rooms; number++) {
    const [head, ...pupils] = await Promise.all(Array.from({ length: seats + 1 }, () => connect(port)));
    for (const { line } of pupils) await line.emitWithAck('watch', { code: String(number) });
    classes.push({ head: head as Player, pupils });
  }
  const play = async ({ head, pupils }: Class, number: number) => {
    const waits: number[] = [];
    const start = performance.now() + (every * number) / rooms;
    for (let turn = 0; turn < turns; turn++) {
      await pause(Math.max(0, start + every * turn - performance.now()));
      const there = pupils.map((player) => arrival(player, `reveal ${turn}`));
      const began = performance.now();
      await head.line.emitWithAck('ask', { do: 'next', phase: 'decide', turn, room: String(number) } as never);
      waits.push(...(await Promise.all(there)).map((then) => then - began));
    }
    return waits;
  };
  const waits = await Promise.all(classes.map(play));
  for (const { head, pupils } of classes) for (const { line } of [head, ...pupils]) line.disconnect();
  return waits.flat();
}
