// What a turn meant to one player: the changes that matter most by the values of the game and by surprise, each with its
// causes and whose decision stands behind them; and what each of the player's own decisions did, by playing the same turn
// on the same luck without it. Only numbers that the player may know are looked at.

import { CHOICE_NAMES, type Choice, type Decision, IDLE } from '../model/decision.ts';
import { driversOf } from '../model/drivers.ts';
import { advance, choose, type Playing, type TurnRecord, until } from '../model/game.ts';
import { entries } from '../model/ledger.ts';
import { shortfall } from '../model/options.ts';
import type { Values } from '../model/scenario.ts';
import { BLOCS, rivalOf, SIDES, type Side } from '../model/sides.ts';
import { LIMIT } from '../model/step.ts';
import {
  ADOPTION,
  isCounted,
  nameOf,
  POWERS,
  read,
  SCORE_PARTS,
  type ScorePart,
  VARIABLES,
  type Variable,
  WORLD_VARIABLES,
} from '../model/variables.ts';
import { causalGraph } from './causes/graph.ts';
import type { CausalGraph } from './causes/influence.ts';
import { choiceNode, placeOfVariable } from './causes/kind.ts';

/** What a player sees of the world at one moment. */
export interface Seen {
  know(variable: Variable): number;
  isHidden(variable: Variable): boolean;
}

/** A decision that stands behind a cause. */
export interface Decided {
  readonly side: Side;
  readonly choice: Choice;
  /** Whether it was taken in this turn, or in earlier ones whose work arrives now. */
  readonly when: 'now' | 'earlier';
}

/** One cause of a change, and the decision behind it if there is one. */
export interface ToldCause {
  /** As it stands in the ledger. */
  readonly mechanism: string;
  readonly amount: number;
  readonly decided: Decided | undefined;
}

/** One change that is worth telling. */
export interface ToldChange {
  readonly variable: Variable;
  readonly before: number;
  readonly after: number;
  /** The largest causes in the direction of the change, at most two. */
  readonly along: readonly ToldCause[];
  /** The largest cause against it. */
  readonly against: ToldCause | undefined;
  /** For a count of others: the two of them that moved most. */
  readonly drivers: readonly { readonly variable: Variable; readonly before: number; readonly after: number }[];
}

/** The story of one turn. */
export interface TurnStory {
  /** How the exactly known parts of the player's total moved, and the part that moved it most. */
  readonly total: { readonly gained: number; readonly part: ScorePart | 'publicGood'; readonly points: number };
  readonly changes: readonly ToldChange[];
  /** News that struck and is not among the causes told. */
  readonly news: readonly string[];
}

/** How many changes are told. */
const TOLD = 3;

/** Tells the last turn of a game to one side. `decimals` says how finely a variable is shown. */
export function storyOf(
  playing: Playing,
  side: Side,
  values: Values,
  past: Seen,
  now: Seen,
  decimals: (variable: Variable) => number,
): TurnStory | undefined {
  const record = playing.turns.at(-1);
  if (!record) return undefined;
  const graph = causalGraph(playing.scenario);
  const worths = worthsOf(graph, values);
  const ranked = candidates(side)
    .filter((variable) => !now.isHidden(variable) && isSeen(record, variable, decimals(variable)))
    .map((variable) => ({ variable, rank: rankOf(playing, record, side, variable, worths) }))
    .sort((a, b) => b.rank - a.rank);
  const families = new Set<string>();
  const changes: ToldChange[] = [];
  for (const { variable } of ranked) {
    const family = familyOf(variable, side);
    if (changes.length === TOLD || families.has(family)) continue;
    families.add(family);
    changes.push(changeOf(graph, record, variable));
  }
  const named = new Set(changes.flatMap(({ along, against }) => [...along, against].map((cause) => cause?.mechanism)));
  return {
    total: totalOf(side, values, past, now),
    changes,
    news: record.events.filter((id) => !named.has(`event:${id}`)),
  };
}

function candidates(side: Side): readonly Variable[] {
  const own = POWERS[side];
  const rival = POWERS[rivalOf(side)];
  const { commons, tension, governance } = WORLD_VARIABLES;
  return [
    own.compute,
    own.underConstruction,
    own.efficiency,
    own.capability,
    own.privateCapital,
    own.confidence,
    own.socialCost,
    own.talent,
    own.domesticChips,
    own.scarcity,
    own.openness,
    ...SCORE_PARTS.filter((part) => part !== 'lead').map((part) => own.score[part]),
    ...BLOCS.flatMap((bloc) => [ADOPTION[bloc][side], ADOPTION[bloc][rivalOf(side)], own.trust[bloc]]),
    rival.confidence,
    rival.privateCapital,
    rival.score.influence,
    rival.score.standing,
    commons,
    tension,
    governance,
  ];
}

/** Groups what should not be told twice. */
function familyOf(variable: Variable, side: Side): string {
  const { node, owner } = placeOfVariable(nameOf(variable));
  if (owner === rivalOf(side) && node !== 'power.share') return 'rival';
  if (node === 'power.underConstruction' || node === 'power.scarcity') return 'power.compute';
  if (node === 'power.confidence') return 'power.privateCapital';
  if (node === 'power.score.influence') return 'power.share';
  if (node === 'power.score.standing') return 'power.trust';
  return node;
}

function moved({ before, after }: TurnRecord, variable: Variable): number {
  return read(after, variable) - read(before, variable);
}

function isSeen(record: TurnRecord, variable: Variable, decimals: number): boolean {
  return Math.abs(moved(record, variable)) >= 2 / 10 ** decimals;
}

/** How much of a worth is left one influence further from what counts. */
const FADING = 0.6;

/** Tells how near each kind of number is to what counts as success: the weights, fading with each influence between. */
function worthsOf({ influences, nodes }: CausalGraph, values: Values): ReadonlyMap<string, number> {
  const worths = new Map<string, number>(nodes.map((node) => [node, 0]));
  for (const part of [...SCORE_PARTS, 'publicGood'] as const) {
    let edge: ReadonlySet<string> = new Set([part === 'publicGood' ? 'world.publicGood' : `power.score.${part}`]);
    const reached = new Set<string>();
    for (let worth = values.weights[part]; edge.size > 0; worth *= FADING) {
      for (const node of edge) worths.set(node, (worths.get(node) ?? 0) + worth);
      for (const node of edge) reached.add(node);
      const here = edge;
      edge = new Set(influences.filter(({ from, to }) => here.has(to) && !reached.has(from)).map(({ from }) => from));
    }
  }
  return worths;
}

/** The worth of a rival's number beside one's own. */
const RIVALS = 0.5;
/** The most that surprise adds. */
const MOST_SURPRISE = 3;

function rankOf(
  playing: Playing,
  record: TurnRecord,
  side: Side,
  variable: Variable,
  worths: ReadonlyMap<string, number>,
): number {
  const { node, owner } = placeOfVariable(nameOf(variable));
  const { high } = VARIABLES[variable] as (typeof VARIABLES)[number];
  const size = high <= 100 ? high : Math.max(Math.abs(read(record.before, variable)), 1);
  const share = Math.abs(moved(record, variable)) / size;
  const earlier = playing.turns.slice(0, -1).map((turn) => moved(turn, variable));
  const usual = earlier.length === 0 ? 0 : earlier.reduce((sum, change) => sum + change, 0) / earlier.length;
  const surprise = Math.abs(moved(record, variable) - usual) / (Math.abs(usual) + size / 50);
  const worth = (worths.get(node) ?? 0) * (owner === rivalOf(side) ? RIVALS : 1);
  return worth * Math.sqrt(share) * (1 + Math.min(MOST_SURPRISE, surprise));
}

function totalOf(side: Side, { weights }: Values, past: Seen, now: Seen): TurnStory['total'] {
  const parts = ([...SCORE_PARTS, 'publicGood'] as const)
    .map((part) => ({ part, variable: part === 'publicGood' ? WORLD_VARIABLES.publicGood : POWERS[side].score[part] }))
    .filter(({ variable }) => !now.isHidden(variable))
    .map(({ part, variable }) => ({ part, points: weights[part] * (now.know(variable) - past.know(variable)) }));
  const gained = parts.reduce((sum, { points }) => sum + points, 0);
  const most = parts.reduce((best, next) => (next.points * gained > best.points * gained ? next : best));
  return { gained, ...most };
}

function changeOf(graph: CausalGraph, record: TurnRecord, variable: Variable): ToldChange {
  const change = moved(record, variable);
  const sums = new Map<string, number>();
  for (const { mechanism, amount } of entries(record.ledger, variable)) {
    if (mechanism !== LIMIT) sums.set(mechanism, (sums.get(mechanism) ?? 0) + amount);
  }
  const causes = [...sums]
    .map(([mechanism, amount]) => ({ mechanism, amount, decided: decidedBehind(graph, record, mechanism, variable) }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const drivers = isCounted(nameOf(variable)) ? driversOf(variable) : [];
  const relative = (driver: Variable) =>
    Math.abs(moved(record, driver)) / (Math.abs(read(record.before, driver)) + 1 / 100);
  return {
    variable,
    before: read(record.before, variable),
    after: read(record.after, variable),
    along: causes.filter(({ amount }) => amount * change > 0).slice(0, 2),
    against: causes.find(({ amount }) => amount * change < 0),
    drivers: [...drivers]
      .sort((a, b) => relative(b) - relative(a))
      .slice(0, 2)
      .filter((driver) => moved(record, driver) !== 0)
      .map((driver) => ({
        variable: driver,
        before: read(record.before, driver),
        after: read(record.after, driver),
      })),
  };
}

/** Numbers that hold a decision's work until it arrives: which choice fills them, and when it was taken. */
const STORES: Readonly<
  Record<string, { readonly choice: Choice; readonly whose: 'own' | 'rival'; readonly when: Decided['when'] }>
> = {
  'power.controls': { choice: 'controls', whose: 'own', when: 'now' },
  'power.scarcity': { choice: 'controls', whose: 'rival', when: 'now' },
  'power.underConstruction': { choice: 'compute', whose: 'own', when: 'earlier' },
  'power.openness': { choice: 'release', whose: 'own', when: 'earlier' },
};

/** Finds the decision behind a cause: what the rule reads of this turn's choices, or of a store that a choice fills. */
function decidedBehind(
  graph: CausalGraph,
  record: TurnRecord,
  mechanism: string,
  variable: Variable,
): Decided | undefined {
  const { node, owner } = placeOfVariable(nameOf(variable));
  const into = graph.influences.filter(({ rule, to }) => rule === mechanism && to === node);
  const owners = owner === 'world' ? SIDES : [owner];
  for (const { from, whose, option } of [...into].sort((a, b) => b.strength - a.strength)) {
    for (const reached of owners) {
      const side = whose === 'rival' ? rivalOf(reached) : reached;
      const choice = CHOICE_NAMES.find((name) => choiceNode(name) === from);
      if (choice && isTaken(record.decisions[side], choice, option)) {
        if (owners.length === 1 || !bothTook(record, choice, option)) return { side, choice, when: 'now' };
      }
      const store = STORES[from];
      if (!store || from === node) continue;
      const decider = store.whose === 'own' ? side : rivalOf(side);
      if (store.when === 'earlier' || isTaken(record.decisions[decider], store.choice, undefined)) {
        if (owners.length === 1) return { side: decider, choice: store.choice, when: store.when };
      }
    }
  }
  return undefined;
}

function isTaken(decision: Decision, choice: Choice, option: string | undefined): boolean {
  const value = decision[choice];
  return option === undefined ? value !== 0 : value === option;
}

function bothTook({ decisions }: TurnRecord, choice: Choice, option: string | undefined): boolean {
  return SIDES.every((side) => isTaken(decisions[side], choice, option));
}

// What each decision did

/** What one decision of a turn did within that turn, against another that could have been taken. */
export interface ChoiceEffect {
  readonly choice: Choice | 'initiative';
  readonly chosen: Decision[Choice | 'initiative'];
  readonly instead: Decision[Choice | 'initiative'];
  /** What it added to each number by the end of the turn, the largest for its size first; money and consent apart. */
  readonly effects: readonly { readonly variable: Variable; readonly amount: number }[];
}

/** How many effects of a decision are told. */
const MOST_EFFECTS = 4;

/**
 * Plays the last turn once more for each decision of a side, on the same luck and with every other decision as it was,
 * and compares. A decision is held against doing nothing there, or where it was that, against the turn before.
 */
export function choiceEffects(
  playing: Playing,
  side: Side,
  now: Seen,
  decimals: (variable: Variable) => number,
): readonly ChoiceEffect[] {
  const record = playing.turns.at(-1);
  if (!record) return [];
  const before = until(playing, playing.turns.length - 1);
  const taken = record.decisions[side];
  return ([...CHOICE_NAMES, 'initiative'] as const).flatMap((choice) => {
    const chosen = taken[choice];
    const instead = insteadOf(playing, side, choice);
    if (instead === undefined) return [];
    const other = choose(taken, choice, instead as never);
    if (shortfall(before, side, other)) return [];
    const replayed = advance(before, { ...record.decisions, [side]: other } as TurnRecord['decisions']);
    const effects = watchedOf(side)
      .filter((variable) => !now.isHidden(variable))
      .map((variable) => ({ variable, amount: read(record.after, variable) - read(replayed.state, variable) }))
      .filter(({ variable, amount }) => Math.abs(amount) >= 1 / 10 ** decimals(variable))
      .sort((a, b) => sizeOf(record, b) - sizeOf(record, a))
      .slice(0, MOST_EFFECTS);
    return [{ choice, chosen, instead, effects }];
  });
}

function sizeOf({ before }: TurnRecord, effect: ChoiceEffect['effects'][number]): number {
  const { high } = VARIABLES[effect.variable] as (typeof VARIABLES)[number];
  const size = high <= 100 ? high : Math.max(Math.abs(read(before, effect.variable)), 1);
  return Math.abs(effect.amount) / size;
}

function insteadOf(
  playing: Playing,
  side: Side,
  choice: Choice | 'initiative',
): Decision[Choice | 'initiative'] | undefined {
  const taken = playing.turns.at(-1)?.decisions[side];
  const previous = playing.turns.at(-2)?.decisions[side];
  if (!taken) return undefined;
  if (taken[choice] !== IDLE[choice]) return IDLE[choice];
  if (choice === 'initiative' || !previous) return undefined;
  return previous[choice] === taken[choice] ? undefined : previous[choice];
}

/** What is watched: the player's own numbers and the world's; not the purse, and not the counts made of others. */
function watchedOf(side: Side): readonly Variable[] {
  const { money, politicalCapital, maturingSoon, maturingLater, controls, trust, score, arriving, ...own } =
    POWERS[side];
  const { commons, tension, governance } = WORLD_VARIABLES;
  return [
    ...Object.values(own),
    ...Object.values(trust),
    ...BLOCS.flatMap((bloc) => [ADOPTION[bloc][side]]),
    commons,
    tension,
    governance,
  ];
}
