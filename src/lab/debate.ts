// A debate: a set-up of the lab, checked against what there is to compare, and laid out as the command line's `compare`
// would lay it out, so that both give the same figures.

import type { Catalogue } from '../format/catalogue.ts';
import { type LabSetUp, READY } from '../format/lab-link.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from '../format/outcome.ts';
import { isPolicy, parsePolicy } from '../format/policy.ts';
import { isRecorded, parseRecorded } from '../format/recorded.ts';
import { parseSeeds } from '../format/seeds.ts';
import { rivalOf, type Side } from '../model/sides.ts';
import { personasOf } from '../personas/index.ts';
import { type CompareRequest, comparePlan } from './compare.ts';
import { measureNamed, measureNames } from './measure.ts';
import type { PlayPlan } from './play-job.ts';
import { findPlayer } from './players.ts';

/** A set-up that can be played. */
export interface Debate {
  readonly setUp: LabSetUp;
  readonly request: CompareRequest;
  readonly plan: PlayPlan;
}

/** Writes what a debate plays as one text; which lens is looked at makes no difference to that. */
export function playOf({ setUp: { view: _, ...played } }: Debate): string {
  return JSON.stringify(played);
}

/** Finds the lens that is looked at: the one that was chosen, else the even-handed one, else the first. */
export function viewOf({ setUp: { lenses, view = PLAIN } }: Debate): number {
  return Math.max(0, lenses.indexOf(view));
}

const PLAIN = 'even-handed';

/** The most games that are played for each of A and B. */
export const MOST_GAMES = 10_000;

/** What is shown beside the chosen measure: where else the two strategies differ. */
const BESIDE: readonly string[] = [
  'us.total',
  'cn.total',
  'us.capability',
  'cn.capability',
  'cn.efficiency',
  'world.tension',
  'world.commons',
  'publicGood',
];

/** Checks a set-up against a catalogue, and lays it out; refuses it with one sentence. */
export function debateOf(catalogue: Catalogue, setUp: LabSetUp): Outcome<Debate> {
  const { scenario, values, lenses, side, a, b, rivals, measure } = setUp;
  const wrong =
    unknownName('scenario', scenario, Object.keys(catalogue.scenarios)) ??
    unknownName('values', values, Object.keys(catalogue.values)) ??
    wrongList('lenses', lenses, Object.keys(catalogue.lenses)) ??
    (setUp.view === undefined ? undefined : unknownName('view', setUp.view, lenses)) ??
    wrongStrategy('a', side, a) ??
    wrongStrategy('b', side, b) ??
    wrongList('rivals', rivals, playersOf(rivalOf(side))) ??
    wrongMeasure(catalogue, setUp) ??
    unknownMotion(catalogue, setUp);
  if (wrong) return wrong;
  const apart = lenses.length * rivals.length;
  const seeds = parseSeeds(setUp.seeds, Math.floor(MOST_GAMES / apart));
  if (!seeds.ok) return tooMany(setUp.seeds, apart, seeds);
  const request: CompareRequest = {
    scenario,
    values,
    side,
    a: { player: a, set: {} },
    b: { player: b, set: {} },
    against: rivals,
    lenses: lenses.map((lens) => ({ a: lens, b: lens })),
    seeds: seeds.value,
    measures: [measure, ...BESIDE.filter((name) => name !== measure)],
    set: {},
  };
  return accept({ setUp, request, plan: { ...comparePlan(request), traced: true } });
}

/** Lists the ids of the personas that can play for a side. */
function playersOf(side: Side): readonly string[] {
  return personasOf(side).map(({ id }) => id);
}

function unknownName(at: string, found: string, names: readonly string[]): Refusal | undefined {
  return names.includes(found) ? undefined : refuseAt(at, shown(found), `one of ${names.join(', ')}`);
}

function wrongList(at: string, found: readonly string[], names: readonly string[]): Refusal | undefined {
  const again = found.find((name, i) => found.indexOf(name) !== i);
  if (again !== undefined) return refuseAt(at, `${shown(again)} twice`, 'each at most once');
  return found.map((name) => unknownName(at, name, names)).find(Boolean);
}

function wrongStrategy(at: 'a' | 'b', side: Side, found: string): Refusal | undefined {
  if (isRecorded(found)) return wrongRecord(at, side, found);
  const policy = isPolicy(found) ? parsePolicy(found) : undefined;
  if (policy && !policy.ok) return policy;
  if (findPlayer(side, found)) return undefined;
  return unknownName(at, policy?.ok ? policy.value.base : found, playersOf(side));
}

function wrongRecord(at: 'a' | 'b', side: Side, found: string): Refusal | undefined {
  const recorded = parseRecorded(found);
  if (!recorded.ok) return recorded;
  const whose = recorded.value.side;
  return whose === side ? undefined : refuseAt(at, `what ${shown(whose)} decided in a game`, `what "${side}" decided`);
}

function wrongMeasure(catalogue: Catalogue, { measure, side, scenario }: LabSetUp): Refusal | undefined {
  const asks = catalogue.scenarios[scenario]?.milestone !== undefined;
  if (measureNamed(measure, side) && (measure !== 'milestone' || asks)) return undefined;
  const names = measureNames().filter((name) => name !== 'milestone' || asks);
  return refuseAt('measure', shown(measure), `one of ${names.join(', ')}, or the name of a variable`);
}

function unknownMotion({ motions }: Catalogue, { motion }: LabSetUp): Refusal | undefined {
  const id = motion?.claim.startsWith(READY) ? motion.claim.slice(READY.length) : undefined;
  return id === undefined ? undefined : unknownName('motion', id, Object.keys(motions));
}

function tooMany(seeds: string, apart: number, refusal: Refusal): Refusal {
  if (apart === 1) return refusal;
  const most = Math.floor(MOST_GAMES / apart);
  return most === 0
    ? refuseAt('rivals', `${apart} pairs of a lens and a rival`, `at most ${MOST_GAMES}`)
    : refuseAt('seeds', `${shown(seeds)} for ${apart} pairs of a lens and a rival`, `1 to ${most} seeds for so many`);
}

function refuseAt(at: string, found: string, allowed: string): Refusal {
  return refuse('invalid', at, `The set-up of the lab: ${at} is ${found}; allowed is ${allowed}.`);
}
