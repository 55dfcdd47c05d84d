// A sweep: every strategy of one power against every strategy of the other, under some lenses, on some seeds, and at
// some points of the parameters' ranges: the same seeds and the same points for all, so that differences are of the
// strategies' own making. A lens is taken at its word: what it sets stays where it sets it at every point.

import type { Catalogue } from '../format/catalogue.ts';
import { prepare } from '../format/prepare.ts';
import type { Scenario } from '../model/scenario.ts';
import { type BySide, SIDES } from '../model/sides.ts';
import type { Draw } from '../model/units.ts';
import { SCORE_PARTS } from '../model/variables.ts';
import {
  type Overrides,
  overridesAt,
  type ParameterRange,
  type PointTable,
  rangesOf,
  setByLens,
  within,
  withParameters,
} from './overrides.ts';
import { type Arm, armOf, type Played, type PlayPlan, seedOf } from './play-job.ts';
import { latinHypercube, type Point } from './sampling.ts';

/** What a sweep plays. */
export interface SweepRequest {
  readonly scenario: string;
  readonly values: string;
  readonly lenses: readonly string[];
  /** The strategies of each power. */
  readonly players: BySide<readonly string[]>;
  readonly seeds: readonly string[];
  /** Parameters that stand elsewhere in every game. */
  readonly set: Overrides;
  /** How many points of the ranges to play at; 0 leaves every parameter where it is. */
  readonly ranges: number;
}

/** A sweep, laid out. */
export interface Sweep {
  readonly plan: PlayPlan;
  /** How many points of the ranges are played at; 1 where every parameter stays where it is. */
  readonly points: number;
  /** The arms of one point: every lens with every pair of strategies. */
  readonly pairs: readonly Arm[];
  /** The parameters that differ from point to point. */
  readonly varied: readonly string[];
  /** Whether the scenario asks for a milestone. */
  readonly hasMilestone: boolean;
  /** Reads what a parameter is in an arm's games. */
  valueOf(arm: Arm, parameter: string): number;
}

/** What is read from each game besides its ending: both totals first. */
const MEASURES: readonly string[] = [
  'us.total',
  'cn.total',
  ...SIDES.flatMap((side) => SCORE_PARTS.map((part) => `${side}.score.${part}`)),
  'world.publicGood',
  ...SIDES.flatMap((side) => ['capability', 'compute', 'efficiency', 'openness'].map((name) => `${side}.${name}`)),
  'world.commons',
  'world.tension',
  'world.governance',
];

/** Lays out a sweep; `draw` chooses the points. */
export function sweepOf(catalogue: Catalogue, request: SweepRequest, draw: () => Draw): Sweep {
  const { scenario, values, lenses, players, seeds, set, ranges } = request;
  const worlds = lenses.map((lens) => withParameters(prepare(catalogue, scenario, lens), set));
  const free = ranges === 0 ? [] : rangesOf(worlds[0] as Scenario).filter(({ name }) => !Object.hasOwn(set, name));
  const drawn = free.length === 0 ? [[]] : latinHypercube(ranges, free.length, draw);
  const points = pointsOf(worlds, free, drawn);
  const arms = drawn.flatMap((_, i) =>
    lenses.flatMap((lens, j) =>
      players.us.flatMap((us) =>
        players.cn.map((cn): Arm => ({ lens, players: { us, cn }, point: i * lenses.length + j })),
      ),
    ),
  );
  const hasMilestone = worlds.some(({ milestone }) => milestone.length > 0);
  const measures = hasMilestone ? [...MEASURES, 'milestone'] : MEASURES;
  const still = new Map(worlds.map(({ lens, sources }) => [lens, new Map(sources.map((s) => [s.name, s.value]))]));
  return {
    plan: { scenario, values, set, points, arms, seeds, measures, side: 'us' },
    points: drawn.length,
    pairs: arms.slice(0, arms.length / drawn.length),
    varied: free.map(({ name }) => name),
    hasMilestone,
    valueOf: ({ lens, point }, name) => overridesAt(points, point)[name] ?? (still.get(lens)?.get(name) as number),
  };
}

/** Places every drawn point in the ranges, once for each world, and leaves alone what the world's lens sets. */
function pointsOf(worlds: readonly Scenario[], ranges: readonly ParameterRange[], drawn: readonly Point[]): PointTable {
  const fixed = worlds.map(setByLens);
  const rows = drawn.flatMap((point) =>
    fixed.map((names) => ranges.map((range, i) => (names.has(range.name) ? NaN : within(range, point[i] as number)))),
  );
  return { names: ranges.map(({ name }) => name), values: Float64Array.from(rows.flat()) };
}

/** One cell of a sweep's table of games. */
export type SweepCell = string | number | boolean;

/** Names the columns of a sweep's table of games. */
export function sweepColumns({ plan, varied, hasMilestone }: Sweep): readonly string[] {
  const figures = hasMilestone ? plan.measures.slice(0, -1) : plan.measures;
  return [
    'game',
    'point',
    'lens',
    'us',
    'cn',
    'seed',
    'ending',
    'ahead',
    ...(hasMilestone ? ['milestone'] : []),
  ].concat(
    figures,
    varied.map((name) => `parameter.${name}`),
  );
}

/** Writes one game as a row under those columns. Games and points are counted from 1; `ahead` is us, cn or level. */
export function sweepRow(sweep: Sweep, game: number, { ending, figures }: Played): readonly SweepCell[] {
  const { plan, pairs, varied, hasMilestone } = sweep;
  const number = armOf(plan, game);
  const arm = plan.arms[number] as Arm;
  const { lens, players } = arm;
  const point = Math.floor(number / pairs.length) + 1;
  const [us = 0, cn = 0] = figures;
  const ahead = us > cn ? 'us' : us < cn ? 'cn' : 'level';
  const milestone = hasMilestone ? [figures.at(-1) === 1] : [];
  const read = hasMilestone ? figures.slice(0, -1) : figures;
  const names = [lens, players.us, players.cn, seedOf(plan, game), ending, ahead];
  return [game + 1, point, ...names, ...milestone, ...read, ...varied.map((name) => sweep.valueOf(arm, name))];
}
