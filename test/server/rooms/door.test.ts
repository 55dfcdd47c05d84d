// The door to the rooms over real sockets: who gets in, who sees what, and what is refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETUP } from '../../room/rooms.ts';
import { granted, next, person, pupil, type Site, site, teacher } from './people.ts';

let here: Site;
beforeAll(async () => {
  here = await site();
});
afterAll(() => here.close());

describe('a room', () => {
  it('is opened, joined by its code however it is typed, and seen by everybody in their way', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, ` ${head.code.toUpperCase()} `, '  Ada ');
    const wall = person(here.port);
    expect(await wall.say('watch', { code: head.code })).toEqual({ ok: true, who: { as: 'wall' } });
    await head.until(({ seen }) => seen.present?.includes(ada.id) === true);
    expect(head.seen.teacher?.pupils.map(({ name }) => name)).toEqual(['Ada']);
    expect(ada.seen.pupil?.me).toMatchObject({ id: ada.id, name: 'Ada', seat: { world: 0, side: 'us', role: 'head' } });
    expect(ada.seen.known).toHaveLength(1);
    expect(wall.seen.wall?.phase).toBe('lobby');
    expect(Object.keys(wall.seen).sort()).toEqual(['known', 'now', 'wall']);
    expect(Object.keys(ada.seen).sort()).toEqual(['known', 'now', 'pupil']);
    for (const one of [head, ada, wall]) one.leave();
  });

  it('sends only what has changed, to every tab of a person', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    const tab = person(here.port);
    expect(await tab.say('return', { code: head.code, token: ada.token })).toMatchObject({
      who: { as: 'pupil', id: ada.id },
    });
    await next(head);
    await ada.until(({ seen }) => seen.pupil?.phase === 'brief');
    await tab.until(({ seen }) => seen.pupil?.phase === 'brief');
    const before = ada.sent.length;
    expect(await tab.say('ask', { do: 'ready', on: true })).toEqual({ ok: true });
    await ada.until(({ seen }) => seen.pupil?.me.ready === true);
    await tab.until(({ seen }) => seen.pupil?.me.ready === true);
    expect(ada.sent.slice(before).map((pushed) => Object.keys(pushed).sort())).toEqual([['now', 'pupil']]);
    await head.until(({ seen }) => seen.teacher?.pupils[0]?.ready === true);
    tab.leave();
    await head.say('nudge', { pupil: ada.id });
    await ada.until(({ nudges }) => nudges === 1);
    expect(head.seen.present).toEqual([ada.id]);
    ada.leave();
    await head.until(({ seen }) => seen.present?.length === 0);
    head.leave();
  });

  it('has the teacher back by the token, after the room has left memory, too', async () => {
    const brief = await site({ idle: 0 });
    const head = await teacher(brief.port);
    const ada = await pupil(brief.port, head.code, 'Ada');
    await next(head);
    head.leave();
    ada.leave();
    const again = person(brief.port);
    expect(await again.say('return', { code: head.code, token: head.token })).toMatchObject({ who: { as: 'teacher' } });
    expect(again.seen.wall?.phase).toBe('brief');
    again.leave();
    await brief.close();
  });

  it('tells whoever is removed, and does not let them back by their token', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    await head.say('ask', { do: 'remove', pupil: ada.id });
    await ada.until(({ gone }) => gone !== undefined);
    expect(ada.gone?.code).toBe('not-here');
    expect(await ada.say('ask', { do: 'ready', on: true })).toMatchObject({ code: 'not-here' });
    expect(await ada.say('return', { code: head.code, token: ada.token })).toMatchObject({ code: 'not-here' });
    expect(await ada.say('join', { code: head.code, name: 'Ada' })).toMatchObject({ ok: true });
    for (const one of [head, ada]) one.leave();
  });

  it('works where only polling gets through', async () => {
    const head = await teacher(here.port);
    const ada = person(here.port, { transports: ['polling'] });
    granted(await ada.say('join', { code: head.code, name: 'Ada' }));
    await next(head);
    await ada.until(({ seen }) => seen.pupil?.phase === 'brief');
    expect(ada.socket.io.engine.transport.name).toBe('polling');
    for (const one of [head, ada]) one.leave();
  });
});

describe('the door', () => {
  it.each([
    ['open', { setup: { ...SETUP, scenario: 'nowhere' } }, 'unknown'],
    ['open', { setup: { ...SETUP, worlds: 99 } }, 'invalid'],
    ['join', { code: 'zzzzz', name: 'Ada' }, 'no-such-room'],
    ['join', { code: 'zzzz', name: 'Ada' }, 'invalid'],
    ['join', { code: 'zzzzz', name: ' ' }, 'invalid'],
    ['return', { code: 'zzzzz', token: 'x'.repeat(32) }, 'no-such-room'],
    ['watch', { code: 'zzzzz' }, 'no-such-room'],
    ['ask', { do: 'ready', on: true }, 'not-here'],
    ['nudge', { pupil: 'p1' }, 'not-the-teacher'],
  ])('refuses %s %j: %s', async (question, data, code) => {
    const somebody = person(here.port);
    const reply = await somebody.say(question, data);
    expect(reply).toMatchObject({ ok: false, code });
    expect((reply as { message: string }).message).toMatch(/^[A-Z].*\.$/);
    somebody.leave();
  });

  it('gives nobody the powers of another', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    const other = await teacher(here.port);
    const wall = person(here.port);
    await wall.say('watch', { code: head.code });
    expect(await ada.say('ask', { do: 'next', phase: 'lobby', turn: 0 })).toMatchObject({ code: 'invalid' });
    expect(await ada.say('nudge', { pupil: ada.id })).toMatchObject({ code: 'not-the-teacher' });
    expect(await wall.say('ask', { do: 'next', phase: 'lobby', turn: 0 })).toMatchObject({ code: 'not-here' });
    expect(await other.say('ask', { do: 'remove', pupil: ada.id })).toMatchObject({ code: 'unknown' });
    expect(await other.say('return', { code: head.code, token: other.token })).toMatchObject({ code: 'wrong-token' });
    await head.until(({ seen }) => seen.teacher?.pupils.length === 1);
    expect(await ada.say('ask', { do: 'ready', on: true })).toEqual({ ok: true });
    for (const one of [head, ada, other, wall]) one.leave();
  });

  it('keeps no token, neither in its log nor in what it sends', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    const kept = JSON.stringify(await here.log.read(head.code, 0)) + JSON.stringify(head.sent);
    for (const { token } of [head, ada]) expect(kept).not.toContain(token);
    for (const one of [head, ada]) one.leave();
  });

  it('takes no page of another host', async () => {
    const handshake = `http://127.0.0.1:${here.port}/socket.io/?EIO=4&transport=polling`;
    const status = async (origin: string) => (await fetch(handshake, { headers: { origin } })).status;
    expect(await status('http://elsewhere.example')).toBe(403);
    expect(await status('null')).toBe(403);
    expect(await status(`http://127.0.0.1:${here.port}`)).toBe(200);
  });
});
