// `sensitivity`: which assumptions a result hangs on, one at a time and all together.

import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { prepare } from '../format/prepare.ts';
import type { Measure } from '../lab/measure.ts';
import { rangesOf } from '../lab/overrides.ts';
import { collectFigures, gamesOf, type PlayJob } from '../lab/play-job.ts';
import {
  type Method,
  pointsNeeded,
  type Sensitivities,
  type SensitivityRequest,
  type Swing,
  sensitivitiesOf,
  sensitivityOf,
  type Together,
} from '../lab/sensitivity.ts';
import type { Estimate } from '../lab/sensitivity-indices.ts';
import { fixed, signed } from '../lab/wording.ts';
import { drawsOf } from '../model/luck.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { type Cell, columns } from './columns.ts';
import { listOf, overridesOf, type SeedFlags, seedsOf, wholeNumber, workersOf } from './flags.ts';
import { readMeasures } from './measure-flag.ts';
import { chooseFromMany, chooseName } from './names.ts';
import { PLAY_DEFAULTS } from './play-command.ts';
import { chooseStrategy } from './players.ts';
import { type Ended, runPlan } from './run-plan.ts';
import type { Surroundings } from './surroundings.ts';
import { counted, percent, rangeText } from './sweep-table.ts';
import { chooseWorld } from './world.ts';

/** The flags of `sensitivity`, as typed. */
export interface SensitivityFlags extends SeedFlags {
  readonly us: string;
  readonly cn: string;
  readonly side: string;
  readonly measure: string;
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly set?: readonly string[];
  readonly parameters?: string;
  readonly method: string;
  readonly rows?: string;
  readonly show: string;
  readonly workers?: string;
  readonly json?: true;
}

/** What is asked when a flag is left out. */
export const SENSITIVITY_DEFAULTS = {
  us: PLAY_DEFAULTS.us,
  cn: PLAY_DEFAULTS.cn,
  side: 'us',
  measure: 'margin',
  scenario: PLAY_DEFAULTS.scenario,
  lens: PLAY_DEFAULTS.lens,
  values: PLAY_DEFAULTS.values,
  method: 'sobol',
  show: '15',
} as const;

/** How many seeds are played at each point when nothing is said. */
export const SENSITIVITY_SEEDS = 10;
/** Rows of each method's design when nothing is said. */
const ROWS: Readonly<Record<Method, number>> = { sobol: 64, morris: 20, none: 2 };
const METHODS = ['sobol', 'morris', 'none'] as const satisfies readonly Method[];
const MOST_ROWS = 10_000;
const MOST_GAMES = 10_000_000;
/** As many numbers of points fit into the memory of any machine. */
const MOST_NUMBERS = 20_000_000;

interface Asked {
  readonly catalogue: Catalogue;
  readonly request: SensitivityRequest;
  readonly measure: Measure;
  readonly workers: number | undefined;
  readonly show: number;
}

/** Plays what the flags ask for, or says which of them is wrong. */
export async function sensitivity(
  known: Catalogue,
  flags: SensitivityFlags,
  surroundings: Surroundings,
): Promise<Outcome<Ended>> {
  const asked = readFlags(known, flags);
  if (!asked.ok) return asked;
  const { catalogue, request, workers } = asked.value;
  const laid = sensitivityOf(catalogue, request, drawsOf('sensitivity'));
  const job: PlayJob = { catalogue, plan: laid.plan };
  const games = gamesOf(job.plan);
  const figures = collectFigures(job.plan);
  const ran = await runPlan({ job, workers, surroundings, onGame: figures.add });
  if (!ran.ok) return ran;
  if (!ran.value.finished)
    return accept({ finished: false, complaint: `Stopped after ${ran.value.games} of ${games} games.` });
  const found = sensitivitiesOf(laid, figures, drawsOf('bootstrap'));
  const output = flags.json
    ? `${JSON.stringify({ ...request, games, ...found })}\n`
    : sensitivityText(asked.value, found, games);
  return accept({ finished: true, output });
}

function readFlags(known: Catalogue, flags: SensitivityFlags): Outcome<Asked> {
  const side = chooseName('power', flags.side, SIDES);
  if (!side.ok) return side;
  const world = chooseWorld(known, { ...flags, lenses: [flags.lens] });
  if (!world.ok) return world;
  const us = chooseStrategy('us', flags.us);
  if (!us.ok) return us;
  const cn = chooseStrategy('cn', flags.cn);
  if (!cn.ok) return cn;
  const { catalogue, scenario, values } = world.value;
  const [lens] = world.value.lenses;
  const ready = prepare(catalogue, scenario, lens);
  const measures = readMeasures(flags.measure, side.value as Side, ready);
  if (!measures.ok) return measures;
  const [measure, another] = measures.value;
  if (!measure || another)
    return refuse('invalid', '--measure', `--measure is "${flags.measure}"; allowed is one measure at a time.`);
  const set = overridesOf('--set', flags.set, ready);
  if (!set.ok) return set;
  const free = rangesOf(ready)
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(set.value, name));
  const only = readParameters(flags.parameters, free);
  if (!only.ok) return only;
  const method = chooseName('method', flags.method, METHODS);
  if (!method.ok) return method;
  const kind = method.value as Method;
  const rows = wholeNumber('--rows', flags.rows ?? String(ROWS[kind]), 2, MOST_ROWS);
  if (!rows.ok) return rows;
  const show = wholeNumber('--show', flags.show, 1, 1000);
  if (!show.ok) return show;
  const seeds = seedsOf(flags, SENSITIVITY_SEEDS);
  if (!seeds.ok) return seeds;
  const workers = workersOf(flags.workers);
  if (!workers.ok) return workers;
  const points = pointsNeeded(kind, rows.value, only.value.length);
  const games = points * seeds.value.length;
  if (games > MOST_GAMES || points * only.value.length > MOST_NUMBERS) {
    const message = `That would be ${games} games at ${points} points; allowed are at most ${MOST_GAMES} and ${Math.floor(MOST_NUMBERS / only.value.length)}.`;
    return refuse('too-large', '', message);
  }
  const request: SensitivityRequest = {
    scenario,
    lens,
    values,
    players: { us: us.value, cn: cn.value },
    side: side.value as Side,
    measure: measure.name,
    seeds: seeds.value,
    set: set.value,
    only: only.value,
    method: kind,
    rows: rows.value,
  };
  return accept({ catalogue, request, measure, workers: workers.value, show: show.value });
}

function readParameters(typed: string | undefined, free: readonly string[]): Outcome<readonly string[]> {
  if (typed === undefined) return accept(free);
  const names = listOf('--parameters', typed);
  if (!names.ok) return names;
  for (const name of names.value) {
    const known = chooseFromMany('parameter with a range', name, free);
    if (!known.ok) return known;
  }
  return names;
}

function sensitivityText({ request, measure, show }: Asked, found: Sensitivities, games: number): string {
  const { scenario, lens, players, seeds } = request;
  const { base, swings, together } = found;
  const places = measure.decimals;
  return [
    `${scenario} under ${lens}, ${players.us} against ${players.cn}: ${measure.words}.\n`,
    `${games} games: ${counted(seeds.length, 'seed')} at every point, the same at all of them.\n`,
    `With every number where it is: ${fixed(base.mean, places)} (95 % over seeds: ${rangeText(base, places)}).\n`,
    `\nOne at a time: ${counted(swings.length, 'parameter')}, each at its low and at its high, all others where they are${shownOf(swings.length, show)}\n\n`,
    columns([
      ['parameter', 'low', 'is', 'high', 'at low', 'at high', 'swing', '95 %', 'other way'],
      ...swings.slice(0, show).map((swing) => swingRow(swing, places)),
    ]),
    together ? togetherText(together, request, measure, show) : '',
  ].join('');
}

function swingRow({ name, low, value, high, atLow, atHigh, swing }: Swing, places: number): readonly Cell[] {
  return [
    name,
    String(low),
    String(value),
    String(high),
    fixed(atLow, places),
    fixed(atHigh, places),
    signed(swing.mean, places),
    rangeText(swing, places),
    percent(swing.otherWay),
  ];
}

function togetherText(together: Together, { rows, seeds }: SensitivityRequest, measure: Measure, show: number): string {
  const places = measure.decimals;
  const { points, spread, above0 } = together;
  const where = [
    `Over the ranges ${measure.words} lies between ${fixed(spread.low, places)} and ${fixed(spread.high, places)} at nine points of ten,\n`,
    `in the middle at ${fixed(spread.middle, places)}, and is above 0 at ${percent(above0)} of them.\n\n`,
  ].join('');
  const sample = `${points} points x ${counted(seeds.length, 'seed')}`;
  if (together.method === 'morris') {
    const { effects } = together;
    return [
      `\nAll together, by Morris's screening: ${counted(rows, 'walk')}, ${sample}${shownOf(effects.length, show)}\n${where}`,
      'Size: the average of what moving the parameter through its range does, sign dropped. Mean: sign kept.\n',
      'Varies: how much that depends on where the others are.\n\n',
      columns([
        ['parameter', 'size', '95 %', 'mean', 'varies'],
        ...effects
          .slice(0, show)
          .map(({ name, mu, muStar, range, sigma }) => [
            name,
            fixed(muStar, places),
            rangeText(range, places),
            signed(mu, places),
            fixed(sigma, places),
          ]),
      ]),
    ].join('');
  }
  const { indices } = together;
  const sum = indices.reduce((all, { first }) => all + first.value, 0);
  return [
    `\nAll together, by Sobol' indices: ${counted(rows, 'row')}, ${sample}${shownOf(indices.length, show)}\n${where}`,
    'Alone: the share of the variance over the ranges that the parameter explains alone. In all: with all that it does\n',
    `together with others. In brackets the 95 % interval. All shares alone add up to ${fixed(sum, 2)}.\n\n`,
    columns([
      ['parameter', 'alone', 'in all'],
      ...indices.slice(0, show).map(({ name, first, total }) => [name, estimateText(first), estimateText(total)]),
    ]),
  ].join('');
}

function estimateText(found: Estimate): string {
  return `${fixed(found.value, 2)} (${rangeText(found, 2)})`;
}

function shownOf(all: number, show: number): string {
  return all > show ? `; the first ${show} of ${all}.` : '.';
}
