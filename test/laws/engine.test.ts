// What must hold in every game, whatever is decided: the ledger adds up to the last bit, luck knows nothing of
// decisions, every number stays in its range, and a record plays out to one hash.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/format/replay.ts';
import { flaws, same, unexplained } from '../../src/lab/criteria/exactness.ts';
import { CHOICES, type Decision, IDLE } from '../../src/model/decision.ts';
import { advance, luckOf, start, type TurnRecord, until } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { entries } from '../../src/model/ledger.ts';
import { drawLuck, eventStream, LUCK, luckAt } from '../../src/model/luck.ts';
import { shortfall } from '../../src/model/options.ts';
import type { BySide } from '../../src/model/sides.ts';
import { SIDES } from '../../src/model/sides.ts';
import { LIMIT } from '../../src/model/step.ts';
import { POWERS, type State, VARIABLES } from '../../src/model/variables.ts';
import {
  anyDecision,
  anyPlan,
  anySeed,
  CATALOGUE,
  LENSES,
  type Plan,
  playPlan,
  recordOfPlan,
  TURNS,
  under,
} from './generated-games.ts';

describe('the ledger', () => {
  it('added to the old state in order gives the new one, bit for bit', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(playPlan(plan).turns.flatMap(unexplained)).toEqual([]);
      }),
    );
  });

  it('joins the turns: each begins where the last one ended', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { turns, scenario, state } = playPlan(plan);
        const ends = [scenario.initial, ...turns.map(({ after }) => after)];
        expect(turns.every(({ before }, i) => same(before, ends[i] as State))).toBe(true);
        expect(same(state, ends.at(-1) as State)).toBe(true);
      }),
    );
  });

  it('holds no empty amount, and every amount is a finite number', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const amounts = playPlan(plan).turns.flatMap(({ ledger }) => [...ledger.amounts]);
        expect(amounts.filter((amount) => amount === 0 || !Number.isFinite(amount))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('luck', () => {
  const changed = fc.record({
    plan: anyPlan,
    turn: fc.nat(TURNS - 1),
    side: fc.constantFrom(...SIDES),
    decision: anyDecision,
  });

  it('is not touched by a decision, and neither is anything before it', () => {
    fc.assert(
      fc.property(changed, ({ plan, turn, side, decision }) => {
        const wishes = plan.wishes.map((wish, i) => (i === turn ? { ...wish, [side]: decision } : wish));
        const [one, other] = [playPlan(plan), playPlan({ ...plan, wishes })];
        expect(other.luck).toEqual(one.luck);
        for (let i = 0; i < turn; i++) {
          expect(same(one.turns[i]?.after as State, other.turns[i]?.after as State)).toBe(true);
          expect(other.turns[i]?.events).toEqual(one.turns[i]?.events);
        }
        expect(same(one.turns[turn]?.before as State, other.turns[turn]?.before as State)).toBe(true);
      }),
    );
  });

  it('of a seed is the same under every lens, and draws from 0 to below 1', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const [first, ...others] = LENSES.map((lens) => luckOf(under(lens), seed));
        for (const other of others) expect(other).toEqual(first);
        expect(first?.draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('gains a new stream, or more turns, without any old draw moving', () => {
    fc.assert(
      fc.property(anySeed, fc.string(), fc.nat(3), (seed, name, at) => {
        const events = ['a', 'b', 'c'];
        const wider = [...events.slice(0, at), `new ${name}`, ...events.slice(at)];
        const old = drawLuck(seed, { events, halfYears: 12, cards: { us: 5, cn: 5 } });
        const more = drawLuck(seed, { events: wider, halfYears: 15, cards: { us: 7, cn: 5 } });
        for (let column = 0; column < 12; column++) {
          for (const side of SIDES)
            for (const stream of Object.values(LUCK[side]))
              expect(luckAt(more, stream, column)).toBe(luckAt(old, stream, column));
          for (const [i, id] of events.entries())
            expect(luckAt(more, eventStream(wider.indexOf(id)), column)).toBe(luckAt(old, eventStream(i), column));
        }
        expect(more.shuffles.us.slice(0, 5)).toEqual(old.shuffles.us);
        expect(more.shuffles.cn).toEqual(old.shuffles.cn);
      }),
      { numRuns: 30 },
    );
  });
});

describe('every variable', () => {
  it('is a number within its range, shares sum to 1, and nobody is in debt', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(flaws(playPlan(plan))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const least: Decision = { ...IDLE };
  const most: Decision = { ...IDLE, controls: 4, openSource: 4, compute: 4, release: 'open' };
  const corners: readonly Decision[] = CHOICES.release.flatMap((release) =>
    CHOICES.abroad.flatMap((abroad) =>
      CHOICES.rules.flatMap((rules) => [
        { ...least, release, abroad, rules },
        { ...most, release, abroad, rules },
      ]),
    ),
  );

  it.each(LENSES)('stays there when both go to any extreme, under %s', (lens) => {
    const found = corners.flatMap((us, i) =>
      [us, corners[(i * 7 + 3) % corners.length] as Decision].flatMap((cn) =>
        CHOICES.focus.flatMap((focus) => {
          const wish: BySide<Decision> = { us: { ...us, focus }, cn: { ...cn, focus } };
          return flaws(playPlan({ lens, seed: 'corner', wishes: Array.from({ length: TURNS }, () => wish) }));
        }),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a way on', () => {
  it('is always left: the cheapest decision can be paid after every half-year of every game', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const played = playPlan(plan);
        const stuck = played.turns.flatMap((_, turn) =>
          SIDES.filter((side) => {
            return shortfall(until(played, turn), side, IDLE) !== undefined;
          }),
        );
        expect(stuck).toEqual([]);
      }),
    );
  });

  it('is left even with no political capital and the harshest controls in force', () => {
    const begun = start(under('even-handed'), 'poor');
    for (const side of SIDES) {
      const state = begun.state.slice();
      state[POWERS[side].politicalCapital] = 0;
      state[POWERS[side].controls] = 4;
      expect(shortfall({ ...begun, state }, side, IDLE)).toBeUndefined();
    }
  });

  it('is left with no money: the cheapest decision takes what there is, and the ledger books the rest as a limit', () => {
    const begun = start(under('even-handed'), 'poor');
    const state = begun.state.slice();
    state[POWERS.us.money] = 1;
    const played = advance({ ...begun, state }, { us: IDLE, cn: IDLE }).turns[0] as TurnRecord;
    const moves = entries(played.ledger, POWERS.us.money);
    expect(moves.find(({ mechanism }) => mechanism === LIMIT)?.amount).toBeGreaterThan(0);
    expect(played.after[POWERS.us.money]).toBeGreaterThanOrEqual(0);
    expect(unexplained(played)).toEqual([]);
    const dearer: Decision = { ...IDLE, openSource: 1 };
    expect(shortfall({ ...begun, state }, 'us', dearer)?.of).toBe('money');
  });
});

describe('a record', () => {
  it('plays out to the same states and the same hash', () => {
    fc.assert(
      fc.property(anyPlan, (plan: Plan) => {
        const playing = playPlan(plan);
        const again = replay(CATALOGUE, recordOfPlan(plan, playing), hashOf(playing));
        expect(again.ok && same(again.value.state, playing.state)).toBe(true);
      }),
    );
  });

  it('with one bit of one number changed has another hash', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(TURNS - 1), fc.nat(VARIABLES.length - 1), (plan, turn, position) => {
        const playing = playPlan(plan);
        const turns = playing.turns.map((record, i) => {
          if (i !== turn) return record;
          const after = record.after.slice();
          const bits = new BigUint64Array(after.buffer);
          bits[position] = (bits[position] as bigint) ^ 1n;
          return { ...record, after };
        });
        expect(hashOf({ ...playing, turns })).not.toBe(hashOf(playing));
      }),
      { numRuns: 50 },
    );
  });
});
