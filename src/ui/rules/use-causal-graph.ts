// The picture of causes for whoever shows it. Building it runs every rule many times over, which would hold the page up, so
// it is built in slices: until it stands there is nothing to show. Once built it is there at once, on every page.

import { useEffect, useReducer } from 'react';
import { buildGraph, builtGraph } from '../../lab/causes/graph.ts';
import type { CausalGraph } from '../../lab/causes/influence.ts';
import type { Scenario } from '../../model/scenario.ts';

/** For how long rules are run at a stretch, in milliseconds. */
const SLICE = 8;

const building = new WeakMap<Scenario, Promise<void>>();

function build(scenario: Scenario): Promise<void> {
  const under = building.get(scenario);
  if (under) return under;
  const steps = buildGraph(scenario);
  const built = new Promise<void>((done) => {
    const slice = () => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) if (steps.next().done) return done();
      setTimeout(slice);
    };
    setTimeout(slice);
  });
  building.set(scenario, built);
  return built;
}

/** Gives the picture of causes of a scenario's rules; `undefined` until it is built. */
export function useCausalGraph(scenario: Scenario): CausalGraph | undefined {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let gone = false;
    if (!builtGraph(scenario)) build(scenario).then(() => gone || showAgain());
    return () => {
      gone = true;
    };
  }, [scenario]);
  return builtGraph(scenario);
}
