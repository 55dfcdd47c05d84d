// A trial of the rules' numbers: the same two players over the same luck, with some numbers changed (A) and with all of
// them as written (B). It is the comparison that the command line makes with `--set-a`, or turned round with `--set-b`.

import type { Catalogue } from '../format/catalogue.ts';
import type { LabSetUp } from '../format/lab-link.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { prepare } from '../format/prepare.ts';
import type { TrialSetUp } from '../format/trial-link.ts';
import { rivalOf } from '../model/sides.ts';
import { comparePlan } from './compare.ts';
import { type Debate, debateOf } from './debate.ts';
import type { Overrides } from './overrides.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';

/** Checks a trial against a catalogue, and lays it out as a debate of A, changed, against B, as written. */
export function trialOf(catalogue: Catalogue, trial: TrialSetUp): Outcome<Debate> {
  const { scenario, lens, values, seeds, side, measure } = trial;
  const own = trial[side];
  const setUp: LabSetUp = {
    ...{ scenario, values, seeds, side, measure },
    ...{ lenses: [lens], a: own, b: own, rivals: [trial[rivalOf(side)]] },
  };
  const debate = debateOf(catalogue, setUp);
  if (!debate.ok) return debate;
  const set = changesOf(catalogue, trial);
  if (!set.ok) return set;
  const request = { ...debate.value.request, a: { player: own, set: set.value }, b: { player: own, set: {} } };
  return accept({ setUp, request, plan: { ...comparePlan(request), traced: true } });
}

/** Checks the changes of a trial: each names a number of the scenario's rules, and lies within its range. */
function changesOf(catalogue: Catalogue, { scenario, lens, set }: TrialSetUp): Outcome<Overrides> {
  const { sources } = prepare(catalogue, scenario, lens);
  for (const [name, value] of Object.entries(set)) {
    const source = sources.find((one) => one.name === name);
    if (!source)
      return refuse(
        'invalid',
        'set',
        `The trial changes ${shown(name)}; allowed is the name of a number of the rules.`,
      );
    if (!(value >= source.low && value <= source.high))
      return refuse(
        'invalid',
        'set',
        `The trial sets ${name} to ${shown(value)}; allowed is a number from ${source.low} to ${source.high}.`,
      );
  }
  return accept(set);
}

/** How many seeds the numbers of one rule are tried on, at most. */
const SEEDS = 40;

/** Lays out what each of some numbers does alone to a trial's measure, with its changes in force. */
export function swingsOf(catalogue: Catalogue, { request, setUp }: Debate, only: readonly string[]): Sensitivity {
  const { scenario, values, side, against, seeds, a } = request;
  const rival = against[0] ?? '';
  const players = side === 'us' ? { us: a.player, cn: rival } : { us: rival, cn: a.player };
  const lens = request.lenses[0]?.a ?? '';
  const asked = { scenario, lens, values, players, side, measure: setUp.measure, seeds: seeds.slice(0, SEEDS) };
  // A number that was changed is tried from its low to its high like the others.
  const set = Object.fromEntries(Object.entries(a.set).filter(([name]) => !only.includes(name)));
  return sensitivityOf(catalogue, { ...asked, set, only, method: 'none', rows: 0 }, () => 0);
}
