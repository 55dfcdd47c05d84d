// The trials of a comparison's assumptions: what is being tried, how far the workers have come, and what they found.

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
  readonly standing: 'resting' | 'running' | 'failed';
  readonly games: number;
  readonly of: number;
  readonly found: Found | undefined;
  /** Tries the assumptions of a debate in one of its lenses. */
  begin(debate: Debate, lens: number): void;
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
  read: (trial: Trial, gathering: Gathering) => Found,
) {
  return create<Doubt<Found>>()((set, get) => ({
    about: '',
    standing: 'resting',
    games: 0,
    of: 0,
    found: undefined,
    begin(debate, lens) {
      const about = aboutOf(debate, lens);
      set({ about, standing: 'running', games: 0, of: 0, found: undefined });
      // Laying out, sending and reading are tasks of their own, so that none is long.
      const later = (step: () => void) =>
        setTimeout(() => {
          if (get().about === about && get().standing === 'running') step();
        });
      const run = (catalogue: Catalogue, trial: Trial) => {
        // A comparison that has begun meanwhile goes first.
        if (useLab.getState().standing === 'running') return set({ standing: 'resting' });
        const gathering = openGathering(trial.plan);
        let toldAt = 0;
        set({ of: gamesOf(trial.plan) });
        labWorkers().run(
          { catalogue, plan: trial.plan },
          {
            played(part) {
              gathering.take(part);
              if (performance.now() - toldAt < TELLING) return;
              toldAt = performance.now();
              set({ games: gathering.games() });
            },
            done: () => later(() => set({ standing: 'resting', found: read(trial, gathering) })),
            failed: () => set({ standing: 'failed' }),
            aside: () => set({ standing: 'resting' }),
          },
        );
      };
      later(() => {
        if (!CATALOGUE.ok) return;
        const { value } = CATALOGUE;
        const trial = layOut(value, debate, lens);
        later(() => run(value, trial));
      });
    },
    stop() {
      set({ standing: 'resting' });
      labWorkers().stop();
    },
  }));
}

/** The trial of each assumption alone. */
export const useDoubt = doubtBy(assumptionTrial, assumptionsOf);

/** The trial of all assumptions together. */
export const useTogether = doubtBy((catalogue, debate, lens) => togetherTrial(catalogue, debate, lens), togetherFound);
