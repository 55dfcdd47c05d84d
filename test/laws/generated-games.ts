// Games for the laws: any lens, any seed, and any wishes of both powers, trimmed to what can be paid.

import fc from 'fast-check';
import { loadCatalogue } from '../../src/cli/load-catalogue.ts';
import type { Catalogue } from '../../src/format/catalogue.ts';
import { prepare } from '../../src/format/prepare.ts';
import { CHOICES, type Decision, NO_INITIATIVE } from '../../src/model/decision.ts';
import { advance, type Game, type Playing, start } from '../../src/model/game.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { BySide, Side } from '../../src/model/sides.ts';
import { DEMANDS, type Said, saidIn, VOICES } from '../../src/model/statement.ts';
import { viewOf } from '../../src/model/view.ts';
import { afford } from '../../src/personas/persona.ts';
import { recordOf } from '../../src/personas/play-out.ts';

function load(): Catalogue {
  const catalogue = loadCatalogue();
  if (!catalogue.ok) throw new Error(catalogue.message);
  return catalogue.value;
}

/** The project's own scenarios. */
export const CATALOGUE: Catalogue = load();
export const LENSES: readonly string[] = Object.keys(CATALOGUE.lenses);

const prepared = new Map<string, Scenario>();

/** Readies the default scenario under a lens, once. */
export function under(lens: string): Scenario {
  const known = prepared.get(lens) ?? prepare(CATALOGUE, 'after-the-shock', lens);
  prepared.set(lens, known);
  return known;
}

export const TURNS: number = under('even-handed').labels.length;

/** The places of a hand, as a wish names the card that it would play. */
const PLACES = ['first', 'second', 'third'];

/** Any decision, whether or not it can be paid; its initiative names a place of the hand, for what is held is not known. */
export const anyDecision: fc.Arbitrary<Decision> = fc.record({
  controls: fc.constantFrom(...CHOICES.controls),
  openSource: fc.constantFrom(...CHOICES.openSource),
  compute: fc.constantFrom(...CHOICES.compute),
  release: fc.constantFrom(...CHOICES.release),
  focus: fc.constantFrom(...CHOICES.focus),
  abroad: fc.constantFrom(...CHOICES.abroad),
  rules: fc.constantFrom(...CHOICES.rules),
  initiative: fc.constantFrom(NO_INITIATIVE, ...PLACES),
});

/** Any seed: plain, Chinese, emoji, control characters, halves of surrogate pairs. */
export const anySeed: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('1', '7', '深度求索', '🐉🇨🇳👩🏽‍🔬', '\u0000', '\ud83d', '"\\/'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((seed) => [...seed].length <= 200),
);

/** Anything that others may say before a turn, nothing included. */
export const anySaid: fc.Arbitrary<Said> = fc.record(
  {
    europe: fc.constantFrom(...DEMANDS),
    south: fc.constantFrom(...DEMANDS),
    press: fc.constantFrom(...VOICES),
  },
  { requiredKeys: [] },
);

const anyTurn = fc.record({ us: anyDecision, cn: anyDecision, said: fc.option(anySaid, { nil: undefined }) });

/** What both powers would like to do in a turn, and what is said before it. */
export type Wishes = BySide<Decision> & { readonly said?: Said | undefined };

/** What both powers would like to do all game long, on a seed, under a lens. */
export interface Plan {
  readonly lens: string;
  readonly seed: string;
  readonly wishes: readonly Wishes[];
}

/** Any plan for a whole game. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  lens: fc.constantFrom(...LENSES),
  seed: anySeed,
  wishes: fc.array(anyTurn, { minLength: TURNS, maxLength: TURNS }),
});

/** Plays one wish of both powers, each trimmed to what it can pay. */
export function grant(playing: Playing, wishes: Wishes): Playing {
  const trim = (side: Side) => {
    const view = viewOf(playing, side);
    const { initiative, ...wish } = wishes[side];
    const card = view.hand[PLACES.indexOf(initiative)];
    return afford(view, wish, card ? [card.id] : []);
  };
  return advance(playing, { us: trim('us'), cn: trim('cn'), ...saidIn(wishes.said) });
}

/** Plays a plan out. */
export function playPlan({ lens, seed, wishes }: Plan): Playing {
  return wishes.reduce(grant, start(under(lens), seed));
}

/** Writes the record of a played plan. */
export function recordOfPlan({ seed }: Plan, playing: Playing): Game {
  return recordOf(playing, { seed, values: 'balanced', players: { us: 'player', cn: 'managed-openness' } });
}

/** Any record of a game that was really played, of any length. */
export const anyGame: fc.Arbitrary<Game> = fc.tuple(anyPlan, fc.nat(TURNS)).map(([plan, length]) => {
  const shorter = { ...plan, wishes: plan.wishes.slice(0, length) };
  return recordOfPlan(shorter, playPlan(shorter));
});
