// Initiatives: each power has a deck of cards, shuffled by the seed. Three of them are its hand; in each turn it plays
// one, or none, and then the oldest card goes to the bottom of the deck. A card is played once a game.
//   effect = initiativeSize x amount, in each of the half-years that it lasts
// A secret card moves only what the rival cannot see, until it is used up or an event exposes it. All of it is data.
// initiativeSize: one factor for the sizes of all initiatives; assumption.

import { type Decision, NO_INITIATIVE } from './decision.ts';
import type { Effect } from './event.ts';
import type { Price } from './prices.ts';
import type { Side } from './sides.ts';
import type { Draw } from './units.ts';

/** The parameters that all initiatives share. */
export const INITIATIVE_PARAMETERS = { parameters: ['initiativeSize'], perSide: [] } as const;

/** Names the ledger's entries of an initiative. */
export function initiativeMechanism(id: string): string {
  return `initiative:${id}`;
}

/** How many cards a power holds. */
export const HAND = 3;

/** What keeps a secret, and what its end costs. */
interface Secrecy {
  /** For how long it stays hidden, in half-years, when nothing exposes it. */
  readonly halfYears: number;
  /** The event that exposes it. */
  readonly exposedBy: string;
  readonly onExposure: readonly Effect[];
}

/** One initiative of a scenario. */
export interface InitiativeRule {
  readonly id: string;
  readonly side: Side;
  readonly cites: readonly string[];
  readonly price: Price;
  /** Half-years in which its effects act, the one of its play included; at least 1. */
  readonly lasts: number;
  readonly effects: readonly Effect[];
  readonly secret?: Secrecy;
}

/** An initiative that was played. */
export interface Played {
  readonly rule: InitiativeRule;
  /** The half-year in which it was played, from 0. */
  readonly since: number;
  /** Whether an event has exposed it. */
  readonly exposed: boolean;
}

/** Shuffles a deck: the cards in the order of their draws. */
export function shuffle(rules: readonly InitiativeRule[], draws: readonly Draw[]): readonly string[] {
  const order = rules.map(({ id }, i) => ({ id, draw: draws[i] as Draw }));
  return order.sort((a, b) => a.draw - b.draw).map(({ id }) => id);
}

/** Takes the cards on by a turn: a played card goes, else the oldest of the hand goes to the bottom. */
export function nextDeck(deck: readonly string[], { initiative }: Decision): readonly string[] {
  if (initiative !== NO_INITIATIVE) return deck.filter((id) => id !== initiative);
  const [oldest] = deck;
  return oldest === undefined ? deck : [...deck.slice(1), oldest];
}

/** Tells whether a played initiative still acts in a half-year. */
export function isActing({ rule, since, exposed }: Played, halfYear: number): boolean {
  return !exposed && halfYear < since + rule.lasts;
}

/** Tells whether a played initiative is still hidden from the rival in a half-year. */
export function isSecret({ rule, since, exposed }: Played, halfYear: number): boolean {
  return rule.secret !== undefined && !exposed && halfYear < since + rule.secret.halfYears;
}
