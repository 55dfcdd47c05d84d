// The state of the world as named variables. A variable is a position in one array of numbers (fast to copy and to
// sum), and a dotted name (`us.compute`) wherever a person or a file meets it.

import { type ByBloc, type BySide, byBloc, bySide, type Stack } from './sides.ts';

declare const variableBrand: unique symbol;
/** The position of one variable in a State. */
export type Variable = number & { readonly [variableBrand]: true };

/** What a variable counts, and the range that it never leaves. */
export interface VariableRange {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** All numbers of the world at one moment, by Variable. */
export type State = Float64Array;

const POWER = {
  money: ['US$ bn', 0, 5000],
  politicalCapital: ['points', 0, 100],
  compute: ['index, US 2025H1 = 100', 0, 3000],
  underConstruction: ['index, US 2025H1 = 100', 0, 3000],
  arriving: ['index, US 2025H1 = 100', 0, 3000],
  energy: ['compute that can be powered, index', 0, 3000],
  usableCompute: ['index, US 2025H1 = 100', 0, 3000],
  efficiency: ['index, open literature 2025H1 = 1', 0.5, 30],
  capability: ['index, US 2025H1 = 100', 0, 3000],
  talent: ['index, US 2025H1 = 100', 0, 300],
  domesticChips: ['share of chips made at home', 0, 1],
  diffusedKnowHow: ['share of chip know-how already abroad', 0, 1],
  scarcity: ['share of a build-out withheld', 0, 1],
  openness: ['share', 0, 1],
  contributed: ['points of the commons', 0, 3000],
  privateCapital: ['US$ bn a half-year', 0, 2000],
  confidence: ['points', 0, 100],
  maturingSoon: ['US$ bn', 0, 5000],
  maturingLater: ['US$ bn', 0, 5000],
  controls: ['level', 0, 4],
  socialCost: ['points', 0, 100],
  valueAdded: ['US$ bn since the start', 0, 60000],
} as const;

const WORLD = {
  commons: ['points, 2025H1 = 100', 0, 3000],
  tension: ['points', 0, 100],
  governance: ['points', 0, 100],
  valueAdded: ['US$ bn since the start', 0, 60000],
  publicGood: ['score', 0, 100],
} as const;

/** The parts of a power's score, each from 0 to 100. */
export const SCORE_PARTS = ['lead', 'prosperity', 'influence', 'resilience', 'standing'] as const;
/** One part of a power's score. */
export type ScorePart = (typeof SCORE_PARTS)[number];

type Shape = readonly [unit: string, low: number, high: number];
const ranges: VariableRange[] = [];

function declare(name: string, [unit, low, high]: Shape): Variable {
  ranges.push({ name, unit, low, high });
  return (ranges.length - 1) as Variable;
}

function declareAll<K extends string>(
  prefix: string,
  shapes: Readonly<Record<K, Shape>>,
): Readonly<Record<K, Variable>> {
  const made = {} as Record<K, Variable>;
  for (const key of Object.keys(shapes) as K[]) made[key] = declare(`${prefix}.${key}`, shapes[key]);
  return made;
}

type PowerVariables = Readonly<Record<keyof typeof POWER, Variable>> & {
  readonly trust: ByBloc<Variable>;
  readonly score: Readonly<Record<ScorePart, Variable>>;
};

const score: Readonly<Record<ScorePart, Shape>> = {
  lead: ['score', 0, 100],
  prosperity: ['score', 0, 100],
  influence: ['score', 0, 100],
  resilience: ['score', 0, 100],
  standing: ['score', 0, 100],
};

/** The variables of each power, for instance `POWERS.us.compute`. */
export const POWERS: BySide<PowerVariables> = bySide((side) => ({
  ...declareAll(side, POWER),
  trust: byBloc((bloc) => declare(`${side}.trust.${bloc}`, ['points', 0, 100])),
  score: declareAll(`${side}.score`, score),
}));

/** The variables of the whole world. */
export const WORLD_VARIABLES = declareAll('world', WORLD);

/** The shares of each bloc that run each stack; they sum to 1. */
export const ADOPTION: ByBloc<Readonly<Record<Stack, Variable>>> = byBloc((bloc) =>
  declareAll(`${bloc}.adoption`, { us: ['share', 0, 1], cn: ['share', 0, 1], commons: ['share', 0, 1] }),
);

/** Every variable with its name, unit and range, by position. */
export const VARIABLES: readonly VariableRange[] = ranges;

const positions = new Map(ranges.map((range, position) => [range.name, position as Variable]));

/** Finds a variable by its dotted name; `undefined` when there is none. */
export function findVariable(name: string): Variable | undefined {
  return positions.get(name);
}

/** Reads one variable of a state. */
export function read(state: State, variable: Variable): number {
  return state[variable] as number;
}

/** Tells whether a variable is a count of others, so that no scenario sets it: the scores and the public good. */
export function isCounted(name: string): boolean {
  return name.includes('.score.') || name === 'world.publicGood';
}

/** Names a variable. */
export function nameOf(variable: Variable): string {
  return (VARIABLES[variable] as VariableRange).name;
}

/** Writes a state as a flat map from dotted names to numbers. */
export function flatten(state: State): Record<string, number> {
  const flat: Record<string, number> = {};
  for (const [position, { name }] of VARIABLES.entries()) flat[name] = state[position] as number;
  return flat;
}
