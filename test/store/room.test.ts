// A browser's place in a classroom, against a small server that stands in for the real one: it keeps tokens, and tells each
// connection what a test lets it tell.

import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../src/format/outcome.ts';
import type { ToBrowser, ToServer } from '../../src/room/wire.ts';
import { hasToken, roomsKept, useRoom } from '../../src/store/room.ts';
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

function welcome(socket: Socket<ToServer, ToBrowser>): void {
  socket.on('open', (_, reply) => {
    asked.push('open');
    reply({ ok: true, code: 'abcde', token: TOKEN });
  });
  socket.on('join', ({ code, name }, reply) => {
    asked.push(`join ${code} ${name}`);
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
  port = await listen(0);
  vi.stubGlobal('location', { protocol: 'http:', host: `127.0.0.1:${port}`, hostname: '127.0.0.1', port: `${port}` });
  vi.stubGlobal('localStorage', makeStorage());
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
