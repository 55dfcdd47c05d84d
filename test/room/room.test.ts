// The classroom as a fold: any log gives one room, nothing that is refused leaves a trace, and no seat learns before the
// reveal what the other cabinet is about to do.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/format/replay.ts';
import { RULES } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { answerPupil, answerTeacher, join } from '../../src/room/answer.ts';
import { parseName, parsePupilCommand, parseTeacherCommand } from '../../src/room/command.ts';
import { parseEvent } from '../../src/room/event.ts';
import { knownTo, knownToAll } from '../../src/room/known.ts';
import { foldRoom, openRoom, pupilOf, recordOfWorld } from '../../src/room/room.ts';
import { pupilSight, teacherSight, wallSight } from '../../src/room/sight.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import {
  after,
  anyHappening,
  asked,
  goTo,
  happen,
  joined,
  KEY,
  keyOf,
  type Logged,
  next,
  opened,
  SETUP,
  seated,
  told,
} from './rooms.ts';

function everythingSeen({ room }: Logged): string {
  const seen = room.pupils.map(({ id }) => pupilSight(room, id));
  const known = room.worlds.map(({ playing }) => [knownTo(playing, 'us'), knownTo(playing, 'cn'), knownToAll(playing)]);
  return JSON.stringify([seen, wallSight(room), teacherSight(room), known]);
}

function messageOf(
  outcome: { readonly ok: boolean } & Partial<{ readonly code: string; readonly message: string }>,
): string {
  return outcome.ok ? 'granted' : `${outcome.code}: ${outcome.message}`;
}

describe('a key', () => {
  const tries = fc.array(
    fc.record({
      key: fc.integer({ min: 1, max: 6 }),
      name: fc.constantFrom('Li', 'Wang', 'Ada'),
      removes: fc.boolean(),
    }),
    { maxLength: 30 },
  );

  it('has one seat, however often its holder asks to join, under whatever name', () => {
    fc.assert(
      fc.property(tries, fc.constantFrom('room', 'teacher', 'pupils'), (all, seating) => {
        let now = opened({ seating });
        const held = new Map<number, string>();
        const out = new Set<number>();
        for (const { key, name, removes } of all) {
          const answer = join(now.room, `p${now.room.pupils.length + 1}`, name, keyOf(key), 1);
          if (out.has(key)) {
            expect(messageOf(answer)).toMatch(/^not-here: .* allowed is to join again\.$/);
            continue;
          }
          if (!answer.ok) throw new Error(answer.message);
          if (held.has(key)) expect(answer.value).toEqual([]);
          now = after(now, answer.value);
          const { id } = now.room.pupils.find((pupil) => pupil.key === keyOf(key)) as { readonly id: string };
          expect(held.get(key) ?? id).toBe(id);
          held.set(key, id);
          if (removes) {
            now = told(now, { do: 'remove', pupil: id });
            out.add(key);
          }
        }
        expect(now.room.pupils).toHaveLength(held.size);
      }),
    );
  });

  it('that is in a full room is let in again, and another one is not', () => {
    let full = opened();
    for (let n = 1; n <= 60; n++) full = joined(full, `p${n}`);
    expect(join(full.room, 'p61', 'Li', keyOf(7), 1)).toEqual({ ok: true, value: [] });
    expect(messageOf(join(full.room, 'p61', 'Li', keyOf(99), 1))).toMatch(/^room-full/);
  });
});

describe('a log', () => {
  it('folds to the same room after it was written and read again, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { minLength: 5, maxLength: 60 }), (happenings) => {
        const start = opened({ worlds: 2, seating: 'pupils', seconds: { ...SETUP.seconds, decide: 30 } });
        const now = happenings.reduce((room, what, i) => happen(room, what, 10 * i), start);
        const read = now.log.map((event) => parseEvent(JSON.parse(JSON.stringify(event))));
        expect(read.filter(({ ok }) => !ok)).toEqual([]);
        const folded = foldRoom(
          CATALOGUE,
          read.flatMap((event) => (event.ok ? [event.value] : [])),
        );
        if (!folded.ok) throw new Error(folded.message);
        expect(everythingSeen({ room: folded.value, log: [] })).toBe(everythingSeen(now));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('that does not begin with an opening is refused', () => {
    expect(foldRoom(CATALOGUE, [])).toMatchObject({ ok: false });
    expect(foldRoom(CATALOGUE, [{ is: 'moved-on', at: 1 }])).toMatchObject({ ok: false });
  });

  it.each([
    [{ scenario: 'nowhere' }, 'scenario'],
    [{ lens: 'rose' }, 'lens'],
    [{ values: 'none' }, 'values'],
    [{ players: { us: 'class', cn: 'chip-hawk' } }, 'players.cn'],
  ])('that opens with %j is refused', (part, at) => {
    expect(
      openRoom(CATALOGUE, { is: 'opened', at: 0, rules: RULES, setup: { ...SETUP, ...part }, key: KEY }),
    ).toMatchObject({
      ok: false,
      at,
    });
  });
});

describe('a room of other rules', () => {
  it('is refused, for its turns would play out otherwise', () => {
    const refused = openRoom(CATALOGUE, { is: 'opened', at: 0, rules: '1', setup: SETUP, key: KEY });
    expect(refused).toMatchObject({ ok: false, code: 'other-rules' });
  });
});

describe('a lesson', () => {
  it('plays to its end, and the record of each world plays out to the same game', () => {
    let now = seated({ worlds: 2 });
    now = goTo(now, 'decide', 0);
    now = asked(now, 'us-commerce', { do: 'vote', field: 'controls', value: 3 });
    now = goTo(now, 'over', 5);
    for (const world of now.room.worlds) {
      const record = recordOfWorld(now.room, world);
      expect(record.decisions).toHaveLength(6);
      const played = replay(CATALOGUE, record);
      expect(played.ok && hashOf(played.value)).toBe(hashOf(world.playing));
    }
    const [first, second] = now.room.worlds;
    expect(first?.playing.turns[0]?.decisions.us.controls).toBe(3);
    expect(second?.playing.turns[0]?.decisions.us.controls).not.toBe(3);
  });

  it('lets a persona decide where the class does not', () => {
    const now = goTo(opened({ players: { us: 'class', cn: 'managed-openness' } }), 'reveal', 0);
    expect(now.room.worlds[0]?.minutes[0]?.resolutions).toMatchObject({ cn: undefined });
    expect(now.room.worlds[0]?.playing.turns).toHaveLength(1);
  });

  it('takes the last turn back with its votes, and plays it again', () => {
    let now = goTo(seated(), 'decide', 0);
    now = asked(now, 'us-commerce', { do: 'vote', field: 'controls', value: 2 });
    now = goTo(now, 'explain', 0);
    const before = now.room.worlds[0]?.playing;
    now = told(now, { do: 'undo', turn: 0 });
    expect(now.room).toMatchObject({ phase: 'discuss', turn: 0 });
    expect(now.room.worlds[0]?.playing.turns).toEqual([]);
    now = goTo(now, 'explain', 0);
    expect(hashOf(now.room.worlds[0]?.playing as never)).toBe(hashOf(before as never));
    expect(messageOf(answerTeacher(now.room, { do: 'undo', turn: 3 }, 9))).toContain('stale');
  });

  it('is not moved on twice by two presses', () => {
    const now = next(seated());
    const again = answerTeacher(now.room, { do: 'next', phase: 'lobby', turn: 0 }, 5);
    expect(messageOf(again)).toContain('stale');
  });

  it('carries what the offices say into the game, and then forgets it', () => {
    let now = goTo(seated(), 'brief', 0);
    now = asked(now, 'europe', { do: 'demand', demand: 'open-release' });
    now = asked(now, 'press', { do: 'front', voice: 'europe' });
    expect(pupilSight(now.room, 'us-head')?.said).toEqual({ europe: 'open-release', press: 'europe' });
    now = goTo(now, 'brief', 1);
    expect(recordOfWorld(now.room, now.room.worlds[0] as never).decisions[0]?.said).toEqual({
      europe: 'open-release',
      press: 'europe',
    });
    expect(now.room.worlds[0]?.said).toEqual({});
  });
});

describe('a command', () => {
  const now = goTo(seated(), 'discuss', 0);
  const ask = (id: string, data: unknown) => {
    const command = parsePupilCommand(data);
    return messageOf(command.ok ? answerPupil(now.room, id, command.value, 3) : command);
  };

  it.each([
    ['us-commerce', { do: 'vote', field: 'controls', value: 4 }, 'granted'],
    ['us-head', { do: 'vote', field: 'controls', value: 4 }, 'granted'],
    ['us-science', { do: 'vote', field: 'controls', value: 4 }, 'not-your-part'],
    ['us-commerce', { do: 'vote', field: 'controls', value: 5 }, 'invalid'],
    ['us-commerce', { do: 'vote', field: 'controls', value: '4' }, 'invalid'],
    ['us-head', { do: 'vote', field: 'initiative', value: 'no-such-card' }, 'invalid'],
    ['us-head', { do: 'vote', field: '__proto__', value: 1 }, 'invalid'],
    ['europe', { do: 'vote', field: 'controls', value: 1 }, 'wrong-seat'],
    ['europe', { do: 'demand', demand: 'strict-rules' }, 'granted'],
    ['press', { do: 'demand', demand: 'strict-rules' }, 'wrong-seat'],
    ['us-head', { do: 'front', voice: 'south' }, 'wrong-seat'],
    ['us-head', { do: 'say', text: '' }, 'invalid'],
    ['us-head', { do: 'say', text: 'x'.repeat(281) }, 'invalid'],
    ['us-head', { do: 'say', text: 'two\nlines' }, 'invalid'],
    ['us-head', { do: 'next', phase: 'discuss', turn: 0 }, 'invalid'],
    ['nobody', { do: 'ready', on: true }, 'not-here'],
    ['us-head', null, 'invalid'],
    ['us-head', [], 'invalid'],
  ])('of %s: %j is %s', (id, data, said) => {
    expect(ask(id, data)).toContain(said);
  });

  it('of the teacher is checked as well', () => {
    const bad = [
      { do: 'next' },
      { do: 'hide', item: -1, on: true },
      { do: 'seat', pupil: 'x', seat: { world: 99 } },
      'x',
    ];
    for (const data of bad) expect(parseTeacherCommand(data)).toMatchObject({ ok: false, code: 'invalid' });
    const nobody = answerTeacher(now.room, { do: 'seat', pupil: 'x', seat: { world: 7, office: 'press' } }, 3);
    expect(messageOf(nobody)).toContain('no-such-seat');
  });

  it('is refused while the room is frozen, and from somebody who was removed', () => {
    const frozen = told(now, { do: 'freeze', on: true });
    expect(messageOf(answerPupil(frozen.room, 'us-head', { do: 'ready', on: true }, 3))).toContain('room-frozen');
    const removed = told(now, { do: 'remove', pupil: 'us-head' });
    expect(messageOf(answerPupil(removed.room, 'us-head', { do: 'ready', on: true }, 3))).toContain('not-here');
    const muted = told(now, { do: 'mute', pupil: 'us-head', on: true });
    expect(messageOf(answerPupil(muted.room, 'us-head', { do: 'say', text: 'hey' }, 3))).toContain('muted');
  });
});

describe('names', () => {
  it('are trimmed, bounded, and never the same twice', () => {
    expect(parseName('  Ada   Lovelace ')).toMatchObject({ ok: true, value: 'Ada Lovelace' });
    for (const bad of ['', '   ', 'x'.repeat(25), 'a\u202eb', 7, null])
      expect(parseName(bad)).toMatchObject({ ok: false });
    const two = joined(joined(opened(), 'p1', 'Ada'), 'p2', 'ada');
    expect(two.room.pupils.map(({ name }) => name)).toEqual(['Ada', 'ada 2']);
  });

  it('find a seat by themselves where the room seats: whole cabinets first, then the offices', () => {
    let now = opened({ seating: 'room' });
    for (let n = 1; n <= 13; n++) now = joined(now, `p${n}`);
    const taken = now.room.pupils.map(({ seat }) => JSON.stringify(seat));
    expect(new Set(taken).size).toBe(13);
    expect(taken.slice(0, 10).every((seat) => seat.includes('role'))).toBe(true);
  });
});

describe('secrecy', () => {
  const votes = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 6 });
  const rival = (from: Logged, choices: readonly (readonly [number, number])[]) =>
    choices.reduce((room, [value, other]) => {
      const one = asked(room, 'cn-commerce', { do: 'vote', field: 'controls', value });
      const two = asked(one, 'cn-industry', { do: 'vote', field: 'compute', value: other });
      return asked(asked(two, 'cn-head', { do: 'say', text: `let us ${value}` }), 'cn-head', {
        do: 'propose',
        field: 'openSource',
        value: other,
        why: 'because',
      });
    }, from);
  const seats = ['us-head', 'us-commerce', 'us-science', 'us-industry', 'us-foreign', 'europe', 'south', 'press'];

  it('sends a seat the same bytes whatever the other cabinet is about to do', () => {
    fc.assert(
      fc.property(votes, votes, fc.nat(2), (a, b, turn) => {
        const now = goTo(seated(), 'decide', turn);
        const [one, other] = [rival(now, a), rival(now, b)];
        for (const id of seats) {
          expect(JSON.stringify(pupilSight(one.room, id))).toBe(JSON.stringify(pupilSight(other.room, id)));
        }
        expect(JSON.stringify(wallSight(one.room))).toBe(JSON.stringify(wallSight(other.room)));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('would see a leak: after the reveal the bytes differ', () => {
    const now = goTo(seated(), 'decide', 0);
    const [one, other] = [rival(now, [[0, 0]]), rival(now, [[3, 1]])].map((room) => next(room));
    const known = (room: Logged | undefined) => JSON.stringify(knownTo(room?.room.worlds[0]?.playing as never, 'us'));
    expect(known(one)).not.toBe(known(other));
  });

  it('keeps the seed and every token from every seat and from the wall until the end', () => {
    const secret = opened({ seed: 'NOBODY-KNOWS' });
    const now = goTo(joined(after(secret, []), 'p1'), 'explain', 2);
    const sent = JSON.stringify([pupilSight(now.room, 'p1'), wallSight(now.room), teacherSight(now.room)]);
    expect(sent).not.toContain('NOBODY-KNOWS');
    expect(sent).not.toContain(KEY);
    expect(JSON.stringify(pupilSight(goTo(now, 'over', 5).room, 'p1'))).toContain('NOBODY-KNOWS');
  });

  it('does not name a secret initiative of the rival, nor show what it moved', () => {
    const now = goTo(seated({ seed: '7' }), 'decide', 0);
    const hand = pupilSight(now.room, 'cn-head')?.cabinet?.hand ?? [];
    expect(hand).toHaveLength(3);
    expect(pupilSight(now.room, 'us-head')?.cabinet?.hand).not.toEqual(hand);
    expect(JSON.stringify(pupilSight(now.room, 'us-head'))).not.toContain(hand[0]);
  });

  it('hides from pupils what the teacher has hidden', () => {
    let now = goTo(seated(), 'discuss', 0);
    now = asked(now, 'us-head', { do: 'say', text: 'rude words' });
    const id = now.room.items[0]?.id as number;
    now = told(now, { do: 'hide', item: id, on: true });
    expect(JSON.stringify(pupilSight(now.room, 'us-foreign'))).not.toContain('rude words');
    expect(JSON.stringify(teacherSight(now.room))).toContain('rude words');
  });
});

describe('a pupil', () => {
  it('takes no vote along to another seat', () => {
    let now = goTo(seated(), 'decide', 0);
    now = asked(now, 'us-commerce', { do: 'vote', field: 'controls', value: 4 });
    now = told(now, { do: 'swap', pupil: 'us-commerce', with: 'cn-commerce' });
    expect(pupilOf(now.room, 'us-commerce')?.seat).toMatchObject({ side: 'cn' });
    expect(pupilSight(now.room, 'us-commerce')?.cabinet?.own).toEqual({});
    expect(pupilSight(now.room, 'cn-commerce')?.cabinet?.votes).toEqual([]);
  });
});
