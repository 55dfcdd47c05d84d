// Messages that nobody means well: of every shape, from strangers, walls, pupils and other rooms' teachers. Each is answered
// with a refusal in one sentence or does what it may, and the room stands.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ToServer } from '../../../src/room/wire.ts';
import { SETUP } from '../../room/rooms.ts';
import { granted, next, type Person, person, pupil, type Site, site, teacher } from './people.ts';

let here: Site;
beforeAll(async () => {
  here = await site();
});
afterAll(() => here.close());

const QUESTIONS = ['open', 'join', 'return', 'watch', 'ask', 'nudge'] as const;
const COMMANDS = [
  'say',
  'propose',
  'vote',
  'ready',
  'sit',
  'publish',
  'next',
  'pause',
  'undo',
  'seat',
  'remove',
  'end',
];

const anything = fc.oneof(
  fc.anything({ maxDepth: 3, withBigInt: false }).filter((data) => isJson(data)),
  fc.constantFrom('x'.repeat(9_000), '\u0000', '__proto__', Number.MAX_SAFE_INTEGER, -0, 1e308, [], [[[[[]]]]]),
);
/** Something that is nearly a message: some fields are right, some are anything, one may be too many. */
const nearly = fc.record(
  {
    do: fc.oneof(fc.constantFrom<unknown>(...COMMANDS), anything),
    code: fc.oneof(fc.constant<unknown>('zzzzz'), anything),
    token: fc.oneof(fc.constant<unknown>('t'.repeat(32)), anything),
    name: fc.oneof(fc.constant<unknown>('Eve'), anything),
    setup: fc.oneof(fc.constant<unknown>({ ...SETUP, own: [{ kind: 'lens', source: { id: 'x' } }] }), anything),
    field: fc.oneof(fc.constant<unknown>('controls'), anything),
    value: anything,
    seat: fc.oneof(fc.constant<unknown>({ world: 0, side: 'cn', role: 'head' }), anything),
    pupil: fc.oneof(fc.constant<unknown>('p1'), anything),
    text: anything,
    on: anything,
    phase: anything,
    turn: anything,
    stranger: anything,
  },
  { requiredKeys: [] },
);

function isJson(data: unknown): boolean {
  try {
    return JSON.stringify(data) !== undefined;
  } catch {
    return false;
  }
}

/** What no browser of ours sends. */
type Wild = Parameters<ToServer['ask']>;

/** A connection that sends many long messages would be cut. */
function isShort(data: unknown): boolean {
  return JSON.stringify(data).length < 4_000;
}

describe('the door', () => {
  it('answers every message, and lets no stranger, wall or other teacher change a room', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    await next(head);
    const wall = person(here.port);
    granted(await wall.say('watch', { code: head.code }));
    const before = await here.log.read(head.code, 0);
    const message = fc.tuple(fc.constantFrom(...QUESTIONS), fc.oneof(anything, nearly));
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 8 }), fc.boolean(), async (messages, isWall) => {
        const eve = isWall ? wall : person(here.port);
        for (const [question, data] of messages) {
          if (isWall && question !== 'ask' && question !== 'nudge') continue;
          const reply = await eve.say(question, data);
          if (reply.ok) expect(['open', 'join', 'watch']).toContain(question);
          else
            expect([reply.code, reply.message]).toEqual([
              expect.stringMatching(/^[a-z-]+$/),
              expect.stringMatching(/^[A-Z].*\.$/s),
            ]);
        }
        if (!isWall) eve.leave();
      }),
      { numRuns: 150 },
    );
    expect(await here.log.read(head.code, 0)).toEqual(before);
    granted(await ada.say('ask', { do: 'ready', on: true }));
    await head.until(({ seen }) => seen.teacher?.pupils[0]?.ready === true);
    expect(here.said).toEqual([]);
    for (const one of [head, ada, wall]) one.leave();
  }, 60_000);

  it('lets a pupil do what a pupil may, and whatever is refused leaves no trace', async () => {
    const head = await teacher(here.port);
    const ada = await pupil(here.port, head.code, 'Ada');
    await next(head);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nearly).filter(isShort), async (data) => {
        const { length } = await here.log.read(head.code, 0);
        const reply = await ada.say('ask', data);
        const after = await here.log.read(head.code, 0);
        if (!reply.ok) expect(after).toHaveLength(length);
      }),
      { numRuns: 200 },
    );
    expect(head.gone).toBeUndefined();
    granted(await ada.say('ask', { do: 'say', text: 'Still here' }));
    expect(here.said).toEqual([]);
    for (const one of [head, ada]) one.leave();
  }, 60_000);

  it('survives what is no message at all', async () => {
    const head = await teacher(here.port);
    const send = async (act: (eve: Person) => void) => {
      const eve = person(here.port);
      await eve.until(({ socket }) => socket.connected);
      const over = new Promise<void>((done) => eve.socket.once('disconnect', () => done()));
      eve.socket.io.reconnection(false);
      act(eve);
      eve.socket.io.engine.write('9');
      await over;
    };
    await send(({ socket }) => socket.io.engine.write('2["ask"'));
    await send(({ socket }) => socket.io.engine.write(`2${'['.repeat(50_000)}`));
    await send(({ socket }) => socket.io.engine.write('x'.repeat(2_000_000)));
    await send(({ socket }) => socket.emit('ask', ...([new Uint8Array(100), 'no callback'] as unknown as Wild)));
    await send(({ socket }) => socket.emit('unknown' as 'ask', ...([{ a: 1 }] as unknown as Wild)));
    await next(head);
    expect(head.seen.wall?.phase).toBe('brief');
    expect(here.said).toEqual([]);
    head.leave();
  });

  it('plays nothing twice: a command that is sent again names what it ended', async () => {
    const head = await teacher(here.port);
    const command = { do: 'next', phase: 'lobby', turn: 0 };
    const replies = await Promise.all([1, 2, 3].map(() => head.say('ask', command)));
    expect(replies.map((reply) => reply.ok || reply.code)).toEqual([true, 'stale', 'stale']);
    await head.until(({ seen }) => seen.wall?.phase === 'brief');
    head.leave();
  });

  it('carries files of one’s own apart from what changes, and takes no longer ones than a page would', async () => {
    const source = {
      id: 'mine',
      extends: 'one-lesson',
      text: { en: { title: 'Mine', summary: 'A longer game.' } },
      parameters: { scarcityGain: 0.02 },
    };
    const own = [{ kind: 'scenario' as const, source }];
    const head = await teacher(here.port, { scenario: 'mine', own });
    await next(head);
    expect(head.sent.filter((pushed) => pushed.own)).toHaveLength(1);
    expect(head.seen.own).toEqual(own);
    const long = [{ kind: 'scenario', source: { ...source, comment: 'x'.repeat(200_000) } }];
    expect(await head.say('open', { setup: { ...SETUP, scenario: 'mine', own: long } })).toMatchObject({
      code: 'too-long',
    });
    head.leave();
  });
});
