// Games whose decisions may play elsewhere: those that are kept here, and one that an address carries. Of a game in
// progress only one's own side may, so that nobody reads there what the other has planned in secret.

import { parseLink } from '../format/link.ts';
import type { Outcome } from '../format/outcome.ts';
import { type Recorded, recordedFrom } from '../format/recorded.ts';
import type { Save } from '../format/save.ts';
import type { Side } from '../model/sides.ts';
import { scenarioOfGame } from './own-front.ts';
import { placeOf } from './place.ts';
import { savedGames } from './shelf.ts';
import { isShared } from './table.ts';

/** A kept game, and what one power decided in it. */
interface KeptDecisions {
  readonly save: Save;
  readonly recorded: Recorded;
}

/** Lists the kept games in which a power's decisions may be used, the newest first. */
export function keptDecisions(side: Side): readonly KeptDecisions[] {
  return savedGames().flatMap((save) => {
    const recorded = recordedFrom(save.game, side, save.name);
    return recorded.ok && mayUse(save, side) ? [{ save, recorded: recorded.value }] : [];
  });
}

function mayUse({ side: own, game }: Save, side: Side): boolean {
  const isOver = game.decisions.length === scenarioOfGame(game).turns.length;
  return isOver || (own === side && !isShared(game));
}

/** Reads what a power decided in the game that an address carries: a share link, a replay, or the packed game alone. */
export function decisionsAt(address: string, side: Side): Outcome<Recorded> {
  const place = placeOf(address.trim().replace(/^[^#]*(?=#)/s, ''));
  const packed = place.at === 'replay' ? place.game : place.at === 'shared' ? place.link : address;
  const shared = parseLink(packed);
  return shared.ok ? recordedFrom(shared.value.game, side) : shared;
}
