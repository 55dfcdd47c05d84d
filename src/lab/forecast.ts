// A forecast of a plan: the engine plays it forward over many imagined futures. Each starts from what one power knows,
// with the rival's hidden numbers drawn from the range of their estimates, and on a luck of its own making; the game's
// own luck and the rival's secret decision are not even there to be read. The plan is held within means, and the rival
// goes on as it did last. Two plans are compared over the same futures (common random numbers), so few are enough.

import { countScores } from '../model/count-scores.ts';
import { CHOICE_NAMES, type Choice, type Decision, IDLE, NO_INITIATIVE } from '../model/decision.ts';
import { advance, choose, isOver, luckOf, type Playing } from '../model/game.ts';
import { imagineGame } from '../model/imagined.ts';
import type { InitiativeRule } from '../model/initiative.ts';
import { drawsOf, type LuckTable } from '../model/luck.ts';
import { type Position, shortfall } from '../model/options.ts';
import { type Scenario, scores, type Values } from '../model/scenario.ts';
import { bySide, rivalOf, type Side } from '../model/sides.ts';
import { isCounted, POWERS, read, type State, VARIABLES, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { hiddenFrom, type View, viewOf } from '../model/view.ts';
import { doctrinesOf } from '../personas/doctrines.ts';
import { afford, type Persona } from '../personas/persona.ts';
import { mean, quantile } from './statistics.ts';

/** What a power knows at one moment, as a plain object: all that a forecast starts from. */
export interface Known {
  readonly side: Side;
  /** The turn about to be decided, from 0. */
  readonly turn: number;
  /** The power's own dice for this turn, from 0 to 1. */
  readonly whim: number;
  /** Every number by Variable: exact, or the middle of its estimate. */
  readonly numbers: State;
  /** The ranges of the numbers that are hidden. */
  readonly hidden: readonly { readonly variable: Variable; readonly low: number; readonly high: number }[];
  /** The ids of the cards that it holds. */
  readonly hand: readonly string[];
  readonly ownDecisions: readonly Decision[];
  readonly rivalDecisions: readonly Decision[];
}

/** Writes down what a view tells, and nothing else. */
export function knownOf(view: View): Known {
  const { side, turn, whim, hand, ownDecisions, rivalDecisions } = view;
  const hidden = hiddenFrom(side).flatMap((variable) => {
    const estimate = view.estimate(variable);
    return estimate ? [{ variable, low: estimate.low, high: estimate.high }] : [];
  });
  const numbers = Float64Array.from(VARIABLES, (_, position) => view.know(position as Variable));
  return { side, turn, whim, numbers, hidden, hand: hand.map(({ id }) => id), ownDecisions, rivalDecisions };
}

/** One imagined future: where it starts, and what the rival is expected to do in it. */
export interface Future {
  readonly playing: Playing;
  readonly rivalPlan: Decision;
}

/** How many turns a forecast looks ahead: two years or, where a turn is a year, three. */
export function turnsAhead({ halfYears, labels }: Scenario, turn: number): number {
  return Math.min(halfYears === 1 ? 4 : 3, labels.length - turn);
}

/** Draws the luck of imagined futures. It is named after the power's own dice, so no seed of a game ever is its name. */
export function luckOfFutures(known: Known, scenario: Scenario, count: number): readonly LuckTable[] {
  return Array.from({ length: count }, (_, i) => luckOf(scenario, nameOf(known, i)));
}

function nameOf({ whim }: Known, future: number): string {
  return `${whim}/outlook/${future}`;
}

/** Imagines futures from what is known under the rules of a scenario, one for each luck. */
export function imagineFutures(known: Known, scenario: Scenario, lucks: readonly LuckTable[]): readonly Future[] {
  const rival = rivalOf(known.side);
  const others = doctrinesOf(rival);
  const last = known.rivalDecisions.at(-1);
  return lucks.map((luck, i) => {
    const playing = imagineGame(viewFrom(known, scenario, guess(known, scenario, i)), luck);
    // Before anything was revealed, each future has another doctrine of the rival's side.
    const plan = last ?? (others[i % others.length] as Persona).decide(viewOf(playing, rival));
    return { playing, rivalPlan: withoutCard(plan) };
  });
}

/** Draws the hidden numbers within their estimates, all by one draw, for they hang together; counts the scores again. */
function guess(known: Known, scenario: Scenario, future: number): State {
  const numbers = known.numbers.slice();
  const draw = drawsOf(`${nameOf(known, future)}/rival`)();
  for (const { variable, low, high } of known.hidden) {
    numbers[variable] = low > 0 ? 1 / (draw / low + (1 - draw) / high) : low + (1 - draw) * (high - low);
  }
  return recount(numbers, scenario);
}

/** Counts the scores of a state again, as its other numbers stand: estimates of scores do not fit each other. */
function recount(numbers: State, scenario: Scenario): State {
  const bare = numbers.slice();
  for (const [position, { name }] of VARIABLES.entries()) if (isCounted(name)) bare[position] = 0;
  return countScores(bare, scenario.parameters);
}

/** Makes a view again of what was written down of it, or of other numbers that it leaves open. */
export function viewFrom(known: Known, scenario: Scenario, numbers: State = known.numbers): View {
  const { side, turn, whim, hand, ownDecisions, rivalDecisions } = known;
  const cards = new Map(scenario.initiatives[side].map((rule) => [rule.id, rule]));
  const position = positionOf(known, scenario, numbers);
  return {
    side,
    scenario,
    turn,
    turns: scenario.labels.length,
    know: (variable) => read(numbers, variable),
    estimate: (variable) => {
      const range = known.hidden.find((hidden) => hidden.variable === variable);
      return range && { value: read(numbers, variable), low: range.low, high: range.high };
    },
    hand: hand.map((id) => cards.get(id) as InitiativeRule),
    whim,
    ownDecisions,
    rivalDecisions,
    canPay: (decision) => shortfall(position, side, decision) === undefined,
    lacks: (decision) => shortfall(position, side, decision)?.of,
  };
}

/** Says where the game stands for whoever decides: own stocks and own cards. */
function positionOf({ side, hand }: Known, scenario: Scenario, numbers: State): Position {
  return {
    scenario,
    state: numbers,
    past: { happened: [], played: [], decks: bySide((s) => (s === side ? hand : [])) },
  };
}

/** Tells whether a decision can be taken now. */
export function canPay(known: Known, scenario: Scenario, decision: Decision): boolean {
  return shortfall(positionOf(known, scenario, known.numbers), known.side, decision) === undefined;
}

function withoutCard(decision: Decision): Decision {
  return { ...decision, initiative: NO_INITIATIVE };
}

/** Trims a plan to what can be paid. */
function within(playing: Playing, side: Side, plan: Decision): Decision {
  return shortfall(playing, side, plan) ? afford(viewOf(playing, side), plan, []) : plan;
}

/** Plays a plan forward in one future. Returns the states from now on: one more than the turns played. */
function playForward({ playing, rivalPlan }: Future, side: Side, plan: Decision, turns: number): readonly State[] {
  const rival = rivalOf(side);
  const goOn = withoutCard(plan);
  const states: State[] = [playing.state];
  let now = playing;
  for (let turn = 0; turn < turns && !isOver(now); turn++) {
    const own = within(now, side, turn === 0 ? plan : goOn);
    const theirs = within(now, rival, rivalPlan);
    now = advance(now, side === 'us' ? { us: own, cn: theirs } : { us: theirs, cn: own });
    states.push(now.state);
  }
  return states;
}

/** Reads by how much a power is ahead in total score, in points. */
export function marginOf(state: State, side: Side, values: Values): number {
  const both = scores(state, values);
  return both[side].total - both[rivalOf(side)].total;
}

/** What a fan can show: the margin of the totals, a number of both powers, own money, or a number of the world. */
export const FANS = ['margin', 'capability', 'efficiency', 'influence', 'money', 'tension', 'publicGood'] as const;
/** The name of a fan. */
export type FanName = (typeof FANS)[number];

/** The middle of the futures, and the range that four in five of them keep to. */
export interface Band {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** One line of a fan: whose it is, and a band for now and for each turn ahead. */
interface FanLine {
  readonly who: Side | 'world';
  readonly bands: readonly Band[];
}

/** What a plan is likely to lead to. */
export interface Forecast {
  /** How many futures were played. */
  readonly futures: number;
  /** In how many of them the power is ahead in total score at the end of the look ahead. */
  readonly ahead: number;
  readonly fans: Readonly<Record<FanName, readonly FanLine[]>>;
}

/** The variables that a fan shows; none for the margin. */
export function linesOf(
  fan: FanName,
  side: Side,
): readonly { readonly who: Side | 'world'; readonly variable?: Variable }[] {
  const rival = rivalOf(side);
  switch (fan) {
    case 'margin':
      return [{ who: side }];
    case 'money':
      return [{ who: side, variable: POWERS[side].money }];
    case 'influence':
      return [side, rival].map((who) => ({ who, variable: POWERS[who].score.influence }));
    case 'tension':
    case 'publicGood':
      return [{ who: 'world', variable: WORLD_VARIABLES[fan] }];
    default:
      return [side, rival].map((who) => ({ who, variable: POWERS[who][fan] }));
  }
}

function bandOf(values: readonly number[]): Band {
  return { low: quantile(values, 0.1), mid: quantile(values, 0.5), high: quantile(values, 0.9) };
}

/** Forecasts a plan over imagined futures. */
export function forecastOf(
  futures: readonly Future[],
  side: Side,
  plan: Decision,
  turns: number,
  values: Values,
): Forecast {
  const played = futures.map((future) => playForward(future, side, plan, turns));
  const steps = Array.from({ length: turns + 1 }, (_, step) => step);
  const fan = (name: FanName): readonly FanLine[] =>
    linesOf(name, side).map(({ who, variable }) => {
      const value = (state: State) => (variable === undefined ? marginOf(state, side, values) : read(state, variable));
      return { who, bands: steps.map((step) => bandOf(played.map((states) => value(states[step] as State)))) };
    });
  const ahead = played.filter((states) => marginOf(states.at(-1) as State, side, values) > 0).length;
  return {
    futures: futures.length,
    ahead,
    fans: Object.fromEntries(FANS.map((name) => [name, fan(name)])) as Forecast['fans'],
  };
}

/** The numbers by which the effect of a change is told. */
const GAUGES = [
  'margin',
  'capability',
  'efficiency',
  'usableCompute',
  'prosperity',
  'influence',
  'resilience',
  'standing',
  'rivalCapability',
  'rivalCompute',
  'tension',
  'publicGood',
] as const;
/** The name of such a number. */
export type GaugeName = (typeof GAUGES)[number];

/** Gauges of which less is better for the power that asks. */
const LESS_IS_BETTER: readonly GaugeName[] = ['rivalCapability', 'rivalCompute', 'tension'];
/** A move of so many points of a score weighs as much as a move of an index by the same share of a hundred. */
const FULL_SCORE = 100;

/** Finds the variable of a gauge; none for the margin. */
export function gaugeVariable(gauge: GaugeName, side: Side): Variable | undefined {
  const own = POWERS[side];
  const rival = POWERS[rivalOf(side)];
  switch (gauge) {
    case 'margin':
      return undefined;
    case 'rivalCapability':
      return rival.capability;
    case 'rivalCompute':
      return rival.usableCompute;
    case 'tension':
    case 'publicGood':
      return WORLD_VARIABLES[gauge];
    case 'capability':
    case 'efficiency':
    case 'usableCompute':
      return own[gauge];
    default:
      return own.score[gauge];
  }
}

/** By how much a change moves a gauge: the mean over the futures, and the range of four in five of them. */
export interface Move {
  readonly gauge: GaugeName;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The mean as a share of a full score or, of an index, of where it would stand otherwise. */
  readonly size: number;
  /** Above zero when the move is in the interest of the power that asks. */
  readonly good: number;
}

/** A choice that is made otherwise. */
export interface Change {
  readonly choice: Choice | 'initiative';
  readonly from: Decision[Choice | 'initiative'];
  readonly to: Decision[Choice | 'initiative'];
}

/** What one change does; without moves where the plan could not be paid without it. */
export interface Effect {
  readonly change: Change;
  readonly moves?: readonly Move[];
}

/** Lists the changes from one decision to another. */
export function changesBetween(from: Decision, to: Decision): readonly Change[] {
  return ([...CHOICE_NAMES, 'initiative'] as const)
    .filter((choice) => from[choice] !== to[choice])
    .map((choice) => ({ choice, from: from[choice], to: to[choice] }));
}

/** The decision that a draft is compared with: the last one or, in the first turn, the least, controls as they stand. */
export function baseOf({ ownDecisions, numbers, side }: Known): Decision {
  const controls = read(numbers, POWERS[side].controls) as Decision['controls'];
  return withoutCard(ownDecisions.at(-1) ?? { ...IDLE, controls });
}

/** Where each future ends when a plan is held. */
export function endsOf(futures: readonly Future[], side: Side, plan: Decision, turns: number): readonly State[] {
  return futures.map((future) => playForward(future, side, plan, turns).at(-1) as State);
}

/** Compares where two plans end, future by future: what the first moves against the second. */
export function movesOf(a: readonly State[], b: readonly State[], side: Side, values: Values): readonly Move[] {
  return GAUGES.map((gauge) => {
    const variable = gaugeVariable(gauge, side);
    const value = (state: State) => (variable === undefined ? marginOf(state, side, values) : read(state, variable));
    const differences = a.map((state, i) => value(state) - value(b[i] as State));
    const middle = mean(differences);
    const whole = variable === undefined || isPoints(variable) ? FULL_SCORE : Math.abs(mean(b.map(value)));
    return {
      gauge,
      mean: middle,
      low: quantile(differences, 0.1),
      high: quantile(differences, 0.9),
      size: whole > 0 ? middle / whole : 0,
      good: LESS_IS_BETTER.includes(gauge) ? -middle : middle,
    };
  });
}

function isPoints(variable: Variable): boolean {
  return ['score', 'points'].includes(VARIABLES[variable]?.unit ?? '');
}

/** Tells what one change does: the draft with it against the draft without it. */
export function effectOf(known: Known, futures: readonly Future[], asked: Asked, change: Change): Effect {
  const { draft, turns, values } = asked;
  const without = choose(draft, change.choice, change.from as never);
  const scenario = futures[0]?.playing.scenario;
  if (!scenario || !canPay(known, scenario, without)) return { change };
  const { side } = known;
  const moves = movesOf(endsOf(futures, side, draft, turns), endsOf(futures, side, without, turns), side, values);
  return { change, moves };
}

/** What is asked about a draft. */
export interface Asked {
  readonly draft: Decision;
  readonly turns: number;
  readonly values: Values;
}
