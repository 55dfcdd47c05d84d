// What is said of a thing on the map: its name, its numbers as they are known, and why they moved.

import { nameOf, type Variable } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { figure, signed } from '../figures.ts';
import type { MapSpot, Moved, Sight } from '../ports.ts';

/** One number of a thing on the map. */
export interface SpotFigure {
  readonly variable: Variable;
  readonly name: string;
  /** The number with its unit; for a hidden one the middle of the estimate, marked as such. */
  readonly value: string;
  readonly range: string | undefined;
}

/** One cause: by which rule which number moved by how much. */
export interface SpotCause {
  readonly key: string;
  readonly rule: string;
  readonly what: string;
  readonly amount: string;
  readonly weight: number;
}

const MOST_CAUSES = 4;

/** Names a thing on the map. */
export function spotName({ kind, of, label }: MapSpot): string {
  const { mapWords, places, gamePage } = words();
  if (kind === 'news') return mapWords.news(label);
  if (kind === 'flow') return mapWords.flows[of as keyof typeof mapWords.flows];
  if (kind === 'commons') return gamePage.commons;
  if (kind === 'tension') return mapWords.tension;
  return places[of as keyof typeof places];
}

/** Says in a line what a thing on the map shows. */
export function spotMeaning({ kind, of }: MapSpot): string {
  const { meanings, flowMeanings } = words().mapWords;
  return kind === 'flow' ? flowMeanings[of as keyof typeof flowMeanings] : meanings[kind];
}

/** Reads the numbers of a thing on the map, as they are known. */
export function spotFigures({ kind, of, variables }: MapSpot, sight: Sight): readonly SpotFigure[] {
  return variables.map((variable) => {
    const { owner, name, unit, written } = variableText(nameOf(variable));
    const guess = sight.estimate?.(variable);
    const own = kind === 'power' || kind === 'bloc' ? owner === of || owner === 'world' : owner === 'world';
    const value = words().money.counted(figure(sight.know(variable), written), unit);
    return {
      variable,
      name: own ? name : words().mapWords.of(words().places[owner], inSentence(name)),
      value: guess ? `≈ ${value}` : value,
      range: guess ? words().mapWords.estimate(figure(guess.low, written), figure(guess.high, written)) : undefined,
    };
  });
}

/** Lists the causes that moved the numbers of a thing on the map, the weightiest first. */
export function spotCauses({ variables }: MapSpot, { causes, moved }: Sight): readonly SpotCause[] {
  const sums = new Map<string, Moved>();
  for (const cause of causes ?? moved ?? []) {
    if (!variables.includes(cause.variable)) continue;
    const key = `${cause.mechanism}/${cause.variable}`;
    const known = sums.get(key);
    sums.set(
      key,
      known ? { ...cause, amount: known.amount + cause.amount, weight: known.weight + cause.weight } : cause,
    );
  }
  return [...sums]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST_CAUSES)
    .map(([key, { rule, variable, amount, weight }]) => {
      const { name, written } = variableText(nameOf(variable));
      return { key, rule, what: inSentence(name), amount: signed(amount, written), weight };
    });
}

/** Picks the number that pressing a thing opens: the one that moved most, or its first. */
export function spotVariable({ variables }: MapSpot, { causes, moved }: Sight): Variable | undefined {
  let most: Moved | undefined;
  for (const cause of causes ?? moved ?? []) {
    if (variables.includes(cause.variable) && cause.weight > (most?.weight ?? 0)) most = cause;
  }
  return most?.variable ?? variables[0];
}
