// A forecast says nothing that the player may not know: two games that look the same to one power have the same
// forecast, whatever luck and truth lie behind them. And it says what the engine would do: effects have their known sign.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import {
  type Asked,
  baseOf,
  canPay,
  changesBetween,
  effectOf,
  type Forecast,
  forecastOf,
  imagineFutures,
  knownOf,
  luckOfFutures,
  type Move,
  turnsAhead,
} from '../../src/lab/forecast.ts';
import { CHOICES, type Decision, IDLE, NO_INITIATIVE } from '../../src/model/decision.ts';
import { advance, type Playing, start, until } from '../../src/model/game.ts';
import { HAND } from '../../src/model/initiative.ts';
import { LUCK, type LuckTable, type Stream } from '../../src/model/luck.ts';
import { bySide, rivalOf, SIDES, type Side } from '../../src/model/sides.ts';
import { POWERS, read } from '../../src/model/variables.ts';
import { hiddenFrom, viewOf } from '../../src/model/view.ts';
import { afford } from '../../src/personas/persona.ts';
import { anyDecision, anyPlan, CATALOGUE, playPlan, TURNS, under } from '../laws/generated-games.ts';

const VALUES = valuesOf(CATALOGUE, 'balanced');
const FEW = 8;

function forecast(playing: Playing, side: Side, draft: Decision, count = FEW): Forecast {
  const known = structuredClone(knownOf(viewOf(playing, side)));
  const futures = imagineFutures(known, playing.scenario, luckOfFutures(known, playing.scenario, count));
  return forecastOf(futures, side, draft, turnsAhead(playing.scenario, known.turn), VALUES);
}

/** Draws another luck for everything that a power cannot see from where the game stands. */
function otherLuck(luck: LuckTable, side: Side, turn: number): LuckTable {
  const seen: readonly Stream[] = [LUCK[side].intelligence, LUCK[side].whim];
  const draws = luck.draws.map((draw, place) => {
    const stream = Math.floor(place / luck.halfYears) as Stream;
    const halfYear = place % luck.halfYears;
    return halfYear > turn || (halfYear === turn && !seen.includes(stream)) ? (draw + 0.37) % 1 : draw;
  });
  return { ...luck, draws };
}

/** Hides other cards: the rival's hand, and the own cards that are still to come. */
function otherDecks({ past }: Playing, side: Side): Playing['past'] {
  const decks = bySide((s) => {
    const deck = past.decks[s];
    return s === side ? [...deck.slice(0, HAND), ...deck.slice(HAND).toReversed()] : deck.toReversed();
  });
  return { ...past, decks };
}

const anyCase = fc.tuple(anyPlan, fc.nat(TURNS - 1), fc.constantFrom(...SIDES), anyDecision);

describe('a forecast', () => {
  it('is the same for games that look the same to the power, whatever luck and cards lie ahead', () => {
    fc.assert(
      fc.property(anyCase, ([plan, turn, side, wish]) => {
        const playing = until(playPlan(plan), turn);
        const other = { ...playing, luck: otherLuck(playing.luck, side, turn), past: otherDecks(playing, side) };
        const draft = afford(viewOf(playing, side), wish, []);
        expect(knownOf(viewOf(other, side))).toEqual(knownOf(viewOf(playing, side)));
        expect(forecast(other, side, draft)).toEqual(forecast(playing, side, draft));
      }),
      { numRuns: 15 },
    );
  });

  it('does not see the truth behind an estimate', () => {
    const side = 'us';
    const playing = start(under('even-handed'), 'veiled');
    const { estimateError, initial } = playing.scenario;
    const error =
      estimateError.secret +
      (estimateError.open - estimateError.secret) * read(initial, POWERS[rivalOf(side)].openness);
    const place = LUCK[side].intelligence * playing.luck.halfYears;
    const [truth, otherTruth] = [1.04, 0.96].map((factor): Playing => {
      const state = initial.slice();
      for (const variable of hiddenFrom(side)) state[variable] = read(initial, variable) * factor;
      const draws = playing.luck.draws.slice();
      draws[place] = ((1 / factor - 1) / error + 1) / 2;
      return { ...playing, state, luck: { ...playing.luck, draws } };
    }) as [Playing, Playing];
    expect(read(truth.state, POWERS.cn.capability)).not.toBeCloseTo(read(otherTruth.state, POWERS.cn.capability), 1);
    const [a, b] = [forecast(truth, side, IDLE), forecast(otherTruth, side, IDLE)];
    const mids = (one: Forecast) => Object.values(one.fans).flatMap((lines) => lines.flatMap(({ bands }) => bands));
    for (const [i, band] of mids(a).entries()) expect(band.mid).toBeCloseTo(mids(b)[i]?.mid ?? Number.NaN, 6);
  });

  it('is made from no luck that a game ever has', () => {
    const playing = start(under('even-handed'), 'unseen');
    const known = knownOf(viewOf(playing, 'cn'));
    for (const luck of luckOfFutures(known, playing.scenario, FEW)) expect(luck.draws).not.toEqual(playing.luck.draws);
    expect(JSON.stringify(known)).not.toContain('unseen');
  });

  it('starts at what is known, spreads over the estimate of what is hidden, and keeps its bands in order', () => {
    const playing = start(under('even-handed'), 'bands');
    const { fans, futures } = forecast(playing, 'us', IDLE, 40);
    expect(futures).toBe(40);
    const [own, rival] = fans.capability;
    const now = read(playing.state, POWERS.us.capability);
    expect(own?.bands[0]).toEqual({ low: now, mid: now, high: now });
    const estimate = viewOf(playing, 'us').estimate(POWERS.cn.capability);
    expect(rival?.bands[0]?.low).toBeGreaterThanOrEqual(estimate?.low ?? Number.NaN);
    expect(rival?.bands[0]?.high).toBeLessThanOrEqual(estimate?.high ?? Number.NaN);
    for (const { bands } of Object.values(fans).flat()) {
      expect(bands.length).toBe(5);
      for (const { low, mid, high } of bands) expect(low <= mid && mid <= high).toBe(true);
    }
  });

  it('can be made of any game at any turn, for anything that can be paid', () => {
    fc.assert(
      fc.property(anyCase, ([plan, turn, side, wish]) => {
        const playing = until(playPlan(plan), turn);
        const draft = afford(viewOf(playing, side), wish, []);
        const { fans } = forecast(playing, side, draft, 2);
        expect(fans.margin[0]?.bands.length).toBe(Math.min(4, TURNS - turn) + 1);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the effects of a draft', () => {
  const CALM: Decision = { ...IDLE, abroad: 'build' };

  function effects(change: Partial<Decision>, side: Side): readonly Move[] {
    let playing = start(under('even-handed'), 'effects');
    playing = advance(playing, { us: CALM, cn: CALM });
    const known = knownOf(viewOf(playing, side));
    const draft = { ...CALM, ...change };
    const asked: Asked = { draft, turns: 4, values: VALUES };
    const futures = imagineFutures(known, playing.scenario, luckOfFutures(known, playing.scenario, 24));
    const changes = changesBetween(baseOf(known), draft);
    expect(changes.length).toBe(1);
    const [one] = changes.map((each) => effectOf(known, futures, asked, each));
    return one?.moves ?? [];
  }
  const move = (moves: readonly Move[], gauge: Move['gauge']) => moves.find((one) => one.gauge === gauge) as Move;

  it('says that open-source investment raises own efficiency', () => {
    for (const side of SIDES) {
      const found = move(effects({ openSource: 3 }, side), 'efficiency');
      expect(found.low).toBeGreaterThan(0);
      expect(found.good).toBeGreaterThan(0);
    }
  });

  it('says that compute scaling raises own compute', () => {
    expect(move(effects({ compute: 2 }, 'us'), 'usableCompute').low).toBeGreaterThan(0);
  });

  it('says that controls raise tension, which is not good, and keep compute from the rival, which is', () => {
    const moves = effects({ controls: 2 }, 'us');
    expect(move(moves, 'tension').mean).toBeGreaterThan(0);
    expect(move(moves, 'tension').good).toBeLessThan(0);
    expect(move(moves, 'rivalCompute').mean).toBeLessThan(0);
    expect(move(moves, 'rivalCompute').good).toBeGreaterThan(0);
  });

  it('compares the first turn with the least that can be done, controls as they stand', () => {
    const playing = start(under('even-handed'), 'first');
    const known = knownOf(viewOf(playing, 'us'));
    const controls = read(playing.state, POWERS.us.controls);
    expect(baseOf(known)).toEqual({ ...IDLE, controls });
    expect(changesBetween(baseOf(known), { ...IDLE, controls: controls as 0, release: 'open' })).toEqual([
      { choice: 'release', from: 'managed', to: 'open' },
    ]);
  });

  it('tells whether a decision can be paid as the game does', () => {
    fc.assert(
      fc.property(anyCase, ([plan, turn, side, wish]) => {
        const view = viewOf(until(playPlan(plan), turn), side);
        const decision = { ...wish, initiative: view.hand[0]?.id ?? NO_INITIATIVE };
        expect(canPay(knownOf(view), view.scenario, decision)).toBe(view.canPay(decision));
        expect(canPay(knownOf(view), view.scenario, { ...decision, compute: CHOICES.compute[4] })).toBe(
          view.canPay({ ...decision, compute: CHOICES.compute[4] }),
        );
      }),
      { numRuns: 30 },
    );
  });
});
