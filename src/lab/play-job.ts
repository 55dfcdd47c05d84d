// Many games, described once and played anywhere: a plan holds what differs between games as short lists, so that a
// worker needs the plan, the catalogue and two numbers to play its part. Games are numbered arm by arm, seeds fastest;
// whoever plays them and in whatever order, game i is the same game.

import type { Catalogue } from '../format/catalogue.ts';
import { prepare, valuesOf } from '../format/prepare.ts';
import { type Ending, endingOf } from '../model/ending.ts';
import { luckOf, type Playing } from '../model/game.ts';
import type { LuckTable } from '../model/luck.ts';
import type { Scenario, Values } from '../model/scenario.ts';
import { type BySide, bySide, SIDES, type Side } from '../model/sides.ts';
import type { Persona } from '../personas/persona.ts';
import { playOut } from '../personas/play-out.ts';
import { type Measure, measureNamed } from './measure.ts';
import { type Overrides, overridesAt, type PointTable, withParameters } from './overrides.ts';
import { findPlayer } from './players.ts';

/** One set-up, played on every seed of the plan. */
export interface Arm {
  readonly lens: string;
  /** Who plays each power: a persona by its id, a policy, or the decisions of a game. */
  readonly players: BySide<string>;
  /** Which of the plan's points the parameters stand at. */
  readonly point: number;
}

/** What is played, and what is read from each game. */
export interface PlayPlan {
  readonly scenario: string;
  readonly values: string;
  /** Values of parameters in every game, whatever the lens. */
  readonly set: Overrides;
  /** Values of parameters that arms are played with, laid over those. */
  readonly points: PointTable;
  readonly arms: readonly Arm[];
  readonly seeds: readonly string[];
  /** Names of measures, asked for `side`. */
  readonly measures: readonly string[];
  readonly side: Side;
  /** Whether the way of the first measure through each game is read as well. */
  readonly traced?: boolean;
}

/** What is kept of a played game. */
export interface Played {
  readonly ending: Ending;
  /** The plan's measures, in its order. */
  readonly figures: readonly number[];
  /** Where the plan asks for it, the first measure at the start and after each turn. */
  readonly trace?: readonly number[];
}

/** The games from a number, included, to another, not included. */
export type Chunk = readonly [from: number, to: number];

/** What a worker needs to play any part of a plan. */
export interface PlayJob {
  readonly catalogue: Catalogue;
  readonly plan: PlayPlan;
}

/** Games in a chunk: some milliseconds of work, so that progress shows and little is lost when a run is cut short. */
const CHUNK = 10;
/** How many seeds' luck is kept at hand. */
const KEPT = 1000;

/** Counts the games of a plan. */
export function gamesOf({ arms, seeds }: PlayPlan): number {
  return arms.length * seeds.length;
}

/** Cuts a plan into chunks, in order. */
export function chunksOf(plan: PlayPlan): readonly Chunk[] {
  const games = gamesOf(plan);
  return Array.from({ length: Math.ceil(games / CHUNK) }, (_, i) => [i * CHUNK, Math.min((i + 1) * CHUNK, games)]);
}

/** Finds the number of the arm that a game belongs to. */
export function armOf({ seeds }: PlayPlan, game: number): number {
  return Math.floor(game / seeds.length);
}

/** Finds the seed of a game. */
export function seedOf({ seeds }: PlayPlan, game: number): string {
  return seeds[game % seeds.length] as string;
}

/** The figures of a plan's games, sorted as they come. */
export interface Figures {
  /** Takes one game. */
  add(game: number, played: Played): void;
  /** Reads a measure in every game of an arm, in the order of the seeds; 0 where no game has come. */
  of(arm: number, measure?: number): Float64Array;
}

/** Begins to collect the figures of a plan. */
export function collectFigures({ arms, seeds, measures }: PlayPlan): Figures {
  const rows = measures.map(() => new Float64Array(arms.length * seeds.length));
  return {
    add(game, { figures }) {
      for (const [i, row] of rows.entries()) row[game] = figures[i] as number;
    },
    of: (arm, measure = 0) => (rows[measure] as Float64Array).subarray(arm * seeds.length, (arm + 1) * seeds.length),
  };
}

/** Readies a worker: what it returns plays a chunk. Throws when the catalogue or the personas lack a name of the plan. */
export function open(job: PlayJob): (chunk: Chunk) => readonly Played[] {
  const { catalogue, plan } = job;
  const values = valuesOf(catalogue, plan.values);
  const measures = plan.measures.map((name) => knownMeasure(name, plan.side));
  const play = playerOf(job);
  return ([from, to]) =>
    Array.from({ length: to - from }, (_, i) => {
      const playing = play(from + i);
      const ending = endingOf(playing.scenario, playing.state, values);
      const figures = measures.map((measure) => measure.read(playing, values));
      return plan.traced ? { ending, figures, trace: traceOf(playing, measures, values) } : { ending, figures };
    });
}

/** Reads the first measure at the start of a game and after each of its turns. */
function traceOf(playing: Playing, [first]: readonly Measure[], values: Values): readonly number[] {
  const states = [playing.scenario.initial, ...playing.turns.map(({ after }) => after)];
  return first ? states.map((state) => first.read({ ...playing, state }, values)) : [];
}

/** Readies the playing of single games of a plan, each by its number. Throws when the plan has no game of a number. */
export function playerOf({ catalogue, plan }: PlayJob): (game: number) => Playing {
  const scenarioOf = scenarioKeeper(catalogue, plan);
  const personaOf = castOf(plan, valuesOf(catalogue, plan.values));
  const lucks = new Map<string, LuckTable>();
  const luckFor = (scenario: Scenario, seed: string) => {
    const found = lucks.get(seed) ?? luckOf(scenario, seed);
    if (lucks.size < KEPT) lucks.set(seed, found);
    return found;
  };
  return (game) => {
    const arm = plan.arms[armOf(plan, game)];
    if (!arm) throw new Error(`The plan has ${gamesOf(plan)} games, and none of the number ${game}.`);
    const scenario = scenarioOf(arm);
    const { us, cn } = bySide((side) => personaOf(side, arm.players[side]));
    return playOut(scenario, luckFor(scenario, seedOf(plan, game)), us, cn);
  };
}

/** Readies the scenario of an arm, and keeps the last one: neighbours in the plan share it. */
function scenarioKeeper(catalogue: Catalogue, { scenario, set, points }: PlayPlan): (arm: Arm) => Scenario {
  let last: { readonly lens: string; readonly point: number; readonly scenario: Scenario } | undefined;
  return ({ lens, point }) => {
    if (last?.lens === lens && last.point === point) return last.scenario;
    const plain = prepare(catalogue, scenario, lens);
    last = { lens, point, scenario: withParameters(plain, { ...set, ...overridesAt(points, point) }) };
    return last.scenario;
  };
}

/** Finds the players of a plan once; those that search pursue its values. */
function castOf({ arms }: PlayPlan, values: Values): (side: Side, id: string) => Persona {
  const cast = new Map<string, Persona>();
  for (const side of SIDES) {
    for (const id of new Set(arms.map(({ players }) => players[side]))) {
      const persona = findPlayer(side, id, values);
      if (!persona) throw new Error(`There is no persona "${id}" for ${side}.`);
      cast.set(`${side} ${id}`, persona);
    }
  }
  return (side, id) => cast.get(`${side} ${id}`) as Persona;
}

function knownMeasure(name: string, side: Side): Measure {
  const measure = measureNamed(name, side);
  if (!measure) throw new Error(`There is no measure "${name}".`);
  return measure;
}
