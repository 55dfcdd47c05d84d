// What the lab compares when nobody has chosen anything yet: something worth seeing, in every lens.

import type { Catalogue } from '../../format/catalogue.ts';
import type { LabSetUp } from '../../format/lab-link.ts';
import { withoutOwn } from '../../format/own.ts';
import type { Side } from '../../model/sides.ts';

/** Two strategies of each side that differ in what the debate is about, and a rival of the other. */
export const USUAL_PLAYERS: Readonly<Record<Side, Pick<LabSetUp, 'side' | 'a' | 'b' | 'rivals'>>> = {
  us: { side: 'us', a: 'chip-hawk', b: 'open-champion', rivals: ['managed-openness'] },
  cn: { side: 'cn', a: 'self-reliance', b: 'bridge-builder', rivals: ['chip-hawk'] },
};

/** The set-up of a fresh page. */
export function usualSetUp(catalogue: Catalogue): LabSetUp {
  const { scenarios, lenses, values } = withoutOwn(catalogue);
  return {
    scenario: Object.keys(scenarios)[0] ?? '',
    values: Object.keys(values)[0] ?? '',
    lenses: Object.keys(lenses),
    seeds: '100',
    measure: 'margin',
    ...USUAL_PLAYERS.us,
  };
}
