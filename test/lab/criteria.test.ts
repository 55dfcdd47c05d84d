// The criteria themselves: each promise about the machinery on a few games, and proof that a broken promise is seen:
// numbers that do not add up, games that cannot be replayed, facts without their cause, lenses that dispute nothing.

import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/cli/load-catalogue.ts';
import type { Catalogue } from '../../src/format/catalogue.ts';
import { prepare } from '../../src/format/prepare.ts';
import { type Criterion, type Finding, findingsOf, type ScenarioOf } from '../../src/lab/criteria/criterion.ts';
import { exactness, flaws, type Ground, same, unexplained } from '../../src/lab/criteria/exactness.ts';
import { criterionOf, type Fact, USUAL } from '../../src/lab/criteria/fact.ts';
import { STYLISED_FACTS } from '../../src/lab/criteria/stylised-facts.ts';
import { advance, type Playing, start, type TurnRecord } from '../../src/model/game.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ADOPTION, POWERS, read, WORLD_VARIABLES } from '../../src/model/variables.ts';

function load(): Catalogue {
  const catalogue = loadCatalogue();
  if (!catalogue.ok) throw new Error(catalogue.message);
  return catalogue.value;
}

const CATALOGUE = load();
const prepared = new Map<string, Scenario>();
const scenarioOf: ScenarioOf = (id, lens) => {
  const name = `${id} ${lens}`;
  const scenario = prepared.get(name) ?? prepare(CATALOGUE, id, lens);
  prepared.set(name, scenario);
  return scenario;
};
const GROUND: Ground = { catalogue: CATALOGUE, scenarioOf, drawsOf: (seed) => alea(seed) };

function oneFinding(criterion: Criterion | undefined, seeds: number): Finding {
  const [finding, ...more] = criterion ? findingsOf([criterion], { seeds }) : [];
  if (!finding || more.length > 0) throw new Error(`${criterion?.id} should find one thing.`);
  return finding;
}

function exact(id: string, ground: Ground, seeds = 16): Finding {
  return oneFinding(
    exactness(ground).find((criterion) => criterion.id === id),
    seeds,
  );
}

/** The same ground with every scenario changed. */
function changed(change: (scenario: Scenario) => Scenario): Ground {
  return { ...GROUND, scenarioOf: (id, lens) => change(scenarioOf(id, lens)) };
}

describe('exactness', () => {
  it.each(exactness(GROUND).map((criterion) => [criterion.id, criterion] as const))('%s holds', (_, criterion) => {
    const finding = oneFinding(criterion, 30);
    expect(finding.passes, finding.figure).toBe(true);
  });

  it('is measured on the same games every time', () => {
    const ids = ['exact-ledger', 'exact-hash', 'exact-luck'];
    for (const id of ids) expect(exact(id, GROUND)).toEqual(exact(id, GROUND));
  });

  it('sees a game that another world played', () => {
    const other = changed((scenario) => ({
      ...scenario,
      parameters: { ...scenario.parameters, scarcityGain: 0.3331 },
    }));
    expect(exact('exact-hash', other).passes).toBe(false);
    expect(exact('exact-ledger', other).passes).toBe(true);
  });

  it('sees a start that is not the same twice', () => {
    const shaky = changed((scenario) => {
      let times = 0;
      return {
        ...scenario,
        get initial() {
          const initial = scenario.initial.slice();
          initial[POWERS.us.talent] = 100 + times++ / 8;
          return initial;
        },
      };
    });
    expect(exact('exact-luck', shaky)).toMatchObject({
      passes: false,
      figure: expect.stringContaining('2025H1 is another'),
    });
    expect(exact('exact-ledger', shaky)).toMatchObject({ passes: false, figure: expect.stringContaining('break') });
  });

  it('sees shares that do not sum to 1', () => {
    const crowded = changed((scenario) => {
      const initial = scenario.initial.slice();
      initial[ADOPTION.africa.cn] = read(initial, ADOPTION.africa.cn) + 0.01;
      return { ...scenario, initial };
    });
    const finding = exact('exact-sound', crowded, 2);
    expect(finding).toMatchObject({ passes: false, figure: expect.stringContaining('africa shares') });
  });
});

describe('the flaws of a game', () => {
  const playing = Array.from({ length: 3 }).reduce<Playing>(
    (game) => advance(game, { us: USUAL, cn: USUAL }),
    start(scenarioOf('after-the-shock', 'even-handed'), 'flaws'),
  );

  function spoilt(spoil: (last: TurnRecord) => Partial<TurnRecord>): readonly string[] {
    const last = playing.turns.at(-1) as TurnRecord;
    return flaws({ ...playing, turns: [...playing.turns.slice(0, -1), { ...last, ...spoil(last) }] });
  }

  function ending(variable: number, value: number) {
    return (last: TurnRecord) => {
      const state = last.after.slice();
      state[variable] = value;
      return { after: state };
    };
  }

  it('are none in a game as it was played', () => {
    expect(flaws(playing)).toEqual([]);
  });

  it('are one bit of one amount', () => {
    const found = spoilt(({ ledger }) => {
      const amounts = ledger.amounts.slice();
      const bits = new BigUint64Array(amounts.buffer);
      const biggest = amounts.reduce((at, x, i) => (Math.abs(x) > Math.abs(amounts[at] as number) ? i : at), 0);
      bits[biggest] = (bits[biggest] as bigint) ^ 4n;
      return { ledger: { ...ledger, amounts } };
    });
    expect(found).toEqual([expect.stringMatching(/^2026H1 .* unexplained$/)]);
  });

  it('are a state that is not its sum, as they are two states that differ in a sign', () => {
    const [first] = playing.turns as [TurnRecord];
    const other = first.after.slice();
    other[POWERS.cn.scarcity] = -read(other, POWERS.cn.scarcity);
    expect(unexplained(first)).toEqual([]);
    expect(unexplained({ ...first, after: other })).toEqual(['cn.scarcity']);
    expect([same(first.after, other), same(other, other.slice()), same(other, other.slice(1))]).toEqual([
      false,
      true,
      false,
    ]);
    expect([same(Float64Array.of(0), Float64Array.of(-0)), same(Float64Array.of(NaN), Float64Array.of(NaN))]).toEqual([
      false,
      true,
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 100.5, -0.5])('are a tension of %d', (value) => {
    expect(spoilt(ending(WORLD_VARIABLES.tension, value))).toContain('2026H1 world.tension out of range');
  });

  it('are a share that nobody else gave', () => {
    expect(spoilt(ending(ADOPTION.asia.us, 0.999))).toContain('2026H1 asia shares');
  });

  it('are a purse below zero and a price above what there was', () => {
    expect(spoilt(ending(POWERS.cn.money, -1))).toContain('2026H1 cn.money in debt');
    const found = spoilt(({ before }) => {
      const state = before.slice();
      state[POWERS.us.politicalCapital] = 1;
      return { before: state };
    });
    expect(found).toContain('2026H1 us.politicalCapital in debt');
  });
});

describe('the table of stylised facts', () => {
  const disputes = STYLISED_FACTS.filter(({ id }) => id.includes('/'));

  it('has an id of its own for every fact, a claim of one sentence, and evidence that exists', () => {
    const ids = STYLISED_FACTS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+(\/[a-z-]+)?$/i.test(id))).toEqual([]);
    const loose = STYLISED_FACTS.filter(({ claim }) => !/^[A-Z][^.!?]+\.$/.test(claim)).map(({ claim }) => claim);
    expect(loose).toEqual([]);
    const { entries } = CATALOGUE.evidence;
    expect(STYLISED_FACTS.flatMap(({ cites }) => cites).filter((cited) => !entries[cited])).toEqual([]);
    expect(STYLISED_FACTS.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('has every fact that the design asks for', () => {
    const letters = new Set(STYLISED_FACTS.map(({ id }) => id.split('-')[0]));
    for (const letter of 'abcdefghijklm') expect(letters).toContain(letter);
    for (const mechanism of ['m9', 'm24', 'm27', 'm29']) expect(letters).toContain(mechanism);
  });

  it('has a dispute for every lens that takes the word of a voice', () => {
    const disputed = new Set(disputes.map(({ id }) => id.split('/')[1]));
    const taking = Object.entries(CATALOGUE.lenses).filter(([, { voices }]) => voices.length > 0);
    expect(taking.map(([lens]) => lens).filter((lens) => !disputed.has(lens))).toEqual([]);
  });

  it('fails every dispute when all lenses are the even-handed one', () => {
    const deaf: ScenarioOf = (id) => scenarioOf(id, 'even-handed');
    const passed = disputes.filter((fact) => oneFinding(criterionOf(fact, deaf), 4).passes);
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  it('fails every fact when nothing is decided otherwise and the worlds are one', () => {
    const stilled = STYLISED_FACTS.filter(({ direction }) => direction !== 'none').map((fact): Fact => {
      const effect = { ...fact.effect, with: fact.effect.without };
      return { ...fact, effect, ...(fact.beside ? { beside: { ...effect, measure: fact.beside.measure } } : {}) };
    });
    const passed = stilled.filter((fact) => oneFinding(criterionOf(fact, scenarioOf), 3).passes);
    expect(passed.map(({ id }) => id)).toEqual([]);
  });
});

describe('a fact', () => {
  const fact = (id: string) => STYLISED_FACTS.find((row) => row.id === id) as Fact;
  const with_ = (parameters: Scenario['parameters']): ScenarioOf => {
    const { scenarioOf: under } = changed((scenario) => ({
      ...scenario,
      parameters: { ...scenario.parameters, ...parameters },
    }));
    return under;
  };
  const passes = (id: string, world: ScenarioOf) => oneFinding(criterionOf(fact(id), world), 12).passes;

  it.each([
    ['a-less-compute-without-news', { grip: { us: 0, cn: 0 } }],
    ['b-know-how-got-out', { diffusionPace: 0 }],
    ['c-us-border', { closure: 0 }],
    ['d-us-rents', { rents: { us: 0, cn: 0 } }],
    ['e-cn-draws-in', { crowdingIn: { us: 0, cn: 0 } }],
    ['f-more-than-africa', { elsewherePrivacy: 1.5 }],
    ['g-own-making', { shockSize: { us: 0, cn: 0 } }],
    ['h-jevons', { demandResponse: 0 }],
    ['h-author', { demandResponse: 1 }],
    ['j-substitution', { forcedSubstitution: 0 }],
    ['k-cn-managed-contest-than-sum', { togetherPull: -0.01 }],
    ['l-two-against-cn', { bothSign: 3.6 }],
    ['l-us-refuses', { refusal: -2 }],
    ['m-us-scaling', { scalingCost: 0 }],
    ['m9-cn-build-out', { regionalUse: 1 }],
    ['m9-cn-relief', { regionalRelief: 0 }],
    ['m27-cn-influence', { surveillancePull: 0 }],
    ['m27-cn-income', { surveillanceSales: { us: 0, cn: 0 } }],
    ['m29-cn-investment', { flexibleField: { us: 0, cn: 0 } }],
  ] as const)('%s holds, and fails without its cause', (id, without) => {
    expect(passes(id, scenarioOf)).toBe(true);
    expect(passes(id, with_(without))).toBe(false);
  });

  it('fails when it is claimed the other way round', () => {
    const turned = { up: 'down', down: 'up', weaker: 'stronger', stronger: 'weaker', none: 'up' } as const;
    const rows = ['a-more-efficiency', 'a-less-compute', 'b-late-moves-less', 'h-author', 'c-us-border'].map(fact);
    for (const row of rows) {
      expect(oneFinding(criterionOf(row, scenarioOf), 12).passes, row.id).toBe(true);
      const other = { ...row, direction: turned[row.direction] };
      expect(oneFinding(criterionOf(other, scenarioOf), 12).passes, row.id).toBe(false);
    }
  });

  it('is held against no effect that is not sure itself', () => {
    const world = (talent: number) => (scenario: Scenario) => {
      const initial = scenario.initial.slice();
      initial[POWERS.us.talent] = talent;
      return { ...scenario, initial };
    };
    /** Five up or down where talent says so, a swing of luck about 0 at a talent of 7, nothing elsewhere. */
    const measure = ({ scenario, luck }: Playing) => {
      const talent = read(scenario.initial, POWERS.us.talent);
      return { 5: 5, 3: -5, 7: (luck.draws[0] as number) - 0.5 }[talent] ?? 0;
    };
    const effect = (talent: number) => ({ measure, with: { world: world(talent) }, without: {} });
    const held = (against: number, mine: number): Fact => ({
      ...{ id: 'x', claim: 'X.', cites: [], turns: [1], direction: 'stronger' },
      effect: { ...effect(mine), measure: (playing) => 2 * measure(playing) },
      beside: effect(against),
    });
    const passing = (row: Fact) => oneFinding(criterionOf(row, scenarioOf), 20).passes;
    expect([passing(held(5, 5)), passing(held(3, 3)), passing(held(5, 3))]).toEqual([true, true, false]);
    expect([passing(held(7, 5)), passing(held(7, 3))]).toEqual([false, false]);
  });

  it('fails with the reason when its decisions cannot be paid, for they are never trimmed', () => {
    const dear: Fact = {
      ...fact('a-less-compute'),
      effect: { ...fact('a-less-compute').effect, with: { policy: { cn: () => ({ compute: 4, openSource: 4 }) } } },
    };
    const finding = oneFinding(criterionOf(dear, scenarioOf), 2);
    expect(finding).toMatchObject({
      passes: false,
      figure: expect.stringMatching(/^not played: with the seed "fact 0", cn cannot pay for it/),
    });
  });

  it('says what was measured, over how many seeds, and what is allowed', () => {
    const finding = oneFinding(criterionOf(fact('b-late-moves-less'), scenarioOf), 12);
    expect(finding.figure).toMatch(/^\S+ against \S+, apart by \S+ \(\S+ to \S+\), after 12 half-years; 12 seeds$/);
    expect(finding.allowed).toBe('less than the other, which is itself sure, by an interval above 0');
    expect(finding.cites).toEqual(['M30']);
  });
});
