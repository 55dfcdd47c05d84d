// A whole lesson over real sockets: forty pupils of two worlds play six turns; connections drop, pupils come back, and the
// server is killed in the middle of a vote. Nothing that anybody was told is done is lost.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomEvent } from '../../../src/room/event.ts';
import { foldRoom } from '../../../src/room/room.ts';
import { FIELDS } from '../../../src/room/seat.ts';
import { wallSight } from '../../../src/room/sight.ts';
import { openFileLog } from '../../../src/server/rooms/file-log.ts';
import { CATALOGUE } from '../../laws/generated-games.ts';
import { granted, NO_ANSWER, next, type Person, person, pupil, teacher } from './people.ts';

const PUPILS = 40;
const SCRIPT = resolve(import.meta.dirname, 'serve-rooms.ts');

let folder: string;
let server: ChildProcess;
let port = 0;

async function start(): Promise<void> {
  server = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once((server.stdout as NonNullable<ChildProcess['stdout']>).setEncoding('utf8'), 'data');
  port = Number(said);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lesson-'));
  await start();
}, 60_000);
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

type Holder = Person & { readonly token: string };
type Member = Holder & { readonly id: string };

/** Comes back over a connection that is new. */
async function comeBack(self: Holder, code: string): Promise<void> {
  await self.until(({ socket }) => socket.connected);
  const reply = await self.say('return', { code, token: self.token });
  if (reply === NO_ANSWER) await comeBack(self, code);
  else granted(reply);
}

describe('a lesson', () => {
  it('is played to its end by forty pupils, through drops and a killed server', async () => {
    const head = await teacher(port, { worlds: 2 });
    const { code } = head;
    const all: Member[] = await Promise.all(Array.from({ length: PUPILS }, (_, i) => pupil(port, code, `Pupil ${i}`)));
    const told: string[] = [];
    const votes = new Map<string, unknown>();

    /** Says something and votes, and remembers what was granted. */
    const act = async (self: Member, turn: number, n: number) => {
      const text = `${self.id} in turn ${turn}, ${n}`;
      const heard = await self.say('ask', { do: 'say', text });
      if (heard === NO_ANSWER) return;
      if (heard.ok) told.push(text);
      const field = self.seen.pupil?.cabinet?.mine[0] ?? FIELDS[0];
      const value = field === 'initiative' ? 'none' : (n + Number(self.id.slice(1))) % 4;
      const isNumber = ['controls', 'openSource', 'compute'].includes(field as string);
      if (!self.seen.pupil?.cabinet || (!isNumber && field !== 'initiative')) return;
      const reply = await self.say('ask', { do: 'vote', field, value });
      if (reply.ok) votes.set(self.id, value);
      else if (reply === NO_ANSWER) votes.delete(self.id);
    };

    for (let turn = 0; turn < 6; turn++) {
      while (head.seen.wall?.phase !== 'decide') await next(head);
      await Promise.all(all.map((one) => one.until(({ seen }) => seen.pupil?.phase === 'decide')));
      const dropped = all.filter((_, i) => (i + turn) % 5 === 0);
      for (const { socket } of dropped) socket.disconnect();
      await Promise.all(all.filter((one) => !dropped.includes(one)).map((one) => act(one, turn, 0)));
      for (const { socket } of dropped) socket.connect();
      await Promise.all(dropped.map((one) => comeBack(one, code)));
      if (turn === 2) await killAmid(all.map((one) => act(one, turn, 1)));
      if (turn === 2) {
        await Promise.all([head, ...all].map((one) => comeBack(one, code)));
        for (const one of all) {
          if (votes.has(one.id)) expect(Object.values(one.seen.pupil?.cabinet?.own ?? {})).toContain(votes.get(one.id));
        }
      }
      await Promise.all(all.map((one) => act(one, turn, 2)));
      await next(head);
      await Promise.all(all.map((one) => one.until(({ seen }) => seen.pupil?.phase === 'reveal')));
      votes.clear();
    }
    while (head.seen.wall?.phase !== 'over') await next(head);
    await Promise.all(all.map((one) => one.until(({ seen }) => seen.pupil?.phase === 'over')));
    expect(all.every(({ seen }) => seen.pupil?.over?.records.every(({ decisions }) => decisions.length === 6))).toBe(
      true,
    );
    expect(told.length).toBeGreaterThan(10 * PUPILS);

    const wall = person(port);
    granted(await wall.say('watch', { code }));
    for (const one of [head, ...all, wall]) one.leave();
    server.kill('SIGKILL');
    await once(server, 'close');
    const log = openFileLog(folder, console.error);
    const events: RoomEvent[] = (await log.read(code, 0)).map(({ text }) => JSON.parse(text));
    await log.close();
    const heard = events.flatMap((event) => (event.is === 'said' ? [event.text] : []));
    expect(told.filter((text) => heard.filter((one) => one === text).length !== 1)).toEqual([]);
    const room = granted(foldRoom(CATALOGUE, events)).value;
    expect(JSON.parse(JSON.stringify(wallSight(room)))).toEqual(wall.seen.wall);
  }, 120_000);

  /** Kills the server while it is being asked, and starts it again. */
  async function killAmid(asked: readonly Promise<void>[]): Promise<void> {
    await Promise.race(asked);
    const over = once(server, 'close');
    server.kill('SIGKILL');
    await over;
    await Promise.all(asked);
    await start();
  }
});
