// What a derived number is made of. Scores and usable compute are figures of other variables, so their ledger has one
// line; these are the variables behind that line, for whoever asks on.

import { BLOCS, SIDES } from './sides.ts';
import { ADOPTION, POWERS, type Variable, WORLD_VARIABLES } from './variables.ts';

const drivers = new Map<Variable, readonly Variable[]>([
  [
    WORLD_VARIABLES.publicGood,
    [
      WORLD_VARIABLES.commons,
      ...BLOCS.map((bloc) => ADOPTION[bloc].commons),
      WORLD_VARIABLES.governance,
      WORLD_VARIABLES.tension,
    ],
  ],
]);

for (const side of SIDES) {
  const own = POWERS[side];
  const { lead, prosperity, influence, resilience, standing } = own.score;
  const { commons, valueAdded } = WORLD_VARIABLES;
  drivers.set(own.usableCompute, [own.compute, own.energy, own.efficiency]);
  drivers.set(
    lead,
    SIDES.flatMap((one) => [POWERS[one].capability, POWERS[one].underConstruction]),
  );
  drivers.set(prosperity, [own.valueAdded, valueAdded]);
  drivers.set(influence, [...BLOCS.flatMap((bloc) => [ADOPTION[bloc][side]]), own.contributed, commons]);
  drivers.set(resilience, [own.domesticChips, own.usableCompute, own.compute, own.socialCost]);
  drivers.set(standing, [...BLOCS.map((bloc) => own.trust[bloc]), own.socialCost]);
}

/** Lists the variables that a derived number is made of; empty for one that has causes of its own. */
export function driversOf(variable: Variable): readonly Variable[] {
  return drivers.get(variable) ?? [];
}
