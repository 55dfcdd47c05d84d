// The turns of the scenario that a room plays, one of somebody's own included.

import type { Common } from '../../room/sight.ts';
import { useRoom } from '../../store/room.ts';
import { groundOf } from './ground.ts';

/** Lists the labels of the turns, and says how many half-years a turn is. */
export function useTurns(setup: Common['setup']): { readonly labels: readonly string[]; readonly halfYears: number } {
  const { own } = useRoom();
  const ground = groundOf(setup, own);
  return ground.ok ? ground.value.scenario : { labels: [], halfYears: 1 };
}
