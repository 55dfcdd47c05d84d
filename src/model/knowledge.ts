// What the screen may show: during a game the player's own view, after it (or of a shared game) the whole truth.

import { countScores } from './count-scores.ts';
import { driversOf } from './drivers.ts';
import { isOver, type Playing, type TurnRecord, until } from './game.ts';
import { entries } from './ledger.ts';
import type { Values } from './scenario.ts';
import type { Side } from './sides.ts';
import {
  POWERS,
  read,
  SCORE_PARTS,
  type ScorePart,
  type State,
  VARIABLES,
  type Variable,
  WORLD_VARIABLES,
} from './variables.ts';
import { type Estimate, hiddenFrom, viewOf } from './view.ts';

/** Knowledge of the world after some number of half-years. */
export interface Knowledge {
  /** Reads a number, or the middle of its estimate. */
  know(variable: Variable): number;
  /** The estimate of a hidden number; `undefined` where the number is known. */
  estimate(variable: Variable): Estimate | undefined;
  isHidden(variable: Variable): boolean;
}

/** Tells what is known after `turns` half-years; `side` is whose eyes, `undefined` for everybody's. */
export function knowledgeOf(playing: Playing, turns: number, side: Side | undefined): Knowledge {
  const then = until(playing, turns);
  if (side === undefined || isOver(playing)) {
    return { know: (variable) => read(then.state, variable), estimate: () => undefined, isHidden: () => false };
  }
  const { know, estimate } = viewOf(then, side);
  const hidden = new Set(hiddenFrom(side));
  return { know, estimate, isHidden: (variable) => hidden.has(variable) };
}

/** The parts of a total: those of a power, and the public good that both share. */
export const TOTAL_PARTS = [...SCORE_PARTS, 'publicGood'] as const;

/** Finds the number behind a part of a power's total. */
export function totalPart(side: Side, part: ScorePart | 'publicGood'): Variable {
  return part === 'publicGood' ? WORLD_VARIABLES.publicGood : POWERS[side].score[part];
}

/** Counts a total as far as it is known: the lead is an estimate while the game lasts. */
export function totalFor({ know }: Pick<Knowledge, 'know'>, side: Side, { weights }: Values): number {
  return TOTAL_PARTS.reduce((sum, part) => sum + weights[part] * know(totalPart(side, part)), 0);
}

/** Counts by how much a total changed in the parts that were and are known exactly: a change of an estimate is no news. */
export function knownChange(now: Knowledge, past: Knowledge, side: Side, { weights }: Values): number {
  return TOTAL_PARTS.reduce((sum, part) => {
    const variable = totalPart(side, part);
    if (now.isHidden(variable) || past.isHidden(variable)) return sum;
    return sum + weights[part] * (now.know(variable) - past.know(variable));
  }, 0);
}

/** One cause of a change: what a mechanism added to a variable in a half-year, summed. */
export interface Cause {
  readonly mechanism: string;
  readonly amount: number;
}

/** Lists the causes of a variable's change in a half-year, in the order in which they acted. */
export function causesOf(turn: TurnRecord, variable: Variable): readonly Cause[] {
  const sums = new Map<string, number>();
  for (const { mechanism, amount } of entries(turn.ledger, variable)) {
    sums.set(mechanism, (sums.get(mechanism) ?? 0) + amount);
  }
  return [...sums].map(([mechanism, amount]) => ({ mechanism, amount })).filter(({ amount }) => amount !== 0);
}

/**
 * Tells what each of the numbers behind a counted one did to it, in its own units and the largest first: by how much
 * the count would now stand elsewhere had that number stayed as it was.
 */
export function movedBy(
  counted: Variable,
  { scenario }: Pick<Playing, 'scenario'>,
  now: Knowledge,
  past: Knowledge,
): readonly { readonly driver: Variable; readonly amount: number }[] {
  const seen = Float64Array.from(VARIABLES, (_, position) => now.know(position as Variable));
  const countWith = (state: State) => read(countScores(state, scenario.parameters), counted);
  const stands = countWith(seen);
  return driversOf(counted)
    .map((driver) => {
      const without = seen.slice();
      without[driver] = past.know(driver);
      return { driver, amount: stands - countWith(without) };
    })
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** The state as it stood in mid-turn, after the ledger's entries of the given mechanisms. */
export function stateAfter(turn: TurnRecord, mechanisms: ReadonlySet<string>): State {
  const state = turn.before.slice();
  let last = '';
  for (const { mechanism, variable, amount } of entries(turn.ledger)) {
    if (mechanism !== 'limit') last = mechanism;
    if (mechanisms.has(last)) state[variable] = read(state, variable) + amount;
  }
  return state;
}
