// Joining a room when the answer is lost on its way: whoever tries again has the seat of the first try, and nobody else has.

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { granted, person, pupil, type Site, site, teacher } from './people.ts';

let here: Site;
beforeAll(async () => {
  here = await site();
});
afterAll(() => here.close());

const newAttempt = () => randomBytes(24).toString('base64url');
const kept = async (code: string) => JSON.stringify(await here.log.read(code, 0));
const joinedIn = async (code: string) => (await kept(code)).split('\\"joined\\"').length - 1;

describe('an attempt to join', () => {
  it('that is repeated after its answer was lost has the same seat and the same token', async () => {
    const head = await teacher(here.port);
    const asked = { code: head.code, name: 'Ada', attempt: newAttempt() };
    const lost = person(here.port);
    await lost.until(({ socket }) => socket.connected);
    // The question arrives; whoever asked is gone before the answer.
    lost.socket.emit('join', asked, () => undefined);
    await head.until(({ seen }) => seen.teacher?.pupils.length === 1);
    lost.leave();
    const ada = person(here.port);
    const first = granted(await ada.say('join', asked));
    const again = granted(await ada.say('join', { ...asked, name: 'Ada Lovelace' }));
    expect(again).toEqual(first);
    expect(await joinedIn(head.code)).toBe(1);
    expect(head.seen.teacher?.pupils.map(({ id, name }) => [id, name])).toEqual([[first['id'], 'Ada']]);
    const tab = person(here.port);
    expect(await tab.say('return', { code: head.code, token: first['token'] })).toMatchObject({
      who: { as: 'pupil', id: first['id'] },
    });
    granted(await ada.say('ask', { do: 'ready', on: true }));
    for (const one of [head, ada, tab]) one.leave();
  });

  it('takes one seat when it comes many times at once', async () => {
    const head = await teacher(here.port);
    const asked = { code: head.code, name: 'Ada', attempt: newAttempt() };
    const all = Array.from({ length: 6 }, () => person(here.port));
    const replies = await Promise.all(all.map((one) => one.say('join', asked)));
    expect(new Set(replies.map((reply) => JSON.stringify(granted(reply)))).size).toBe(1);
    expect(await joinedIn(head.code)).toBe(1);
    for (const one of [head, ...all]) one.leave();
  });

  it('is known to a server that was started anew, and to one that reads the same log', async () => {
    const head = await teacher(here.port);
    const asked = { code: head.code, name: 'Ada', attempt: newAttempt() };
    const ada = person(here.port);
    const first = granted(await ada.say('join', asked));
    const other = await site({ log: here.log });
    const again = person(other.port);
    expect(granted(await again.say('join', asked))).toEqual(first);
    for (const one of [head, ada, again]) one.leave();
    await other.close();
  });

  it('is in no log, and neither is its token; nor is a log from before attempts were named refused', async () => {
    const head = await teacher(here.port);
    const attempt = newAttempt();
    const ada = person(here.port);
    const { token } = granted(await ada.say('join', { code: head.code, name: 'Ada', attempt }));
    const before = await kept(head.code);
    for (const secret of [attempt, token]) expect(before).not.toContain(secret);
    expect(token).not.toBe(attempt);
    // What is kept of it has the form that it always had.
    const [bob, { text }] = [
      await pupil(here.port, head.code, 'Bob'),
      (await here.log.read(head.code, 1))[0] ?? { text: '' },
    ];
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(['at', 'is', 'key', 'name', 'pupil']);
    for (const one of [head, ada, bob]) one.leave();
  });

  it('is refused to somebody whom the teacher has taken out; a new one is not', async () => {
    const head = await teacher(here.port);
    const asked = { code: head.code, name: 'Ada', attempt: newAttempt() };
    const ada = person(here.port);
    const { id } = granted(await ada.say('join', asked));
    granted(await head.say('ask', { do: 'remove', pupil: id }));
    await ada.until(({ gone }) => gone !== undefined);
    expect(await ada.say('join', asked)).toMatchObject({ ok: false, code: 'not-here' });
    expect(granted(await ada.say('join', { ...asked, attempt: newAttempt() }))['id']).not.toBe(id);
    for (const one of [head, ada]) one.leave();
  });
});

describe('a hostile attempt', () => {
  it('takes nobody’s seat: no token, key, code or id of others is one, and of two rooms each has its own', async () => {
    const [head, elsewhere] = [await teacher(here.port), await teacher(here.port)];
    const attempt = newAttempt();
    const ada = person(here.port);
    const hers = granted(await ada.say('join', { code: head.code, name: 'Ada', attempt }));
    const keys = [...(await kept(head.code)).matchAll(/[0-9a-f]{64}/g)].flatMap(([key]) => [
      key.slice(0, 32),
      key.slice(32),
    ]);
    expect(keys).toHaveLength(4);
    const swapped = attempt.replaceAll(/[A-Za-z]/g, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const eve = person(here.port);
    const tokens = new Set([hers['token'], head.token]);
    for (const tried of [
      head.token,
      hers['token'],
      ...keys,
      swapped,
      `${attempt.slice(0, -1)}~`.replace('~', attempt.endsWith('A') ? 'B' : 'A'),
    ]) {
      const reply = granted(await eve.say('join', { code: head.code, name: 'Eve', attempt: tried }));
      expect(reply['id']).not.toBe(hers['id']);
      expect(tokens.has(reply['token'])).toBe(false);
      tokens.add(reply['token']);
    }
    const there = granted(await eve.say('join', { code: elsewhere.code, name: 'Ada', attempt }));
    expect(tokens.has(there['token'])).toBe(false);
    expect(await eve.say('return', { code: elsewhere.code, token: hers['token'] })).toMatchObject({
      code: 'wrong-token',
    });
    // An attempt is no token: it lets nobody come back.
    expect(await eve.say('return', { code: head.code, token: attempt })).toMatchObject({ code: 'wrong-token' });
    for (const one of [head, elsewhere, ada, eve]) one.leave();
  });

  it('of any other form is refused in one sentence, and nobody joins', async () => {
    const head = await teacher(here.port);
    const eve = person(here.port);
    const right = fc.stringMatching(/^[A-Za-z0-9_-]{32}$/);
    const wrong = fc.oneof(
      fc.string({ maxLength: 200 }).filter((text) => !/^[A-Za-z0-9_-]{32}$/.test(text)),
      right.map((text) => `${text}\n`),
      right.map((text) => text.slice(1)),
      right.map((text) => `${text.slice(1)}é`),
      right.map((text) => [text]),
      right.map((text) => ({ toString: text })),
      fc.constantFrom<unknown>(null, true, 32, {}, [], '\u0000'.repeat(32), 'x'.repeat(3_000), ' '.repeat(32)),
    );
    await fc.assert(
      fc.asyncProperty(wrong, async (attempt) => {
        const reply = await eve.say('join', { code: head.code, name: 'Eve', attempt });
        expect(reply).toMatchObject({ ok: false, code: 'invalid' });
        if (!reply.ok)
          expect(reply.message).toMatch(/^The message: attempt is .*; allowed is an attempt of 32 letters.*\.$/s);
      }),
      { numRuns: 120 },
    );
    expect(await joinedIn(head.code)).toBe(0);
    expect(here.said).toEqual([]);
    for (const one of [head, eve]) one.leave();
  });

  it('is not needed: a page of an older build joins as it did', async () => {
    const head = await teacher(here.port);
    const [one, other] = [await pupil(here.port, head.code, 'Ada'), await pupil(here.port, head.code, 'Ada')];
    expect([one.id, other.id]).toEqual(['p1', 'p2']);
    expect(one.token).not.toBe(other.token);
    for (const each of [head, one, other]) each.leave();
  });
});
