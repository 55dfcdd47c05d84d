// One half-year: the mechanisms in order, then events, then scores. The next state is the old one plus the ledger.
// A variable that would leave its range is brought back by a contribution of its own, named `limit`.

import { type Decision, IDLE } from './decision.ts';
import { chanceOf, type EventRule, eventStream, strike } from './event.ts';
import type { Ledger } from './ledger.ts';
import { type LuckTable, luckAt } from './luck.ts';
import type { Turn } from './mechanism.ts';
import { AFTER_EVENTS, BEFORE_EVENTS, SCORES } from './mechanisms/index.ts';
import type { Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';
import type { BySide } from './sides.ts';
import { type State, VARIABLES, type Variable, type VariableRange } from './variables.ts';

/** The name under which the ledger books a range that held. */
export const LIMIT = 'limit';

/** Names the ledger's entries of an event. */
export function eventMechanism(id: string): string {
  return `event:${id}`;
}

/** What one half-year did. */
export interface Step {
  readonly state: State;
  readonly ledger: Ledger;
  /** Ids of the events that struck, in the scenario's order. */
  readonly events: readonly string[];
}

/** Resolves one half-year after another for one scenario. */
export type Stepper = (
  old: State,
  decisions: BySide<Decision>,
  luck: LuckTable,
  index: number,
  happened: ReadonlyMap<string, number>,
) => Step;

/** Binds the rules to a scenario once, so that many games can be stepped cheaply. */
export function bindStep(scenario: Scenario): Stepper {
  const first = BEFORE_EVENTS.map(({ id, bind }) => ({ id, run: bind(scenario.parameters) }));
  const last = AFTER_EVENTS.map(({ id, bind }) => ({ id, run: bind(scenario.parameters) }));

  return (old, decisions, luck, index, happened) => {
    const state = old.slice();
    const ledger = { mechanisms: [] as string[], variables: [] as Variable[], amounts: [] as number[] };
    let running = '';
    let settled = 0;
    const book = (mechanism: string, variable: Variable, amount: number) => {
      ledger.mechanisms.push(mechanism);
      ledger.variables.push(variable);
      ledger.amounts.push(amount);
    };
    const turn: Turn = {
      index,
      turns: scenario.labels.length,
      decisions,
      read: (variable) => state[variable] as number,
      before: (variable) => old[variable] as number,
      luck: (stream) => luckAt(luck, stream, index),
      add: (variable, amount) => {
        if (amount !== 0) book(running, variable, amount);
      },
    };
    const settle = () => {
      const from = settled;
      const to = ledger.amounts.length;
      for (let i = from; i < to; i++) {
        const variable = ledger.variables[i] as Variable;
        state[variable] = (state[variable] as number) + (ledger.amounts[i] as number);
      }
      for (let i = from; i < to; i++) hold(state, ledger.variables[i] as Variable, book);
      settled = ledger.amounts.length;
    };
    const runAll = (mechanisms: typeof first) => {
      for (const { id, run } of mechanisms) {
        running = id;
        run(turn);
        settle();
      }
    };

    runAll(first);
    const events: string[] = [];
    for (const event of scenario.events) {
      if (!strikes(event, turn, happened)) continue;
      running = eventMechanism(event.id);
      strike(event, turn);
      settle();
      events.push(event.id);
    }
    runAll(last);
    return { state, ledger, events };
  };
}

/** Counts the scores of a scenario's starting state, so that the first half-year changes them and does not invent them. */
export function countScores(initial: State, parameters: Parameters): State {
  const state = initial.slice();
  for (const { bind } of SCORES) {
    const read = (variable: Variable) => state[variable] as number;
    const add = (variable: Variable, amount: number) => {
      state[variable] = read(variable) + amount;
    };
    bind(parameters)({ index: 0, turns: 1, decisions: { us: IDLE, cn: IDLE }, luck: () => 0, before: read, read, add });
  }
  return state;
}

function strikes(event: EventRule, turn: Turn, happened: ReadonlyMap<string, number>): boolean {
  if ((happened.get(event.id) ?? 0) >= event.limit) return false;
  return turn.luck(eventStream(event.id)) < chanceOf(event, turn.read);
}

function hold(state: State, variable: Variable, book: (mechanism: string, variable: Variable, amount: number) => void) {
  const { low, high } = VARIABLES[variable] as VariableRange;
  for (let now = state[variable] as number; now < low || now > high; now = state[variable] as number) {
    const back = (now < low ? low : high) - now;
    book(LIMIT, variable, back);
    state[variable] = now + back;
  }
}
