// The rules as a picture of causes, drawn by the engine itself: each rule is run on probe worlds, what it reads is
// nudged a little, and whatever its contributions do then is an influence with a sign. Nothing is written down twice, so
// the picture cannot say what the model does not do.

import { MECHANISMS } from '../../model/mechanisms/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CausalGraph } from './influence.ts';
import { NODES, NUMBERS } from './kind.ts';
import { type Outcome, outcomeOf, sizesOf } from './nudge.ts';
import { probesOf } from './probe.ts';

const known = new WeakMap<Scenario, CausalGraph>();

/** The picture of causes of a scenario's rules, where it has been built. */
export function builtGraph(scenario: Scenario): CausalGraph | undefined {
  return known.get(scenario);
}

/** Builds the picture of causes of a scenario's rules, once. */
export function causalGraph(scenario: Scenario): CausalGraph {
  const steps = buildGraph(scenario);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Builds the picture rule by rule, for whoever has something else to do in between: a page must not stand still so long. */
export function* buildGraph(scenario: Scenario): Generator<void, CausalGraph> {
  const made = known.get(scenario);
  if (made) return made;
  const probes = probesOf(scenario);
  const sizes = sizesOf(scenario.initial);
  const outcomes: Outcome[] = [];
  for (const rule of MECHANISMS) {
    outcomes.push(outcomeOf(scenario, probes, sizes, rule));
    yield;
  }
  const movers = new Map(
    NUMBERS.map((node) => [node, outcomes.filter(({ moves }) => moves.has(node)).map(({ rule }) => rule.id)]),
  );
  const graph = { nodes: NODES, influences: outcomes.flatMap(({ influences }) => influences), movers };
  known.set(scenario, graph);
  return graph;
}
