// What is said of a saved game: its name or who plays whom, the scenario, the turn, and when it was last played.

import type { Save } from '../../format/save.ts';
import { rivalOf } from '../../model/sides.ts';
import { useLanguage, words } from '../../store/language.ts';
import { scenarioOfGame } from '../../store/own-front.ts';
import { isShared } from '../../store/table.ts';

/** Titles a saved game: the name that it was given, or who plays whom. */
export function titleOf({ name, side, game }: Save): string {
  return name ?? againstOf({ side, game });
}

/** Says who plays whom. */
export function againstOf({ side, game }: Pick<Save, 'side' | 'game'>): string {
  const { games } = words().shellWords;
  if (isShared(game)) return games.twoPlayers;
  const rival = game.players[rivalOf(side)];
  return games.against(words().shortNames[side], words().personas[rival]?.name ?? rival);
}

/** Says how far a saved game has come. */
export function turnOf({ game }: Save): string {
  const { games } = words().shellWords;
  const labels = scenarioOfGame(game).turns;
  const label = labels[game.decisions.length];
  return label === undefined ? games.ended : games.turn(label, game.decisions.length + 1, labels.length);
}

/** Names the scenario of a saved game. */
export function scenarioOf({ game }: Pick<Save, 'game'>): string {
  return scenarioOfGame(game).title;
}

/** Says when a saved game was last played, as people write it here. */
export function whenOf({ at }: Save): string {
  const { language } = useLanguage.getState();
  return new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
