// A scenario's numbers, by name: some are one number for the world, some one for each power.

import type { BySide } from './sides.ts';

/** The numbers of a scenario after a lens was laid over them. */
export type Parameters = Readonly<Record<string, number | BySide<number>>>;

/** Which parameters a piece of the model uses. */
export interface ParameterNames<P extends string = string, S extends string = string> {
  /** Those with one number. */
  readonly parameters: readonly P[];
  /** Those with one number for each power. */
  readonly perSide: readonly S[];
}

/** The chosen parameters, each under its own name. */
export type Picked<P extends string, S extends string> = Readonly<Record<P, number>> &
  Readonly<Record<S, BySide<number>>>;

/** Picks parameters by name. Throws when one is missing or of the other kind. */
export function pick<P extends string, S extends string>(
  values: Parameters,
  { parameters, perSide }: ParameterNames<P, S>,
): Picked<P, S> {
  const picked: Record<string, unknown> = {};
  for (const name of parameters) {
    if (typeof values[name] !== 'number') throw new Error(`The scenario has no single number "${name}".`);
    picked[name] = values[name];
  }
  for (const name of perSide) {
    if (typeof values[name] !== 'object') throw new Error(`The scenario has no number for each power "${name}".`);
    picked[name] = values[name];
  }
  return picked as Picked<P, S>;
}
