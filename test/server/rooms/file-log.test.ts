// The log in a file: what it keeps through kills, a cut end, damage and a full disk, and what it says of it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { RoomEvent } from '../../../src/room/event.ts';
import { openFileLog } from '../../../src/server/rooms/file-log.ts';
import { readEvents } from '../../../src/server/rooms/room-log.ts';
import { granted, next, person, pupil, site, teacher } from './people.ts';

const folders: string[] = [];
let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  folders.push(folder);
  said = [];
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const open = () => openFileLog(folder, (sentence) => said.push(sentence));
const paused = (at: number): RoomEvent => ({ is: 'paused', at, on: at % 2 === 0 });
const many = (count: number) => Array.from({ length: count }, (_, at) => paused(at));
const file = () => join(folder, 'rooms.db');

async function timesIn(room: string) {
  const log = open();
  const events = await readEvents(log, room, 0, (sentence) => said.push(sentence));
  await log.close();
  return granted(events).value.map(({ at }) => at);
}

describe('the log in a file', () => {
  it('keeps events in order, all or none, and one for each number', async () => {
    const log = open();
    expect(await log.append('abc', 0, [paused(0), paused(1)])).toBeUndefined();
    expect(await log.append('abc', 1, [paused(9)])).toMatchObject({ code: 'taken' });
    expect(await log.append('abc', 3, [paused(9)])).toMatchObject({ code: 'taken' });
    const both = await Promise.all([log.append('abc', 2, [paused(2)]), log.append('abc', 2, [paused(8)])]);
    expect(both.map((why) => why?.code)).toEqual([undefined, 'taken']);
    expect((await log.read('abc', 1)).map(({ seq, text }) => [seq, JSON.parse(text).at])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    await log.close();
    expect(await log.append('abc', 3, [paused(3)])).toMatchObject({ code: 'log-down' });
    expect(await timesIn('abc')).toEqual([0, 1, 2]);
    expect(said).toEqual([]);
  });

  it('forgets rooms in which nothing has happened, and no others', async () => {
    const log = open();
    await log.append('old', 0, [paused(1), paused(5)]);
    await log.append('new', 0, [paused(1), paused(7)]);
    expect(await log.forget(6)).toBe(1);
    expect(await log.read('old', 0)).toEqual([]);
    expect(await log.read('new', 0)).toHaveLength(2);
    await log.close();
  });

  it('loses nothing that it said it kept, however often it is killed', async () => {
    const script = resolve(import.meta.dirname, 'append-forever.ts');
    let kept = -1;
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let heard = '';
      const over = once(child, 'close');
      for await (const text of child.stdout.setEncoding('utf8')) {
        heard += text;
        if (heard.split('\n').length > 40 + 7 * round) child.kill('SIGKILL');
      }
      await over;
      const told = heard.split('\n').slice(0, -1).map(Number);
      expect(told.length).toBeGreaterThan(30);
      kept = told.at(-1) ?? kept;
      const times = await timesIn('abc');
      expect(times).toEqual(Array.from(times, (_, i) => i));
      expect(times.length).toBeGreaterThan(kept);
    }
    expect(said).toEqual([]);
  }, 60_000);

  it('takes a cut end for what it is: what stands before it is kept', async () => {
    const log = open();
    for (const event of many(50)) await log.append('abc', event.at, [event]);
    const cut = mkdtempSync(join(tmpdir(), 'log-'));
    folders.push(cut);
    for (const name of readdirSync(folder)) writeFileSync(join(cut, name), readFileSync(join(folder, name)));
    await log.close();
    const wal = join(cut, 'rooms.db-wal');
    truncateSync(wal, statSync(wal).size - 2000);
    folder = cut;
    const times = await timesIn('abc');
    expect(times.length).toBeGreaterThan(40);
    expect(times).toEqual(Array.from(times, (_, i) => i));
    const again = open();
    expect(await again.append('abc', times.length, [paused(99)])).toBeUndefined();
    await again.close();
  });

  it.each([
    ['no JSON', '{"is":"pau'],
    ['no event', '{"is":"exploded","at":3}'],
  ])('goes on from before an event that is %s, sets the rest aside, and says so', async (_, body) => {
    const log = open();
    await log.append('abc', 0, many(6));
    await log.append('xyz', 0, many(2));
    await log.close();
    const db = new Database(file());
    db.prepare('update event set body = ? where room = ? and seq = 3').run(body, 'abc');
    db.close();
    expect(await timesIn('abc')).toEqual([0, 1, 2]);
    expect(said).toEqual([
      'The log of room abc is damaged at event 3: the room goes on from before it, the rest is set aside.',
    ]);
    const again = open();
    expect(await again.append('abc', 3, [paused(30)])).toBeUndefined();
    await again.close();
    expect(await timesIn('abc')).toEqual([0, 1, 2, 30]);
    expect(await timesIn('xyz')).toEqual([0, 1]);
    const aside = new Database(file());
    expect(
      aside
        .prepare('select seq from set_aside order by seq')
        .all()
        .map((row) => (row as { seq: number }).seq),
    ).toEqual([3, 4, 5]);
    aside.close();
  });

  it('begins anew beside a file that is no log, and says so', async () => {
    writeFileSync(file(), 'These are not the rooms.'.repeat(400));
    const log = open();
    expect(await log.append('abc', 0, many(2))).toBeUndefined();
    await log.close();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^The log of rooms was damaged and is kept as .*rooms\.db-damaged-1; 0 events could be read/,
    );
    expect(readFileSync(join(folder, 'rooms.db-damaged-1'), 'utf8')).toContain('These are not the rooms.');
  });

  it('saves what can be read of a damaged file', async () => {
    const log = open();
    for (let i = 0; i < 40; i++) await log.append(`room-${i}`, 0, many(40));
    await log.close();
    const bytes = readFileSync(file());
    bytes.fill(0x5a, 20 * 4096, 21 * 4096);
    writeFileSync(file(), bytes);
    const again = open();
    const found = await Promise.all(Array.from({ length: 40 }, (_, i) => again.read(`room-${i}`, 0)));
    await again.close();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^The log of rooms was damaged/);
    expect(found.flat().length).toBeGreaterThan(1000);
  });

  it('says in one sentence why it cannot be opened', () => {
    writeFileSync(join(folder, 'taken'), '');
    expect(() => openFileLog(join(folder, 'taken'), () => {})).toThrow(/taken/);
  });
});

describe('a room on a full disk', () => {
  it('refuses in one sentence, stands as it stood, and goes on once there is space', async () => {
    const log = openFileLog(folder, (sentence) => said.push(sentence), 100_000);
    const here = await site({ log });
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    for (let i = 0; !(await log.append(`old-${i}`, 0, many(20))); i++);
    let refused: unknown;
    let spoken = 0;
    while (!refused) {
      const reply = await ada.say('ask', { do: 'say', text: 'what? '.repeat(40) });
      if (reply.ok) spoken += 1;
      else refused = reply;
    }
    expect(refused).toMatchObject({
      code: 'log-full',
      message:
        'The server has no space left to keep what happens in rooms; allowed is to ask again once its disk has space.',
    });
    const wall = person(here.port);
    await wall.say('watch', { code: head.code });
    expect(wall.seen.wall?.phase).toBe('lobby');
    expect(await log.forget(1000)).toBeGreaterThan(0);
    await next(head);
    await wall.until(({ seen }) => seen.wall?.phase === 'brief');
    expect(head.seen.teacher?.items).toHaveLength(spoken);
    expect([...new Set(said)]).toEqual([
      'The log of rooms does not keep what happens now. The server has no space left to keep what happens in rooms; allowed is to ask again once its disk has space.',
      'The log of rooms keeps what happens again.',
    ]);
    for (const one of [head, ada, wall]) one.leave();
    await here.close();
    await log.close();
  });
});
