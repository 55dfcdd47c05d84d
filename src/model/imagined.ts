// The game as one power imagines it: what it knows where the truth is hidden, and a luck of its own making in the place
// of the luck to come. It can be played on like any other game, and tells nothing that the view does not tell.

import { type Decision, IDLE, NO_INITIATIVE } from './decision.ts';
import type { Playing, TurnRecord } from './game.ts';
import { type InitiativeRule, isSecret, type Played, shuffle } from './initiative.ts';
import type { Ledger } from './ledger.ts';
import type { LuckTable } from './luck.ts';
import { pricesOf } from './options.ts';
import { totalPrice } from './prices.ts';
import { type BySide, bySide, rivalOf, SIDES, type Side } from './sides.ts';
import { POWERS, read } from './variables.ts';
import { imagine, type View } from './view.ts';

const NOTHING_BOOKED: Ledger = {
  names: [],
  mechanisms: new Uint16Array(0),
  variables: new Uint8Array(0),
  amounts: new Float64Array(0),
};

/**
 * Imagines the game of a view on a luck that was drawn for it: its own hand is known, the other cards are dealt from
 * that luck. Events are taken not to have struck yet, own secrets to be kept still, and the rival to have the money that
 * doing nothing costs, whatever the estimate says.
 */
export function imagineGame(view: View, luck: LuckTable): Playing {
  const { scenario, side } = view;
  const state = imagine(view);
  const rivalMoney = POWERS[rivalOf(side)].money;
  const least = totalPrice(pricesOf(scenario, state, rivalOf(side), IDLE)).money;
  state[rivalMoney] = Math.max(least, read(state, rivalMoney));
  const moves = bySide((s): readonly Decision[] => (s === side ? view.ownDecisions : view.rivalDecisions));
  const turns = Array.from({ length: view.turn }, (_, turn): TurnRecord => {
    const decisions: BySide<Decision> = { us: moves.us[turn] as Decision, cn: moves.cn[turn] as Decision };
    const label = scenario.labels[turn] as string;
    return { label, decisions, before: state, after: state, ledger: NOTHING_BOOKED, events: [], exposed: [] };
  });
  const now = view.turn * scenario.halfYears;
  const played = SIDES.map((s) => playedBy(s, moves[s], view));
  const decks = bySide((s) => {
    const gone = new Set(moves[s].map(({ initiative }) => initiative));
    const left = shuffle(scenario.initiatives[s], luck.shuffles[s]).filter((id) => !gone.has(id));
    if (s === rivalOf(side)) return left;
    const hand = view.hand.map(({ id }) => id);
    return [...hand, ...left.filter((id) => !hand.includes(id))];
  });
  return {
    scenario,
    turns,
    state,
    luck,
    past: {
      happened: scenario.events.map(() => 0),
      played: played.flat().sort((a, b) => a.since - b.since),
      decks,
    },
  };

  /** Lists the initiatives that a power is known to have played; a rival's secret that has a name was exposed. */
  function playedBy(s: Side, decisions: readonly Decision[], { scenario: { initiatives, halfYears } }: View): Played[] {
    return decisions.flatMap(({ initiative }, turn): Played[] => {
      if (initiative === NO_INITIATIVE) return [];
      const rule: InitiativeRule | undefined = initiatives[s].find(({ id }) => id === initiative);
      if (!rule) return [];
      const card = { rule, since: turn * halfYears, exposed: false };
      return [{ ...card, exposed: s !== side && isSecret(card, now) }];
    });
  }
}
