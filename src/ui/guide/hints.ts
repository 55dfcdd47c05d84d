// When a hint may help: each is true of the game as it stands, with thresholds that come from the state and the scenario,
// not from a table of their own. Pure, and from nothing but what the player may know.

import { type Choice, type Decision, IDLE } from '../../model/decision.ts';
import type { Playing } from '../../model/game.ts';
import { pricesOf } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import type { Scenario } from '../../model/scenario.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { POWERS, read, type State, WORLD_VARIABLES } from '../../model/variables.ts';

/** For how many turns money must lie idle before a hint says so. */
export const IDLE_TURNS = 3;

/** A hint with the numbers that it speaks of, and the choice beside which it stands. */
export type Hint =
  | { readonly id: 'consentShort'; readonly at: Choice; readonly price: number; readonly has: number }
  | { readonly id: 'nearBrink'; readonly at: Choice; readonly tension: number; readonly brink: number }
  | { readonly id: 'energyCaps'; readonly at: Choice; readonly usable: number; readonly compute: number }
  | { readonly id: 'knowHowOut'; readonly at: Choice; readonly level: number; readonly share: number }
  | { readonly id: 'moneyIdle'; readonly at: 'purse'; readonly turns: number };

/** Lists the hints that may help a power before it decides, the most pressing first. */
export function hintsFor(playing: Playing, side: Side): readonly Hint[] {
  const found = [
    consentShort(playing, side),
    nearBrink(playing),
    energyCaps(playing, side),
    knowHowOut(playing, side),
    moneyIdle(playing, side),
  ];
  return found.filter((hint) => hint !== undefined);
}

/** Keeping the controls as they stand costs more than the power has. */
function consentShort({ scenario, state }: Playing, side: Side): Hint | undefined {
  const controls = read(state, POWERS[side].controls) as Decision['controls'];
  const price = pricesOf(scenario, state, side, { ...IDLE, controls }).controls.politicalCapital;
  const has = read(state, POWERS[side].politicalCapital);
  return price > has ? { id: 'consentShort', at: 'controls', price, has } : undefined;
}

/** One more turn in which both contest, under the controls in force, would reach the mark of a crisis. */
function nearBrink({ scenario, state }: Playing): Hint | undefined {
  const { parameters, endings, halfYears } = scenario;
  const tension = read(state, WORLD_VARIABLES.tension);
  const controls = read(state, POWERS.us.controls) + read(state, POWERS.cn.controls);
  const harsh = single(parameters['controlsTension']) * controls + 2 * single(parameters['contestTension']);
  if (tension + halfYears * harsh < endings.crisisTension) return undefined;
  return { id: 'nearBrink', at: 'abroad', tension, brink: endings.crisisTension };
}

/** Some of the power's compute cannot be powered. */
function energyCaps({ state, turns }: Playing, side: Side): Hint | undefined {
  const usable = read(state, POWERS[side].usableCompute);
  const compute = read(state, POWERS[side].compute);
  return turns.length > 0 && compute - usable >= 1 ? { id: 'energyCaps', at: 'focus', usable, compute } : undefined;
}

/** Of the hold that the power had over its rival at the start, a third is gone, and it still keeps controls. */
function knowHowOut({ scenario, state }: Playing, side: Side): Hint | undefined {
  const level = read(state, POWERS[side].controls);
  if (level === 0 || 3 * hold(state, side) > 2 * hold(scenario.initial, side)) return undefined;
  return { id: 'knowHowOut', at: 'controls', level, share: read(state, POWERS[rivalOf(side)].scarcity) };
}

/** The part of the rival's build-out that it neither makes at home nor knows how to make. */
function hold(state: State, side: Side): number {
  const rival = POWERS[rivalOf(side)];
  return (1 - read(state, rival.domesticChips)) * (1 - read(state, rival.diffusedKnowHow));
}

/** In each of the last turns more than half of the money was left, though more would have been bought by it. */
function moneyIdle({ scenario, turns }: Playing, side: Side): Hint | undefined {
  const last = turns.slice(-IDLE_TURNS);
  const idle = last.every(({ before, decisions }) => isIdle(scenario, before, side, decisions[side]));
  return last.length === IDLE_TURNS && idle ? { id: 'moneyIdle', at: 'purse', turns: IDLE_TURNS } : undefined;
}

function isIdle(scenario: Scenario, before: State, side: Side, decision: Decision): boolean {
  return 2 * totalPrice(pricesOf(scenario, before, side, decision)).money < read(before, POWERS[side].money);
}

function single(parameter: unknown): number {
  if (typeof parameter !== 'number') throw new Error(`The scenario gives ${String(parameter)} where a number belongs.`);
  return parameter;
}

/** What was shown in a game is remembered as `us/nearBrink/3`: by whom, what, in which turn; `off` when it was put away. */
function mark(side: Side, id: string, when: number | 'off'): string {
  return `${side}/${id}/${when}`;
}

/** The marks that showing a hint and putting it away leave. */
export function marksOf(side: Side, hint: Hint, turn: number): { readonly shown: string; readonly off: string } {
  return { shown: mark(side, hint.id, turn), off: mark(side, hint.id, 'off') };
}

/** Picks the hint of a turn: at most one a turn, and each once a game. */
export function hintOf(hints: readonly Hint[], side: Side, turn: number, seen: readonly string[]): Hint | undefined {
  const ofThisTurn = seen.find((entry) => entry.startsWith(`${side}/`) && entry.endsWith(`/${turn}`));
  if (ofThisTurn !== undefined) {
    const hint = hints.find(({ id }) => ofThisTurn === mark(side, id, turn));
    return hint && !seen.includes(mark(side, hint.id, 'off')) ? hint : undefined;
  }
  return hints.find(({ id }) => !seen.some((entry) => entry.startsWith(`${side}/${id}/`)));
}
