// What a power may know: its own numbers and the world's exactly, the rival's hidden ones as an estimate that can be
// wrong by more the more secretive the rival is (F14 is such an estimate, and a disputed one). A persona, an adviser
// or a pupil's screen gets a View and nothing else.

import { countScores } from './count-scores.ts';
import { type Decision, NO_INITIATIVE, UNDISCLOSED } from './decision.ts';
import type { Playing } from './game.ts';
import { type InitiativeRule, isSecret } from './initiative.ts';
import { LUCK, luckAt } from './luck.ts';
import { clamp, spread } from './maths.ts';
import { handOf, type Shortfall, shortfall } from './options.ts';
import type { Scenario } from './scenario.ts';
import { type BySide, bySide, rivalOf, SIDES, type Side } from './sides.ts';
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
  /** The rules of this world, which are published. */
  readonly scenario: Scenario;
  /** The turn about to be decided, from 0. */
  readonly turn: number;
  readonly turns: number;
  /** Reads a number: exact where it is known, the middle of the estimate where it is hidden. */
  know(variable: Variable): number;
  /** The estimate of a hidden number; `undefined` where the number is known. */
  estimate(variable: Variable): Estimate | undefined;
  /** The cards that the power holds, the oldest first. */
  readonly hand: readonly InitiativeRule[];
  /** The power's own dice for this turn, which move nothing in the world; from 0 to 1. */
  readonly whim: number;
  /** What the rival decided in the turns already revealed; an initiative that is still secret reads `undisclosed`. */
  readonly rivalDecisions: readonly Decision[];
  /** Own past decisions. */
  readonly ownDecisions: readonly Decision[];
  /** Tells whether a decision can be taken: it can be paid, and its initiative is in the hand. */
  canPay(decision: Decision): boolean;
  /** Tells what a decision is short of; `undefined` when it can be taken. */
  lacks(decision: Decision): Shortfall['of'] | undefined;
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

const HIDDEN: BySide<ReadonlySet<Variable>> = bySide((side) => new Set(hiddenFrom(side)));

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
  const turn = Math.min(turns.length, last) * scenario.halfYears;
  const error = estimateError(scenario, state, side);
  const { low, high } = VARIABLES[variable] as VariableRange;
  const value = read(state, variable) * (1 + error * spread(luckAt(luck, LUCK[side].intelligence, turn)));
  return {
    value: clamp(value, low, high),
    low: clamp(value / (1 + error), low, high),
    high: clamp(value / (1 - error), low, high),
  };
}

/** Estimates a lead from what is estimated of the rival, so that the leads of both stay two halves of one whole. */
function leadEstimate(playing: Playing, side: Side, leads: Side): Estimate {
  const lead = (end: keyof Estimate) => {
    const seen = playing.state.slice();
    for (const variable of hiddenFrom(side)) seen[variable] = estimateOf(playing, side, variable)[end];
    return read(countScores(seen, playing.scenario.parameters), POWERS[leads].score.lead);
  };
  const [low, high] = leads === side ? (['high', 'low'] as const) : (['low', 'high'] as const);
  return { value: lead('value'), low: lead(low), high: lead(high) };
}

/** Makes the view that a power has of a game. */
export function viewOf(playing: Playing, side: Side): View {
  const { scenario, state, turns, luck } = playing;
  const column = Math.min(turns.length, scenario.labels.length - 1) * scenario.halfYears;
  const estimate = (variable: Variable) => {
    if (!HIDDEN[side].has(variable)) return undefined;
    const leads = SIDES.find((one) => POWERS[one].score.lead === variable);
    return leads ? leadEstimate(playing, side, leads) : estimateOf(playing, side, variable);
  };
  const know = (variable: Variable) => estimate(variable)?.value ?? read(state, variable);
  return {
    side,
    scenario,
    turn: turns.length,
    turns: scenario.labels.length,
    know,
    estimate,
    hand: handOf(playing, side),
    whim: luckAt(luck, LUCK[side].whim, column),
    rivalDecisions: disclosed(playing, rivalOf(side)),
    ownDecisions: turns.map(({ decisions }) => decisions[side]),
    canPay: (decision) => shortfall(playing, side, decision) === undefined,
    lacks: (decision) => shortfall(playing, side, decision)?.of,
  };
}

/** Lists a power's decisions as its rival knows them: initiatives that are still secret are not named. */
export function disclosed({ scenario, turns, past }: Playing, side: Side): readonly Decision[] {
  const now = turns.length * scenario.halfYears;
  const secrets = new Set(past.played.filter((card) => isSecret(card, now)).map(({ rule }) => rule.id));
  return turns.map(({ decisions }) => {
    const decision = decisions[side];
    const hidden = decision.initiative !== NO_INITIATIVE && secrets.has(decision.initiative);
    return hidden ? { ...decision, initiative: UNDISCLOSED } : decision;
  });
}

/** Lists what a secret initiative may move: what its owner hides, the scores apart. */
export function coverOf(side: Side): readonly Variable[] {
  const { compute, underConstruction, efficiency, capability, money } = POWERS[side];
  return [compute, underConstruction, efficiency, capability, money];
}

/** Writes what a power knows as a whole state, estimates in the place of what is hidden. */
export function imagine(view: View): State {
  return Float64Array.from(VARIABLES, (_, position) => view.know(position as Variable));
}
