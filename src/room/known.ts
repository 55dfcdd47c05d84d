// What is known of a world, as plain data that can be sent: to a government what it may know, to everybody else what both
// governments know.

import type { Decision } from '../model/decision.ts';
import { type Playing, until } from '../model/game.ts';
import { causesOf } from '../model/knowledge.ts';
import { eyesFor, isPublic } from '../model/public-knowledge.ts';
import { type BySide, bySide, rivalOf, type Side } from '../model/sides.ts';
import type { Said } from '../model/statement.ts';
import { POWERS, VARIABLES, type Variable } from '../model/variables.ts';
import { disclosed, type Estimate, hiddenFrom, viewOf } from '../model/view.ts';

/** What is known of the numbers of a world, to seven digits. */
export interface Known {
  /** Every number by its place in the state; the middle of the estimate where it is hidden. */
  readonly now: readonly number[];
  /** The same a turn before; nothing before the first turn is played. */
  readonly before?: readonly number[];
  /** The estimates of hidden numbers: place, low, high. */
  readonly ranges: readonly (readonly [variable: number, low: number, high: number])[];
  /** Why the numbers that are known exactly changed in the last turn: place, rule, amount. */
  readonly causes: readonly (readonly [variable: number, mechanism: string, amount: number])[];
  readonly events: readonly string[];
  readonly exposed: readonly string[];
  /** The decisions of both powers, turn by turn, as they are known; an initiative that is still secret is not named. */
  readonly decisions: readonly BySide<Decision>[];
  /** What was said before each of these turns. */
  readonly said: readonly Said[];
  /**
   * To those who see what both governments know: the capability of both powers at the start and after each turn, as it was
   * known then.
   */
  readonly way?: readonly (readonly [us: number, cn: number])[];
}

/** Tells what a government knows of its world. */
export function knownTo(playing: Playing, side: Side): Known {
  const hidden = new Set(hiddenFrom(side));
  const rival = disclosed(playing, rivalOf(side));
  const look = (then: Playing) => {
    const { know, estimate } = viewOf(then, side);
    return { know, estimate };
  };
  return known(
    playing,
    look,
    (variable) => !hidden.has(variable),
    (turn, one) => (one === side ? undefined : rival[turn]),
  );
}

/** Tells what both governments know of a world. */
export function knownToAll(playing: Playing): Known {
  const both = bySide((side) => disclosed(playing, side));
  const look = (then: Playing) => {
    const views = bySide((side) => viewOf(then, side));
    return {
      know: (variable: Variable) => views[eyesFor(variable)].know(variable),
      estimate: (variable: Variable) => views[eyesFor(variable)].estimate(variable),
    };
  };
  const way = [...playing.turns.keys(), playing.turns.length].map((turns) => {
    const { know } = look(until(playing, turns));
    return [short(know(POWERS.us.capability)), short(know(POWERS.cn.capability))] as const;
  });
  return { ...known(playing, look, isPublic, (turn, side) => both[side][turn]), way };
}

interface Look {
  know(variable: Variable): number;
  estimate(variable: Variable): Estimate | undefined;
}

function known(
  playing: Playing,
  look: (then: Playing) => Look,
  isExact: (variable: Variable) => boolean,
  told: (turn: number, side: Side) => Decision | undefined,
): Known {
  const { turns } = playing;
  const places = VARIABLES.map((_, place) => place as Variable);
  const numbers = (then: Playing) => {
    const { know } = look(then);
    return places.map((variable) => short(know(variable)));
  };
  const { estimate } = look(playing);
  const last = turns.at(-1);
  return {
    now: numbers(playing),
    ...(last ? { before: numbers(until(playing, turns.length - 1)) } : {}),
    ranges: places.flatMap((variable) => {
      const found = estimate(variable);
      return found ? [[variable, short(found.low), short(found.high)] as const] : [];
    }),
    causes: last
      ? places
          .filter(isExact)
          .flatMap((variable) =>
            causesOf(last, variable).map(({ mechanism, amount }) => [variable, mechanism, short(amount)] as const),
          )
      : [],
    events: last?.events ?? [],
    exposed: last?.exposed ?? [],
    decisions: turns.map(({ decisions }, turn) => bySide((side) => told(turn, side) ?? decisions[side])),
    said: turns.map(({ decisions }) => decisions.said ?? {}),
  };
}

function short(x: number): number {
  return Number(x.toPrecision(7));
}
