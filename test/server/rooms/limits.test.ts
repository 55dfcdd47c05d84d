// What one network and one connection may do, with the limits that people meet.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/server/rooms/door.ts';
import { granted, person, pupil, type Site, site, teacher } from './people.ts';

let here: Site;
beforeEach(async () => {
  here = await site({ limits: LIMITS });
});
afterEach(() => here.close());

const codes = Array.from({ length: 25 }, (_, i) => `zzz${'abcde'[i % 5]}${'abcde'[Math.floor(i / 5)]}`);

describe('one network', () => {
  it('may bring a whole class at once', async () => {
    const head = await teacher(here.port, { worlds: 2 });
    const names = Array.from({ length: 40 }, (_, i) => `Pupil ${i}`);
    const all = await Promise.all(names.map((name) => pupil(here.port, head.code, name)));
    await head.until(({ seen }) => seen.present?.length === 40);
    expect(new Set(all.map(({ id }) => id)).size).toBe(40);
    for (const one of [head, ...all]) one.leave();
  });

  it('may try twenty wrong codes, then nobody of it may guess, right or wrong; who has a token still comes back', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    const tried = [];
    for (const [i, code] of codes.entries()) {
      const guesser = person(here.port);
      const question = i % 2 === 0 ? 'watch' : 'join';
      tried.push(await guesser.say(question, { code, ...(question === 'join' ? { name: 'Eve' } : {}) }));
      guesser.leave();
    }
    expect(tried.map((reply) => !reply.ok && reply.code)).toEqual([
      ...Array(20).fill('no-such-room'),
      ...Array(5).fill('too-many-tries'),
    ]);
    const eve = person(here.port);
    expect(await eve.say('join', { code: head.code, name: 'Eve' })).toMatchObject({ code: 'too-many-tries' });
    expect(await eve.say('return', { code: head.code, token: 'x'.repeat(32) })).toMatchObject({
      code: 'too-many-tries',
    });
    expect(await eve.say('return', { code: head.code, token: ada.token })).toMatchObject({ ok: true });
    for (const one of [head, ada, eve]) one.leave();
  });

  it('may open thirty rooms, then is asked to wait', async () => {
    const found = [];
    for (let i = 0; i < 31; i++) {
      const self = person(here.port);
      found.push(
        await teacher(here.port).then(
          ({ leave }) => leave(),
          ({ message }: Error) => message,
        ),
      );
      self.leave();
    }
    expect(found.filter((one) => one === undefined)).toHaveLength(30);
    expect(found.at(-1)).toBe('Too many rooms were opened from this network; allowed is to try again in some minutes.');
  });
});

describe('behind a proxy', () => {
  it('each address has tries of its own, and nobody takes on another one by naming it', async () => {
    await here.close();
    here = await site({ limits: LIMITS, proxies: 1 });
    const from = (told: string) => person(here.port, { extraHeaders: { 'x-forwarded-for': told } });
    const guesses = async (told: string) => {
      const one = from(told);
      const reply = await one.say('watch', { code: codes[0] });
      one.leave();
      return !reply.ok && reply.code;
    };
    for (let i = 0; i < 20; i++) expect(await guesses(`198.51.100.${i}, 203.0.113.7`)).toBe('no-such-room');
    expect(await guesses('203.0.113.7')).toBe('too-many-tries');
    expect(await guesses('203.0.113.8')).toBe('no-such-room');
    expect(await guesses('203.0.113.8, 203.0.113.7')).toBe('too-many-tries');
  });
});

describe('one connection', () => {
  it('may ask thirty things at once, then is asked to wait; another one is not', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    const bob = await pupil(here.port, head.code, 'Bob');
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, i) => ada.say('ask', { do: 'ready', on: i % 2 === 0 })),
    );
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused.length).toBeGreaterThan(20);
    expect(new Set(refused.map((reply) => !reply.ok && reply.code))).toEqual(new Set(['too-fast']));
    granted(await bob.say('ask', { do: 'ready', on: true }));
    for (const one of [head, ada, bob]) one.leave();
  });

  it('is cut when it sends one long message after another', async () => {
    const flood = person(here.port);
    const long = 'x'.repeat(50_000);
    for (let i = 0; i < 6; i++) void flood.say('ask', long).catch(() => undefined);
    await new Promise<void>((done) => flood.socket.once('disconnect', () => done()));
    flood.leave();
  });
});
