// Other numbers for a scenario: the lab asks what a game would be if a parameter lay elsewhere in its range. A parameter
// goes by the name of its source: `NAME`, or `NAME.us` and `NAME.cn` where the powers differ.

import { countScores } from '../model/count-scores.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Scenario } from '../model/scenario.ts';
import type { BySide } from '../model/sides.ts';
import type { Share } from '../model/units.ts';
import { isCounted, type State, VARIABLES } from '../model/variables.ts';
import type { Interval } from './statistics.ts';

/** New values of parameters, by name. */
export type Overrides = Readonly<Record<string, number>>;

/** A parameter that could lie elsewhere: its value, and the range that its source allows. */
export interface ParameterRange extends Interval {
  readonly name: string;
  readonly value: number;
}

/** Lists the parameters of a scenario that have a range, in its order. What a lens sets keeps the scenario's range. */
export function rangesOf({ sources }: Scenario): readonly ParameterRange[] {
  return sources.flatMap(({ name, value, low, high }) => (low < high ? [{ name, value, low, high }] : []));
}

/** Lists the names of the parameters that the scenario's lens sets. */
export function setByLens({ sources }: Scenario): ReadonlySet<string> {
  return new Set(sources.flatMap(({ name, lens }) => (lens === undefined ? [] : [name])));
}

/** Values of the same parameters at many points, kept close together: a global look at the ranges has thousands. */
export interface PointTable {
  readonly names: readonly string[];
  /** Row after row, one number for each name; NaN leaves a parameter as it is. */
  readonly values: Float64Array;
}

/** Reads a number of the unit interval as a value of a parameter: 0 is its range's low, 1 its high. */
export function within({ low, high }: Interval, share: Share): number {
  return Math.min(low + (high - low) * share, high);
}

/** Tabulates points that are given as values by name; what a point does not name it leaves as it is. */
export function tabulate(points: readonly Overrides[]): PointTable {
  const names = [...new Set(points.flatMap((point) => Object.keys(point)))];
  const values = points.flatMap((point) =>
    names.map((name) => (Object.hasOwn(point, name) ? point[name] : NaN) ?? NaN),
  );
  return { names, values: Float64Array.from(values) };
}

/** Reads one point of a table as values by name. */
export function overridesAt({ names, values }: PointTable, point: number): Overrides {
  const found: Record<string, number> = {};
  for (const [i, name] of names.entries()) {
    const value = values[point * names.length + i] as number;
    if (!Number.isNaN(value)) found[name] = value;
  }
  return found;
}

/**
 * Lays other values over a scenario's parameters and counts its starting scores again. Throws when it has no parameter
 * of a name; the range is the caller's affair.
 */
export function withParameters(scenario: Scenario, overrides: Overrides): Scenario {
  const names = Object.keys(overrides);
  if (names.length === 0) return scenario;
  const sources = scenario.sources.map((source) => {
    const value = Object.hasOwn(overrides, source.name) ? overrides[source.name] : undefined;
    return value === undefined ? source : { ...source, value };
  });
  const known = new Set(sources.map(({ name }) => name));
  for (const name of names)
    if (!known.has(name)) throw new Error(`The scenario ${scenario.id} has no parameter "${name}".`);
  const parameters = laidOver(scenario.parameters, overrides);
  return { ...scenario, parameters, sources, initial: countScores(withoutScores(scenario.initial), parameters) };
}

function laidOver(old: Parameters, overrides: Overrides): Parameters {
  const parameters = { ...old } as Record<string, number | BySide<number>>;
  for (const [name, value] of Object.entries(overrides)) {
    const [whole, side] = name.split('.') as [string, string?];
    parameters[whole] = side === undefined ? value : { ...(parameters[whole] as BySide<number>), [side]: value };
  }
  return parameters;
}

function withoutScores(initial: State): State {
  const state = initial.slice();
  for (const [position, { name }] of VARIABLES.entries()) if (isCounted(name)) state[position] = 0;
  return state;
}
