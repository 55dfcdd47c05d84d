// What a player does in practice: how often it chooses each option, counted over the turns of games on several seeds.

import type { Catalogue } from '../format/catalogue.ts';
import { prepare } from '../format/prepare.ts';
import { CHOICE_NAMES, CHOICES, type Choice } from '../model/decision.ts';
import type { BySide, Side } from '../model/sides.ts';
import type { Share } from '../model/units.ts';
import { playOut } from '../personas/play-out.ts';
import { findPlayer } from './players.ts';

/** One choice as a player makes it. */
export interface Habit {
  readonly choice: Choice;
  /** The option that was chosen most, and in what share of the turns. */
  readonly most: string | number;
  readonly share: Share;
  /** The average level, where the choice has levels. */
  readonly average?: number;
}

/** Counts what a player chooses over whole games. Throws when there is no such player. */
export function habitsOf(
  catalogue: Catalogue,
  world: { readonly scenario: string; readonly lens: string },
  side: Side,
  players: BySide<string>,
  seeds: readonly string[],
): readonly Habit[] {
  const scenario = prepare(catalogue, world.scenario, world.lens);
  const [us, cn] = [findPlayer('us', players.us), findPlayer('cn', players.cn)];
  if (!us || !cn) throw new Error(`There is no game of "${players.us}" against "${players.cn}".`);
  const decided = seeds.flatMap((seed) =>
    playOut(scenario, seed, us, cn).turns.map(({ decisions }) => decisions[side]),
  );
  return CHOICE_NAMES.map((choice): Habit => {
    const values: readonly (string | number)[] = CHOICES[choice];
    const chosen: readonly (string | number)[] = decided.map((decision) => decision[choice]);
    const times = (value: string | number) => chosen.filter((one) => one === value).length;
    const most = values.reduce((best, value) => (times(value) > times(best) ? value : best));
    const average = chosen.reduce<number>((sum, value) => sum + Number(value), 0) / chosen.length;
    return { choice, most, share: times(most) / chosen.length, ...(typeof most === 'number' ? { average } : {}) };
  });
}
