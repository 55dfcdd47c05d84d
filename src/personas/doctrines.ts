// The field of doctrines, the US side first, in the order in which they are offered.

import type { Side } from '../model/sides.ts';
import { bridgeBuilder } from './bridge-builder.ts';
import { capacityBuilder } from './capacity-builder.ts';
import { chipHawk } from './chip-hawk.ts';
import { coalitionBuilder } from './coalition-builder.ts';
import { deregulatingBooster } from './deregulating-booster.ts';
import { efficiencyFirst } from './efficiency-first.ts';
import { efficiencySchool } from './efficiency-school.ts';
import { guerrillaTrade } from './guerrilla-trade.ts';
import { headGoose } from './head-goose.ts';
import { incumbents } from './incumbents.ts';
import { industrialPlanner } from './industrial-planner.ts';
import { managedOpenness } from './managed-openness.ts';
import { openChampion } from './open-champion.ts';
import type { Persona } from './persona.ts';
import { selfReliance } from './self-reliance.ts';
import { stateInvestor } from './state-investor.ts';
import { talentMagnet } from './talent-magnet.ts';

/** The doctrines: players with convictions, each for one side. */
export const DOCTRINES: readonly Persona[] = [
  incumbents,
  chipHawk,
  deregulatingBooster,
  industrialPlanner,
  efficiencyFirst,
  talentMagnet,
  openChampion,
  coalitionBuilder,
  selfReliance,
  headGoose,
  stateInvestor,
  guerrillaTrade,
  efficiencySchool,
  bridgeBuilder,
  managedOpenness,
  capacityBuilder,
];

/** Lists the doctrines of one side. */
export function doctrinesOf(side: Side): readonly Persona[] {
  return DOCTRINES.filter((persona) => persona.side === side);
}
