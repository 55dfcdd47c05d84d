// A browser's place in a classroom, against a small server that stands in for the real one: it keeps tokens, and tells each
// connection what a test lets it tell.

import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../src/format/outcome.ts';
import type { ToBrowser, ToServer } from '../../src/room/wire.ts';
import { parseQuestion } from '../../src/room/wire.ts';
import { useRoom } from '../../src/store/room.ts';
import { hasToken, roomsKept } from '../../src/store/room-keys.ts';
import { SETUP } from '../room/rooms.ts';
import { makeStorage } from './storage.ts';

const TOKEN = 't'.repeat(22);
const WHO = { as: 'pupil', id: 'p1' } as const;

let http: HttpServer;
let sockets: Server<ToServer, ToBrowser>;
/** What the server was asked, in order. */
let asked: string[];
/** Whether the server answers commands. */
let answers: boolean;
let tokens: Set<string>;
/** The attempts to join that the server heard of, and whether it answers them. */
let attempts: unknown[];
let lets: 'in' | 'nobody hear' | 'nobody now';

function welcome(socket: Socket<ToServer, ToBrowser>): void {
  socket.on('open', (_, reply) => {
    asked.push('open');
    reply({ ok: true, code: 'abcde', token: TOKEN });
  });
  socket.on('join', ({ code, name, attempt }, reply) => {
    asked.push(`join ${code} ${name}`);
    attempts.push(attempt);
    if (lets === 'nobody hear') return void socket.disconnect();
    if (lets === 'nobody now') return reply(refuse('log-down', '', 'The server cannot reach what it keeps.'));
    if (code !== 'abcde') return reply(refuse('no-such-room', 'code', 'There is no such room.'));
    tokens.add(TOKEN);
    reply({ ok: true, id: WHO.id, token: TOKEN });
  });
  socket.on('return', ({ token }, reply) => {
    asked.push('return');
    if (!tokens.has(token)) return reply(refuse('wrong-token', 'token', 'Nobody has this token.'));
    reply({ ok: true, who: WHO });
  });
  socket.on('ask', ({ do: what }, reply) => {
    asked.push(what);
    if (!answers) return void socket.disconnect();
    if (what === 'publish') return reply(refuse('wrong-seat', 'seat', 'Not yours.'));
    reply({ ok: true });
  });
}

async function listen(port: number): Promise<number> {
  http = createServer();
  sockets = new Server(http);
  sockets.on('connection', welcome);
  await new Promise<void>((done) => http.listen(port, '127.0.0.1', done));
  return (http.address() as AddressInfo).port;
}

/** Waits until the state is as it should be. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((done) => {
    if (isSo()) return done();
    const stop = useRoom.subscribe(() => {
      if (!isSo()) return;
      stop();
      done();
    });
  });
}

const state = useRoom.getState;
let port: number;

beforeEach(async () => {
  asked = [];
  answers = true;
  tokens = new Set();
  attempts = [];
  lets = 'in';
  port = await listen(0);
  vi.stubGlobal('location', { protocol: 'http:', host: `127.0.0.1:${port}`, hostname: '127.0.0.1', port: `${port}` });
  vi.stubGlobal('localStorage', makeStorage());
  vi.stubGlobal('sessionStorage', makeStorage());
});

afterEach(async () => {
  state().leave();
  await sockets.close();
  vi.unstubAllGlobals();
});

describe('a room that is joined', () => {
  it('lets in who knows the code, however it is written, and keeps the way back', async () => {
    expect(await state().join(' ABCDE ', 'Li')).toEqual({ ok: true, value: WHO });
    expect(state()).toMatchObject({ status: 'on', code: 'abcde', who: WHO });
    expect(hasToken('abcde', 'pupil')).toBe(true);
    expect(hasToken('abcde', 'teacher')).toBe(false);
    expect(roomsKept()).toEqual([{ code: 'abcde', as: 'pupil' }]);
  });

  it('stays outside where the code is wrong, and says why', async () => {
    expect(await state().join('zzzzz', 'Li')).toMatchObject({ ok: false, code: 'no-such-room' });
    expect(state()).toMatchObject({ status: 'idle', code: '', refusal: { code: 'no-such-room' } });
    expect(roomsKept()).toEqual([]);
  });

  it('puts together what is told in parts', async () => {
    await state().join('abcde', 'Li');
    const one = { now: 5, present: ['p1'] };
    sockets.emit('sight', one);
    await until(() => state().present !== undefined);
    sockets.emit('sight', { now: Date.now() + 60_000, known: [] });
    await until(() => state().known !== undefined);
    expect(state().present).toEqual(['p1']);
    expect(state().clockOffset).toBeGreaterThan(50_000);
  });

  it('tells what was refused, and forgets it once something is granted', async () => {
    await state().join('abcde', 'Li');
    expect(await state().ask({ do: 'publish', text: 'Extra' })).toMatchObject({ code: 'wrong-seat' });
    expect(state().refusal).toMatchObject({ code: 'wrong-seat' });
    expect(await state().ask({ do: 'ready', on: true })).toEqual({ ok: true });
    expect(state().refusal).toBeUndefined();
  });

  it('is told to be gone, and stays away', async () => {
    await state().join('abcde', 'Li');
    sockets.emit('gone', refuse('not-here', '', 'The teacher has taken you out.'));
    await until(() => state().status === 'gone');
    expect(state().refusal).toMatchObject({ code: 'not-here' });
    expect(roomsKept()).toEqual([]);
    expect(await state().ask({ do: 'ready', on: true })).toMatchObject({ code: 'no-line' });
  });
});

describe('an attempt to join that gets no answer', () => {
  /** Joins as soon as there is a line: after the server has hung up, that takes a moment. */
  const joinOnce = async (code: string, name: string) => {
    for (;;) {
      const reply = await state().join(code, name);
      if (reply.ok || reply.code !== 'no-line') return reply;
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  it('is repeated under its own name until there is an answer, and then forgotten', async () => {
    lets = 'nobody hear';
    expect(await joinOnce('abcde', 'Li')).toMatchObject({ code: 'no-answer' });
    lets = 'nobody now';
    expect(await joinOnce(' ABCDE', 'Li')).toMatchObject({ code: 'log-down' });
    lets = 'in';
    expect(await joinOnce('abcde', 'Li')).toMatchObject({ ok: true });
    expect(attempts).toHaveLength(3);
    expect(new Set(attempts).size).toBe(1);
    expect(globalThis.sessionStorage.length).toBe(0);
    await joinOnce('abcde', 'Li');
    expect(attempts[3]).not.toBe(attempts[0]);
  });

  it('is another one for another nickname, and for another room', async () => {
    lets = 'nobody hear';
    for (const [code, name] of [
      ['abcde', 'Li'],
      ['abcde', 'Wang'],
      ['bcdef', 'Wang'],
    ] as const)
      await joinOnce(code, name);
    expect(new Set(attempts).size).toBe(3);
  });

  it('has a name that the room takes, drawn anew each time, also where the tab keeps nothing or something damaged', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    lets = 'nobody hear';
    await joinOnce('abcde', 'Li');
    await joinOnce('abcde', 'Li');
    lets = 'in';
    await joinOnce('abcde', 'Li');
    expect(new Set(attempts).size).toBe(1);
    vi.stubGlobal('sessionStorage', makeStorage());
    globalThis.sessionStorage.setItem('chips-and-commons/room/abcde/attempt', 'short Li');
    await joinOnce('abcde', 'Li');
    expect(new Set(attempts).size).toBe(2);
    for (const attempt of attempts) expect(parseQuestion('join', { code: 'abcde', name: 'Li', attempt }).ok).toBe(true);
  });
});

describe('a connection that breaks', () => {
  it('comes back by itself as who it was, and keeps what was seen', async () => {
    await state().join('abcde', 'Li');
    sockets.emit('sight', { now: 1, present: ['p1'] });
    await until(() => state().present !== undefined);
    await sockets.close();
    await until(() => state().status === 'lost');
    expect(state().present).toEqual(['p1']);
    expect(await state().ask({ do: 'ready', on: true })).toMatchObject({ code: 'no-line' });
    await listen(port);
    await until(() => state().status === 'on');
    expect(asked).toEqual(['join abcde Li', 'return']);
    expect(state().refusal).toBeUndefined();
  });

  it('says that a command got no answer', async () => {
    await state().join('abcde', 'Li');
    answers = false;
    expect(await state().ask({ do: 'ready', on: true })).toMatchObject({ code: 'no-answer' });
    expect(state().refusal).toMatchObject({ code: 'no-answer' });
  });

  it('is gone when the room does not know it any more', async () => {
    await state().join('abcde', 'Li');
    tokens.clear();
    await sockets.close();
    await listen(port);
    await until(() => state().status === 'gone');
    expect(state().refusal).toMatchObject({ code: 'wrong-token' });
    expect(hasToken('abcde', 'pupil')).toBe(false);
  });
});

describe('a page that is opened again', () => {
  it('comes back by its token', async () => {
    await state().join('abcde', 'Li');
    state().leave();
    expect(state()).toMatchObject({ status: 'idle', code: '' });
    expect(await state().comeBack('abcde', 'pupil')).toEqual({ ok: true, value: WHO });
    expect(state()).toMatchObject({ status: 'on', code: 'abcde', who: WHO });
  });

  it('has no way back into a room in which it never was', async () => {
    expect(await state().comeBack('abcde', 'teacher')).toMatchObject({ code: 'no-token' });
  });

  it('may be the teacher of a room, and then a pupil of it, over a connection of its own', async () => {
    expect(await state().open(SETUP)).toEqual({ ok: true, value: 'abcde' });
    expect(state().who).toEqual({ as: 'teacher' });
    await state().join('abcde', 'Li');
    expect(state().who).toEqual(WHO);
    expect(roomsKept()).toEqual([
      { code: 'abcde', as: 'pupil' },
      { code: 'abcde', as: 'teacher' },
    ]);
  });
});

describe('an address without rooms', () => {
  it('is told from one that has them', async () => {
    await state().reach();
    expect(state().server).toBe('there');
    state().leave();
    await sockets.close();
    await state().reach();
    expect(state().server).toBe('none');
    expect(await state().join('abcde', 'Li')).toMatchObject({ code: 'no-server' });
  });
});
