// What the article claims, as a table of facts: each names what is done, what is measured, after how many half-years,
// and which way it must turn. The letters are those of the design's list of stylised facts; m9, m27 and the like are
// facts of mechanisms that the list does not name. After the facts come the disputes.

import { SIDES } from '../../model/sides.ts';
import type { Criterion, ScenarioOf } from './criterion.ts';
import { criterionOf, type Fact } from './fact.ts';
import { energy, jevons, regions, scaling } from './facts/compute.ts';
import { controls, counterControls } from './facts/controls.ts';
import { DISPUTED } from './facts/disputes.ts';
import { flexibleField, jumps, stateMoney } from './facts/money.ts';
import { openSource, release } from './facts/openness.ts';
import { alignment, signatures, strictRules, surveillance, tensionFrom } from './facts/world.ts';

const FACTS: readonly Fact[] = [
  ...controls,
  ...SIDES.flatMap(openSource),
  ...SIDES.flatMap(release),
  ...SIDES.flatMap(stateMoney),
  ...strictRules,
  ...jumps,
  ...jevons,
  ...SIDES.flatMap(energy),
  ...counterControls,
  ...SIDES.flatMap(alignment),
  ...SIDES.flatMap(signatures),
  ...SIDES.map(scaling),
  ...regions,
  ...SIDES.flatMap(tensionFrom),
  ...SIDES.flatMap(surveillance),
  ...SIDES.flatMap(flexibleField),
];

/** Every fact of the article that the model must show, and every dispute over one that a lens must make real. */
export const STYLISED_FACTS: readonly Fact[] = [...FACTS, ...DISPUTED];

/** Makes the criteria of the stylised facts. */
export function stylisedFacts(scenarioOf: ScenarioOf): readonly Criterion[] {
  return STYLISED_FACTS.map((fact) => criterionOf(fact, scenarioOf));
}
