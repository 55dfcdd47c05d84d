// A stylised fact is a difference that a decision makes: the same seeds are played with it and without it, and the mean
// paired difference must lie, with its whole 95 % interval, on the side of zero that the fact claims. Where a lens
// disputes a fact, the difference under that lens is held against the even-handed one in the same seeds.
// Decisions are played as written, never trimmed: one that cannot be paid fails the fact with the reason.

import { type Decision, IDLE } from '../../model/decision.ts';
import { advance, type Playing, start } from '../../model/game.ts';
import { shortfall } from '../../model/options.ts';
import type { Scenario } from '../../model/scenario.ts';
import { bySide, SIDES, type Side } from '../../model/sides.ts';
import { interval95, mean, type PairedDifference, pairedDifference } from '../statistics.ts';
import type { Criterion, Effort, Finding, ScenarioOf } from './criterion.ts';

/** What one power does beside the usual, in each turn; turns are counted from 1. */
export type Change = (turn: number) => Partial<Decision>;
/** A change for each power; the usual where nothing is said. */
export type Policy = Readonly<Partial<Record<Side, Change>>>;
/** What is read from a game under way. */
export type Measure = (playing: Playing) => number;
/** A change to the world that a fact is looked at in. */
export type World = (scenario: Scenario) => Scenario;

/** What is played, and where: the usual, in the even-handed world as it is, where nothing is said. */
export interface Play {
  readonly policy?: Policy;
  readonly lens?: string;
  readonly world?: World;
}

/** A difference that something makes: what is measured with it, less what is measured without it. */
export interface Effect {
  readonly measure: Measure;
  readonly with: Play;
  readonly without: Play;
}

/**
 * What a fact claims of its effect, or of its effect less the other: that it is above zero, below zero, or nothing at
 * all in every single seed; or that it reaches less far, or farther, than the other does in the other's direction
 * (an effect that has turned round reaches less far).
 */
type Direction = 'up' | 'down' | 'none' | 'weaker' | 'stronger';

/** One row of the table of facts. */
export interface Fact {
  readonly id: string;
  /** The fact, in one sentence. */
  readonly claim: string;
  readonly cites: readonly string[];
  /** After how many turns it is measured; it must hold after each. */
  readonly turns: readonly number[];
  readonly effect: Effect;
  /** The effect that it is held against, and how many times it counts; once, where nothing is said. */
  readonly beside?: Effect & { readonly times?: number };
  readonly direction: Direction;
}

/** The usual: a middle of everything, which both powers can always pay. */
export const USUAL: Decision = { ...IDLE, abroad: 'build', controls: 1, openSource: 1, compute: 2 };

const SCENARIO = 'after-the-shock';

/** Makes a criterion of a fact, measured in the default scenario. */
export function criterionOf(fact: Fact, scenarioOf: ScenarioOf): Criterion {
  const { id, claim, cites } = fact;
  const measure = ({ seeds }: Effort): Finding => {
    const about = { id, claim, cites, allowed: ALLOWED[fact.direction] };
    try {
      const results = measureFact(fact, scenarioOf, seeds);
      const figure = `${results.map(figureOf).join('; ')}; ${seeds} seeds`;
      return { ...about, figure, passes: results.every(({ holds }) => holds) };
    } catch (problem) {
      return { ...about, figure: `not played: ${(problem as Error).message}`, passes: false };
    }
  };
  return { id, claim, cites, measure };
}

const ALLOWED: Readonly<Record<Direction, string>> = {
  up: 'an interval above 0',
  down: 'an interval below 0',
  none: 'exactly 0 in every seed',
  weaker: 'less than the other, which is itself sure, by an interval above 0',
  stronger: 'more than the other, which is itself sure, by an interval above 0',
};

/** What a fact's effect was after so many turns. */
interface Result {
  readonly turns: number;
  readonly difference: PairedDifference;
  readonly means: readonly number[];
  readonly holds: boolean;
}

function measureFact({ turns, effect, beside, direction }: Fact, scenarioOf: ScenarioOf, seeds: number) {
  const here = differences(effect, turns, scenarioOf, seeds);
  const there = beside && differences(beside, turns, scenarioOf, seeds);
  return turns.map((turn, i): Result => {
    const mine = here[i] as readonly number[];
    const other = (there?.[i] ?? mine.map(() => 0)).map((x) => x * (beside?.times ?? 1));
    const difference = compare(mine, other, direction);
    return {
      turns: turn,
      difference,
      means: beside ? [mean(mine), mean(other)] : [],
      holds: holds(difference, direction) && (!isMeasuredAgainst(direction) || isSure(other)),
    };
  });
}

/** What the rounding of sums may leave where there is no difference; effects are at least a thousand times larger. */
const ROUNDING = 1e-9;

/** Sets an effect against the other, so that whatever reaches farther in the other's direction counts as more. */
function compare(mine: readonly number[], other: readonly number[], direction: Direction): PairedDifference {
  if (direction === 'none') return pairedDifference(mine, other);
  const sign = { up: 1, down: 1, stronger: Math.sign(mean(other)), weaker: -Math.sign(mean(other)) }[direction];
  const more = mine.map((x, i) => sign * (x - (other[i] as number)));
  return pairedDifference(
    more.map((x) => (Math.abs(x) < ROUNDING ? 0 : x)),
    more.map(() => 0),
  );
}

function isMeasuredAgainst(direction: Direction): boolean {
  return direction === 'weaker' || direction === 'stronger';
}

/** Tells whether an effect has a direction at all, which nothing could otherwise be held against. */
function isSure(effect: readonly number[]): boolean {
  const { low, high } = interval95(effect);
  return low > 0 || high < 0;
}

function holds({ mean, low, high, ties }: PairedDifference, direction: Direction): boolean {
  if (direction === 'none') return mean === 0 && ties === 1;
  return direction === 'down' ? high < 0 : low > 0;
}

/** The differences that an effect makes, seed by seed, after each number of turns. */
function differences(
  effect: Effect,
  turns: readonly number[],
  scenarioOf: ScenarioOf,
  seeds: number,
): readonly (readonly number[])[] {
  const made = readings(effect.with, effect.measure, turns, scenarioOf, seeds);
  const bare = readings(effect.without, effect.measure, turns, scenarioOf, seeds);
  return made.map((row, i) => row.map((x, seed) => x - (bare[i]?.[seed] as number)));
}

/** What a measure reads after each number of turns, seed by seed. */
function readings(
  { policy = {}, lens = 'even-handed', world = (scenario) => scenario }: Play,
  measure: Measure,
  turns: readonly number[],
  scenarioOf: ScenarioOf,
  seeds: number,
): readonly (readonly number[])[] {
  const scenario = world(scenarioOf(SCENARIO, lens));
  const rows = turns.map((): number[] => []);
  const last = Math.max(...turns);
  for (let seed = 0; seed < seeds; seed++) {
    let playing = start(scenario, `fact ${seed}`);
    for (let turn = 1; turn <= last; turn++) {
      const decisions = bySide((side) => ({ ...USUAL, ...policy[side]?.(turn) }));
      const unpaid = SIDES.find((side) => shortfall(playing, side, decisions[side]));
      if (unpaid) throw new Error(`with the seed "fact ${seed}", ${unpaid} cannot pay for it in half-year ${turn}.`);
      playing = advance(playing, decisions);
      for (const [i, when] of turns.entries()) if (when === turn) rows[i]?.push(measure(playing));
    }
  }
  return rows;
}

function figureOf({ turns, difference, means }: Result): string {
  const { mean, low, high } = difference;
  const figure = `${short(mean)} (${short(low)} to ${short(high)})`;
  const after = `after ${turns} half-year${turns === 1 ? '' : 's'}`;
  const [mine, other] = means;
  if (mine === undefined || other === undefined) return `${figure} ${after}`;
  return `${short(mine)} against ${short(other)}, apart by ${figure}, ${after}`;
}

function short(x: number): string {
  return String(Number(x.toPrecision(3)));
}
