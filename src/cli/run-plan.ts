// Plays a plan over the cores and hands its games on in the plan's order, whoever played them and whenever: so what
// comes of it does not depend on the number of workers. With a log, what was finished before is not played again.

import { availableParallelism } from 'node:os';
import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { type Chunk, chunksOf, gamesOf, type Played, type PlayJob } from '../lab/play-job.ts';
import { mapInWorkers } from './pool.ts';
import { progressOn } from './progress.ts';
import type { ResumeLog } from './resume-log.ts';
import type { Surroundings } from './surroundings.ts';

/** What to play, and who takes the games. */
export interface PlanRun {
  readonly job: PlayJob;
  /** How many workers to start; `undefined` for all cores, if the work is worth their start. */
  readonly workers: number | undefined;
  readonly surroundings: Surroundings;
  readonly log?: ResumeLog;
  /** Takes each game, in the plan's order. */
  onGame(game: number, played: Played): void;
}

/** How far a run came. */
export interface Ran {
  readonly finished: boolean;
  /** Games played, now or before; of an interrupted run not all were handed on. */
  readonly games: number;
}

/** What a long command ends with: its text, or, after Ctrl-C, a line that says how far it came. */
export type Ended =
  | { readonly finished: true; readonly output: string }
  | { readonly finished: false; readonly complaint: string };

/** Chunks that are played here first, and the milliseconds of work beyond which workers are worth their start. */
const TRIAL = 2;
const WORTH_WORKERS = 4000;
const MODULE = new URL('../lab/play-job.ts', import.meta.url);

/** Plays a plan. Refuses with what a game threw that cannot be played, or what `onGame` threw. */
export async function runPlan({ job, workers, surroundings, log, onGame }: PlanRun): Promise<Outcome<Ran>> {
  const chunks = chunksOf(job.plan);
  const done = doneBefore(chunks, job, log);
  if (!done.ok) return done;
  const ready = new Map(done.value);
  let next = 0;
  const handOn = () => {
    for (let chunk = chunks[next]; chunk && ready.has(next); chunk = chunks[++next]) {
      for (const [i, played] of (ready.get(next) as readonly Played[]).entries()) onGame(chunk[0] + i, played);
      ready.delete(next);
    }
  };
  const all = gamesOf(job.plan);
  const left = [...chunks.keys()].filter((index) => !ready.has(index));
  let games = all - sizeOf(left.map((index) => chunks[index] as Chunk));
  const progress = progressOn(surroundings.watch, all);
  const signal = surroundings.interruption();
  const play = (parts: readonly number[], threads: number) =>
    mapInWorkers<Chunk, readonly Played[]>({
      module: MODULE,
      shared: job,
      workers: threads,
      tasks: parts.map((index) => chunks[index] as Chunk),
      signal,
      onResult(task, played) {
        const index = parts[task] as number;
        log?.append(index, played);
        ready.set(index, played);
        games += played.length;
        progress.tick(played.length);
        handOn();
      },
    });
  try {
    progress.tick(games);
    handOn();
    await (workers === undefined ? playAsWorthwhile(left, play) : play(left, workers));
    return accept({ finished: next === chunks.length, games });
  } catch (problem) {
    return refuse('unplayable', '', sentence((problem as Error).message));
  } finally {
    progress.done();
    log?.close();
  }
}

/** Plays a little here, and the rest on all cores if that is long work by the measure of the little. */
async function playAsWorthwhile(
  left: readonly number[],
  play: (parts: readonly number[], threads: number) => Promise<void>,
): Promise<void> {
  let took = 0;
  for (const part of left.slice(0, TRIAL)) {
    const begin = performance.now();
    await play([part], 1);
    took = performance.now() - begin;
  }
  const rest = left.slice(TRIAL);
  await play(rest, took * rest.length > WORTH_WORKERS ? availableParallelism() : 1);
}

function sizeOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, [from, to]) => sum + to - from, 0);
}

function doneBefore(
  chunks: readonly Chunk[],
  { plan }: PlayJob,
  log: ResumeLog | undefined,
): Outcome<ReadonlyMap<number, readonly Played[]>> {
  const done = new Map<number, readonly Played[]>();
  for (const [index, result] of log?.done ?? []) {
    const [from, to] = chunks[index] ?? [0, 0];
    if (!isResult(result, to - from, plan.measures.length))
      return refuse(
        'damaged',
        '--resume',
        `The log's part ${index} is not one of this run; allowed is the log of this run, unchanged.`,
      );
    done.set(index, result);
  }
  return accept(done);
}

function isResult(result: unknown, games: number, measures: number): result is readonly Played[] {
  return (
    Array.isArray(result) && result.length === games && games > 0 && result.every((game) => isPlayed(game, measures))
  );
}

function isPlayed(game: unknown, measures: number): game is Played {
  const { ending, figures } = (game ?? {}) as Partial<Record<keyof Played, unknown>>;
  if (typeof ending !== 'string' || !Array.isArray(figures) || figures.length !== measures) return false;
  return figures.every((figure) => typeof figure === 'number');
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}
