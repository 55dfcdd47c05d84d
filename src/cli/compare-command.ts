// `compare`: two strategies of one power, or one strategy in two set-ups, over the same luck.

import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { prepare } from '../format/prepare.ts';
import { isRecorded, parseRecorded } from '../format/recorded.ts';
import {
  type CompareRequest,
  type Comparison,
  comparePlan,
  comparisonsOf,
  type OtherCause,
  type OtherChoice,
  type Parting,
  partingOf,
} from '../lab/compare.ts';
import { causeName } from '../lab/explain.ts';
import { measureNamed } from '../lab/measure.ts';
import { collectFigures, gamesOf, type PlayJob, playerOf } from '../lab/play-job.ts';
import { fixed, signed } from '../lab/wording.ts';
import { rivalOf, SIDES, type Side } from '../model/sides.ts';
import { nameOf } from '../model/variables.ts';
import { type ChoiceText, choices } from '../text/en/choices.ts';
import { inSentence, places, powersInSentence, shortNames } from '../text/en/variables.ts';
import { en } from '../text/en/words.ts';
import { variableWords } from '../text/words.ts';
import { type Cell, columns } from './columns.ts';
import { overridesOf, type SeedFlags, seedOf, seedsOf, workersOf } from './flags.ts';
import { readMeasures } from './measure-flag.ts';
import { chooseName } from './names.ts';
import { PLAY_DEFAULTS } from './play-command.ts';
import { choosePlayers, chooseStrategy } from './players.ts';
import { type Ended, runPlan } from './run-plan.ts';
import type { Surroundings } from './surroundings.ts';
import { counted, percent, rangeText } from './sweep-table.ts';
import { chooseWorld, lensNames } from './world.ts';

/** The flags of `compare`, as typed. */
export interface CompareFlags extends SeedFlags {
  readonly side: string;
  readonly a?: string;
  readonly b?: string;
  readonly against?: string;
  readonly measure: string;
  readonly scenario: string;
  readonly lenses: string;
  readonly lensA?: string;
  readonly lensB?: string;
  readonly values: string;
  readonly set?: readonly string[];
  readonly setA?: readonly string[];
  readonly setB?: readonly string[];
  readonly seedShown?: string;
  readonly workers?: string;
  readonly json?: true;
}

/** What is compared when a flag is left out. */
export const COMPARE_DEFAULTS = {
  side: 'us',
  measure: 'total,margin,win',
  scenario: PLAY_DEFAULTS.scenario,
  lenses: PLAY_DEFAULTS.lens,
  values: PLAY_DEFAULTS.values,
} as const;

/** How many seeds are played when nothing is said. */
export const COMPARE_SEEDS = 200;

interface Asked {
  readonly catalogue: Catalogue;
  readonly request: CompareRequest;
  readonly workers: number | undefined;
  readonly seedShown: string;
}

/** Plays the comparison that the flags describe, or says which of them is wrong. */
export async function compare(
  known: Catalogue,
  flags: CompareFlags,
  surroundings: Surroundings,
): Promise<Outcome<Ended>> {
  const asked = readFlags(known, flags);
  if (!asked.ok) return asked;
  const { catalogue, request, workers, seedShown } = asked.value;
  const job: PlayJob = { catalogue, plan: comparePlan(request) };
  const figures = collectFigures(job.plan);
  const ran = await runPlan({ job, workers, surroundings, onGame: figures.add });
  if (!ran.ok) return ran;
  const { finished, games } = ran.value;
  if (!finished) return accept({ finished, complaint: `Stopped after ${games} of ${gamesOf(job.plan)} games.` });

  const found = comparisonsOf(request, figures);
  const play = playerOf({ catalogue, plan: { ...job.plan, seeds: [seedShown] } });
  const parting = partingOf(play(0), play(1));
  const output = flags.json
    ? `${JSON.stringify({ ...request, comparisons: found, parting: { seed: seedShown, ...inNames(parting) } })}\n`
    : compareText(asked.value, found, parting);
  return accept({ finished, output });
}

function readFlags(known: Catalogue, flags: CompareFlags): Outcome<Asked> {
  const side = chooseName('power', flags.side, SIDES);
  if (!side.ok) return side;
  const own = side.value as Side;
  const names = readLenses(known, flags);
  if (!names.ok) return names;
  const world = chooseWorld(known, { ...flags, lenses: names.value });
  if (!world.ok) return world;
  const { catalogue, scenario, values, lenses } = world.value;
  const a = chooseStrategy(own, flags.a ?? PLAY_DEFAULTS[own]);
  if (!a.ok) return a;
  const b = chooseStrategy(own, flags.b ?? a.value);
  if (!b.ok) return b;
  const rival = rivalOf(own);
  const against = choosePlayers(rival, '--against', flags.against ?? PLAY_DEFAULTS[rival]);
  if (!against.ok) return against;
  const ready = prepare(catalogue, scenario, lenses[0]);
  const measures = readMeasures(flags.measure, own, ready);
  if (!measures.ok) return measures;
  const set = overridesOf('--set', flags.set, ready);
  if (!set.ok) return set;
  const setA = overridesOf('--set-a', flags.setA, ready);
  if (!setA.ok) return setA;
  const setB = overridesOf('--set-b', flags.setB, ready);
  if (!setB.ok) return setB;
  const seeds = seedsOf(flags, COMPARE_SEEDS);
  if (!seeds.ok) return seeds;
  const seedShown = seedOf('--seed-shown', flags.seedShown ?? (seeds.value[0] as string));
  if (!seedShown.ok) return seedShown;
  const workers = workersOf(flags.workers);
  if (!workers.ok) return workers;

  const [first, second = first] = lenses;
  const apart = flags.lensA !== undefined || flags.lensB !== undefined;
  const request: CompareRequest = {
    scenario,
    values,
    side: own,
    a: { player: a.value, set: setA.value },
    b: { player: b.value, set: setB.value },
    against: against.value,
    lenses: apart ? [{ a: first, b: second }] : lenses.map((lens) => ({ a: lens, b: lens })),
    seeds: seeds.value,
    measures: measures.value.map(({ name }) => name),
    set: set.value,
  };
  return isSame(request) ?? accept({ catalogue, request, workers: workers.value, seedShown: seedShown.value });
}

function readLenses(known: Catalogue, { lenses, lensA, lensB }: CompareFlags): Outcome<readonly string[]> {
  if (lensA === undefined && lensB === undefined) return lensNames(known, lenses);
  const pair = [lensA ?? COMPARE_DEFAULTS.lenses, lensB ?? COMPARE_DEFAULTS.lenses];
  return accept(pair[0] === pair[1] ? pair.slice(1) : pair);
}

function isSame({ a, b, lenses }: CompareRequest) {
  const same =
    a.player === b.player && JSON.stringify(a.set) === JSON.stringify(b.set) && lenses.every((l) => l.a === l.b);
  return same
    ? refuse(
        'same',
        '--b',
        `A and B are both ${shown(a.player)} in one set-up; allowed are two that differ by --b, --set-a, --set-b, --lens-a or --lens-b.`,
      )
    : undefined;
}

function compareText(
  { catalogue, request, seedShown }: Asked,
  found: readonly Comparison[],
  parting: Parting | undefined,
) {
  const { side, a, b, seeds, measures, scenario } = request;
  const decimals = (name: string) => measureNamed(name, side)?.decimals ?? 1;
  const rows = found.map(({ lens, against, measure, a: inA, b: inB, difference }): readonly Cell[] => {
    const places = decimals(measure);
    return [
      lens.a === lens.b ? lens.a : `${lens.a} / ${lens.b}`,
      against,
      measure,
      fixed(inA, places),
      fixed(inB, places),
      signed(difference.mean, places),
      rangeText(difference, places),
      percent(difference.otherWay),
      percent(difference.ties),
    ];
  });
  return [
    `${scenario}, for ${powersInSentence[side]}: A is ${setUpText(a)}, B is ${setUpText(b)}.\n`,
    `A and B meet the same luck on each of ${counted(seeds.length, 'seed')}. A − B with its 95 % interval; other way: seeds whose\n`,
    'difference points the other way; same: seeds without a difference.\n\n',
    columns([['lens', 'against', 'measure', 'A', 'B', 'A − B', '95 %', 'other way', 'same'], ...rows]),
    '\n',
    ...measures.map((name) => `${name}: ${measureNamed(name, side)?.words}\n`),
    '\n',
    partingText(catalogue, seedShown, request, parting),
  ].join('');
}

function setUpText({ player, set }: CompareRequest['a']): string {
  const parameters = Object.entries(set).map(([name, value]) => `${name} = ${value}`);
  const called = nameOfStrategy(player);
  return parameters.length === 0 ? called : `${called} with ${parameters.join(', ')}`;
}

function nameOfStrategy(player: string): string {
  const recorded = isRecorded(player) ? parseRecorded(player) : undefined;
  return recorded?.ok ? `the decisions of the game “${recorded.value.name}”` : player;
}

/** How many ledger lines are shown where two games part. */
const LINES = 12;

function partingText(
  catalogue: Catalogue,
  seed: string,
  { lenses, against }: CompareRequest,
  parting: Parting | undefined,
): string {
  const where = `On seed ${shown(seed)}, against ${against[0]} under ${lenses[0]?.a},`;
  if (!parting) return `${where} both games are the same.\n`;
  const { label, choices: others, causes } = parting;
  const lines = causes.slice(0, LINES).map(({ mechanism, variable, a, b }: OtherCause): readonly Cell[] => {
    const { owner, name, decimals } = variableWords(en, nameOf(variable));
    const whose = owner === 'us' || owner === 'cn' ? shortNames[owner] : places[owner];
    const finer = decimals + 1;
    return [
      `${whose}: ${inSentence(name)}`,
      causeName(catalogue, mechanism),
      signed(a, finer),
      signed(b, finer),
      signed(a - b, finer),
    ];
  });
  return [
    `${where} the games part in ${label}.\n`,
    others.length === 0 ? 'The decisions are still the same.\n' : others.map(choiceText).join(''),
    lines.length === 0 ? '' : `\n${columns([['number', 'cause', 'A', 'B', 'A − B'], ...lines])}`,
    causes.length > LINES ? `and ${causes.length - LINES} other lines of the ledger differ.\n` : '',
  ].join('');
}

function choiceText({ side, choice, a, b }: OtherChoice): string {
  if (choice === 'initiative') return `${shortNames[side]}, initiative: A ${a}, B ${b}\n`;
  const { name, options }: ChoiceText = choices[choice];
  const word = (value: OtherChoice['a']) => inSentence(options[value]?.name ?? String(value));
  return `${shortNames[side]}, ${inSentence(name)}: A ${word(a)}, B ${word(b)}\n`;
}

function inNames(parting: Parting | undefined) {
  if (!parting) return { turn: null };
  const { label, choices: others, causes } = parting;
  return {
    turn: label,
    choices: others,
    causes: causes.map((cause) => ({ ...cause, variable: nameOf(cause.variable) })),
  };
}
