// What the article claims, as differences that a decision makes: the same seeds with and without it, and the mean paired
// difference with its 95 % interval on the claimed side of zero. Decisions are played as written; what cannot be paid
// would throw, so no fact hangs on a trimmed wish.

import { describe, expect, it } from 'vitest';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { advance, type Playing, start } from '../../src/model/game.ts';
import { entries } from '../../src/model/ledger.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { type Bloc, rivalOf, SIDES, type Side } from '../../src/model/sides.ts';
import { ADOPTION, POWERS, read, type Variable, WORLD_VARIABLES } from '../../src/model/variables.ts';
import { TURNS, under } from './generated-games.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => `fact ${i}`);
const EVEN = under('even-handed');
const SOUTH: readonly Bloc[] = ['africa', 'asia', 'latinAmerica'];

/** What one power does in each turn, beside the usual. */
type Change = (turn: number) => Partial<Decision>;
/** A change for each power; the usual where nothing is said. */
type Policy = Partial<Record<Side, Change>>;
type Measure = (playing: Playing) => number;

/** The usual: a middle of everything, which both powers can always pay. */
const USUAL: Decision = { ...IDLE, abroad: 'build', controls: 1, openSource: 1, compute: 2 };

const always =
  (change: Partial<Decision>): Change =>
  () =>
    change;
/** From the given turn on, counted from 1. */
const from =
  (first: number, change: Partial<Decision>): Change =>
  (turn) =>
    turn + 1 >= first ? change : {};
/** In the first turn alone. */
const once =
  (change: Partial<Decision>): Change =>
  (turn) =>
    turn === 0 ? change : {};

function run(seed: string, policy: Policy, turns: number, scenario: Scenario): Playing {
  let playing = start(scenario, seed);
  for (let turn = 0; turn < turns; turn++) {
    const decide = (side: Side): Decision => ({ ...USUAL, ...policy[side]?.(turn) });
    playing = advance(playing, { us: decide('us'), cn: decide('cn') });
  }
  return playing;
}

/** The numbers that a measure gives over all seeds after so many turns. */
function series(measure: Measure, policy: Policy, turns: number, scenario: Scenario = EVEN): readonly number[] {
  return SEEDS.map((seed) => measure(run(seed, policy, turns, scenario)));
}

function less(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((x, i) => x - (b[i] as number));
}

/** What a policy does to a measure, seed by seed, against another (the usual, if none is given). */
function effect(measure: Measure, turns: number, policy: Policy, other: Policy = {}, scenario: Scenario = EVEN) {
  return less(series(measure, policy, turns, scenario), series(measure, other, turns, scenario));
}

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function interval(differences: readonly number[]): Interval {
  const n = differences.length;
  const mean = differences.reduce((sum, x) => sum + x, 0) / n;
  const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const half = 1.96 * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half };
}

function words({ mean, low, high }: Interval): string {
  return `mean difference ${mean.toPrecision(4)}, 95 % interval ${low.toPrecision(4)} to ${high.toPrecision(4)}, over ${SEEDS.length} seeds`;
}

function expectRise(differences: readonly number[]): void {
  const found = interval(differences);
  expect(found.low, words(found)).toBeGreaterThan(0);
}

function expectFall(differences: readonly number[]): void {
  const found = interval(differences);
  expect(found.high, words(found)).toBeLessThan(0);
}

const reads =
  (variable: Variable): Measure =>
  ({ state }) =>
    read(state, variable);
const gap: Measure = ({ state }) => read(state, POWERS.us.capability) - read(state, POWERS.cn.capability);
const southShare =
  (side: Side): Measure =>
  ({ state }) =>
    SOUTH.reduce((sum, bloc) => sum + read(state, ADOPTION[bloc][side]) / SOUTH.length, 0);

function withInitial(scenario: Scenario, changes: readonly (readonly [Variable, number])[]): Scenario {
  const initial = scenario.initial.slice();
  for (const [variable, value] of changes) initial[variable] = value;
  return { ...scenario, initial };
}

describe('tighter US controls', () => {
  const tight: Policy = { us: always({ controls: 4 }) };
  const quiet: Scenario = { ...EVEN, events: [] };

  it.each([1, 2, 3, 4])('leave China with less compute after %i turns (M16)', (turns) => {
    expectFall(effect(reads(POWERS.cn.compute), turns, tight));
    expectFall(effect(reads(POWERS.cn.compute), turns, tight, {}, quiet));
  });

  it.each([1, 4, 12])('raise its efficiency after %i turns (M2)', (turns) => {
    expectRise(effect(reads(POWERS.cn.efficiency), turns, tight));
  });

  it('raise its efficiency less where the voice that disputes it is right (V5)', () => {
    const measure = reads(POWERS.cn.efficiency);
    expectRise(less(effect(measure, 4, tight), effect(measure, 4, tight, {}, under('race-and-tighten'))));
  });

  it('begun at turn 7 move the final gap less than begun at turn 1 (M30)', () => {
    const early = effect(gap, TURNS, { us: from(1, { controls: 4 }) });
    const late = effect(gap, TURNS, { us: from(7, { controls: 4 }) });
    const sign = Math.sign(interval(early).mean);
    expectRise(less(early, late).map((x) => sign * x));
  });

  it('withhold a smaller share in their first half-year at turn 7 than at turn 1, because know-how got out (M30)', () => {
    const held = { ...quiet, parameters: { ...quiet.parameters, diffusionPace: 0 } };
    const share = reads(POWERS.cn.scarcity);
    const early = series(share, { us: from(1, { controls: 4 }) }, 1, quiet);
    const late = series(share, { us: from(7, { controls: 4 }) }, 7, quiet);
    expectFall(less(late, early));
    expectFall(less(late, series(share, { us: from(7, { controls: 4 }) }, 7, held)));
  });

  it('raise tension (M24)', () => {
    expectRise(effect(reads(WORLD_VARIABLES.tension), 1, tight));
    expectRise(effect(reads(WORLD_VARIABLES.tension), TURNS, tight));
  });
});

describe.each(SIDES)('open-source investment by %s', (side) => {
  const invest: Policy = { [side]: always({ openSource: 3, compute: 1 }) };
  const none: Policy = { [side]: always({ openSource: 0, compute: 1 }) };
  const own = reads(POWERS[side].efficiency);
  const other = reads(POWERS[rivalOf(side)].efficiency);

  it.each([4, 12])(
    'raises the other power’s efficiency too, and by less than one’s own, after %i turns (M5)',
    (turns) => {
      const mine = effect(own, turns, invest, none);
      const theirs = effect(other, turns, invest, none);
      expectRise(theirs);
      expectRise(less(mine, theirs));
    },
  );

  it('raises the other’s much less when tension closes the border (M6)', () => {
    const tense = withInitial({ ...EVEN, events: [], parameters: { ...EVEN.parameters, calming: 0 } }, [
      [WORLD_VARIABLES.tension, 95],
    ]);
    const calm = withInitial(tense, [[WORLD_VARIABLES.tension, 5]]);
    const open = interval(effect(other, 6, invest, none, calm)).mean;
    const closed = interval(effect(other, 6, invest, none, tense)).mean;
    expect(closed, `calm ${open}, tense ${closed}`).toBeLessThan(0.75 * open);
  });
});

describe.each(SIDES)('closed release by %s', (side) => {
  const closed: Policy = { [side]: always({ release: 'closed' }) };
  const open: Policy = { [side]: always({ release: 'open' }) };

  it.each([1, 2, 4])('brings in more private capital than open release in the first %i turns (M7)', (turns) => {
    expectRise(effect(reads(POWERS[side].privateCapital), turns, closed, open));
  });

  it('leaves its stack with less adoption in the end (M7)', () => {
    expectFall(effect(southShare(side), TURNS, closed, open));
    expectFall(effect(reads(ADOPTION.europe[side]), TURNS, closed, open));
  });
});

describe.each(SIDES)('state money of %s', (side) => {
  const pulse: Policy = { [side]: once({ compute: 3, openSource: 2 }) };
  const drawnIn: Measure = ({ turns }) => {
    const ledger = turns.at(-1)?.ledger;
    const lines = ledger ? entries(ledger, POWERS[side].privateCapital) : [];
    return lines.filter(({ mechanism }) => mechanism === 'state-money').reduce((sum, { amount }) => sum + amount, 0);
  };

  it('draws in nothing in its own half-year and the next, and private money in the third (M8)', () => {
    expect(interval(effect(drawnIn, 1, pulse)).mean).toBe(0);
    expect(interval(effect(drawnIn, 2, pulse)).mean).toBe(0);
    expectRise(effect(drawnIn, 3, pulse));
  });

  it('leaves more private capital from the third half-year on (M8)', () => {
    expectRise(effect(reads(POWERS[side].privateCapital), 3, pulse));
  });
});

describe('strict rules in China', () => {
  const strict: Policy = { cn: always({ rules: 'strict' }) };
  const loss = (bloc: Bloc) => effect(reads(POWERS.cn.trust[bloc]), TURNS, strict);

  it.each(SOUTH)('cost trust in Europe, and more there than in %s (M11, M12)', (bloc) => {
    expectFall(loss('europe'));
    expectFall(less(loss('europe'), loss(bloc)));
  });
});

describe.each(SIDES)('compute beyond the energy of %s', (side) => {
  const own = POWERS[side];
  const quiet = { ...EVEN, events: [] };
  const more: Policy = { [side]: always({ compute: 3 }) };
  const dark = withInitial(quiet, [
    [own.energy, 20],
    [own.usableCompute, 20],
  ]);

  it('buys no usable compute and no capability at all (M15)', () => {
    for (const measure of [reads(own.usableCompute), reads(own.capability)])
      expect(effect(measure, 4, more, {}, dark)).toEqual(SEEDS.map(() => 0));
  });

  it('buys both where there is energy, and energy buys both where there is not (M15)', () => {
    const bright = withInitial(quiet, [[own.energy, 1000]]);
    const powered: Policy = { [side]: always({ focus: 'energy' }) };
    const unpowered: Policy = { [side]: always({ focus: 'chips' }) };
    for (const measure of [reads(own.usableCompute), reads(own.capability)]) {
      expectRise(effect(measure, 4, more, {}, bright));
      expectRise(effect(measure, 4, powered, unpowered, dark));
    }
  });

  it('raises social cost on both sides (M26)', () => {
    for (const turns of [1, 2]) expectRise(effect(reads(own.socialCost), turns, more));
  });
});

describe('counter-controls by China', () => {
  const counter: Policy = { cn: always({ controls: 4 }) };

  it.each([1, 4])('hurt the US build-out within %i turns, and speed its substitution (M17)', (turns) => {
    expectFall(effect(reads(POWERS.us.compute), turns, counter));
    expectRise(effect(reads(POWERS.us.domesticChips), turns, counter));
  });
});

describe.each(SIDES)('openness and capacity-building by %s', (side) => {
  const share = (change: Partial<Decision>) => series(southShare(side), { [side]: always(change) }, TURNS);

  it.each([
    ['managed', 'co-govern'],
    ['managed', 'contest'],
    ['closed', 'co-govern'],
    ['closed', 'contest'],
  ] as const)(
    'win more of the south than either alone, and more than both gains added, against %s and %s (M18)',
    (release, abroad) => {
      const neither = share({ release, abroad });
      const open = share({ release: 'open', abroad });
      const build = share({ release, abroad: 'build' });
      const both = share({ release: 'open', abroad: 'build' });
      expectRise(less(both, open));
      expectRise(less(both, build));
      expectRise(less(less(both, open), less(build, neither)));
    },
  );
});

describe('signatures', () => {
  const measure = reads(WORLD_VARIABLES.governance);
  const sign = always({ abroad: 'co-govern' });

  it.each([1, 4, 12])('of two raise governance more than twice what one raises, after %i turns (M23)', (turns) => {
    const two = effect(measure, turns, { us: sign, cn: sign });
    for (const side of SIDES) {
      const one = effect(measure, turns, { [side]: sign });
      expectRise(one);
      expectRise(
        less(
          two,
          one.map((x) => 2 * x),
        ),
      );
    }
  });

  it.each(SIDES)('refused by %s lower it (M23)', (side) => {
    const refusal: Policy = { [side]: always({ abroad: 'contest' }), [rivalOf(side)]: sign };
    for (const turns of [1, 4]) expectFall(effect(measure, turns, refusal, { [rivalOf(side)]: sign }));
  });

  it.each(SIDES)('refused by %s leave less than if nobody had signed, news apart (M23)', (side) => {
    const contest = always({ abroad: 'contest' });
    const quiet = { ...EVEN, events: [] };
    expectFall(effect(measure, 1, { [side]: contest, [rivalOf(side)]: sign }, { [side]: contest }, quiet));
  });
});

describe.each(SIDES)('tension from %s', (side) => {
  it.each([1, 4])(
    'rises with controls, rises with contest, falls with co-governing, within %i turns (M24)',
    (turns) => {
      const measure = reads(WORLD_VARIABLES.tension);
      expectRise(effect(measure, turns, { [side]: always({ controls: 4 }) }));
      expectRise(effect(measure, turns, { [side]: always({ abroad: 'contest' }) }));
      expectFall(effect(measure, turns, { [side]: always({ abroad: 'co-govern' }) }));
    },
  );
});

describe('an efficiency jump by China', () => {
  const confidence = reads(POWERS.us.confidence);
  const shock = (base: number): Scenario => ({
    ...EVEN,
    events: EVEN.events
      .filter(({ id }) => id === 'efficiency-shock-cn')
      .map((event) => ({ ...event, base, ceiling: base, limit: 1, pressures: [] })),
  });

  it('as news lowers US confidence in the same half-year (M13)', () => {
    const measure = (base: number) => series(confidence, {}, 1, shock(base));
    expectFall(less(measure(1), measure(0)));
  });

  it('of its own making lowers US confidence in the same half-year (M13)', () => {
    const push: Policy = { cn: always({ openSource: 4, focus: 'efficiency' }) };
    const rest: Policy = { cn: always({ openSource: 0, focus: 'chips' }) };
    expectFall(effect(confidence, 1, push, rest));
  });
});

describe('efficiency and the demand for compute', () => {
  const push: Policy = { us: always({ focus: 'efficiency' }) };
  const rest: Policy = { us: always({ focus: 'chips' }) };
  const orders = (lens: string) =>
    effect(reads(POWERS.us.underConstruction), 1, push, rest, { ...under(lens), events: [] });

  it('feeds it where the Jevons bet is right, and does not where the author is (M14)', () => {
    expectRise(orders('scale-and-jevons'));
    expect(orders('author')).toEqual(SEEDS.map(() => 0));
  });
});
