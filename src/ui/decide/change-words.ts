// How a change of a draft, and what it moves, is said in a sentence.

import type { Change, GaugeName, Move } from '../../lab/forecast.ts';
import { gaugeVariable } from '../../lab/forecast.ts';
import { type Choice, NO_INITIATIVE } from '../../model/decision.ts';
import type { Side } from '../../model/sides.ts';
import { nameOf } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { figure, signed } from '../figures.ts';
import { optionName } from '../option-group.tsx';
import { initiativeTitle } from '../rule-name.ts';

/** Says a change: what is chosen instead of what. */
export function changeText({ choice, from, to }: Change): string {
  const { decideWords } = words();
  if (choice !== 'initiative') {
    const name = (value: string | number) => inSentence(optionName(choice, value));
    return decideWords.change(words().choices[choice as Choice].name, name(to), name(from));
  }
  if (to === NO_INITIATIVE) return decideWords.withoutCard;
  if (from === NO_INITIATIVE) return decideWords.withCard(initiativeTitle(String(to)));
  return decideWords.otherCard(initiativeTitle(String(to)), initiativeTitle(String(from)));
}

/** Names a gauge as it stands inside a sentence, and how many decimals it is shown with. */
export function gaugeText(gauge: GaugeName, side: Side): { readonly name: string; readonly decimals: number } {
  const own: Readonly<Record<string, string>> = words().decideWords.gauges;
  const variable = gaugeVariable(gauge, side);
  if (variable === undefined) return { name: own[gauge] ?? gauge, decimals: 1 };
  const { name, written } = variableText(nameOf(variable));
  return { name: own[gauge] ?? name, decimals: written.decimals };
}

/** Tells whether a move shows in the decimals of its gauge. */
export function shows({ gauge, mean, low, high }: Move, side: Side): boolean {
  const { decimals } = gaugeText(gauge, side);
  return [mean, low, high].some((value) => Number(value.toFixed(decimals)) !== 0);
}

/** Writes a change with its sign, or ±0. */
export function shift(x: number, decimals: number): string {
  return Number(x.toFixed(decimals)) === 0 ? `±${figure(0, 0)}` : signed(x, decimals);
}

/** Picks the moves that say most: the margin first, then those that move most for their size. */
export function tellingMoves(moves: readonly Move[], side: Side, most: number): readonly Move[] {
  const rest = moves
    .filter((move) => move.gauge !== 'margin' && shows(move, side))
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  return [...moves.filter(({ gauge }) => gauge === 'margin'), ...rest].slice(0, most);
}
