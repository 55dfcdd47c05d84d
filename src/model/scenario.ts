// A scenario, ready to play: the numbers of a scenario file with one lens laid over them, its starting state, its
// events and the names of its turns. The source of every number stays with it, so that any of them can be opened.

import type { Decision } from './decision.ts';
import type { EventRule } from './event.ts';
import type { InitiativeRule } from './initiative.ts';
import type { Parameters } from './parameters.ts';
import type { BySide, Side } from './sides.ts';
import { POWERS, read, SCORE_PARTS, type ScorePart, type State, type Variable, WORLD_VARIABLES } from './variables.ts';

/** A number with what it means, the range that it could be in, and where it comes from. */
export interface SourcedNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly meaning: string;
  /** Evidence ids with the arithmetic, or the word assumption with the reason. */
  readonly source: string;
}

/** Where a number of the playable scenario comes from, and what the lens did to it. */
export interface ParameterSource extends SourcedNumber {
  readonly name: string;
  /** The lens's passage, when the lens set the value. */
  readonly lens?: string;
}

/** The rules by which the final state is given its name, in points of the variables that they read. */
export interface EndingRules {
  readonly crisisTension: number;
  readonly cooperationGovernance: number;
  readonly cooperationTension: number;
  readonly commonsShare: number;
  readonly closedOpenness: number;
  readonly closedTension: number;
}

/** A state of the world that a scenario asks about: `variable` (or its ratio to `over`) within two bounds. */
export interface Condition {
  readonly variable: Variable;
  readonly over?: Variable;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Everything that a game needs besides its record. */
export interface Scenario {
  readonly id: string;
  readonly lens: string;
  /** One label for each turn, for instance 2025H1. */
  readonly labels: readonly string[];
  /** How many half-years a turn is: 1, or 2 where a turn is a year. */
  readonly halfYears: number;
  readonly parameters: Parameters;
  readonly sources: readonly ParameterSource[];
  readonly initial: State;
  readonly events: readonly EventRule[];
  /** The cards of each power. */
  readonly initiatives: BySide<readonly InitiativeRule[]>;
  /** What the final state is asked for, all of it; empty when the scenario asks nothing. */
  readonly milestone: readonly Condition[];
  /** What the article narrates that each power did, turn by turn; empty where it narrates nothing. */
  readonly narrated: BySide<readonly Decision[]>;
  readonly endings: EndingRules;
  /** By how much an estimate of the rival may be wrong: a share, at full secrecy and at full openness. */
  readonly estimateError: { readonly secret: number; readonly open: number };
  /** What files of somebody's own say of it, where it rests on any: a part of the fingerprint of its games. */
  readonly own?: string;
}

/** What a player counts as success: weights that sum to 1 over the score parts and the public good. */
export interface Values {
  readonly id: string;
  readonly weights: Readonly<Record<ScorePart | 'publicGood', number>>;
}

/** A power's score: each part from 0 to 100, and their weighted total. */
export interface PowerScore {
  readonly parts: Readonly<Record<ScorePart, number>>;
  readonly publicGood: number;
  readonly total: number;
}

/** Scores one power on a state, by the player's values. */
function scoreOf(state: State, side: Side, values: Values): PowerScore {
  const parts = {} as Record<ScorePart, number>;
  const publicGood = read(state, WORLD_VARIABLES.publicGood);
  let total = values.weights.publicGood * publicGood;
  for (const part of SCORE_PARTS) {
    parts[part] = read(state, POWERS[side].score[part]);
    total += values.weights[part] * parts[part];
  }
  return { parts, publicGood, total };
}

/** Scores both powers. */
export function scores(state: State, values: Values): BySide<PowerScore> {
  return { us: scoreOf(state, 'us', values), cn: scoreOf(state, 'cn', values) };
}

/** Tells whether a state is what the scenario's milestone asks for. */
export function isMilestone({ milestone }: Scenario, state: State): boolean {
  return milestone.every(({ variable, over, atLeast, atMost }) => {
    const figure = read(state, variable) / (over === undefined ? 1 : read(state, over));
    return (atLeast === undefined || figure >= atLeast) && (atMost === undefined || figure <= atMost);
  });
}
