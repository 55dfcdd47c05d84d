// The promises about the machinery: that the ledger adds up to the last bit, that a record plays out to one hash, that
// decisions touch neither luck nor the past, and that no game whatever leaves the ranges that are published.
// Random games come from draws that are passed in by seed, so the same run checks the same games.

import type { Catalogue } from '../../format/catalogue.ts';
import { parseGame, writeGame } from '../../format/game-file.ts';
import { replay } from '../../format/replay.ts';
import { CHOICE_NAMES, CHOICES, type Choice } from '../../model/decision.ts';
import { advance, type Playing, RULES, start, type TurnRecord } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import { isLeast, pricesOf } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import type { Scenario } from '../../model/scenario.ts';
import { BLOCS, type BySide, bySide, SIDES, STACKS } from '../../model/sides.ts';
import type { Draw } from '../../model/units.ts';
import { ADOPTION, nameOf, POWERS, read, type State, VARIABLES, type Variable } from '../../model/variables.ts';
import { viewOf } from '../../model/view.ts';
import { afford, type Wish } from '../../personas/persona.ts';
import { recordOf } from '../../personas/play-out.ts';
import type { Criterion, Effort, Finding, ScenarioOf } from './criterion.ts';

/** A row of draws, taken one after the other. */
type Draws = () => Draw;

/** What the promises are checked on. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly scenarioOf: ScenarioOf;
  /** Opens a row of draws; the same seed opens the same row. */
  readonly drawsOf: (seed: string) => Draws;
}

/** Tells whether two states are the same to the last bit. */
export function same(a: State, b: State): boolean {
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
}

/** Names every variable that the ledger, added to the old state in order, does not bring to the new one bit for bit. */
export function unexplained({ before, after, ledger }: TurnRecord): readonly string[] {
  const sum = before.slice();
  for (const [i, variable] of ledger.variables.entries())
    sum[variable] = read(sum, variable as Variable) + (ledger.amounts[i] ?? NaN);
  return VARIABLES.filter((_, i) => !Object.is(sum[i], after[i])).map(({ name }) => name);
}

/** Lists all that is wrong with a played game: what is unexplained, out of its range, no share of a whole, or in debt. */
export function flaws(playing: Playing): readonly string[] {
  const wrong = (turn: TurnRecord) => [
    ...unexplained(turn).map((name) => `${name} unexplained`),
    ...faults(turn.after),
    ...debts(playing.scenario, turn),
  ];
  return playing.turns.flatMap((turn) => wrong(turn).map((flaw) => `${turn.label} ${flaw}`));
}

/** Names every variable that is not a number or has left its range, and every bloc whose shares do not sum to 1. */
function faults(state: State): readonly string[] {
  const strays = VARIABLES.filter(({ low, high }, i) => {
    const x = read(state, i as Variable);
    return !(Number.isFinite(x) && x >= low && x <= high);
  });
  const sums = BLOCS.filter((bloc) => {
    const sum = STACKS.reduce((all, stack) => all + read(state, ADOPTION[bloc][stack]), 0);
    return !(Math.abs(sum - 1) <= 1e-9);
  });
  return [...strays.map(({ name }) => `${name} out of range`), ...sums.map((bloc) => `${bloc} shares`)];
}

/** Names every purse that is below zero, or that held less than its power spent. */
function debts(scenario: Scenario, { before, after, decisions }: TurnRecord): readonly string[] {
  return SIDES.flatMap((side) => {
    if (isLeast(decisions[side])) return [];
    const price = totalPrice(pricesOf(scenario, before, side, decisions[side]));
    return (['money', 'politicalCapital'] as const)
      .filter((of) => !(price[of] <= read(before, POWERS[side][of]) && read(after, POWERS[side][of]) >= 0))
      .map((of) => `${nameOf(POWERS[side][of])} in debt`);
  });
}

/** What both powers would like to do in a turn. */
interface Wishes extends BySide<Wish> {
  /** Whether each would play a card of its hand, and from which place on it looks for one that it can pay. */
  readonly cards: BySide<number | undefined>;
}

/** Plays a turn as wished, each wish trimmed to what can be paid. */
function grant(playing: Playing, wishes: Wishes): Playing {
  const decisions = bySide((side) => {
    const view = viewOf(playing, side);
    const first = wishes.cards[side];
    const hand = view.hand.map(({ id }) => id);
    return afford(view, wishes[side], first === undefined ? [] : [...hand.slice(first), ...hand.slice(0, first)]);
  });
  return advance(playing, decisions);
}

function playAll(scenario: Scenario, seed: string, wishes: readonly Wishes[]): Playing {
  return wishes.reduce(grant, start(scenario, seed));
}

function pickFrom<T>(list: readonly T[], draw: Draws): T {
  return list[Math.floor(draw() * list.length)] as T;
}

function drawWish(draw: Draws): Wish {
  const wish: Partial<Record<Choice, unknown>> = {};
  for (const choice of CHOICE_NAMES) wish[choice] = pickFrom<unknown>(CHOICES[choice], draw);
  return wish as Wish;
}

function drawWishes(turns: number, draw: Draws): readonly Wishes[] {
  const place = () => pickFrom([undefined, 0, 1, 2], draw);
  return Array.from({ length: turns }, () => ({
    ...bySide(() => drawWish(draw)),
    cards: bySide(place),
  }));
}

interface Place {
  readonly id: string;
  readonly lens: string;
}

function placesOf({ scenarios, lenses }: Catalogue): readonly [Place, ...Place[]] {
  const places = Object.keys(scenarios).flatMap((id) => Object.keys(lenses).map((lens) => ({ id, lens })));
  if (places.length === 0) throw new Error('The catalogue has no scenario under a lens.');
  return places as [Place, ...Place[]];
}

/** So many random games, one scenario and lens after the other. */
function randomGames(ground: Ground, name: string, count: number) {
  const places = placesOf(ground.catalogue);
  return Array.from({ length: count }, (_, i) => {
    const { id, lens } = places[i % places.length] as Place;
    const scenario = ground.scenarioOf(id, lens);
    const seed = `${name} ${i}`;
    const draw = ground.drawsOf(seed);
    return { scenario, seed, draw, wishes: drawWishes(scenario.labels.length, draw) };
  });
}

type About = Pick<Finding, 'id' | 'claim' | 'cites'>;

/** Makes a criterion that finds a list of what is wrong, of which there may be nothing. */
function spotless(
  id: string,
  claim: string,
  look: (effort: Effort) => { readonly looked: string; readonly wrong: readonly string[] },
): Criterion {
  const about: About = { id, claim, cites: [] };
  const measure = (effort: Effort): Finding => {
    const { looked, wrong } = look(effort);
    const found = wrong.length === 0 ? 'none' : `${wrong.length}, such as ${wrong[0]}`;
    return { ...about, figure: `${looked}; breaches: ${found}`, allowed: 'no breach', passes: wrong.length === 0 };
  };
  return { ...about, measure };
}

function ledgerAddsUp(ground: Ground): Criterion {
  const claim =
    'Every state is the old one plus the sum of its ledger, bit for bit, and each turn begins where the last ended.';
  return spotless('exact-ledger', claim, ({ seeds }) => {
    let amounts = 0;
    const wrong = randomGames(ground, 'ledger', seeds).flatMap(({ scenario, seed, wishes }) => {
      const { turns, state } = playAll(scenario, seed, wishes);
      amounts += turns.reduce((sum, { ledger }) => sum + ledger.amounts.length, 0);
      const ends = [scenario.initial, ...turns.map(({ after }) => after)];
      const starts = [...turns.map(({ before }) => before), state];
      const gaps = starts.flatMap((began, i) =>
        same(began, ends[i] as State) ? [] : [`${seed}: a break after turn ${i}`],
      );
      const told = (turn: TurnRecord) => unexplained(turn).map((name) => `${seed}, ${turn.label}: ${name}`);
      return [...turns.flatMap(told), ...gaps];
    });
    return { looked: `${seeds} random games, ${amounts} amounts`, wrong };
  });
}

function oneHash(ground: Ground): Criterion {
  const claim =
    'The same record plays out to the same hash: here from its own file, in the browsers by test/browser/golden.test.ts.';
  return spotless('exact-hash', claim, ({ seeds }) => {
    const hashes = new Set<string>();
    const [values] = Object.keys(ground.catalogue.values);
    const wrong = randomGames(ground, 'hash', seeds).flatMap(({ scenario, seed, wishes }) => {
      const playing = playAll(scenario, seed, wishes);
      const hash = hashOf(playing);
      hashes.add(hash);
      const players = { us: 'player', cn: 'player' };
      const record = parseGame(writeGame(recordOf(playing, { seed, values: values ?? '', players })));
      const again = record.ok ? replay(ground.catalogue, record.value, hash) : record;
      if (!again.ok) return [`${seed}: ${again.message}`];
      return same(again.value.state, playing.state) ? [] : [`${seed}: another state under one hash`];
    });
    return { looked: `${seeds} random games of rules ${RULES}, ${hashes.size} hashes`, wrong };
  });
}

function commonLuck(ground: Ground): Criterion {
  const claim = 'A decision changed in one turn leaves all luck and all that came before as it was.';
  return spotless('exact-luck', claim, ({ seeds }) => {
    let moved = 0;
    const wrong = randomGames(ground, 'luck', seeds).flatMap(({ scenario, seed, draw, wishes }) => {
      const turn = Math.floor(draw() * wishes.length);
      const side = pickFrom(SIDES, draw);
      const one = playAll(scenario, seed, wishes);
      const other = playAll(
        scenario,
        seed,
        wishes.map((wish, i) => (i === turn ? { ...wish, [side]: drawWish(draw) } : wish)),
      );
      if (!same(one.state, other.state)) moved++;
      return disturbances(one, other, turn).map((what) => `${seed}, ${scenario.labels[turn]}: ${what}`);
    });
    // A change that never changed anything would prove nothing.
    const idle = moved === 0 ? ['no change of a decision changed any end'] : [];
    return { looked: `${seeds} pairs of random games, of which ${moved} ended apart`, wrong: [...wrong, ...idle] };
  });
}

/** Lists what differs between two games that should differ only from a turn on. */
function disturbances(one: Playing, other: Playing, turn: number): readonly string[] {
  const [a, b] = [one.luck, other.luck];
  const shuffles = SIDES.every((side) =>
    same(Float64Array.from(a.shuffles[side]), Float64Array.from(b.shuffles[side])),
  );
  const past = one.turns.slice(0, turn).flatMap((mine, i) => {
    const theirs = other.turns[i] as TurnRecord;
    const unmoved = same(mine.after, theirs.after) && same(mine.ledger.amounts, theirs.ledger.amounts);
    return unmoved && mine.events.join() === theirs.events.join() ? [] : [`${mine.label} is another`];
  });
  const starts = same((one.turns[turn] as TurnRecord).before, (other.turns[turn] as TurnRecord).before);
  return [
    ...(same(a.draws, b.draws) ? [] : ['luck is another']),
    ...(shuffles ? [] : ['the cards are shuffled otherwise']),
    ...past,
    ...(starts ? [] : ['the turn starts otherwise']),
  ];
}

/** Every decision that goes to the end of each dial, with every value of the other choices. */
const EXTREMES: readonly Wish[] = ([0, 4] as const).flatMap((controls) =>
  ([0, 4] as const).flatMap((openSource) =>
    ([0, 4] as const).flatMap((compute) =>
      CHOICES.release.flatMap((release) =>
        CHOICES.focus.flatMap((focus) =>
          CHOICES.abroad.flatMap((abroad) =>
            CHOICES.rules.map((rules): Wish => ({ controls, openSource, compute, release, focus, abroad, rules })),
          ),
        ),
      ),
    ),
  ),
);

/** A number without a common divisor with the count of extremes, so that steps of it meet every one as a partner. */
const STRIDE = 377;

function soundEverywhere(ground: Ground): Criterion {
  const claim =
    'In every scenario, under every lens, at extreme and at random decisions, all numbers stay in their ranges, shares sum to 1 and nobody is in debt.';
  return spotless('exact-sound', claim, ({ seeds }) => {
    const places = placesOf(ground.catalogue);
    const each = Math.min(seeds, EXTREMES.length);
    const wrong = places.flatMap((place, at) => {
      const scenario = ground.scenarioOf(place.id, place.lens);
      const turns = scenario.labels.length;
      const told = (flaw: string) => `${place.id}, ${place.lens}: ${flaw}`;
      const random = Array.from({ length: seeds }, (_, i) => {
        const seed = `sound ${place.id} ${place.lens} ${i}`;
        return flaws(playAll(scenario, seed, drawWishes(turns, ground.drawsOf(seed))));
      });
      // With less effort each scenario and lens takes its turn with other extremes.
      const extreme = Array.from({ length: each }, (_, i) => {
        const us = (at * each + i) % EXTREMES.length;
        const cn = (us * STRIDE + at) % EXTREMES.length;
        const wish: Wishes = { us: EXTREMES[us] as Wish, cn: EXTREMES[cn] as Wish, cards: { us: 0, cn: 0 } };
        return flaws(
          playAll(
            scenario,
            `extreme ${i}`,
            Array.from({ length: turns }, () => wish),
          ),
        );
      });
      return [...random, ...extreme].flat().map(told);
    });
    const games = `${seeds} random and ${each} extreme games`;
    return { looked: `${games} in each of ${places.length} scenarios under a lens`, wrong };
  });
}

/** Makes the criteria of exactness; the effort is the number of random games (of each scenario and lens in the last). */
export function exactness(ground: Ground): readonly Criterion[] {
  return [ledgerAddsUp, oneHash, commonLuck, soundEverywhere].map((make) => make(ground));
}
