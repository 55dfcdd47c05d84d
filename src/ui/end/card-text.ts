// What stands on the share card of a game: the ending, both totals and how they ran, the set-up and the fingerprint.

import { valuesOf } from '../../format/prepare.ts';
import { finishOf } from '../../lab/turning.ts';
import { type Game, isOver, type Playing } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import { scores } from '../../model/scenario.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import { setupNames } from './naming.ts';
import type { CardLines, CardText } from './share-picture.ts';

/** Writes the texts and the lines of the card. Throws when the catalogue is wrong, for then there is no game. */
export function cardOf(game: Game, playing: Playing): { readonly card: CardText; readonly lines: CardLines } {
  if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
  const values = valuesOf(CATALOGUE.value, game.values);
  const { totals, ending } = finishOf(playing, values);
  const { scenario, turns } = playing;
  const states = [scenario.initial, ...turns.map(({ after }) => after)].map((state) => scores(state, values));
  const { won, onPaper } = words().endPage;
  const ahead = totals.us > totals.cn ? 'us' : totals.us < totals.cn ? 'cn' : 'none';
  const names = setupNames(game);
  const over = isOver(playing);
  const still = words().endWords.cardStill(turns.length, scenario.labels.length);
  return {
    card: {
      title: words().page.title,
      ending: over ? (words().endings[ending]?.name ?? ending) : still,
      verdict: over ? `${ending === 'crisis' ? onPaper : ''}${won[ahead]}` : '',
      names: words().shortNames,
      totals: { us: figure(totals.us, 1), cn: figure(totals.cn, 1) },
      chart: words().endWords.cardTotals,
      about: words().endWords.cardAbout(names.scenario, names.lens, game.seed),
      foot: words().endWords.cardFoot(`${location.host}${location.pathname}`, hashOf(playing)),
      span: [words().chartWords.start, turns.at(-1)?.label ?? ''],
    },
    lines: { us: states.map(({ us }) => us.total), cn: states.map(({ cn }) => cn.total) },
  };
}

/** Says in words what the card shows. */
export function pictureText(game: Game, playing: Playing): string {
  const { ending, totals } = cardOf(game, playing).card;
  return words().endWords.pictureText(ending, totals.us, totals.cn, game.seed);
}
