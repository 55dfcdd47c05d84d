// People at the sockets of a server: they ask, hear, and remember what they saw last. Waiting is always for something that is
// seen, never for time to pass.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { type Refusal, refuse } from '../../../src/format/outcome.ts';
import type { RoomSetup } from '../../../src/room/setup.ts';
import type { Pushed, Reply, ToBrowser, ToServer } from '../../../src/room/wire.ts';
import { openFileLog } from '../../../src/server/rooms/file-log.ts';
import type { RoomsOptions } from '../../../src/server/rooms/open-rooms.ts';
import type { RoomLog } from '../../../src/server/rooms/room-log.ts';
import { serve } from '../../../src/server/serve.ts';
import { CATALOGUE } from '../../laws/generated-games.ts';
import { SETUP } from '../../room/rooms.ts';
import { NO_LIMITS } from './no-limits.ts';

/** A server with rooms, and what it said to whoever runs it. */
export interface Site {
  readonly port: number;
  readonly log: RoomLog;
  readonly said: readonly string[];
  close(): Promise<void>;
}

/** Serves rooms from a log; a folder of its own is made where none is given. */
export async function site(options: Omit<Partial<RoomsOptions>, 'catalogue' | 'say'> = {}): Promise<Site> {
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  const log = options.log ?? openFileLog(folder, say);
  const serving = await serve({
    folder,
    port: 0,
    rooms: { limits: NO_LIMITS, ...options, catalogue: CATALOGUE, log, say },
  });
  return {
    port: serving.port,
    log,
    said,
    async close() {
      await serving.close();
      if (!options.log) await log.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What somebody hears whose connection was lost before the answer. */
export const NO_ANSWER = refuse('no-answer', '', 'The connection was lost.');

/** Somebody with a connection. */
export interface Person {
  readonly socket: Socket<ToBrowser, ToServer>;
  /** What they see, put together from what was sent. */
  readonly seen: Partial<Pushed>;
  /** Everything that was sent, in order. */
  readonly sent: readonly Pushed[];
  readonly gone: Refusal | undefined;
  readonly nudges: number;
  /** Asks anything, of any shape; where the connection is lost meanwhile, there is no answer. */
  say(question: string, ...data: readonly unknown[]): Promise<Reply<Record<string, unknown>>>;
  /** Waits until something holds of what they see or heard. */
  until(holds: (person: Person) => boolean): Promise<void>;
  leave(): void;
}

/** How somebody connects. */
interface Way {
  readonly transports?: string[];
  readonly extraHeaders?: Record<string, string>;
}

/** Connects somebody to a server. */
export function person(port: number, options: Way = {}): Person {
  const socket: Socket<ToBrowser, ToServer> = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
    ...options,
  });
  const sent: Pushed[] = [];
  let waiting: (() => void)[] = [];
  const known = { seen: {} as Partial<Pushed>, gone: undefined as Refusal | undefined, nudges: 0 };
  const stir = () => {
    const now = waiting;
    waiting = [];
    for (const look of now) look();
  };
  socket.on('sight', (pushed) => {
    sent.push(pushed);
    known.seen = { ...known.seen, ...pushed };
    stir();
  });
  socket.on('nudged', () => {
    known.nudges += 1;
    stir();
  });
  socket.on('gone', (why) => {
    known.gone = why;
    stir();
  });
  socket.on('connect', stir);
  socket.on('disconnect', stir);
  const self: Person = {
    socket,
    sent,
    get seen() {
      return known.seen;
    },
    get gone() {
      return known.gone;
    },
    get nudges() {
      return known.nudges;
    },
    say: (question, ...data) =>
      new Promise((done) => {
        const lost = () => done(NO_ANSWER);
        socket.once('disconnect', lost);
        socket.emit(question as 'ask', ...(data as [never]), (reply: Reply<object>) => {
          socket.off('disconnect', lost);
          done(reply as Reply<Record<string, unknown>>);
        });
      }),
    until: (holds) =>
      new Promise((done) => {
        const look = () => (holds(self) ? done() : void waiting.push(look));
        look();
      }),
    leave: () => void socket.disconnect(),
  };
  return self;
}

/** Expects a reply that grants something. */
export function granted<T>(reply: Reply<T>): { readonly ok: true } & T {
  if (!reply.ok) throw new Error(reply.message);
  return reply;
}

/** A teacher with an open room. */
export async function teacher(port: number, part: Partial<RoomSetup> = {}) {
  const self = person(port);
  const { code, token } = granted(await self.say('open', { setup: { ...SETUP, seating: 'room', ...part } }));
  return Object.assign(self, { code: String(code), token: String(token) });
}

/** A pupil in a room. */
export async function pupil(port: number, code: string, name: string) {
  const self = person(port);
  const { id, token } = granted(await self.say('join', { code, name }));
  return Object.assign(self, { id: String(id), token: String(token) });
}

/** Ends the phase that the teacher sees. */
export async function next(self: Person) {
  const { phase, turn } = self.seen.wall as NonNullable<Pushed['wall']>;
  const reply = await self.say('ask', { do: 'next', phase, turn });
  await self.until(({ seen }) => seen.wall?.phase !== phase || seen.wall?.turn !== turn);
  return reply;
}
