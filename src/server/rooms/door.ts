// The door to the rooms: questions come in over Socket.IO, each is read, limited and answered, and the connection then sees the
// room as whoever it is. Nothing that comes in is trusted: a question of the wrong shape is refused and harms nothing.

import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type ServerOptions } from 'socket.io';
import { type Refusal, refuse } from '../../format/outcome.ts';
import type { ToBrowser, ToServer } from '../../room/wire.ts';
import { addressOf } from './address.ts';
import { type Allowance, bucket, buckets } from './bucket.ts';
import type { Peers, Word } from './peers.ts';
import {
  type Asker,
  ask,
  type Connection,
  comeBack,
  joinAs,
  LONGEST_COMMAND,
  leave,
  nudge,
  open,
  type ReplyTo,
  watch,
} from './questions.ts';
import type { Rooms } from './rooms.ts';

/** How often things may be done. */
export interface Limits {
  /** Codes and tokens that are wrong, from one address. */
  readonly wrongTries: Allowance;
  /** Rooms opened from one address. */
  readonly rooms: Allowance;
  /** Questions over one connection. */
  readonly questions: Allowance;
}

const MINUTE = 1 / 60;
/** What a school behind one address needs, and no more. */
export const LIMITS: Limits = {
  wrongTries: { most: 20, perSecond: 20 * MINUTE },
  rooms: { most: 30, perSecond: 0.5 * MINUTE },
  questions: { most: 30, perSecond: 10 },
};

/** The longest message, in bytes: the longest files of one's own, in any script. */
const LONGEST_MESSAGE = 1_000_000;
/** How often a connection is asked whether it is still there, and how long it may take to say so, in milliseconds. */
const PING = 10_000;
/** Long messages that one connection may send. */
const LONG_MESSAGES: Allowance = { most: 5, perSecond: 5 * MINUTE };

const TOO_FAST = refuse('too-fast', '', 'Too much was asked at once; allowed is to ask again in a moment.');

/** What one server tells the others. */
interface BetweenServers {
  word(word: Word): void;
}
/** The server's end of all connections. */
type Ears = Server<ToServer, ToBrowser, BetweenServers>;

/** Makes the server's end of all connections, on a web server. */
export function makeEars(server: HttpServer, adapter?: ServerOptions['adapter']): Ears {
  return new Server(server, {
    serveClient: false,
    maxHttpBufferSize: LONGEST_MESSAGE,
    // Whoever drops out silently is missed after this time.
    pingInterval: PING,
    pingTimeout: PING,
    // A sight is a few kB; to pack it for everybody would cost the server more than the network gains.
    perMessageDeflate: false,
    allowRequest: (request, answer) => answer(null, isFromHere(request)),
    ...(adapter === undefined ? {} : { adapter }),
  });
}

/** Makes peers of the servers that an adapter reaches. */
export function peersOver(io: Ears): Peers {
  return {
    tell: (word) => io.serverSideEmit('word', word),
    hear: (listener) => io.on('word', listener),
  };
}

/** Answers whoever knocks, through so many proxies. */
export function openDoor(io: Ears, rooms: Rooms, limits: Limits = LIMITS, proxies = 0): void {
  const triesOf = buckets(limits.wrongTries);
  const roomsOf = buckets(limits.rooms);

  io.on('connection', (socket) => {
    const asker: Asker = { socket, address: addressOf(socket.handshake, proxies), place: undefined };
    const mayAsk = bucket(limits.questions);
    refuseFloods(socket);
    const tries = () => triesOf(asker.address);
    const on = <Q extends keyof ToServer>(question: Q, answer: (data: unknown) => Promise<ReplyTo<Q>>) =>
      socket.on(question as 'ask', async (...args: unknown[]) => {
        const reply = args.findLast((arg) => typeof arg === 'function') as ((to: object) => void) | undefined;
        const found = mayAsk.take() ? await answer(args[0]).catch(broken) : TOO_FAST;
        reply?.(found);
      });
    on('open', (data) => open(rooms, asker, roomsOf(asker.address), data));
    on('join', (data) => joinAs(rooms, asker, tries(), data));
    on('return', (data) => comeBack(rooms, asker, tries(), data));
    on('watch', (data) => watch(rooms, asker, tries(), data));
    on('ask', (data) => ask(asker, data));
    on('nudge', (data) => nudge(rooms, asker, data));
    socket.on('disconnect', () => leave(asker));
  });
}

/** Tells whether a browser that asks shows a page of this very host. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Hangs up on a connection that sends one long message after another. */
function refuseFloods({ conn }: Connection): void {
  const mayBeLong = bucket(LONG_MESSAGES);
  conn.on('packet', ({ data }: { readonly data?: string | Buffer }) => {
    if ((data?.length ?? 0) > 2 * LONGEST_COMMAND && !mayBeLong.take()) conn.close();
  });
}

function broken(error: Error): Refusal {
  console.error(`A question from a browser broke: ${error.stack}`);
  return refuse('broken', '', 'The server could not answer this.');
}
