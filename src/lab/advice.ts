// Advisers: each is the voice of a lens. In that lens's world the adviser plays forward every single change of the draft
// that can be paid. What gains in every world is said once, for all of them. Then each speaks for the change that gains
// more in its world than in the others', for there it sees what they do not; and those are heard who are furthest apart.

import { CHOICE_NAMES, CHOICES, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import { choose } from '../model/game.ts';
import type { LuckTable } from '../model/luck.ts';
import type { Scenario } from '../model/scenario.ts';
import {
  type Asked,
  type Change,
  canPay,
  changesBetween,
  endsOf,
  type Future,
  imagineFutures,
  type Known,
  type Move,
  marginOf,
  movesOf,
} from './forecast.ts';
import { mean } from './statistics.ts';

/** What one lens makes of every candidate: by how much it raises the margin of the totals in its world, in points. */
export interface Opinion {
  readonly lens: string;
  readonly gains: readonly number[];
}

/** What one adviser says. */
export interface Advice {
  readonly lens: string;
  readonly change: Change;
  /** What the change adds to the margin in this adviser's world, in points. */
  readonly gain: number;
  /** The same, averaged over the other worlds. */
  readonly elsewhere: number;
  /** What the change moves in this adviser's world. */
  readonly moves: readonly Move[];
}

/** What the advisers say together. */
export interface Counsel {
  /** The change that gains in every world, and by how much: in the least and in the most favourable one. */
  readonly common?: { readonly change: Change; readonly least: number; readonly most: number };
  readonly voices: readonly Advice[];
  /** How many worlds were asked. */
  readonly worlds: number;
}

/** A gain below which nobody speaks for a change, in points. */
const WORTH_SAYING = 0.05;
/** By how much more a change must gain in one's own world than in the others, in points, to be one's own advice. */
const OWN = 0.1;
/** How many wishes of each lens are considered: those that are most its own. */
const CONSIDERED = 3;
/** How many advisers are heard at most. */
const HEARD = 3;

/** Lists the decisions that differ from a draft in one choice and can be paid in this game. */
export function singleChanges(known: Known, scenario: Scenario, draft: Decision): readonly Decision[] {
  return ([...CHOICE_NAMES, 'initiative'] as const).flatMap((choice) => {
    const values: readonly unknown[] = choice === 'initiative' ? [NO_INITIATIVE, ...known.hand] : CHOICES[choice];
    return values
      .filter((value) => value !== draft[choice])
      .map((value) => choose(draft, choice, value as never))
      .filter((decision) => canPay(known, scenario, decision));
  });
}

/** Forms an opinion, one candidate at a step, so that whoever asks can stop in between. */
function* formOpinion(
  known: Known,
  futures: readonly Future[],
  lens: string,
  { draft, turns, values }: Asked,
  candidates: readonly Decision[],
): Generator<void, Opinion> {
  const { side } = known;
  const worth = (plan: Decision) =>
    mean(endsOf(futures, side, plan, turns).map((state) => marginOf(state, side, values)));
  const still = worth(draft);
  const gains: number[] = [];
  for (const candidate of candidates) {
    gains.push(worth(candidate) - still);
    yield;
  }
  return { lens, gains };
}

/** What an adviser would say, before it is known who is heard. */
export interface Wish {
  readonly lens: string;
  readonly candidate: number;
  readonly change: Change;
  readonly gain: number;
  readonly elsewhere: number;
}

/** Finds what each lens sees in changes that the others do not; a lens that sees nothing of its own has no wish. */
export function wishesOf(
  draft: Decision,
  opinions: readonly Opinion[],
  candidates: readonly Decision[],
): readonly Wish[] {
  return opinions.flatMap(({ lens, gains }): readonly Wish[] => {
    const others = opinions.filter((other) => other.lens !== lens);
    const wishes = gains.flatMap((gain, candidate): readonly Wish[] => {
      const [change] = changesBetween(draft, candidates[candidate] as Decision);
      const elsewhere = mean(others.map((other) => other.gains[candidate] as number));
      const isOwn = gain > WORTH_SAYING && gain > elsewhere + OWN;
      return change && isOwn ? [{ lens, candidate, change, gain, elsewhere }] : [];
    });
    return wishes.sort((a, b) => own(b) - own(a)).slice(0, CONSIDERED);
  });
}

function own({ gain, elsewhere }: Wish): number {
  return gain - elsewhere;
}

/** Finds the change that gains in every world, the most on average. */
export function commonGround(
  draft: Decision,
  opinions: readonly Opinion[],
  candidates: readonly Decision[],
): Counsel['common'] {
  let most = Number.NEGATIVE_INFINITY;
  let found: Counsel['common'];
  for (const [candidate, decision] of candidates.entries()) {
    const gains = opinions.map(({ gains }) => gains[candidate] as number);
    const [change] = changesBetween(draft, decision);
    const least = Math.min(...gains);
    if (!change || least < WORTH_SAYING || mean(gains) <= most) continue;
    most = mean(gains);
    found = { change, least, most: Math.max(...gains) };
  }
  return found;
}

/** How far two wishes are apart: opposite ways with one dial are furthest, the same wish is not apart at all. */
export function distance({ change: a }: Pick<Wish, 'change'>, { change: b }: Pick<Wish, 'change'>): number {
  if (a.choice !== b.choice) return 2;
  if (a.to === b.to) return 0;
  const way = ({ from, to }: Change) => (typeof from === 'number' && typeof to === 'number' ? Math.sign(to - from) : 0);
  return way(a) * way(b) > 0 ? 1 : 3;
}

/** Chooses whom to hear: up to three lenses of which no two wish the same, as far apart as can be; then those who gain most of their own. */
export function disagreeing(wishes: readonly Wish[]): readonly Wish[] {
  let best: readonly Wish[] = [];
  let widest = Number.NEGATIVE_INFINITY;
  const extend = (chosen: readonly Wish[], from: number, apart: number): void => {
    if (chosen.length > 0 && apart > widest) [best, widest] = [chosen, apart];
    if (chosen.length === HEARD) return;
    for (let i = from; i < wishes.length; i++) {
      const next = wishes[i] as Wish;
      const gaps = chosen.map((one) => distance(one, next));
      if (gaps.includes(0) || chosen.some(({ lens }) => lens === next.lens)) continue;
      extend(
        [...chosen, next],
        i + 1,
        gaps.reduce((sum, gap) => sum + gap, apart + Math.min(1, own(next))),
      );
    }
  };
  extend([], 0, 0);
  return best;
}

/** Gathers what the advisers say, one step a candidate of a lens; each step tells how many lenses have an opinion. */
export function* gatherCounsel(
  known: Known,
  game: Scenario,
  worlds: readonly Scenario[],
  lucks: readonly LuckTable[],
  asked: Asked,
): Generator<number, Counsel> {
  const candidates = singleChanges(known, game, asked.draft);
  const opinions: Opinion[] = [];
  for (const world of worlds) {
    const forming = formOpinion(known, imagineFutures(known, world, lucks), world.lens, asked, candidates);
    let step = forming.next();
    for (; !step.done; step = forming.next()) yield opinions.length;
    opinions.push(step.value);
  }
  const common = commonGround(asked.draft, opinions, candidates);
  // A lens without a voice of its own (even-handed) counts in the averages, but does not speak; what all say is said.
  const wishes = wishesOf(asked.draft, opinions, candidates).filter(
    ({ lens, change }) => lens !== 'even-handed' && (!common || distance({ change }, common) > 0),
  );
  const heard = disagreeing(wishes);
  const voices: Advice[] = [];
  for (const { candidate, ...wish } of heard) {
    const world = worlds.find(({ lens }) => lens === wish.lens) as Scenario;
    const futures = imagineFutures(known, world, lucks);
    const ends = (plan: Decision) => endsOf(futures, known.side, plan, asked.turns);
    const moves = movesOf(ends(candidates[candidate] as Decision), ends(asked.draft), known.side, asked.values);
    voices.push({ ...wish, moves });
    yield opinions.length;
  }
  return { ...(common ? { common } : {}), voices, worlds: worlds.length };
}
