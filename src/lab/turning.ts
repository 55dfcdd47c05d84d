// Which decision moved the outcome most: the game is played again with one choice of one power changed in one turn, under
// the same luck, and everything else decided as it was, as far as it can still be paid.

import { CHOICE_NAMES, CHOICES, type Choice, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import { driversOf } from '../model/drivers.ts';
import { type Ending, endingOf } from '../model/ending.ts';
import { choose, type Playing, until } from '../model/game.ts';
import { entries } from '../model/ledger.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { handOf, shortfall } from '../model/options.ts';
import { scores, type Values } from '../model/scenario.ts';
import { BLOCS, type BySide, bySide, rivalOf, SIDES, type Side } from '../model/sides.ts';
import { nameOf, POWERS, read, SCORE_PARTS, type ScorePart, type State, type Variable } from '../model/variables.ts';
import { viewOf } from '../model/view.ts';
import type { Persona } from '../personas/persona.ts';
import { playAgain } from './play-again.ts';

/** Any field of a decision. */
type Field = Choice | 'initiative';
/** The value of a field. */
type FieldValue = Decision[Field];

/** One choice of one power in one turn, and what it is changed to. */
export interface Change {
  /** From 0. */
  readonly turn: number;
  readonly side: Side;
  readonly field: Field;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** How a game ends by some values: both totals, and the name of the ending. */
export interface Finish {
  readonly totals: BySide<number>;
  readonly ending: Ending;
}

/** What a change leads to. */
export interface Effect {
  readonly change: Change;
  readonly finish: Finish;
  /** By how many points the power that decided would have ended further ahead of its rival; negative: further behind. */
  readonly gain: number;
  readonly isOtherEnding: boolean;
  /** How many later decisions of either power could not stay as they were. */
  readonly trimmed: number;
}

/** A cause that acted differently once the choice was changed, over the whole game. */
export interface Difference {
  readonly mechanism: string;
  readonly variable: Variable;
  /** What it added in the changed game, less what it added in the game as played. */
  readonly amount: number;
}

/** Through what two games came out differently. */
export interface Through {
  /** The part of the score through which most of the effect ran. */
  readonly part: ScorePart;
  /** The causes behind that part, those first that moved their number most for its size. */
  readonly differences: readonly Difference[];
}

/** A change with the reasons for what it leads to. */
export interface TurningDecision extends Effect, Through {
  /** Evidence ids of the rules among the causes. */
  readonly cites: readonly string[];
}

/** What one power held all game long. */
export interface Policy {
  readonly side: Side;
  readonly choice: Choice;
  readonly value: Decision[Choice];
}

/** What holding a policy from the first turn leads to, while everything else is decided as it was. */
export interface PolicyEffect {
  readonly policy: Policy;
  readonly finish: Finish;
  /** As for a change. */
  readonly gain: number;
  readonly isOtherEnding: boolean;
}

/** What meeting another rival leads to, while the power decides as it did. */
export interface RivalEffect {
  readonly rival: string;
  readonly finish: Finish;
}

/** Reads how a game stands, or ended. */
export function finishOf({ scenario, state }: Playing, values: Values): Finish {
  const both = scores(state, values);
  return { totals: { us: both.us.total, cn: both.cn.total }, ending: endingOf(scenario, state, values) };
}

/** By how much a power is ahead of its rival, in points; negative: behind. */
export function marginOf({ totals }: Finish, side: Side): number {
  return totals[side] - totals[rivalOf(side)];
}

/** Lists every change worth trying: each choice of a power moved to what stands beside it and could have been paid. */
export function changesOf(playing: Playing): readonly Change[] {
  return playing.turns.flatMap(({ decisions }, turn) => {
    const then = until(playing, turn);
    return SIDES.flatMap((side) => {
      const decided = decisions[side];
      const others = CHOICE_NAMES.flatMap((field) =>
        besideOf(field, decided[field]).map((to): Change => ({ turn, side, field, from: decided[field], to })),
      );
      const cards = [NO_INITIATIVE, ...handOf(then, side).map(({ id }) => id)]
        .filter((to) => to !== decided.initiative)
        .map((to): Change => ({ turn, side, field: 'initiative', from: decided.initiative, to }));
      return [...others, ...cards].filter(
        ({ field, to }) => shortfall(then, side, choose(decided, field, to)) === undefined,
      );
    });
  });
}

/** Where spending goes has no order, so every other value stands beside the one that was chosen. */
const UNORDERED: ReadonlySet<Choice> = new Set(['focus', 'abroad']);

function besideOf(choice: Choice, value: Decision[Choice]): readonly Decision[Choice][] {
  const values: readonly Decision[Choice][] = CHOICES[choice];
  const at = values.indexOf(value);
  return values.filter((other, i) => other !== value && (UNORDERED.has(choice) || Math.abs(i - at) === 1));
}

/** Plays a game again with one choice changed, under the same luck; counts the later decisions that had to be trimmed. */
export function replayWith(playing: Playing, change: Change): { readonly playing: Playing; readonly trimmed: number } {
  const { turn, field, to } = change;
  const again = playAgain(playing, turn, (now, side, recorded) =>
    now.turns.length === turn && side === change.side ? choose(recorded, field, to) : recorded,
  );
  return { playing: again.playing, trimmed: again.trims.length };
}

/** Measures what a change leads to, by some values. */
export function effectOf(playing: Playing, values: Values, change: Change): Effect {
  const again = replayWith(playing, change);
  const [was, finish] = [finishOf(playing, values), finishOf(again.playing, values)];
  return {
    change,
    finish,
    gain: marginOf(finish, change.side) - marginOf(was, change.side),
    isOtherEnding: finish.ending !== was.ending,
    trimmed: again.trimmed,
  };
}

/** The least gain that is told, in points: less is shown as nothing. */
export const LEAST_GAIN = 0.05;
/** The most told of one choice of one power, so that one dial does not fill the list. */
const MOST_OF_ONE = 2;

/**
 * Ranks effects, the largest first: the best of each power's turn, and at most two of one choice. When changes would
 * have given another ending and none of them is among the `most`, the largest of those takes the last place.
 */
export function rank(effects: readonly Effect[], most: number): readonly Effect[] {
  const sorted = [...effects].sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
  const turns = new Set<string>();
  const dials = new Map<string, number>();
  const kept = sorted.filter(({ gain, change: { turn, side, field } }) => {
    const [decision, dial] = [`${turn} ${side}`, `${side} ${field}`];
    const told = dials.get(dial) ?? 0;
    if (Math.abs(gain) < LEAST_GAIN || turns.has(decision) || told >= MOST_OF_ONE) return false;
    turns.add(decision);
    dials.set(dial, told + 1);
    return true;
  });
  const first = kept.slice(0, most);
  if (first.some(({ isOtherEnding }) => isOtherEnding)) return first;
  const other = sorted.find(({ isOtherEnding }) => isOtherEnding);
  return other && most > 0 ? [...first.slice(0, most - 1), other] : first;
}

/** Finds through what an effect ran: the part of the score, the causes that differ, and their evidence. */
export function openEffect(playing: Playing, values: Values, effect: Effect): TurningDecision {
  const changed = replayWith(playing, effect.change).playing;
  const through = throughWhat(playing, changed, values, effect.change.side);
  const rules = through.differences.map(({ mechanism }) => MECHANISMS.find(({ id }) => id === mechanism));
  return { ...effect, ...through, cites: [...new Set(rules.flatMap((rule) => rule?.cites ?? []))] };
}

/** Finds through what a game came out otherwise for a power than another one of the same luck. */
export function throughWhat(was: Playing, is: Playing, values: Values, side: Side): Through {
  const gain = marginOf(finishOf(is, values), side) - marginOf(finishOf(was, values), side);
  const part = partMoved(was.state, is.state, values, side, gain);
  const behind = SIDES.flatMap((one) => basesOf(POWERS[one].score[part]));
  const differences = [...new Set(behind)]
    .flatMap((variable) => differencesIn(was, is, variable))
    .sort((a, b) => weightIn(was, is, b) - weightIn(was, is, a))
    .filter((one, i, all) => all.findIndex((other) => kindOf(other) === kindOf(one)) === i)
    .slice(0, SHOWN);
  return { part, differences };
}

/** How many causes are told of one effect. */
const SHOWN = 3;

/** One rule moves the share or the trust of several blocs at once; it is told once, where it moved most. */
function kindOf({ mechanism, variable }: Difference): string {
  const bloc = BLOCS.find((name) => nameOf(variable).includes(name));
  return `${mechanism} ${bloc === undefined ? nameOf(variable) : nameOf(variable).replace(bloc, '')}`;
}

function partMoved(was: State, is: State, values: Values, side: Side, gain: number): ScorePart {
  const [own, rival] = [POWERS[side].score, POWERS[rivalOf(side)].score];
  const lead = (state: State, part: ScorePart) => read(state, own[part]) - read(state, rival[part]);
  const moved = (part: ScorePart) => values.weights[part] * (lead(is, part) - lead(was, part)) * (gain < 0 ? -1 : 1);
  return SCORE_PARTS.reduce((best, next) => (moved(next) > moved(best) ? next : best));
}

/** The numbers with causes of their own that a derived one comes down to. */
function basesOf(variable: Variable): readonly Variable[] {
  const drivers = driversOf(variable);
  return drivers.length === 0 ? [variable] : drivers.flatMap(basesOf);
}

/** Lists the causes of one variable that added something else over the whole game; they add up to its difference. */
export function differencesIn(was: Playing, is: Playing, variable: Variable): readonly Difference[] {
  const [before, after] = [sumsOf(was, variable), sumsOf(is, variable)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((mechanism) => ({
      mechanism,
      variable,
      amount: (after.get(mechanism) ?? 0) - (before.get(mechanism) ?? 0),
    }))
    .filter(({ amount }) => amount !== 0);
}

function sumsOf({ turns }: Playing, variable: Variable): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { ledger } of turns)
    for (const { mechanism, amount } of entries(ledger, variable))
      sums.set(mechanism, (sums.get(mechanism) ?? 0) + amount);
  return sums;
}

function weightIn(was: Playing, is: Playing, { variable, amount }: Difference): number {
  const size = Math.max(Math.abs(read(was.state, variable)), Math.abs(read(is.state, variable)));
  return size === 0 ? 0 : Math.abs(amount) / size;
}

/** Lists what a power could have held all game long and did not. */
export function policiesOf(playing: Playing, side: Side): readonly Policy[] {
  return CHOICE_NAMES.flatMap((choice) =>
    (CHOICES[choice] as readonly Decision[Choice][])
      .map((value): Policy => ({ side, choice, value }))
      .filter(({ value }) => playing.turns.some(({ decisions }) => decisions[side][choice] !== value)),
  );
}

/** Measures what holding a policy from the first turn leads to; what cannot be paid is trimmed, turn by turn. */
export function policyEffect(playing: Playing, values: Values, policy: Policy): PolicyEffect {
  const held = playAgain(playing, 0, (_, side, recorded) =>
    side === policy.side ? choose(recorded, policy.choice, policy.value) : recorded,
  );
  const [was, finish] = [finishOf(playing, values), finishOf(held.playing, values)];
  const gain = marginOf(finish, policy.side) - marginOf(was, policy.side);
  return { policy, finish, gain, isOtherEnding: finish.ending !== was.ending };
}

/** Measures what meeting another rival leads to, with one power deciding as it did as far as it can pay for that. */
export function rivalEffect(playing: Playing, values: Values, side: Side, rival: Persona): RivalEffect {
  const met = playAgain(playing, 0, (now, one, recorded) =>
    one === side ? recorded : rival.decide(viewOf(now, rival.side)),
  );
  return { rival: rival.id, finish: finishOf(met.playing, values) };
}

/** Everything that is found out after a game: what turned it, and what else could be tried. */
export interface Aftermath {
  readonly turning: readonly TurningDecision[];
  /** For each power, the change that would have gained it most; `undefined` when none would have gained anything. */
  readonly missed: BySide<Effect | undefined>;
  /** How many changes were tried, and how many of them would have given another ending. */
  readonly changes: number;
  readonly otherEndings: number;
  /** Policies of the power that looks, the best first. */
  readonly policies: readonly PolicyEffect[];
  readonly rivals: readonly RivalEffect[];
  /** How many games were played for it. */
  readonly games: number;
}

/** How far the search has come: games played, and how many there are to play. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Finds the aftermath of a game that is over, or that was ended early and is counted as it stands, a game at a time: the
 * caller takes the steps when it has time for them. Throws when no turn is played.
 */
export function* findAftermath(
  playing: Playing,
  values: Values,
  side: Side,
  rivals: readonly Persona[],
  most: number,
): Generator<Progress, Aftermath> {
  if (playing.turns.length === 0) throw new Error('No turn of the game is played.');
  const changes = changesOf(playing);
  const policies = policiesOf(playing, side);
  const of = changes.length + policies.length + rivals.length;
  const effects: Effect[] = [];
  const held: PolicyEffect[] = [];
  const met: RivalEffect[] = [];
  for (const change of changes) {
    effects.push(effectOf(playing, values, change));
    yield { done: effects.length, of };
  }
  for (const policy of policies) {
    held.push(policyEffect(playing, values, policy));
    yield { done: effects.length + held.length, of };
  }
  for (const rival of rivals) {
    met.push(rivalEffect(playing, values, side, rival));
    yield { done: of - rivals.length + met.length, of };
  }
  return {
    turning: rank(effects, most).map((effect) => openEffect(playing, values, effect)),
    missed: bySide((one) => dearest(effects, one)),
    changes: effects.length,
    otherEndings: effects.filter(({ isOtherEnding }) => isOtherEnding).length,
    policies: held.sort((a, b) => b.gain - a.gain),
    rivals: met,
    games: of,
  };
}

function dearest(effects: readonly Effect[], side: Side): Effect | undefined {
  const gaining = effects.filter(({ gain, change }) => change.side === side && gain > 0);
  return gaining.reduce<Effect | undefined>((best, next) => (best && best.gain >= next.gain ? best : next), undefined);
}
