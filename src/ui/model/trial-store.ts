// The explorer's runs: the trial of the changes, and what each number of a rule does alone. Both are played by the lab's
// workers, one at a time; what was found stays in sight until something newer has been found.

import { create } from 'zustand';
import type { Debate } from '../../lab/debate.ts';
import { type Finding, findingOf, type LensPicture, pictureOf } from '../../lab/findings.ts';
import { type Gathering, openGathering } from '../../lab/gathering.ts';
import { gamesOf, type PlayPlan } from '../../lab/play-job.ts';
import { type Sensitivities, type Sensitivity, sensitivitiesOf } from '../../lab/sensitivity.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { labWorkers } from '../lab/lab-store.ts';

/** What a trial found. */
export interface FoundTrial {
  readonly debate: Debate;
  /** The chosen measure first, then the others. */
  readonly findings: readonly Finding[];
  readonly picture: LensPicture;
}

/** What moving the numbers of a rule found. */
export interface FoundSwings extends Sensitivities {
  readonly seeds: number;
}

type Found = { readonly trial?: FoundTrial; readonly swings?: FoundSwings };

interface Run {
  /** What is played, as text; the same text is not played twice. */
  readonly about: string;
  readonly standing: 'resting' | 'running' | 'failed';
  readonly games: number;
  readonly of: number;
  readonly found: Found;
  /** Of what the found things tell. */
  readonly foundAbout: string;
  playTrial(debate: Debate): void;
  playSwings(about: string, laid: Sensitivity): void;
  stop(): void;
}

/** The run. */
export const useRun = create<Run>()((set, get) => {
  const play = (about: string, plan: PlayPlan, read: (gathering: Gathering) => Found) => {
    const { about: now, standing } = get();
    if (!CATALOGUE.ok || (now === about && standing !== 'failed')) return;
    const gathering = openGathering(plan);
    labWorkers().run(
      { catalogue: CATALOGUE.value, plan },
      {
        played(part) {
          gathering.take(part);
          if (get().about === about) set({ games: gathering.games() });
        },
        // A task of its own, so that none is long.
        done: () =>
          setTimeout(() => {
            if (get().about === about)
              set({ standing: 'resting', games: gathering.games(), found: read(gathering), foundAbout: about });
          }),
        failed: () => set({ standing: 'failed' }),
        aside: () => {
          if (get().about === about && get().foundAbout !== about) set({ standing: 'resting', about: '' });
        },
      },
    );
    set({ about, standing: 'running', games: 0, of: gamesOf(plan) });
  };
  return {
    about: '',
    standing: 'resting',
    games: 0,
    of: 0,
    found: {},
    foundAbout: '',
    playTrial(debate) {
      const read = (gathering: Gathering): Found => ({
        trial: {
          debate,
          findings: debate.request.measures.map((_, measure) => findingOf(debate, gathering, 0, measure)),
          picture: pictureOf(debate, gathering, 0),
        },
      });
      play(JSON.stringify([debate.setUp, debate.request.a.set]), debate.plan, read);
    },
    playSwings(about, laid) {
      play(about, laid.plan, (gathering) => ({
        swings: {
          ...sensitivitiesOf(
            laid,
            { add: () => undefined, of: (arm, m = 0) => asArray(gathering.figures(arm, m)) },
            () => 0,
          ),
          seeds: gathering.seeds(),
        },
      }));
    },
    stop: () => labWorkers().stop(),
  };
});

function asArray(numbers: ReturnType<Gathering['figures']>): Float64Array {
  return Float64Array.from(numbers);
}
