// A game opened to be seen again: one that is kept here, by its id, or one that an address carries whole. A finished game is
// public; of one's own game in progress, no more is seen than its player knows, or than both know who share a screen.

import { AS_RECORDED, type Branch, parseBranch } from '../format/branch-link.ts';
import type { Catalogue } from '../format/catalogue.ts';
import { refuseAt } from '../format/check.ts';
import { parseLink } from '../format/link.ts';
import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { valuesOf } from '../format/prepare.ts';
import { replay } from '../format/replay.ts';
import { playBranch } from '../lab/branch.ts';
import type { PlayedAgain } from '../lab/play-again.ts';
import { type Game, isOver, type Playing } from '../model/game.ts';
import { type Knowledge, knowledgeOf } from '../model/knowledge.ts';
import { isPublic, publicKnowledge } from '../model/public-knowledge.ts';
import { type BySide, bySide, rivalOf, SIDES, type Side } from '../model/sides.ts';
import { DOCTRINE_IDS } from '../personas/roster.ts';
import { admit } from './catalogue.ts';
import { words } from './language.ts';
import { PLAYER } from './setup.ts';
import { savedGame } from './shelf.ts';
import { isShared } from './table.ts';

/** Who sees: everybody everything, the player of one side, or both persons at one screen. */
type Sees = 'all' | 'own' | 'both';

/** A game to be seen again. */
export interface Opened {
  readonly game: Game;
  readonly playing: Playing;
  /** The side of whoever looks. */
  readonly side: Side;
  readonly sees: Sees;
  /** What it is called here; empty when it has no name. */
  readonly name: string;
}

/** Opens the game that an address names: a packed game has a dot, an id has none. */
export function openReplay(catalogue: Catalogue, named: string): Outcome<Opened> {
  return named.includes('.') ? openPacked(catalogue, named) : openKept(catalogue, named);
}

function openPacked(catalogue: Catalogue, link: string): Outcome<Opened> {
  const parsed = parseLink(link);
  if (!parsed.ok) return parsed;
  const { hash } = parsed.value;
  const admitted = admit(parsed.value.game);
  if (!admitted.ok) return admitted;
  const game = admitted.value;
  const played = replay(catalogue, game, hash);
  if (!played.ok) return played;
  const side = game.players.cn === PLAYER && game.players.us !== PLAYER ? 'cn' : 'us';
  return accept({ game, playing: played.value, side, sees: 'all', name: '' });
}

function openKept(catalogue: Catalogue, id: string): Outcome<Opened> {
  const save = savedGame(id);
  if (!save) return refuse('gone', 'id', words().refusals.gone);
  if (!save.ok) return save;
  const { side, name = '' } = save.value;
  const admitted = admit(save.value.game);
  if (!admitted.ok) return admitted;
  const game = admitted.value;
  const played = replay(catalogue, game);
  if (!played.ok) return played;
  const sees = isOver(played.value) ? 'all' : isShared(game) ? 'both' : 'own';
  return accept({ game, playing: played.value, side, sees, name });
}

/** Reads after how many half-years a game is to be seen; nothing means at the start. */
export function parseTurn(text: string, turns: number): Outcome<number> {
  if (text === '') return accept(0);
  if (/^\d{1,3}$/.test(text) && Number(text) <= turns) return accept(Number(text));
  return refuseAt('The address', 'turn', text, `a whole number from 0 to ${turns}`);
}

/** Tells what may be known of a line of a game after some turns. */
export function knownIn({ side, sees }: Pick<Opened, 'side' | 'sees'>, line: Playing, turns: number): Knowledge {
  if (sees !== 'both') return knowledgeOf(line, turns, sees === 'own' ? side : undefined);
  const { know, estimate } = publicKnowledge(line, turns);
  return { know, estimate, isHidden: (variable) => !isPublic(variable) };
}

/** Who can play on after a branch: those that decide at once, so that a branch is there as soon as it is asked for. */
export const WHO_PLAYS_ON: BySide<readonly string[]> = bySide((side) => [
  AS_RECORDED,
  ...DOCTRINE_IDS[side],
  'tit-for-tat',
]);

/** A branch of an opened game, played out. */
export interface OpenedBranch {
  readonly branch: Branch;
  readonly again: PlayedAgain;
}

/** Opens the branch that an address names. Of a game in progress, only one's own decisions can be changed. */
export function openBranch(catalogue: Catalogue, opened: Opened, text: string): Outcome<OpenedBranch> {
  const parsed = parseBranch(text);
  if (!parsed.ok) return parsed;
  const branch = parsed.value;
  const { sees, side, playing, game } = opened;
  if (sees === 'both') return refuseAt('The branch', 'side', branch.side, 'none before the game is over');
  if (sees === 'own' && branch.side !== side)
    return refuseAt('The branch', 'side', branch.side, `"${side}" until the game is over`);
  const rival = rivalOf(side);
  if (sees === 'own' && branch.after[rival] !== AS_RECORDED)
    return refuseAt('The branch', `after.${rival}`, branch.after[rival], `${AS_RECORDED} until the game is over`);
  const stranger = SIDES.find((one) => !WHO_PLAYS_ON[one].includes(branch.after[one]));
  if (stranger !== undefined)
    return refuseAt(
      'The branch',
      `after.${stranger}`,
      branch.after[stranger],
      `one of ${WHO_PLAYS_ON[stranger].join(', ')}`,
    );
  const again = playBranch(playing, branch, valuesOf(catalogue, game.values));
  return again.ok ? accept({ branch, again: again.value }) : again;
}
