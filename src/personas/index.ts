// Every persona, the US side first, in the order in which they are offered.

import type { Side } from '../model/sides.ts';
import { capacityBuilder } from './capacity-builder.ts';
import { chipHawk } from './chip-hawk.ts';
import { coalitionBuilder } from './coalition-builder.ts';
import { guerrillaTrade } from './guerrilla-trade.ts';
import { incumbents } from './incumbents.ts';
import { managedOpenness } from './managed-openness.ts';
import { openChampion } from './open-champion.ts';
import type { Persona } from './persona.ts';
import { selfReliance } from './self-reliance.ts';

/** All doctrines. */
export const PERSONAS: readonly Persona[] = [
  incumbents,
  chipHawk,
  openChampion,
  coalitionBuilder,
  selfReliance,
  guerrillaTrade,
  managedOpenness,
  capacityBuilder,
];

/** Lists the doctrines of one side. */
export function personasOf(side: Side): readonly Persona[] {
  return PERSONAS.filter((persona) => persona.side === side);
}

/** Finds a doctrine of one side by its id. */
export function findPersona(side: Side, id: string): Persona | undefined {
  return PERSONAS.find((persona) => persona.side === side && persona.id === id);
}
