// PostgreSQL and Redis for real: the log in a database, and two servers that are one classroom.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomEvent } from '../../../src/room/event.ts';
import { openPostgresLog } from '../../../src/server/rooms/postgres-log.ts';
import { reachPeers } from '../../../src/server/rooms/redis-peers.ts';
import type { RoomLog } from '../../../src/server/rooms/room-log.ts';
import { HAS_DATABASES, type Running, startPostgres, startRedis } from './databases.ts';
import { granted, next, type Person, person, pupil, type Site, site, teacher } from './people.ts';

const paused = (at: number): RoomEvent => ({ is: 'paused', at, on: true });
const eventsOf = async (log: RoomLog, room: string): Promise<RoomEvent[]> =>
  (await log.read(room, 0)).map(({ text }) => JSON.parse(text));

describe.skipIf(!HAS_DATABASES)('with databases', () => {
  let postgres: Running;
  let redis: Running;
  let first: Site;
  let second: Site;
  const ends: (() => Promise<void>)[] = [];

  async function server(): Promise<Site> {
    const log = await openPostgresLog(postgres.address, () => {});
    const peers = await reachPeers(redis.address, () => {});
    const made = await site({ log, adapter: peers.adapter });
    ends.push(
      () => made.close(),
      () => log.close(),
      () => peers.close(),
    );
    return made;
  }

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    [first, second] = await Promise.all([server(), server()]);
  }, 60_000);
  afterAll(async () => {
    for (const end of ends) await end();
    await Promise.all([postgres?.end(), redis?.end()]);
  });

  describe('the log in PostgreSQL', () => {
    it('keeps events in order, all or none, and one for each number', async () => {
      const { log } = first;
      expect(await log.append('abc', 0, [paused(0.5), paused(1)])).toBeUndefined();
      expect(await log.append('abc', 1, [paused(9), paused(9)])).toMatchObject({ code: 'taken' });
      const both = await Promise.all([log.append('abc', 2, [paused(2)]), second.log.append('abc', 2, [paused(2)])]);
      expect(both.filter((why) => why?.code === 'taken')).toHaveLength(1);
      expect((await eventsOf(second.log, 'abc')).map(({ at }) => at)).toEqual([0.5, 1, 2]);
      expect((await log.read('abc', 2)).map(({ seq }) => seq)).toEqual([2]);
    });

    it('sets aside what is damaged, and forgets what is old', async () => {
      const { log } = first;
      await log.append('cut', 0, [paused(0), paused(1), paused(2)]);
      await log.setAside('cut', 1);
      expect(await eventsOf(log, 'cut')).toEqual([paused(0)]);
      expect(await log.append('cut', 1, [paused(1e15)])).toBeUndefined();
      await log.append('old', 0, [paused(-5)]);
      expect(await log.forget(0)).toBe(1);
      expect(await eventsOf(log, 'old')).toEqual([]);
      expect(await eventsOf(log, 'cut')).toHaveLength(2);
    });

    it('says in one sentence that it cannot be reached, without the password', async () => {
      const wrong = 'postgres://rooms:secret@127.0.0.1:1/postgres';
      await expect(openPostgresLog(wrong, () => {})).rejects.toThrow(
        /^The database of rooms \(DATABASE_URL\) cannot be used: .*\.$/,
      );
      await expect(openPostgresLog(wrong, () => {})).rejects.not.toThrow(/secret/);
      await expect(reachPeers('redis://127.0.0.1:1', () => {})).rejects.toThrow(
        /^Redis \(REDIS_URL\) cannot be reached: .*\.$/,
      );
    });
  });

  describe('two servers', () => {
    it('are one room: everybody sees the same, wherever they are connected', async () => {
      const head = await teacher(first.port);
      const ada = await pupil(second.port, head.code, 'Ada');
      const bob = await pupil(first.port, head.code, 'Bob');
      await head.until(({ seen }) => seen.present?.length === 2);
      await next(head);
      await ada.until(({ seen }) => seen.pupil?.phase === 'brief');
      granted(await ada.say('ask', { do: 'say', text: 'Hello from the other server' }));
      await head.until(({ seen }) => seen.teacher?.items.length === 1);
      await head.say('nudge', { pupil: ada.id });
      await ada.until(({ nudges }) => nudges === 1);
      granted(await head.say('ask', { do: 'remove', pupil: ada.id }));
      await ada.until(({ gone }) => gone?.code === 'not-here');
      await head.until(({ seen }) => seen.present?.join() === bob.id);
      for (const one of [head, ada, bob]) one.leave();
    });

    it('let forty people in at once, and lose nothing of what they are all told is done', async () => {
      const head = await teacher(first.port);
      const ports = [first.port, second.port];
      const all = await Promise.all(
        Array.from({ length: 40 }, (_, i) => pupil(ports[i % 2] as number, head.code, `Pupil ${i}`)),
      );
      expect(new Set(all.map(({ id }) => id)).size).toBe(40);
      await head.until(({ seen }) => seen.present?.length === 40);
      await next(head);
      await Promise.all(all.map((one) => one.until(({ seen }) => seen.pupil?.phase === 'brief')));
      const replies = await Promise.all(all.map((one, i) => one.say('ask', { do: 'say', text: `I am ${i}` })));
      expect(replies.every(({ ok }) => ok)).toBe(true);
      const said = (await eventsOf(first.log, head.code)).flatMap((event) => (event.is === 'said' ? [event.text] : []));
      expect(said.sort()).toEqual(all.map((_, i) => `I am ${i}`).sort());
      await head.until(({ seen }) => seen.teacher?.items.length === 40);
      for (const one of [head, ...all]) one.leave();
    });

    it('end a phase once, though both watch the clock', async () => {
      const seconds = { brief: 1, discuss: 0, decide: 0, reveal: 0, explain: 0 };
      const head = await teacher(first.port, { seconds });
      const ada = await pupil(second.port, head.code, 'Ada');
      granted(await head.say('ask', { do: 'next', phase: 'lobby', turn: 0 }));
      await Promise.all([
        head.until(({ seen }) => seen.wall?.phase === 'discuss'),
        ada.until(({ seen }) => seen.pupil?.phase === 'discuss'),
      ]);
      const moves = (await eventsOf(first.log, head.code)).filter(({ is }) => is === 'moved-on');
      expect(moves).toHaveLength(2);
      for (const one of [head, ada]) one.leave();
    });

    it('go on when Redis is killed, and when it is back', async () => {
      const head = await teacher(first.port);
      const ada = await pupil(second.port, head.code, 'Ada');
      await redis.kill();
      await next(head);
      await ada.until(({ seen }) => seen.pupil?.phase === 'brief');
      await redis.restart();
      await next(head);
      await ada.until(({ seen }) => seen.pupil?.phase === 'discuss');
      for (const one of [head, ada]) one.leave();
    });

    it('refuse in one sentence while PostgreSQL is away, and lose nothing when it is back', async () => {
      const head = await teacher(first.port);
      const ada = await pupil(second.port, head.code, 'Ada');
      await next(head);
      await ada.until(({ seen }) => seen.pupil?.phase === 'brief');
      granted(await ada.say('ask', { do: 'say', text: 'before' }));
      await postgres.kill();
      expect(await ada.say('ask', { do: 'say', text: 'meanwhile' })).toMatchObject({ ok: false, code: 'log-down' });
      await postgres.restart();
      const again = async (one: Person, text: string): Promise<void> => {
        const reply = await one.say('ask', { do: 'say', text });
        if (!reply.ok) await again(one, text);
      };
      await again(ada, 'after');
      await head.until(({ seen }) => seen.teacher?.items.some(({ text }) => text === 'after') === true);
      const wall = person(first.port);
      granted(await wall.say('watch', { code: head.code }));
      expect(head.seen.teacher?.items.map(({ text }) => text)).toEqual(['before', 'after']);
      for (const one of [head, ada, wall]) one.leave();
    });
  });
});
