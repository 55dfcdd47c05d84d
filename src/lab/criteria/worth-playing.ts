// Worth playing: both powers can win, no doctrine rules, luck matters and is not everything, every ending happens, and
// skill pays. All of it in the default scenario, lens and values; the field is every doctrine of one side against every
// doctrine of the other, each pair on the same seeds.

import { CHOICE_NAMES, CHOICES, type Choice, type Decision } from '../../model/decision.ts';
import { type Ending, endingOf } from '../../model/ending.ts';
import { choose, luckOf, type Playing } from '../../model/game.ts';
import { drawsOf, type LuckTable } from '../../model/luck.ts';
import { type Scenario, scores, type Values } from '../../model/scenario.ts';
import { rivalOf, SIDES, type Side } from '../../model/sides.ts';
import { doctrinesOf } from '../../personas/doctrines.ts';
import { findPersona } from '../../personas/index.ts';
import type { Persona } from '../../personas/persona.ts';
import { playOut } from '../../personas/play-out.ts';
import { explainedShare, mean, shareInterval95, variance } from '../statistics.ts';
import type { Criterion, Effort, Finding } from './criterion.ts';

/** What one game of the field came to. */
interface Result {
  readonly us: string;
  readonly cn: string;
  readonly seed: number;
  /** The US total less China's, in points. */
  readonly margin: number;
  readonly ending: Ending;
}

/** The world in which it is measured. */
interface World {
  readonly scenario: Scenario;
  readonly values: Values;
}

const US_SHARE = [0.42, 0.58] as const;
const DOCTRINE_SHARE = [0.25, 0.65] as const;
const LUCK_SHARE = [0.15, 0.4] as const;
const ENDING_SHARE = [0.03, 0.45] as const;
const SEARCH_SHARE = [0.6, 0.8] as const;
const FIRST_TURN_SHARE = 0.25;
/** Against the searching player, against the random one, and with a turn changed, fewer seeds are enough. */
const FEWER = { random: 8, levels: 100, search: 10, first: 4 } as const;

/** Lists the criteria of a game worth playing. */
export function worthPlaying(scenario: Scenario, values: Values): readonly Criterion[] {
  const world = { scenario, values };
  const field = fieldKeeper(world);
  return [
    fair(field),
    doctrines(field),
    beatsRandom(world),
    noBestLevel(world),
    luckCounts(field),
    endingsHappen(field),
    skillPays(world, field),
    staysOpen(world),
  ];
}

type Field = (seeds: number) => readonly Result[];

/** Plays the field once for each number of seeds: several criteria read it. */
function fieldKeeper(world: World): Field {
  const played = new Map<number, readonly Result[]>();
  return (seeds) => {
    const found = played.get(seeds) ?? playField(world, seeds);
    played.set(seeds, found);
    return found;
  };
}

function playField(world: World, seeds: number): readonly Result[] {
  const results: Result[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const luck = luckOf(world.scenario, `${seed}`);
    for (const us of doctrinesOf('us'))
      for (const cn of doctrinesOf('cn')) results.push(resultOf(world, us, cn, seed, luck));
  }
  return results;
}

function resultOf({ scenario, values }: World, us: Persona, cn: Persona, seed: number, luck: LuckTable): Result {
  const playing = playOut(scenario, luck, us, cn);
  const ending = endingOf(scenario, playing.state, values);
  return { us: us.id, cn: cn.id, seed, margin: marginOf(playing, values), ending };
}

function marginOf({ state }: Playing, values: Values): number {
  const { us, cn } = scores(state, values);
  return us.total - cn.total;
}

function wins(side: Side, margin: number): boolean {
  return side === 'us' ? margin > 0 : margin < 0;
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function within([low, high]: readonly [number, number], share: number): boolean {
  return share >= low && share <= high;
}

function range([low, high]: readonly [number, number]): string {
  return `${percent(low)} to ${percent(high)}`;
}

type Measured = Pick<Finding, 'figure' | 'allowed' | 'passes'>;

function criterion(id: string, claim: string, measure: (effort: Effort) => Measured | readonly Finding[]): Criterion {
  const about = { id, claim, cites: [] };
  return {
    ...about,
    measure: (effort) => {
      const measured = measure(effort);
      return 'figure' in measured ? { ...about, ...measured } : measured;
    },
  };
}

function fair(field: Field): Criterion {
  return criterion('fair', 'Over all pairs of doctrines the US side wins about half of the games.', ({ seeds }) => {
    const results = field(seeds);
    const won = results.filter(({ margin }) => margin > 0).length;
    const { low, high } = shareInterval95(won, results.length);
    const share = won / results.length;
    const figure = `${percent(share)} (${percent(low)} to ${percent(high)}) of ${results.length} games`;
    return { figure, allowed: range(US_SHARE), passes: within(US_SHARE, share) };
  });
}

/** Returns the share of its games that each doctrine of a side wins. */
function winShares(results: readonly Result[], side: Side): ReadonlyMap<string, number> {
  return new Map(
    doctrinesOf(side).map(({ id }) => {
      const own = results.filter((result) => result[side] === id);
      return [id, shareOf(own, ({ margin }) => wins(side, margin))];
    }),
  );
}

function doctrines(field: Field): Criterion {
  const claim = 'No doctrine rules and none is hopeless against the field of the other side.';
  return criterion('doctrines', claim, ({ seeds }) =>
    SIDES.flatMap((side) =>
      [...winShares(field(seeds), side)].map(([id, share]) => ({
        id: `doctrines/${side}/${id}`,
        claim: `The doctrine ${id} wins neither too rarely nor too often against the field.`,
        cites: [],
        figure: percent(share),
        allowed: range(DOCTRINE_SHARE),
        passes: within(DOCTRINE_SHARE, share),
      })),
    ),
  );
}

function player(side: Side, id: string, values: Values): Persona {
  const found = findPersona(side, id, values);
  if (!found) throw new Error(`There is no player "${id}" for ${side}.`);
  return found;
}

function fewer(seeds: number, by: number): number {
  return Math.max(4, Math.ceil(seeds / by));
}

/** Plays two players on seeds 1 to `seeds` and returns the share of games that the one on `side` wins. */
function duel({ scenario, values }: World, side: Side, one: Persona, other: Persona, seeds: number): number {
  let won = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const [us, cn] = side === 'us' ? [one, other] : [other, one];
    if (wins(side, marginOf(playOut(scenario, `${seed}`, us, cn), values))) won++;
  }
  return won / seeds;
}

function beatsRandom(world: World): Criterion {
  return criterion('beats-random', 'Every doctrine beats the random player.', ({ seeds }) => {
    const games = fewer(seeds, FEWER.random);
    const shares = SIDES.flatMap((side) =>
      doctrinesOf(side).map((one) => {
        const share = duel(world, side, one, player(rivalOf(side), 'random', world.values), games);
        return { id: one.id, share };
      }),
    );
    const worst = shares.reduce((least, next) => (next.share < least.share ? next : least));
    const figure = `${percent(worst.share)} by the weakest, ${worst.id}, over ${games} seeds`;
    return { figure, allowed: 'more than 50 %', passes: worst.share > 1 / 2 };
  });
}

/** A persona that departs from itself in one turn, where it can pay for that. */
function departing(persona: Persona, turn: number, change: (decision: Decision) => Decision): Persona {
  return {
    ...persona,
    decide(view) {
      const decision = persona.decide(view);
      if (view.turn !== turn) return decision;
      const other = change(decision);
      return view.canPay(other) ? other : decision;
    },
  };
}

function noBestLevel(world: World): Criterion {
  const claim = 'No value of a decision is best in every turn for all doctrines.';
  return criterion('no-best-level', claim, ({ seeds }) => {
    const games = fewer(seeds, FEWER.levels);
    const cells = SIDES.flatMap((side) =>
      doctrinesOf(side).flatMap((persona, i) => {
        const others = doctrinesOf(rivalOf(side));
        const opponent = others[i % others.length] as Persona;
        return world.scenario.labels.map((_, turn) => bestValues(world, side, persona, opponent, turn, games));
      }),
    );
    const shares = CHOICE_NAMES.flatMap((choice) =>
      CHOICES[choice].map((value) => ({ choice, value, share: shareOf(cells, (best) => best[choice] === value) })),
    );
    const top = shares.reduce((most, next) => (next.share > most.share ? next : most));
    const figure = `${top.choice} ${top.value} is best in ${percent(top.share)} of ${cells.length} turns of doctrines`;
    return { figure, allowed: 'less than 100 %', passes: top.share < 1 };
  });
}

/** Finds the value of each choice that serves a doctrine best in one turn, all else as it plays. */
function bestValues(
  { scenario, values }: World,
  side: Side,
  persona: Persona,
  opponent: Persona,
  turn: number,
  seeds: number,
): Readonly<Record<Choice, unknown>> {
  const sign = side === 'us' ? 1 : -1;
  const worth = (choice: Choice, value: unknown) => {
    const one = departing(persona, turn, (decision) => choose(decision, choice, value as never));
    const [us, cn] = side === 'us' ? [one, opponent] : [opponent, one];
    const margins = Array.from({ length: seeds }, (_, seed) =>
      marginOf(playOut(scenario, `${seed + 1}`, us, cn), values),
    );
    return sign * mean(margins);
  };
  const best = {} as Record<Choice, unknown>;
  for (const choice of CHOICE_NAMES) {
    let most = Number.NEGATIVE_INFINITY;
    for (const value of CHOICES[choice]) {
      const now = worth(choice, value);
      if (now <= most) continue;
      most = now;
      best[choice] = value;
    }
  }
  return best;
}

/** Gathers the margins of games that belong together. */
function groupsBy(
  results: readonly Result[],
  keyOf: (result: Result) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const result of results) {
    const margins = groups.get(keyOf(result)) ?? [];
    margins.push(result.margin);
    groups.set(keyOf(result), margins);
  }
  return groups;
}

function luckCounts(field: Field): Criterion {
  const claim = 'Luck explains part of the final difference, and not most of it.';
  return criterion('luck', claim, ({ seeds }) => {
    const results = field(seeds);
    const pairs = groupsBy(results, ({ us, cn }) => `${us}/${cn}`);
    const inPairs = mean([...pairs.values()].map((margins) => variance(margins)));
    const between = inPairs / variance(results.map(({ margin }) => margin));
    const share = explainedShare([...groupsBy(results, ({ seed }) => `${seed}`).values()]);
    const figure = `${percent(share)} by the seed alone (${percent(between)} with its play on what is decided)`;
    return { figure, allowed: range(LUCK_SHARE), passes: within(LUCK_SHARE, share) };
  });
}

const ENDINGS: readonly Ending[] = [
  'us-primacy',
  'chinese-primacy',
  'two-closed-stacks',
  'open-commons',
  'governed-co-operation',
  'crisis',
];

function endingsHappen(field: Field): Criterion {
  return criterion('endings', 'Every ending happens, and none is the rule.', ({ seeds }) => {
    const results = field(seeds);
    return ENDINGS.map((ending) => {
      const share = shareOf(results, (result) => result.ending === ending);
      return {
        id: `endings/${ending}`,
        claim: `The ending ${ending} happens, and is not the rule.`,
        cites: [],
        figure: percent(share),
        allowed: range(ENDING_SHARE),
        passes: within(ENDING_SHARE, share),
      };
    });
  });
}

function skillPays(world: World, field: Field): Criterion {
  const claim = 'The searching player at full strength beats the best doctrine often and not always.';
  return criterion('skill', claim, ({ seeds }) =>
    SIDES.map((side) => {
      const rival = rivalOf(side);
      const [best] = [...winShares(field(Math.min(seeds, 100)), rival)].reduce((a, b) => (b[1] > a[1] ? b : a));
      const games = fewer(seeds, FEWER.search);
      const one = player(side, 'searching-3', world.values);
      const share = duel(world, side, one, player(rival, best, world.values), games);
      return {
        id: `skill/${side}`,
        claim: `The searching player for ${side} beats the best doctrine of ${rival} often and not always.`,
        cites: [],
        figure: `${percent(share)} against ${best}, over ${games} seeds`,
        allowed: range(SEARCH_SHARE),
        passes: within(SEARCH_SHARE, share),
      };
    }),
  );
}

function staysOpen(world: World): Criterion {
  const claim = 'The first decision alone seldom changes who wins.';
  return criterion('stays-open', claim, ({ seeds }) => {
    const { scenario, values } = world;
    let changed = 0;
    let games = 0;
    for (let seed = 1; seed <= fewer(seeds, FEWER.first); seed++) {
      const luck = luckOf(scenario, `${seed}`);
      const draw = drawsOf(`first turn/${seed}`);
      for (const side of SIDES) {
        for (const one of doctrinesOf(side)) {
          const others = doctrinesOf(rivalOf(side));
          const other = others[Math.floor(draw() * others.length)] as Persona;
          const astray = departing(one, 0, () => anyDecision(draw));
          const [usual, changes] = [one, astray].map((self) => {
            const [us, cn] = side === 'us' ? [self, other] : [other, self];
            return marginOf(playOut(scenario, luck, us, cn), values) > 0;
          });
          games++;
          if (usual !== changes) changed++;
        }
      }
    }
    const share = changed / games;
    const figure = `${percent(share)} of ${games} games, with a drawn first decision in the place of the doctrine’s`;
    return { figure, allowed: `at most ${100 * FIRST_TURN_SHARE} %`, passes: share <= FIRST_TURN_SHARE };
  });
}

/** Draws a decision without a card. */
function anyDecision(draw: () => number): Decision {
  const drawn = {} as Record<string, unknown>;
  for (const choice of CHOICE_NAMES) {
    const values = CHOICES[choice];
    drawn[choice] = values[Math.floor(draw() * values.length)];
  }
  return { ...drawn, initiative: 'none' } as Decision;
}
