// Probe worlds: some starts of a scenario with some decisions, in which a rule is run alone and watched.

import { CHOICE_NAMES, CHOICES, type Choice, type Decision, IDLE } from '../../model/decision.ts';
import { drawsOf } from '../../model/luck.ts';
import type { Turn } from '../../model/mechanism.ts';
import { bound } from '../../model/options.ts';
import { priceListOfTurn } from '../../model/prices.ts';
import type { Scenario } from '../../model/scenario.ts';
import { bySide } from '../../model/sides.ts';
import { DEMANDS, type Demand, type Said, type TurnDecisions } from '../../model/statement.ts';
import { POWERS, read, type State, VARIABLES, type Variable } from '../../model/variables.ts';
import { NUMBERS, OWNERS, SLOTS } from './kind.ts';

/** A world to try a rule in. */
export interface Probe {
  readonly state: State;
  readonly before: State;
  readonly decisions: TurnDecisions;
  readonly luck: number;
}

/** How many worlds each rule is tried in; the first is the scenario's own start. */
export const PROBES = 6;
/** The size that a variable usually has: as it starts, or a middling amount where it starts at nothing. */
export function usualSize(initial: State, variable: Variable): number {
  const { high } = VARIABLES[variable] as (typeof VARIABLES)[number];
  return Math.abs(read(initial, variable)) || (high <= 1 ? 0.3 : high <= 4 ? 2 : 20);
}

/** Makes the probe worlds of a scenario. */
export function probesOf({ initial }: Scenario): readonly Probe[] {
  const draw = drawsOf('probe worlds');
  return Array.from({ length: PROBES }, (_, n) => {
    const state = initial.map((value, variable) => {
      const { low, high } = VARIABLES[variable] as (typeof VARIABLES)[number];
      const tried = usualSize(initial, variable as Variable) * (0.7 + 1.5 * draw());
      return n === 0 && value !== 0 ? value : Math.min(high, Math.max(low, tried));
    });
    const before = state.map((value) => value * (0.7 + 0.3 * draw()));
    return { state, before, decisions: { ...bySide(() => someDecision(draw)), said: saidOf(n) }, luck: 0.5 };
  });
}

/** Every demand is made once by each voice. */
function saidOf(n: number): Said {
  const demand = (at: number) => DEMANDS[at % DEMANDS.length] as Demand;
  return { europe: demand(n), south: demand(n + 1) };
}

function someDecision(draw: () => number): Decision {
  const picked = CHOICE_NAMES.map((choice) => {
    const values = CHOICES[choice];
    return [choice, values[Math.floor(values.length * draw())]];
  });
  return { ...IDLE, ...Object.fromEntries(picked) };
}

// One rule in one world

/** What a rule did in a probe world, and what it looked at. */
export interface Run {
  /** What the rule added, by kind and owner. */
  readonly added: Float64Array;
  /** Which kinds and owners it read. */
  readonly seen: ReadonlySet<number>;
}

const FREE = { money: 0, politicalCapital: 0 };

/** Runs a rule alone in a probe world. */
export function runOn(scenario: Scenario, rule: (turn: Turn) => void, probe: Probe): Run {
  const added = new Float64Array(NUMBERS.length * OWNERS.length);
  const seen = new Set<number>();
  const { state, before, decisions, luck } = probe;
  const pricesFor = (halfYears: number) => {
    const { prices } = bound(scenario);
    return bySide((side) =>
      priceListOfTurn(prices, side, read(state, POWERS[side].controls), decisions[side], FREE, halfYears),
    );
  };
  rule({
    index: 2,
    halfYears: scenario.labels.length * scenario.halfYears,
    isFirst: true,
    decisions,
    get prices() {
      return pricesFor(scenario.halfYears);
    },
    get halfYearPrices() {
      return pricesFor(1);
    },
    read: (variable) => {
      seen.add(SLOTS[variable] as number);
      return read(state, variable);
    },
    before: (variable) => read(before, variable),
    luck: () => luck,
    add: (variable, amount) => {
      const slot = SLOTS[variable] as number;
      added[slot] = (added[slot] as number) + amount;
    },
  });
  return { added, seen };
}

/** A decision that remembers which of its choices were read. */
export function watched(decision: Decision, asked: Set<Choice>): Decision {
  return new Proxy(decision, {
    get(target, name: keyof Decision) {
      if (name !== 'initiative') asked.add(name);
      return target[name];
    },
  });
}
