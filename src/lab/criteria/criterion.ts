// A criterion is a promise about the model that a command can check: one claim, what was measured, what is allowed, and
// whether it holds. `npm run verify-model` prints them all; the tests run the same code on fewer seeds.

import type { Scenario } from '../../model/scenario.ts';

/** How much work a criterion may put in. */
export interface Effort {
  /** How many seeds to play; at least 2. */
  readonly seeds: number;
}

/** What became of one promise. */
export interface Finding {
  readonly id: string;
  /** The promise, in one sentence. */
  readonly claim: string;
  /** What was measured, with its 95 % interval where it is an average. */
  readonly figure: string;
  /** What the figure has to be. */
  readonly allowed: string;
  readonly passes: boolean;
  /** Evidence ids; empty where the promise is about the machinery. */
  readonly cites: readonly string[];
}

/** One promise and how to check it. */
export interface Criterion {
  readonly id: string;
  readonly claim: string;
  readonly cites: readonly string[];
  measure(effort: Effort): Finding | readonly Finding[];
}

/** Readies a scenario under a lens. Throws when there is no such scenario or lens. */
export type ScenarioOf = (id: string, lens: string) => Scenario;

/** Checks criteria one after the other and lists all that they found. */
export function findingsOf(criteria: readonly Criterion[], effort: Effort): readonly Finding[] {
  return criteria.flatMap((criterion) => criterion.measure(effort));
}
