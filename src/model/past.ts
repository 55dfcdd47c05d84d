// What the turns so far have left behind besides the state: how often each event happened, which initiatives were
// played and exposed, and the cards that are still to come. All of it follows from the record and the luck.

import type { Decision } from './decision.ts';
import { type InitiativeRule, nextDeck, type Played, shuffle } from './initiative.ts';
import type { LuckTable } from './luck.ts';
import type { Scenario } from './scenario.ts';
import { type BySide, bySide, SIDES } from './sides.ts';

/** What the turns so far have left behind. */
export interface Past {
  /** How often each event of the scenario has happened. */
  readonly happened: readonly number[];
  /** Every initiative that was played, in order. */
  readonly played: readonly Played[];
  /** The cards of each power that are still to be played, its hand first. */
  readonly decks: BySide<readonly string[]>;
}

/** Deals the cards before the first turn. */
export function firstPast({ events, initiatives }: Scenario, luck: LuckTable): Past {
  const decks = bySide((side) => shuffle(initiatives[side], luck.shuffles[side]));
  return { happened: events.map(() => 0), played: [], decks };
}

/** Puts the initiatives of a turn on the table and takes both decks on. `since`: the half-year of the turn's start. */
export function play(
  past: Past,
  cards: ReadonlyMap<string, InitiativeRule>,
  decisions: BySide<Decision>,
  since: number,
): Past {
  if (cards.size === 0) return past;
  const { happened } = past;
  const decks = bySide((side) => nextDeck(past.decks[side], decisions[side]));
  let { played } = past;
  for (const side of SIDES) {
    const rule = cards.get(decisions[side].initiative);
    if (rule) played = [...played, { rule, since, exposed: false }];
  }
  return { happened, played, decks };
}

/** Remembers what struck and what it exposed. */
export function remember(
  { events }: Scenario,
  past: Past,
  news: { readonly events: readonly string[]; readonly exposed: readonly string[] },
): Past {
  if (news.events.length === 0) return past;
  const happened = past.happened.map((count, i) => count + news.events.filter((id) => id === events[i]?.id).length);
  const played =
    news.exposed.length === 0
      ? past.played
      : past.played.map((card) => (news.exposed.includes(card.rule.id) ? { ...card, exposed: true } : card));
  return { happened, played, decks: past.decks };
}
