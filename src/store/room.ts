// A browser's place in a classroom: one connection to the server of a room, and what was last seen through it. It comes back
// by itself where it was, by a token that this browser keeps. Whatever gets no answer is said to have got none. The package
// that holds the connection is fetched when a room is first reached for.

import { create } from 'zustand';
import { type Outcome, type Refusal, refuse } from '../format/outcome.ts';
import type { PupilCommand, TeacherCommand } from '../room/command.ts';
import type { RoomSetup } from '../room/setup.ts';
import type { Pushed, Reply, ToBrowser, ToServer, Who } from '../room/wire.ts';
import { attemptAt, forget, forgetAttempt, type Holder, keep, tokenOf } from './room-keys.ts';

/** What is seen of a room; a part is missing until it is sent. */
type Seen = { readonly [Part in Exclude<keyof Pushed, 'now'>]-?: Pushed[Part] | undefined };

interface RoomState extends Seen {
  /**
   * `idle` in no room; `connecting` on the way into one; `on`; `lost` while the connection is away and sought again; `gone`
   * when this browser is nobody there any more, as `refusal` says.
   */
  readonly status: 'idle' | 'connecting' | 'on' | 'lost' | 'gone';
  /** Whether a server for rooms answers at this address: `unknown` until one was reached for. */
  readonly server: 'unknown' | 'there' | 'none';
  /** The code of the room; empty in none. */
  readonly code: string;
  readonly who: Who | undefined;
  /** What the server's clock is ahead of this device's, in milliseconds. */
  readonly clockOffset: number;
  /** Why the last thing that was asked was refused, or got no answer. */
  readonly refusal: Refusal | undefined;
  /** How often the teacher has called for attention. */
  readonly nudges: number;
  /** Looks whether there is a server. */
  reach(): Promise<void>;
  /** Opens a room and is its teacher; gives its code. */
  open(setup: RoomSetup): Promise<Outcome<string>>;
  /** Joins a room as a pupil. */
  join(code: string, name: string): Promise<Outcome<Who>>;
  /** Comes back as who this browser was in a room. */
  comeBack(code: string, as: Holder): Promise<Outcome<Who>>;
  /** Shows a room on a wall. */
  watch(code: string): Promise<Outcome<Who>>;
  /** Asks something of the room, as whoever this connection is. */
  ask(command: PupilCommand | TeacherCommand): Promise<Reply<object>>;
  /** Calls a pupil's attention, as the teacher. */
  nudge(pupil: string): Promise<Reply<object>>;
  /** Leaves the page of a room: the connection ends, the seat stays. */
  leave(): void;
}

/** A way back into a room: how this browser says who it is whenever the connection is new. */
type Back = { readonly code: string } & ({ readonly as: Holder; readonly token: string } | { readonly as: 'wall' });

/** How long an answer may take, in milliseconds. */
const PATIENCE = 8_000;
/** How long to wait before the server is asked again that would not answer now, in milliseconds. */
const PAUSE = 4_000;
/** How long to wait before a server that hung up is called again, in milliseconds: it may be starting anew. */
const HUNG_UP = 1_000;
/** What the server says that time does not heal. */
const FINAL: readonly string[] = ['no-such-room', 'wrong-token', 'not-here', 'invalid'];

const NO_SERVER = refuse('no-server', '', 'No server for rooms answers at this address; allowed is one that has it.');
const NO_ANSWER = refuse('no-answer', '', 'The room did not answer; allowed is to ask again.');
const NO_LINE = refuse('no-line', '', 'There is no connection to the room; allowed is to wait until it is back.');
const NO_TOKEN = refuse('no-token', '', 'This browser keeps no token for the room; allowed is to join.');

const NOTHING: Seen = {
  pupil: undefined,
  wall: undefined,
  teacher: undefined,
  known: undefined,
  own: undefined,
  present: undefined,
};
const NOWHERE = { code: '', who: undefined, refusal: undefined, ...NOTHING } as const;

/** What is needed of a connection. */
interface Line {
  readonly connected: boolean;
  /** Sends a question; the promise fails where no answer comes. */
  send<Q extends keyof ToServer>(question: Q, asked: Parameters<ToServer[Q]>[0]): Promise<AnswerTo<Q>>;
  /** Ends it; nothing more is heard of it. */
  close(): void;
}

type AnswerTo<Q extends keyof ToServer> = Parameters<Parameters<ToServer[Q]>[1]>[0];

/** What is told of a connection. */
interface Ears {
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly failed: () => void;
  readonly heard: ToBrowser;
}

async function connect({ connect, disconnect, failed, heard }: Ears): Promise<Line> {
  const { io } = await import('socket.io-client');
  let isOpen = true;
  const socket = io({
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
    timeout: PATIENCE,
    forceNew: true,
  });
  socket.on('connect', connect);
  socket.on('disconnect', (reason) => {
    disconnect();
    // The package comes back by itself unless it was the server that hung up.
    if (reason === 'io server disconnect') setTimeout(() => isOpen && socket.connect(), HUNG_UP);
  });
  socket.on('connect_error', failed);
  socket.on('sight', heard.sight);
  socket.on('nudged', heard.nudged);
  socket.on('gone', heard.gone);
  return {
    get connected() {
      return socket.connected;
    },
    send: (question, asked) => socket.timeout(PATIENCE).emitWithAck(question, asked),
    close() {
      isOpen = false;
      socket.off().close();
    },
  };
}

/** The room. */
export const useRoom = create<RoomState>()((set, get) => {
  let line: Promise<Line> | undefined;
  let back: Back | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const heard: ToBrowser = {
    sight: ({ now, ...parts }) => set({ ...parts, clockOffset: now - Date.now() }),
    nudged: () => set(({ nudges }) => ({ nudges: nudges + 1 })),
    gone: (why) => lose(why),
  };

  /** Ends the connection, so that whoever comes next is nobody yet. */
  const hangUp = () => {
    clearTimeout(again);
    back = undefined;
    line?.then((found) => found.close()).catch(() => undefined);
    line = undefined;
    set({ ...NOWHERE, status: 'idle', server: 'unknown' });
  };

  const reached = () =>
    (line ??= connect({
      connect() {
        set({ server: 'there' });
        if (back && get().status === 'lost') returned(back);
      },
      disconnect() {
        if (get().status === 'on') set({ status: 'lost' });
      },
      failed() {
        if (get().server !== 'there') set({ server: 'none' });
      },
      heard,
    }));

  /** Waits until the connection stands or is known not to. */
  const standing = async (): Promise<Line | undefined> => {
    const found = await reached();
    for (;;) {
      if (found.connected) return found;
      if (get().server !== 'unknown') return undefined;
      await new Promise<void>((done) => {
        const stop = useRoom.subscribe(() => {
          stop();
          done();
        });
      });
    }
  };

  const send = async <Q extends keyof ToServer>(question: Q, asked: Parameters<ToServer[Q]>[0]) => {
    const found = await standing();
    if (!found) return get().server === 'none' ? NO_SERVER : NO_LINE;
    return found.send(question, asked).catch(() => NO_ANSWER);
  };

  /** Says who this browser is on a connection that is new. */
  const identify = (to: Back) =>
    to.as === 'wall' ? send('watch', { code: to.code }) : send('return', { code: to.code, token: to.token });

  const isAway = (to: Back) => back !== to || get().status === 'idle';

  /** Comes back after the connection was away, and tries again as long as the server only will not answer. */
  const returned = async (to: Back): Promise<void> => {
    const reply = await identify(to);
    if (isAway(to)) return;
    if (reply.ok) return set({ status: 'on', who: reply.who, refusal: undefined });
    if (FINAL.includes(reply.code)) return lose(reply);
    clearTimeout(again);
    again = setTimeout(async () => {
      if (isAway(to) || get().status !== 'lost') return;
      const found = await reached();
      if (found.connected) await returned(to);
    }, PAUSE);
  };

  const lose = (why: Refusal) => {
    if (back && back.as !== 'wall') forget(back.code, back.as);
    back = undefined;
    set({ status: 'gone', refusal: why });
  };

  /** Goes into a room as somebody who was there, or as a wall. */
  const enter = async (to: Back): Promise<Outcome<Who>> => {
    if (get().who) hangUp();
    back = to;
    set({ ...NOWHERE, status: 'connecting', code: to.code });
    const reply = await identify(to);
    if (isAway(to)) return NO_LINE;
    if (reply.ok) {
      set({ status: 'on', who: reply.who });
      return { ok: true, value: reply.who };
    }
    if (FINAL.includes(reply.code)) lose(reply);
    else {
      set({ status: 'lost', refusal: reply });
      void returned(to);
    }
    return reply;
  };

  /** Enters a room that is new to this browser, once the server has let it in. */
  const admitted = (code: string, as: Holder, token: string, who: Who): void => {
    keep(code, as, token);
    back = { code, as, token };
    set({ status: 'on', code, who, refusal: undefined });
  };

  const told = async (reply: Promise<Reply<object>>): Promise<Reply<object>> => {
    const found = await reply;
    if (get().status !== 'gone') set({ refusal: found.ok ? undefined : found });
    return found;
  };

  return {
    ...NOWHERE,
    status: 'idle',
    server: 'unknown',
    clockOffset: 0,
    nudges: 0,
    async reach() {
      await standing();
    },
    async open(setup) {
      if (get().who) hangUp();
      set({ ...NOWHERE, status: 'connecting' });
      const reply = await send('open', { setup });
      if (!reply.ok) {
        set({ status: 'idle', refusal: reply });
        return reply;
      }
      admitted(reply.code, 'teacher', reply.token, { as: 'teacher' });
      return { ok: true, value: reply.code };
    },
    async join(wished, name) {
      const code = wished.trim().toLowerCase();
      if (get().who) hangUp();
      set({ ...NOWHERE, status: 'connecting', code });
      const reply = await send('join', { code, name, attempt: attemptAt(code, name) });
      // Whatever else is said, the seat may be there: the next try asks for the same one.
      if (reply.ok || FINAL.includes(reply.code)) forgetAttempt(code);
      if (!reply.ok) {
        set({ status: 'idle', code: '', refusal: reply });
        return reply;
      }
      const who: Who = { as: 'pupil', id: reply.id };
      admitted(code, 'pupil', reply.token, who);
      return { ok: true, value: who };
    },
    async comeBack(code, as) {
      const { code: here, who, status } = get();
      if (here === code && who?.as === as && (status === 'on' || status === 'lost')) return { ok: true, value: who };
      const token = tokenOf(code, as);
      return token === undefined ? NO_TOKEN : enter({ code, as, token });
    },
    watch: (code) => enter({ code: code.trim().toLowerCase(), as: 'wall' }),
    ask: (command) => told(get().status === 'on' ? send('ask', command) : Promise.resolve(NO_LINE)),
    nudge: (pupil) => told(get().status === 'on' ? send('nudge', { pupil }) : Promise.resolve(NO_LINE)),
    leave: hangUp,
  };
});
