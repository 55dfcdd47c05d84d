// `sweep`: strategies x strategies x seeds x lenses x points of the parameters' ranges, on all cores, into a file that
// grows row by row or a table. What was finished can be kept in a log, so that a run that is cut short goes on.

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { prepare } from '../format/prepare.ts';
import { gamesOf, type PlayJob } from '../lab/play-job.ts';
import { type Sweep, type SweepRequest, sweepColumns, sweepOf, sweepRow } from '../lab/sweep.ts';
import { openTally } from '../lab/tally.ts';
import { RULES } from '../model/game.ts';
import { drawsOf } from '../model/luck.ts';
import { overridesOf, type SeedFlags, seedsOf, wholeNumber, workersOf } from './flags.ts';
import { PLAY_DEFAULTS } from './play-command.ts';
import { choosePlayers } from './players.ts';
import { openResumeLog } from './resume-log.ts';
import { type Ended, runPlan } from './run-plan.ts';
import type { Surroundings } from './surroundings.ts';
import { openCsv, openJson, type RowFile } from './sweep-file.ts';
import { counted, sweepTable } from './sweep-table.ts';
import { chooseWorld, lensNames } from './world.ts';

/** The flags of `sweep`, as typed. */
export interface SweepFlags extends SeedFlags {
  readonly us: string;
  readonly cn: string;
  readonly scenario: string;
  readonly lenses: string;
  readonly values: string;
  readonly set?: readonly string[];
  readonly ranges?: string;
  readonly workers?: string;
  readonly csv?: string;
  readonly json?: string;
  readonly resume?: string;
}

/** What is swept when a flag is left out. */
export const SWEEP_DEFAULTS = {
  us: PLAY_DEFAULTS.us,
  cn: PLAY_DEFAULTS.cn,
  scenario: PLAY_DEFAULTS.scenario,
  lenses: PLAY_DEFAULTS.lens,
  values: PLAY_DEFAULTS.values,
} as const;

/** How many seeds are played when nothing is said. */
export const SWEEP_SEEDS = 200;

const MOST_POINTS = 10_000;
const MOST_GAMES = 10_000_000;

/** Plays the sweep that the flags describe, or says which of them is wrong. */
export async function sweep(known: Catalogue, flags: SweepFlags, surroundings: Surroundings): Promise<Outcome<Ended>> {
  const asked = readFlags(known, flags);
  if (!asked.ok) return asked;
  const { catalogue, request, workers } = asked.value;
  const laid = sweepOf(catalogue, request, drawsOf('sweep'));
  const job: PlayJob = { catalogue, plan: laid.plan };
  const log = flags.resume === undefined ? undefined : openResumeLog(flags.resume, setUpOf(job));
  if (log && !log.ok) return log;
  const files = openFiles(flags, laid, request);
  if (!files.ok) {
    log?.value.close();
    return files;
  }
  const tally = openTally(laid);
  const ran = await runPlan({
    job,
    workers,
    surroundings,
    ...(log ? { log: log.value } : {}),
    onGame(game, played) {
      tally.add(game, played);
      if (files.value.length === 0) return;
      const row = sweepRow(laid, game, played);
      for (const file of files.value) file.write(row);
    },
  });
  const summary = tally.summary();
  for (const file of files.value) file.end(summary);
  if (!ran.ok) return ran;
  const { finished, games } = ran.value;
  if (!finished) return accept({ finished, complaint: howToGoOn(flags, games, gamesOf(job.plan)) });
  const names = [flags.csv, flags.json].filter((name) => name !== undefined);
  const output =
    names.length === 0
      ? sweepTable(request, summary)
      : `${counted(games, 'game')} written to ${names.join(' and ')}.\n`;
  return accept({ finished, output });
}

function readFlags(known: Catalogue, flags: SweepFlags) {
  const lenses = lensNames(known, flags.lenses);
  if (!lenses.ok) return lenses;
  const world = chooseWorld(known, { ...flags, lenses: lenses.value });
  if (!world.ok) return world;
  const us = choosePlayers('us', '--us', flags.us);
  if (!us.ok) return us;
  const cn = choosePlayers('cn', '--cn', flags.cn);
  if (!cn.ok) return cn;
  const seeds = seedsOf(flags, SWEEP_SEEDS);
  if (!seeds.ok) return seeds;
  const { catalogue, scenario, values } = world.value;
  const set = overridesOf('--set', flags.set, prepare(catalogue, scenario, world.value.lenses[0]));
  if (!set.ok) return set;
  const ranges = flags.ranges === undefined ? accept(0) : wholeNumber('--ranges', flags.ranges, 2, MOST_POINTS);
  if (!ranges.ok) return ranges;
  const workers = workersOf(flags.workers);
  if (!workers.ok) return workers;
  const request: SweepRequest = {
    scenario,
    values,
    lenses: world.value.lenses,
    players: { us: us.value, cn: cn.value },
    seeds: seeds.value,
    set: set.value,
    ranges: ranges.value,
  };
  const games =
    request.lenses.length * us.value.length * cn.value.length * seeds.value.length * Math.max(ranges.value, 1);
  if (games > MOST_GAMES)
    return refuse(
      'too-large',
      '',
      `The sweep has ${games} games; allowed are at most ${MOST_GAMES}, in several sweeps.`,
    );
  return twice(flags) ?? accept({ catalogue, request, workers: workers.value });
}

/** Refuses flags that name one file for two ends. */
function twice({ csv, json, resume }: SweepFlags) {
  const named = Object.entries({ csv, json, resume }).filter(([, path]) => path !== undefined);
  for (const [i, [flag, path = '']] of named.entries()) {
    const other = named.slice(0, i).find(([, before = '']) => resolve(before) === resolve(path));
    if (other)
      return refuse(
        'invalid',
        `--${flag}`,
        `--${flag} and --${other[0]} name the same file; allowed is a file for each.`,
      );
  }
  return undefined;
}

/** Tells one set-up from another, so that a log is never taken up by a sweep that it does not belong to. */
function setUpOf(job: PlayJob): string {
  const { points, ...plan } = job.plan;
  const print = createHash('sha256').update(JSON.stringify([RULES, job.catalogue, plan, points.names]));
  print.update(new Uint8Array(points.values.buffer));
  return `${gamesOf(job.plan)} games, ${print.digest('hex').slice(0, 16)}`;
}

function openFiles({ csv, json }: SweepFlags, laid: Sweep, request: SweepRequest): Outcome<readonly RowFile[]> {
  const names = sweepColumns(laid);
  const files: RowFile[] = [];
  if (csv !== undefined) {
    const file = openCsv(csv, names);
    if (!file.ok) return file;
    files.push(file.value);
  }
  if (json !== undefined) {
    const file = openJson(json, names, { rules: RULES, ...request, games: gamesOf(laid.plan) });
    if (!file.ok) return file;
    files.push(file.value);
  }
  return accept(files);
}

function howToGoOn({ resume }: SweepFlags, games: number, all: number): string {
  const how =
    resume === undefined
      ? 'with --resume FILE the same command keeps finished games and goes on from them'
      : 'the same command goes on from there';
  return `Stopped after ${games} of ${all} games: ${how}.`;
}
