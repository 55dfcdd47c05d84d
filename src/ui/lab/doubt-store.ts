// The trial of a comparison's assumptions: what is being tried, how far the workers have come, and what they found.

import { create } from 'zustand';
import { type Assumptions, assumptionsOf, assumptionTrial } from '../../lab/assumptions.ts';
import type { Debate } from '../../lab/debate.ts';
import { openGathering } from '../../lab/gathering.ts';
import { gamesOf } from '../../lab/play-job.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { labWorkers } from './lab-store.ts';

interface Doubt {
  /** The comparison and the lens that the trial is about. */
  readonly about: string;
  readonly standing: 'resting' | 'running' | 'failed';
  readonly games: number;
  readonly of: number;
  readonly found: Assumptions | undefined;
  /** Tries every assumption of a debate in one of its lenses. */
  begin(debate: Debate, lens: number): void;
  stop(): void;
}

/** How often the page tells how far the trial has come, in milliseconds. */
const TELLING = 250;

/** Names a comparison in one of its lenses. */
export function aboutOf({ setUp }: Debate, lens: number): string {
  return JSON.stringify([setUp, lens]);
}

/** The trial. */
export const useDoubt = create<Doubt>()((set) => ({
  about: '',
  standing: 'resting',
  games: 0,
  of: 0,
  found: undefined,
  begin(debate, lens) {
    if (!CATALOGUE.ok) return;
    const trial = assumptionTrial(CATALOGUE.value, debate, lens);
    const gathering = openGathering(trial.plan);
    let toldAt = 0;
    const base = { about: aboutOf(debate, lens), games: 0, of: gamesOf(trial.plan), found: undefined };
    labWorkers().run(
      { catalogue: CATALOGUE.value, plan: trial.plan },
      {
        played(part) {
          gathering.take(part);
          if (performance.now() - toldAt < TELLING) return;
          toldAt = performance.now();
          set({ games: gathering.games() });
        },
        done: () => set({ standing: 'resting', games: gathering.games(), found: assumptionsOf(trial, gathering) }),
        failed: () => set({ standing: 'failed' }),
        aside: () => set({ standing: 'resting' }),
      },
    );
    set({ ...base, standing: 'running' });
  },
  stop: () => labWorkers().stop(),
}));
