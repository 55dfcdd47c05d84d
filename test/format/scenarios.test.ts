// The project's own scenarios: each says only in what it differs, each is sound, and each keeps the promise of its title:
// a lesson is the same world in fewer turns, the summit can go either way, and the road leads to January 2025 when both
// powers do as is told, and seldom when one of them does otherwise.

import { describe, expect, it } from 'vitest';
import { prepare, valuesOf } from '../../src/format/prepare.ts';
import type { LensSource, ScenarioSource } from '../../src/format/schemas.ts';
import { flaws, unexplained } from '../../src/lab/criteria/exactness.ts';
import type { Decision } from '../../src/model/decision.ts';
import { type Ending, endingOf } from '../../src/model/ending.ts';
import { advance, isOver, type Playing, start } from '../../src/model/game.ts';
import { entries } from '../../src/model/ledger.ts';
import { pricesOf, shortfall } from '../../src/model/options.ts';
import { totalPrice } from '../../src/model/prices.ts';
import { isMilestone, type Scenario, scores } from '../../src/model/scenario.ts';
import { SIDES, type Side } from '../../src/model/sides.ts';
import { flatten, read, VARIABLES, WORLD_VARIABLES } from '../../src/model/variables.ts';
import { asTold } from '../../src/personas/as-told.ts';
import { doctrinesOf } from '../../src/personas/doctrines.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { randomPlayer } from '../../src/personas/random.ts';
import { CATALOGUE, LENSES } from '../laws/generated-games.ts';

const DEFAULT = 'after-the-shock';
const OWN = ['one-lesson', 'race-and-summit', 'road-to-deepseek'];
const VALUES = valuesOf(CATALOGUE, 'balanced');

function source(id: string): ScenarioSource {
  return CATALOGUE.scenarios[id] as ScenarioSource;
}

function ready(id: string): Scenario {
  return prepare(CATALOGUE, id, 'even-handed');
}

function seeds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}

/** Plays every doctrine against every doctrine of the other side. */
function field(scenario: Scenario, games: number): readonly Playing[] {
  return doctrinesOf('us').flatMap((us) =>
    doctrinesOf('cn').flatMap((cn) => seeds(games).map((seed) => playOut(scenario, seed, us, cn))),
  );
}

function endingShare(games: readonly Playing[], ending: Ending): number {
  return games.filter(({ scenario, state }) => endingOf(scenario, state, VALUES) === ending).length / games.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

/** A number with its range. */
interface Ranged {
  readonly at: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Lists the parameters of a scenario, one for each power where the powers differ, by name. */
function parametersOf({ parameters }: ScenarioSource): ReadonlyMap<string, Ranged> {
  const all = Object.entries(parameters).flatMap(([name, p]): Ranged[] =>
    'us' in p ? SIDES.map((side) => ({ at: `${name}.${side}`, ...p[side] })) : [{ at: name, ...p }],
  );
  return new Map(all.map((number) => [number.at, number]));
}

/** Lists the numbers that a lens sets, by the same names. */
function settingsOf({ overrides }: LensSource): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(overrides).flatMap(([name, override]): [string, number][] =>
      'value' in override ? [[name, override.value]] : SIDES.map((side) => [`${name}.${side}`, override[side]]),
    ),
  );
}

describe.each(OWN)('the scenario %s', (id) => {
  const own = source(id);
  const base = source(DEFAULT);

  it('is listed, after the default', () => {
    expect(Object.keys(CATALOGUE.scenarios)).toEqual([DEFAULT, ...OWN]);
    expect(own.id).toBe(id);
    expect(own.text.zh.summary).not.toBe(own.text.en.summary);
  });

  it('has every number of the default, and keeps its unit and meaning', () => {
    expect(Object.keys(own.initial).sort()).toEqual(Object.keys(base.initial).sort());
    expect(Object.keys(own.parameters)).toEqual(Object.keys(base.parameters));
    for (const [name, { unit, meaning }] of Object.entries(own.parameters))
      expect({ unit, meaning }, name).toEqual({
        unit: base.parameters[name]?.unit,
        meaning: base.parameters[name]?.meaning,
      });
    expect(own.initiatives).toEqual(base.initiatives);
  });

  it('gives a source of its own for each number that differs', () => {
    const silent = Object.entries(own.initial).filter(([name, { value, source: from }]) => {
      const before = base.initial[name];
      return value !== before?.value && from === before?.source && !from.startsWith('book-keeping: ');
    });
    expect(silent).toEqual([]);
    expect(JSON.stringify(own)).not.toContain('assumption: set by the scenario');
  });

  it('leaves room for every lens, and each lens its direction', () => {
    const before = parametersOf(base);
    const now = parametersOf(own);
    for (const [lens, overrides] of Object.entries(CATALOGUE.lenses)) {
      for (const [at, value] of settingsOf(overrides)) {
        const { value: here, low, high } = now.get(at) as Ranged;
        expect(value >= low && value <= high, `${lens}: ${at}`).toBe(true);
        const direction = Math.sign(value - (before.get(at) as Ranged).value) * Math.sign(value - here);
        expect(direction, `${lens}: ${at}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each(LENSES)('is sound under the lens %s, whoever plays', (lens) => {
    const scenario = prepare(CATALOGUE, id, lens);
    for (const seed of seeds(3)) {
      expect(flaws(playOut(scenario, seed, randomPlayer('us'), randomPlayer('cn')))).toEqual([]);
      expect(flaws(playOut(scenario, seed, asTold('us'), asTold('cn')))).toEqual([]);
    }
  });

  it('lets the value of the world add up to what it says', () => {
    const scenario = ready(id);
    const { state } = playOut(scenario, '1', asTold('us'), asTold('cn'));
    expect(read(state, WORLD_VARIABLES.valueAdded)).toBeCloseTo(scenario.parameters['worldValue'] as number, 6);
  });

  it('keeps every gauge off its ends', () => {
    const gauges = VARIABLES.map(({ name, high }, i) => ({ name, i, high })).filter(
      ({ name, high }) => high === 100 && name !== 'world.publicGood',
    );
    const states = field(ready(id), 1).flatMap(({ turns }) => turns.map(({ after }) => after));
    const stuck = gauges.filter(({ i, high }) => {
      const atAnEnd = states.filter((state) => state[i] === 0 || state[i] === high);
      return atAnEnd.length > states.length / 20;
    });
    expect(stuck.map(({ name }) => name)).toEqual([]);
  });
});

describe('one lesson', () => {
  const lesson = ready('one-lesson');
  const whole = ready(DEFAULT);

  it('has six turns of a year, as many half-years as the default', () => {
    expect(lesson.labels).toEqual(['2025', '2026', '2027', '2028', '2029', '2030']);
    expect(lesson.labels.length * lesson.halfYears).toBe(whole.labels.length);
    expect(lesson.parameters).toEqual(whole.parameters);
    expect(lesson.events).toEqual(whole.events);
  });

  it('resolves two half-years in each turn', () => {
    const { turns } = playOut(lesson, '1', asTold('us'), asTold('cn'));
    for (const turn of turns) {
      expect(unexplained(turn)).toEqual([]);
      const added = entries(turn.ledger, WORLD_VARIABLES.valueAdded);
      expect(added.map(({ mechanism }) => mechanism)).toEqual(['value-added', 'value-added']);
    }
  });

  it('charges a year for what lasts a year, and once for what is done once', () => {
    const decision: Decision = { ...(source('road-to-deepseek').narrated?.us[2]?.decision as Decision), controls: 3 };
    const half = totalPrice(pricesOf(whole, whole.initial, 'us', decision));
    const year = totalPrice(pricesOf(lesson, lesson.initial, 'us', decision));
    expect(year.money).toBeCloseTo(2 * half.money, 9);
    const raising = whole.parameters['controlsRaisingConsent'] as number;
    expect(year.politicalCapital).toBeCloseTo(2 * half.politicalCapital - raising, 9);
  });

  it('can always pay for a middling year', () => {
    const middling: Decision = {
      controls: 1,
      openSource: 1,
      compute: 2,
      release: 'managed',
      focus: 'efficiency',
      abroad: 'build',
      rules: 'balanced',
      initiative: 'none',
    };
    for (const seed of seeds(40)) {
      let playing = start(lesson, seed);
      while (!isOver(playing)) {
        for (const side of SIDES) expect(shortfall(playing, side, middling), `seed ${seed}`).toBeUndefined();
        playing = advance(playing, { us: middling, cn: middling });
      }
    }
  });

  it('ends much as the default does', () => {
    const [short, long] = [field(lesson, 2), field(whole, 2)];
    for (const side of SIDES) {
      const total = (games: readonly Playing[]) => mean(games.map(({ state }) => scores(state, VALUES)[side].total));
      expect(Math.abs(total(short) - total(long)), side).toBeLessThan(1.5);
    }
    for (const ending of ['crisis', 'open-commons', 'us-primacy', 'chinese-primacy', 'two-closed-stacks'] as const)
      expect(Math.abs(endingShare(short, ending) - endingShare(long, ending)), ending).toBeLessThan(0.15);
  });
});

describe('race and summit', () => {
  const games = field(ready('race-and-summit'), 12);

  it.each(['crisis', 'governed-co-operation'] as const)('ends often in %s', (ending) => {
    expect(endingShare(games, ending)).toBeGreaterThan(0.1);
    expect(endingShare(games, ending)).toBeLessThan(0.5);
  });

  it('can end in every way', () => {
    const found = new Set(games.map(({ scenario, state }) => endingOf(scenario, state, VALUES)));
    expect(found.size).toBe(6);
  });
});

describe('the road to DeepSeek', () => {
  const road = ready('road-to-deepseek');
  const told = (side: Side) => source('road-to-deepseek').narrated?.[side] ?? [];
  const played = (us: Persona, cn: Persona) => seeds(40).map((seed) => playOut(road, seed, us, cn));
  const reached = (games: readonly Playing[]) => games.map(({ state }) => isMilestone(road, state));
  const share = (found: readonly boolean[]) => found.filter((x) => x).length / found.length;

  /** A power that does as is told but for one choice. */
  function but(side: Side, change: Partial<Decision>): Persona {
    const persona = asTold(side);
    const narrated = { ...road.narrated, [side]: road.narrated[side].map((decision) => ({ ...decision, ...change })) };
    return { ...persona, decide: (view) => persona.decide({ ...view, scenario: { ...road, narrated } }) };
  }

  const asItWas = played(asTold('us'), asTold('cn'));
  const there = reached(asItWas);

  it.each(SIDES)('is told half-year by half-year for %s, each with its passage', (side) => {
    expect(told(side).length).toBe(15);
    for (const { because } of told(side)) {
      const [ids = '', words = ''] = because.split(/: (.*)/);
      expect(ids.split(', ').filter((id) => CATALOGUE.evidence.entries[id] === undefined)).toEqual([]);
      expect(words).toMatch(/assumption/);
    }
  });

  it('can be paid as it is told, nearly always', () => {
    const trimmed = asItWas.filter(({ turns }) =>
      turns.some(({ decisions }, turn) =>
        SIDES.some((side) => JSON.stringify(decisions[side]) !== JSON.stringify(road.narrated[side][turn])),
      ),
    );
    expect(trimmed.length).toBeLessThanOrEqual(2);
  });

  it('leads to something like January 2025 in most seeds', () => {
    expect(share(there)).toBeGreaterThan(0.5);
    expect(share(there)).toBeLessThan(1);
  });

  it.each<readonly [string, () => readonly Playing[]]>([
    ['if the US withholds nothing', () => played(but('us', { controls: 0 }), asTold('cn'))],
    ['if China neglects open source', () => played(asTold('us'), but('cn', { openSource: 0 }))],
  ])('leads there less often %s', (_, play) => {
    const otherwise = reached(play());
    const lost = there.filter((x, i) => x && !otherwise[i]).length;
    const won = there.filter((x, i) => !x && otherwise[i]).length;
    expect(lost).toBeGreaterThan(3 * won + 3);
  });

  it('ends near where the default begins', () => {
    const begins = flatten(ready(DEFAULT).initial);
    for (const name of ['us.compute', 'cn.compute', 'us.capability', 'cn.capability', 'us.talent', 'cn.talent']) {
      const ends = mean(asItWas.map(({ state }) => flatten(state)[name] as number));
      expect(Math.abs(ends / (begins[name] as number) - 1), name).toBeLessThan(0.15);
    }
  });
});
