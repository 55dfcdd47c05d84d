// What every page of the explorer stands on: the catalogue, the trial that the address holds, and ways to other pages that
// keep the trial; handed down, so that no page carries it through by hand.

import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Catalogue } from '../../format/catalogue.ts';
import { carriedFor, withoutOwn } from '../../format/own.ts';
import { prepare } from '../../format/prepare.ts';
import { type TrialSetUp, writeTrialLink } from '../../format/trial-link.ts';
import type { Debate } from '../../lab/debate.ts';
import type { Thing } from '../../lab/model-index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useLanguage } from '../../store/language.ts';
import { addressOf, type ModelPlace } from '../../store/place.ts';
import { replacePlace, useNavigate } from '../navigate.ts';
import { type ThingText, thingText } from './tongue.ts';

/** What changes in a trial, or how that follows from what stands there. */
type Change = Partial<TrialSetUp> | ((now: TrialSetUp) => Partial<TrialSetUp>);

/** What the pages stand on. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly place: ModelPlace;
  readonly trial: TrialSetUp;
  /** The trial, laid out to be played. */
  readonly debate: Debate;
  /** The trial's scenario under its lens, as written. */
  readonly scenario: Scenario;
  /** Writes the address of another page under the same trial. */
  address(kind: string, id?: string): string;
  /** Changes the trial as it is by then; `quiet` leaves no step for the back button, as while a slider moves. */
  change(part: Change, how?: 'quiet'): void;
  /** Goes to another page, or to another search, under the same trial. */
  go(kind: string, id: string, how?: 'quiet'): void;
  say(thing: Thing): ThingText;
}

const GroundContext = createContext<Ground | undefined>(undefined);

/** The ground of the pages. */
export function useGround(): Ground {
  const ground = useContext(GroundContext);
  if (!ground) throw new Error('A page of the explorer stands on no ground.');
  return ground;
}

/** The trial of an address that holds none: nothing is changed. */
export function usualTrial(catalogue: Catalogue): TrialSetUp {
  const { scenarios, lenses, values } = withoutOwn(catalogue);
  return {
    scenario: Object.keys(scenarios)[0] ?? '',
    lens: Object.keys(lenses)[0] ?? '',
    values: Object.keys(values)[0] ?? '',
    us: 'chip-hawk',
    cn: 'managed-openness',
    side: 'us',
    measure: 'margin',
    seeds: '100',
    set: {},
  };
}

/** Packs a trial for an address, with the files of one's own that it rests on; the usual one needs no words. */
function packed(catalogue: Catalogue, { own: _, ...trial }: TrialSetUp): string {
  const plain = (one: TrialSetUp) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  return plain(trial) === plain(usualTrial(catalogue))
    ? ''
    : writeTrialLink({ ...trial, ...carriedFor(catalogue, trial) });
}

interface Props {
  readonly catalogue: Catalogue;
  readonly place: ModelPlace;
  readonly trial: TrialSetUp;
  readonly debate: Debate;
  readonly children: ReactNode;
}

/** Lays the ground for the pages. */
export function GroundProvider({ catalogue, place, trial, debate, children }: Props) {
  const navigate = useNavigate();
  const { language } = useLanguage();
  // A hand that rests changes what stands there by then, not what stood there when it moved.
  const now = useRef({ place, trial });
  now.current = { place, trial };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `navigate` is new with every drawing and always the same.
  const ground = useMemo((): Ground => {
    const stay = (next: ModelPlace, how?: 'quiet') => {
      if (how === 'quiet') replacePlace(next);
      else location.hash = addressOf(next);
    };
    return {
      ...{ catalogue, place, trial, debate },
      scenario: prepare(catalogue, trial.scenario, trial.lens),
      address: (kind, id = '') => addressOf({ at: 'model', kind, id, trial: packed(catalogue, trial) }),
      change(part, how) {
        const { place: at, trial: old } = now.current;
        const next = { ...old, ...(typeof part === 'function' ? part(old) : part) };
        stay({ ...at, trial: packed(catalogue, next) }, how);
      },
      go: (kind, id, how) => {
        const next: ModelPlace = { at: 'model', kind, id, trial: packed(catalogue, trial) };
        if (how === 'quiet') replacePlace(next);
        else navigate(next);
      },
      say: (thing) => thingText(catalogue, thing, language),
    };
  }, [catalogue, place, trial, debate, language]);
  return <GroundContext value={ground}>{children}</GroundContext>;
}
