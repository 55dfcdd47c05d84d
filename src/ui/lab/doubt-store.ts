// The trials of a comparison's assumptions: what is being tried, how far the workers have come, and what they found. A trial
// that is stopped keeps what was played: what is whole of it is read, and the rest can be played later.

import { create } from 'zustand';
import type { Catalogue } from '../../format/catalogue.ts';
import { assumptionsOf, assumptionTrial } from '../../lab/assumptions.ts';
import { type Debate, playOf } from '../../lab/debate.ts';
import { type Gathering, openGathering } from '../../lab/gathering.ts';
import { gamesOf, type PlayPlan } from '../../lab/play-job.ts';
import { togetherFound, togetherTrial } from '../../lab/together.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { labWorkers, useLab } from './lab-store.ts';

/** One trial, as it stands. */
export interface Doubt<Found> {
  /** The comparison and the lens that the trial is about. */
  readonly about: string;
  readonly standing: 'resting' | 'running' | 'stopped' | 'failed';
  readonly games: number;
  readonly of: number;
  /** What the games say: of a trial that was stopped, those of its parts that are whole. */
  readonly found: Found | undefined;
  /** Tries the assumptions of a debate in one of its lenses, from the beginning. */
  begin(debate: Debate, lens: number): void;
  /** Plays what is left of a trial that was stopped. */
  goOn(): void;
  stop(): void;
}

/** How often the page tells how far a trial has come, in milliseconds. */
const TELLING = 250;

/** Names a comparison in one of its lenses. */
export function aboutOf(debate: Debate, lens: number): string {
  return `${playOf(debate)} ${lens}`;
}

/** Makes the store of a kind of trial: how it is laid out, and how its games are read. */
function doubtBy<Trial extends { readonly plan: PlayPlan }, Found>(
  layOut: (catalogue: Catalogue, debate: Debate, lens: number) => Trial,
  read: (trial: Trial, gathering: Gathering) => Found | undefined,
) {
  return create<Doubt<Found>>()((set, get) => {
    /** What was begun last, with the games that have come of it. */
    let kept: { readonly catalogue: Catalogue; readonly trial: Trial; readonly gathering: Gathering } | undefined;
    const stopped = () => (kept && kept.gathering.games() > 0 ? 'stopped' : 'resting');
    // Laying out, sending and reading are tasks of their own, so that none is long.
    const later = (standing: Doubt<Found>['standing'], step: () => void) => {
      const about = get().about;
      setTimeout(() => {
        if (get().about === about && get().standing === standing) step();
      });
    };

    const run = () => {
      if (!kept) return;
      // A comparison that has begun meanwhile goes first.
      if (useLab.getState().standing === 'running') return set({ standing: stopped() });
      const { catalogue, trial, gathering } = kept;
      let toldAt = 0;
      set({ of: gamesOf(trial.plan) });
      const readOff = () => ({ games: gathering.games(), found: read(trial, gathering) });
      labWorkers().run(
        { catalogue, plan: trial.plan },
        {
          played(part) {
            gathering.take(part);
            if (performance.now() - toldAt < TELLING) return;
            toldAt = performance.now();
            set({ games: gathering.games() });
          },
          done: () => later('running', () => set({ standing: 'resting', ...readOff() })),
          failed: () => set({ standing: 'failed' }),
          aside() {
            if (kept?.gathering !== gathering) return;
            set({ standing: stopped() });
            later('stopped', () => set(readOff()));
          },
        },
        gathering.isWhole,
      );
    };

    return {
      about: '',
      standing: 'resting',
      games: 0,
      of: 0,
      found: undefined,
      begin(debate, lens) {
        kept = undefined;
        set({ about: aboutOf(debate, lens), standing: 'running', games: 0, of: 0, found: undefined });
        later('running', () => {
          if (!CATALOGUE.ok) return;
          const { value: catalogue } = CATALOGUE;
          const trial = layOut(catalogue, debate, lens);
          kept = { catalogue, trial, gathering: openGathering(trial.plan) };
          later('running', run);
        });
      },
      goOn() {
        if (!kept) return;
        set({ standing: 'running' });
        later('running', run);
      },
      stop() {
        if (get().standing !== 'running') return;
        set({ standing: stopped() });
        labWorkers().stop();
      },
    };
  });
}

/** The trial of each assumption alone. */
export const useDoubt = doubtBy(assumptionTrial, assumptionsOf);

/** The trial of all assumptions together. */
export const useTogether = doubtBy((catalogue, debate, lens) => togetherTrial(catalogue, debate, lens), togetherFound);
