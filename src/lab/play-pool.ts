// Several desks that share the games of one plan. Seeds go out in blocks, in order, every arm of a block before the next
// block, so that whatever has come so far is whole pairs. How many desks there are, and how fast each is, changes when
// something comes and never what: each game is its number.

import type { Catalogue } from '../format/catalogue.ts';
import type { Decided, FromDesk, Part, PlayedPart, ToDesk } from './play-desk.ts';
import type { PlayJob, PlayPlan } from './play-job.ts';

/** Puts one more desk to work: what it says goes to `receive`, and letters to it go through what is returned. */
export type Hire = (receive: (letter: FromDesk) => void, broken: (message: string) => void) => (letter: ToDesk) => void;

/** Who hears what becomes of a run. */
interface Listener {
  played(part: PlayedPart): void;
  done(): void;
  failed(message: string): void;
  /** Another run took its place, or it was stopped. */
  aside?(): void;
}

/** A pool of desks. */
export interface Pool {
  /** Plays a job, without the arms that are done already; what was being played is put aside. */
  run(job: PlayJob, listener: Listener, isDone?: (arm: number) => boolean): void;
  /** Puts aside what is being played. */
  stop(): void;
  /** Asks what was decided in every game of a small plan, whatever is being played. */
  tell(job: PlayJob): Promise<readonly Decided[]>;
}

/** How long a part should take, in milliseconds: progress shows, and a cancel is heard. */
const PART = 30;
/** Parts that wait at a desk, so that it never waits itself. */
const AHEAD = 2;
const FIRST_GAMES = 8;
const MOST_GAMES = 600;

interface Run {
  readonly id: number;
  readonly listener: Listener;
  readonly parts: Parts;
  readonly games: number;
  done: number;
}

/** Opens a pool of `size` desks, which are hired when there is something to play. */
export function openPool(hire: Hire, size: number): Pool {
  let desks: readonly ((letter: ToDesk) => void)[] = [];
  let taught: Catalogue | undefined;
  let run: Run | undefined;
  let ids = 0;
  let asked = 0;
  let budget = FIRST_GAMES;
  const questions = new Map<number, { done(games: readonly Decided[]): void; failed(error: Error): void }>();

  const fail = (message: string) => {
    const { listener } = run ?? {};
    run = undefined;
    for (const { failed } of questions.values()) failed(new Error(message));
    questions.clear();
    listener?.failed(message);
  };
  const putAside = () => {
    const { listener } = run ?? {};
    run = undefined;
    listener?.aside?.();
  };
  const feed = (desk: number) => {
    const part = run?.parts(budget);
    if (run && part) desks[desk]?.({ kind: 'play', id: run.id, part });
  };
  const receive = (desk: number, letter: FromDesk) => {
    if (letter.kind === 'told') {
      questions.get(letter.asked)?.done(letter.games);
      questions.delete(letter.asked);
      return;
    }
    if (letter.kind === 'failed' && letter.id === ids) return fail(letter.message);
    if (letter.kind !== 'played' || letter.id !== run?.id) return;
    const games = gamesIn(letter.part);
    budget = Math.min(MOST_GAMES, Math.max(1, Math.round((games * PART) / Math.max(1, letter.took))));
    run.done += games;
    const { listener, done } = run;
    const isDone = done === run.games;
    if (isDone) run = undefined;
    else feed(desk);
    listener.played({ part: letter.part, figures: letter.figures, traces: letter.traces });
    if (isDone) listener.done();
  };
  const teach = (catalogue: Catalogue) => {
    if (desks.length === 0)
      desks = Array.from({ length: size }, (_, desk) => hire((letter) => receive(desk, letter), fail));
    if (taught !== catalogue) for (const post of desks) post({ kind: 'learn', catalogue });
    taught = catalogue;
  };

  return {
    run({ catalogue, plan }, listener, isDone = () => false) {
      putAside();
      const left = plan.arms.filter((_, arm) => !isDone(arm)).length;
      run = { id: ++ids, listener, parts: partsOf(plan, isDone), games: left * plan.seeds.length, done: 0 };
      budget = FIRST_GAMES;
      try {
        teach(catalogue);
        for (const post of desks) post({ kind: 'plan', id: ids, plan });
        for (let wait = 0; wait < AHEAD; wait++) for (const desk of desks.keys()) feed(desk);
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error));
      }
    },
    stop: putAside,
    tell: ({ catalogue, plan }) =>
      new Promise((done, failed) => {
        questions.set(++asked, { done, failed });
        teach(catalogue);
        // The last desk is as good as any, and the first is served first when games are few.
        desks.at(-1)?.({ kind: 'tell', asked, plan });
      }),
  };
}

function gamesIn({ arms, seeds }: Part): number {
  return (arms[1] - arms[0]) * (seeds[1] - seeds[0]);
}

/** Gives part after part of a plan, each of about as many games as asked for; `undefined` when all are out. */
type Parts = (games: number) => Part | undefined;

function partsOf({ arms, seeds, points }: PlayPlan, isDone: (arm: number) => boolean): Parts {
  let [from, to, arm] = [0, 0, arms.length];
  // Where parameters move from arm to arm, an arm costs more to ready than to play: then all its seeds go together.
  const least = points.names.length > 0 ? seeds.length : 1;
  return (games) => {
    while (arm < arms.length && isDone(arm)) arm++;
    while (arm === arms.length) {
      if (to === seeds.length) return undefined;
      from = to;
      to = Math.min(seeds.length, from + Math.max(least, Math.floor(games / arms.length)));
      arm = 0;
      while (arm < arms.length && isDone(arm)) arm++;
    }
    const first = arm;
    const end = Math.min(arms.length, arm + Math.max(1, Math.floor(games / (to - from))));
    while (arm < end && !isDone(arm)) arm++;
    return { arms: [first, arm], seeds: [from, to] };
  };
}
