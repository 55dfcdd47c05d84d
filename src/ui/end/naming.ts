// What the end calls things: powers and doctrines, numbers of a place.

import type { Game } from '../../model/game.ts';
import { nameOf, type Variable } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, variableText, words } from '../../store/language.ts';

/** Joins sentences, with a space where the language parts them so. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(words().endWords.between);
}

/** Names a doctrine or another player; `undefined` for a person. */
export function doctrineName(player: string): string | undefined {
  return words().personas[player]?.name;
}

/** Names a variable with its place: a bloc for shares and trust, else the power. */
export function placedName(variable: Variable): string {
  const name = nameOf(variable);
  const { owner, name: called } = variableText(name);
  if (owner === 'us' || owner === 'cn') return words().endWords.ofPlace(called, words().shortNames[owner]);
  return owner === 'world' ? called : words().endWords.ofPlace(called, words().places[owner]);
}

/** Names the scenario, the lens and the values of a game, by their titles. */
export function setupNames({ scenario, lens, values }: Game): Readonly<Record<'scenario' | 'lens' | 'values', string>> {
  if (!CATALOGUE.ok) return { scenario, lens, values };
  const { scenarios, lenses, values: sets } = CATALOGUE.value;
  return {
    scenario: told(scenarios[scenario]?.text)?.title ?? scenario,
    lens: told(lenses[lens]?.text)?.title ?? lens,
    values: told(sets[values]?.text)?.title ?? values,
  };
}
