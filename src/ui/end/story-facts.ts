// The facts of a finished game that its story is told from, read off the record: who was ahead when, what went from where
// to where, what struck, which turn moved the balance most, and how each rule of an ending reads the final state.

import { type Ending, endingOf } from '../../model/ending.ts';
import { type Playing, until } from '../../model/game.ts';
import { totalFor } from '../../model/knowledge.ts';
import { type Scenario, scores, type Values } from '../../model/scenario.ts';
import { BLOCS, rivalOf, type Side } from '../../model/sides.ts';
import { type TurningPoint, turningPoints } from '../../model/turning-points.ts';
import { ADOPTION, POWERS, read, type State, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { viewOf } from '../../model/view.ts';

/** A number at the start and at the end, with its highest point on the way. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly peak: { readonly value: number; readonly label: string };
}

/** Who was ahead, and when that changed. */
export interface LeadFacts {
  /** Each time that a power took the lead, the first time included. */
  readonly taken: readonly { readonly side: Side; readonly label: string }[];
  /** The largest lead of all. */
  readonly largest: { readonly points: number; readonly label: string };
}

/** Reads the course of a variable over the turns played. */
export function courseOf({ scenario, turns }: Playing, variable: Variable): Course {
  const from = read(scenario.initial, variable);
  let peak = { value: from, label: '' };
  for (const { after, label } of turns) {
    const value = read(after, variable);
    if (value > peak.value) peak = { value, label };
  }
  return { from, to: read(turns.at(-1)?.after ?? scenario.initial, variable), peak };
}

/** Reads who was ahead by some values, turn by turn. */
export function leadsOf({ turns }: Playing, values: Values): LeadFacts {
  const taken: { side: Side; label: string }[] = [];
  let largest = { points: 0, label: '' };
  for (const { after, label } of turns) {
    const { us, cn } = scores(after, values);
    const points = us.total - cn.total;
    const side = points < 0 ? 'cn' : 'us';
    if (points !== 0 && taken.at(-1)?.side !== side) taken.push({ side, label });
    if (Math.abs(points) > largest.points) largest = { points: Math.abs(points), label };
  }
  return { taken, largest };
}

/** What a power took to be true during a game, against what was. */
export interface Belief {
  readonly turns: number;
  /** After how many turns it took itself to be behind, and after how many it was. */
  readonly tookBehind: number;
  readonly wasBehind: number;
  /** Its estimates of the rival's capability over the truth, on average. */
  readonly ratio: number;
}

/** Finds what a power believed before each decision. */
export function beliefOf(playing: Playing, values: Values, side: Side): Belief {
  const rival = rivalOf(side);
  const befores = playing.turns.map((turn, count) => ({
    was: turn.before,
    know: viewOf(until(playing, count), side).know,
  }));
  const isBehind = (know: (variable: Variable) => number) =>
    totalFor({ know }, side, values) < totalFor({ know }, rival, values);
  const { capability } = POWERS[rival];
  return {
    turns: befores.length,
    tookBehind: befores.filter(({ know }) => isBehind(know)).length,
    wasBehind: befores.filter(({ was }) => isBehind((variable) => read(was, variable))).length,
    ratio: befores.reduce((sum, { was, know }) => sum + know(capability) / read(was, capability), 0) / befores.length,
  };
}

/** Finds the turn in which the balance moved most; `undefined` before the first turn. */
export function largestSwing(playing: Playing, values: Values): TurningPoint | undefined {
  return turningPoints(playing, values, 1)[0];
}

/** One comparison that the rule of an ending makes, in the units that people see. */
export interface Reading {
  readonly what: 'tension' | 'governance' | 'commons' | 'openness' | 'usLead' | 'cnLead';
  readonly value: number;
  readonly bound: number;
  readonly kind: 'atLeast' | 'atMost' | 'above';
  readonly decimals: number;
  readonly holds: boolean;
}

/** The rule of one ending, read on a final state. */
export interface RuleReading {
  readonly ending: Ending;
  readonly readings: readonly Reading[];
  readonly holds: boolean;
  /** Whether it named the ending: the first that holds does. */
  readonly isNamed: boolean;
}

/** Reads the rules of all endings on a state, in their order. */
export function rulesOn(scenario: Scenario, state: State, values: Values): readonly RuleReading[] {
  const named = endingOf(scenario, state, values);
  const readings = readingsOn(scenario, state, values);
  // The table below lists the endings in the order in which their rules are read.
  return (Object.keys(readings) as Ending[]).map((ending) => ({
    ending,
    readings: readings[ending],
    holds: readings[ending].every(({ holds }) => holds),
    isNamed: ending === named,
  }));
}

function readingsOn({ endings }: Scenario, state: State, values: Values): Readonly<Record<Ending, readonly Reading[]>> {
  const mean = (variables: readonly Variable[]) =>
    variables.reduce((sum, variable) => sum + read(state, variable) / variables.length, 0);
  const tension = read(state, WORLD_VARIABLES.tension);
  const commons = mean(BLOCS.map((bloc) => ADOPTION[bloc].commons));
  const openness = mean([POWERS.us.openness, POWERS.cn.openness]);
  const { us, cn } = scores(state, values);
  return {
    crisis: [atLeast('tension', tension, endings.crisisTension, 1)],
    'governed-co-operation': [
      atLeast('governance', read(state, WORLD_VARIABLES.governance), endings.cooperationGovernance, 1),
      atMost('tension', tension, endings.cooperationTension, 1),
    ],
    'open-commons': [atLeast('commons', commons, endings.commonsShare, 3)],
    'two-closed-stacks': [
      atMost('openness', openness, endings.closedOpenness, 3),
      atLeast('tension', tension, endings.closedTension, 1),
    ],
    'us-primacy': [atLeast('usLead', us.total - cn.total, 0, 1)],
    'chinese-primacy': [above('cnLead', cn.total - us.total, 0, 1)],
  };
}

type Read = (what: Reading['what'], value: number, bound: number, decimals: number) => Reading;

const atLeast: Read = (what, value, bound, decimals) => ({
  ...{ what, value, bound, decimals },
  kind: 'atLeast',
  holds: value >= bound,
});
const atMost: Read = (what, value, bound, decimals) => ({
  ...{ what, value, bound, decimals },
  kind: 'atMost',
  holds: value <= bound,
});
const above: Read = (what, value, bound, decimals) => ({
  ...{ what, value, bound, decimals },
  kind: 'above',
  holds: value > bound,
});
