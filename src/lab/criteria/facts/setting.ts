// What the facts are made of: what is done, what is measured, where it is looked at, and what is compared with what.

import type { Decision } from '../../../model/decision.ts';
import { entries } from '../../../model/ledger.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { type Bloc, type Side, SOUTH } from '../../../model/sides.ts';
import { ADOPTION, POWERS, read, type Variable, WORLD_VARIABLES } from '../../../model/variables.ts';
import type { Change, Effect, Measure, Play, Policy, World } from '../fact.ts';

// What is done.

/** Changes every decision so. */
export const always =
  (change: Partial<Decision>): Change =>
  () =>
    change;
/** Changes decisions so from a turn on, from 1. */
export const from =
  (first: number, change: Partial<Decision>): Change =>
  (turn) =>
    turn >= first ? change : {};
/** Changes the first decision so. */
export const once =
  (change: Partial<Decision>): Change =>
  (turn) =>
    turn === 1 ? change : {};
/** Has one power change every decision so. */
export const by = (side: Side, change: Partial<Decision>): Policy => ({ [side]: always(change) });

// What is measured.

/** Measures a variable. */
export const reads =
  (variable: Variable): Measure =>
  ({ state }) =>
    read(state, variable);
/** Measures by how much the US leads in capability. */
export const gap: Measure = ({ state }) => read(state, POWERS.us.capability) - read(state, POWERS.cn.capability);
/** Measures the share of users in the south that run a power’s stack. */
export const southShare =
  (side: Side): Measure =>
  ({ state }) =>
    SOUTH.reduce((sum, bloc) => sum + read(state, ADOPTION[bloc][side]) / SOUTH.length, 0);
/** Private capital that state money drew in during the last half-year. */
export const drawnIn =
  (side: Side): Measure =>
  ({ turns }) => {
    const ledger = turns.at(-1)?.ledger;
    const lines = ledger ? entries(ledger, POWERS[side].privateCapital) : [];
    return lines.reduce((sum, { mechanism, amount }) => sum + (mechanism === 'state-money' ? amount : 0), 0);
  };
/** The share withheld from China in the half-year in which the US embargo began. */
export const firstBite: Measure = ({ turns }) => {
  const first = turns.find(({ decisions }) => decisions.us.controls === 4);
  return first ? read(first.after, POWERS.cn.scarcity) : 0;
};
export const { tension, governance } = WORLD_VARIABLES;

// Where it is looked at.

const NO_NEWS: Scenario['events'] = [];
/** No news strikes. */
export const quiet: World = (scenario) => ({ ...scenario, events: NO_NEWS });
/** Changes a world twice. */
export const both =
  (first: World, second: World): World =>
  (scenario) =>
    second(first(scenario));
/** Gives parameters other values. */
export const numbers =
  (parameters: Scenario['parameters']): World =>
  (scenario) => ({ ...scenario, parameters: { ...scenario.parameters, ...parameters } });
const starting =
  (...changes: readonly (readonly [Variable, number])[]): World =>
  (scenario) => {
    const initial = scenario.initial.slice();
    for (const [variable, value] of changes) initial[variable] = value;
    return { ...scenario, initial };
  };
/** Nothing happens but one event, which strikes once at the first chance that it has; at a chance of 0 it never does. */
export const onlyEvent =
  (id: string, chance: 0 | 1): World =>
  (scenario) => ({
    ...scenario,
    events: scenario.events
      .filter((event) => event.id === id)
      .map((event) => ({ ...event, base: chance, ceiling: chance, limit: 1, pressures: [] })),
  });
/** A side has next to no energy. */
export const dark = (side: Side): World =>
  both(quiet, starting([POWERS[side].energy, 20], [POWERS[side].usableCompute, 20]));
/** A side has more energy than it can use. */
export const bright = (side: Side): World => both(quiet, starting([POWERS[side].energy, 1000]));
/** Tension begins at a height and keeps to it but for what the powers do. */
export const atTension = (points: number): World =>
  both(both(quiet, numbers({ calming: 0 })), starting([tension, points]));

// What is compared.

/** A policy against another (the usual, if none is given), in the same world and under the same lens. */
export function effect(measure: Measure, policy: Policy, other: Policy = {}, where: Omit<Play, 'policy'> = {}): Effect {
  return { measure, with: { ...where, policy }, without: { ...where, policy: other } };
}

/** A world against another, under the same policy. */
export function worlds(measure: Measure, policy: Policy, here: World, there: World): Effect {
  return { measure, with: { policy, world: here }, without: { policy, world: there } };
}

/** Looks at an effect under a lens. */
export function under(lens: string, { measure, with: made, without }: Effect): Effect {
  return { measure, with: { ...made, lens }, without: { ...without, lens } };
}

/** The world as the scenario has it. */
export const asItIs: World = (scenario) => scenario;
/** The powers, in mid-sentence. */
export const NAMES = { us: 'the US', cn: 'China' } as const;
/** The powers, where a sentence starts. */
export const STARTS = { us: 'The US', cn: 'China' } as const;
/** The blocs, in mid-sentence. */
export const BLOC_NAMES: Readonly<Record<Bloc, string>> = {
  europe: 'Europe',
  africa: 'Africa',
  asia: 'South and South-East Asia',
  latinAmerica: 'Latin America',
};
/** Looked at when the game is over. */
export const END = [12];
/** Looked at after one, four and twelve half-years. */
export const SOON_AND_LATE = [1, 4, 12];
