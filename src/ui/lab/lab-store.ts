// The lab's run: what is being compared, how far the workers have come, and what their games say so far. What is shown is
// read off in one go, seldom enough that the page stays quick, and always from seeds that are whole.

import { create } from 'zustand';
import { type Debate, playOf, viewOf } from '../../lab/debate.ts';
import { type Finding, findingOf, findingsOf, type LensPicture, pictureOf } from '../../lab/findings.ts';
import { type Gathering, openGathering } from '../../lab/gathering.ts';
import { type Case, caseOf } from '../../lab/motion.ts';
import type { Decided } from '../../lab/play-desk.ts';
import { gamesOf } from '../../lab/play-job.ts';
import type { Pool } from '../../lab/play-pool.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { openWorkers } from './hire.ts';

/** What the games say, as far as they have come. */
export interface Shown {
  readonly debate: Debate;
  /** How many seeds it rests on. */
  readonly seeds: number;
  /** The chosen measure, lens by lens. */
  readonly findings: readonly Finding[];
  /** All measures in the lens that is looked at. */
  readonly beside: readonly Finding[];
  readonly picture: LensPicture;
  /** The strongest case for each side, where a motion is debated. */
  readonly cases?: { readonly with: Case | undefined; readonly against: Case | undefined };
}

/** How a run stands. */
export type Standing = 'resting' | 'running' | 'done' | 'stopped' | 'failed';

interface Lab {
  readonly debate: Debate | undefined;
  readonly standing: Standing;
  readonly games: number;
  readonly of: number;
  /** Which lens is looked at, by its place in the debate. */
  readonly lens: number;
  readonly shown: Shown | undefined;
  /** Plays a debate, unless it is being played or was played already: then only another lens may be looked at. */
  open(debate: Debate): void;
  /** Stops; what has come stays. */
  stop(): void;
  /** Nobody looks any more: what is not done is put aside. */
  leave(): void;
  /** Plays the same debate from the beginning. */
  again(): void;
  /** The seed that is opened, by its place; `jump` when the page should go there. */
  readonly opened: { readonly place: number; readonly jump: boolean } | undefined;
  openSeed(place: number, jump: boolean): void;
}

/** How often the page shows what has come, in milliseconds. */
const SHOWING = 400;

let workers: Pool | undefined;

/** The workers of the lab, hired once. */
export function labWorkers(): Pool {
  workers ??= openWorkers();
  return workers;
}

/** Asks a worker what was decided in the games of A and B on one seed, under a lens and against a rival. */
export async function decisionsOn(
  debate: Debate,
  lens: number,
  rival: number,
  seed: string,
): Promise<readonly Decided[]> {
  if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
  const first = 2 * (lens * debate.request.against.length + rival);
  const plan = { ...debate.plan, arms: debate.plan.arms.slice(first, first + 2), seeds: [seed] };
  return labWorkers().tell({ catalogue: CATALOGUE.value, plan });
}

function readOff(debate: Debate, gathering: Gathering, lens: number): Shown | undefined {
  if (gathering.seeds() === 0) return undefined;
  const { motion } = debate.setUp;
  const findings = findingsOf(debate, gathering);
  const made = (way: 'with' | 'against') => motion && caseOf(motion, way, debate, gathering, findings);
  return {
    debate,
    seeds: gathering.seeds(),
    findings,
    beside: debate.request.measures.map((_, measure) => findingOf(debate, gathering, lens, measure)),
    picture: pictureOf(debate, gathering, lens),
    ...(motion && { cases: { with: made('with'), against: made('against') } }),
  };
}

/** The lab. */
export const useLab = create<Lab>()((set, get) => {
  let gathering: Gathering | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (standing: Standing) => {
    clearTimeout(timer);
    timer = undefined;
    const { debate, lens } = get();
    if (!debate || !gathering) return;
    const shown = readOff(debate, gathering, lens);
    set({ standing, games: gathering.games(), ...(shown && { shown }) });
  };
  const play = (debate: Debate) => {
    if (!CATALOGUE.ok) return;
    clearTimeout(timer);
    timer = undefined;
    const gathered = openGathering(debate.plan);
    gathering = gathered;
    set({ debate, standing: 'running', games: 0, of: gamesOf(debate.plan), lens: viewOf(debate), opened: undefined });
    labWorkers().run(
      { catalogue: CATALOGUE.value, plan: debate.plan },
      {
        played(part) {
          gathered.take(part);
          timer ??= setTimeout(() => show('running'), SHOWING);
        },
        // A task of its own, so that none is long.
        done: () => {
          clearTimeout(timer);
          timer = setTimeout(() => show('done'));
        },
        failed() {
          clearTimeout(timer);
          set({ standing: 'failed' });
        },
      },
    );
  };

  return {
    debate: undefined,
    standing: 'resting',
    games: 0,
    of: 0,
    lens: 0,
    shown: undefined,
    opened: undefined,
    open(debate) {
      const { debate: now, standing } = get();
      if (!now || playOf(now) !== playOf(debate) || standing === 'failed') return play(debate);
      if (now === debate) return;
      set({ debate, lens: viewOf(debate) });
      show(standing);
    },
    stop() {
      if (get().standing !== 'running') return;
      labWorkers().stop();
      show('stopped');
    },
    leave() {
      clearTimeout(timer);
      if (get().standing === 'running') labWorkers().stop();
      if (get().standing !== 'done') set({ debate: undefined, standing: 'resting' });
    },
    again() {
      const { debate } = get();
      if (debate) play(debate);
    },
    openSeed: (place, jump) => set({ opened: { place, jump } }),
  };
});
