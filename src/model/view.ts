// What a power may know: its own numbers and the world's exactly, the rival's hidden ones as an estimate that can be
// wrong by more the more secretive the rival is (F14 is such an estimate, and a disputed one). A persona, an adviser
// or a pupil's screen gets a View and nothing else.

import type { Decision } from './decision.ts';
import type { Playing, TurnRecord } from './game.ts';
import { shortfall } from './game.ts';
import { luckAt } from './luck.ts';
import { clamp, spread } from './maths.ts';
import type { Scenario } from './scenario.ts';
import { rivalOf, type Side } from './sides.ts';
import { POWERS, read, type State, VARIABLES, type Variable, type VariableRange } from './variables.ts';

/** An estimate of a hidden number. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What one power knows at one moment. */
export interface View {
  readonly side: Side;
  /** The turn about to be decided, from 0. */
  readonly turn: number;
  readonly turns: number;
  /** Reads a number: exact where it is known, the middle of the estimate where it is hidden. */
  know(variable: Variable): number;
  /** The estimate of a hidden number; `undefined` where the number is known. */
  estimate(variable: Variable): Estimate | undefined;
  /** What the rival decided in the turns already revealed. */
  readonly rivalDecisions: readonly Decision[];
  /** Own past decisions. */
  readonly ownDecisions: readonly Decision[];
  /** Tells whether a decision can be paid. */
  canPay(decision: Decision): boolean;
}

/** Lists what a power hides from its rival. The two scores of lead hang on a hidden number, so they are hidden too. */
export function hiddenFrom(side: Side): readonly Variable[] {
  const rival = POWERS[rivalOf(side)];
  return [
    rival.compute,
    rival.usableCompute,
    rival.underConstruction,
    rival.arriving,
    rival.efficiency,
    rival.capability,
    rival.money,
    rival.score.lead,
    POWERS[side].score.lead,
  ];
}

/** By how much an estimate of the rival may be wrong now, as a share of the true number. */
function estimateError(scenario: Scenario, state: State, side: Side): number {
  const openness = read(state, POWERS[rivalOf(side)].openness);
  const { secret, open } = scenario.estimateError;
  return secret + (open - secret) * openness;
}

/** Estimates a hidden number from the truth, the seed's luck and the rival's secrecy. */
function estimateOf(playing: Playing, side: Side, variable: Variable): Estimate {
  const { scenario, state, luck, turns } = playing;
  const last = scenario.labels.length - 1;
  const turn = Math.min(turns.length, last);
  const error = estimateError(scenario, state, side);
  const { low, high } = VARIABLES[variable] as VariableRange;
  const value = read(state, variable) * (1 + error * spread(luckAt(luck, `intelligence/${side}`, turn)));
  return {
    value: clamp(value, low, high),
    low: clamp(value / (1 + error), low, high),
    high: clamp(value / (1 - error), low, high),
  };
}

/** Makes the view that a power has of a game. */
export function viewOf(playing: Playing, side: Side): View {
  const { scenario, state, turns } = playing;
  const hidden = new Set(hiddenFrom(side));
  const estimate = (variable: Variable) => (hidden.has(variable) ? estimateOf(playing, side, variable) : undefined);
  const decided = (who: Side) => turns.map((turn: TurnRecord) => turn.decisions[who]);
  return {
    side,
    turn: turns.length,
    turns: scenario.labels.length,
    know: (variable) => estimate(variable)?.value ?? read(state, variable),
    estimate,
    rivalDecisions: decided(rivalOf(side)),
    ownDecisions: decided(side),
    canPay: (decision) => shortfall(scenario, state, side, decision) === undefined,
  };
}
