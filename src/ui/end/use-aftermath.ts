// The search for what turned a game, in slices: a few games at a time, then the page has its turn. What was found is kept
// beside the game, so that it is found once.

import { useEffect, useState } from 'react';
import { type Aftermath, findAftermath, type Progress } from '../../lab/turning.ts';
import type { Playing } from '../../model/game.ts';
import type { Values } from '../../model/scenario.ts';
import type { Side } from '../../model/sides.ts';
import type { Persona } from '../../personas/persona.ts';

/** How long a slice may take, in milliseconds: short enough that a key or a tap never waits. */
const SLICE = 20;
/** How often the page says how far the search has come, in milliseconds. */
const TELLING = 200;
/** How many decisions are told. */
const TOLD = 4;

/** What is known so far: the aftermath, or how far the search has come. */
export type Search = { readonly found: Aftermath } | { readonly progress: Progress };

const known = new WeakMap<Playing, Aftermath>();

/** Searches a finished game, unless no turn of it is played, and tells how far it has come. */
export function useAftermath(playing: Playing, values: Values, side: Side, rivals: () => readonly Persona[]): Search {
  const [search, setSearch] = useState<Search>(() => {
    const found = known.get(playing);
    return found ? { found } : { progress: { done: 0, of: 0 } };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a finished game never changes, nor do its values and sides.
  useEffect(() => {
    if (known.has(playing) || playing.turns.length === 0) return;
    const steps = findAftermath(playing, values, side, rivals(), TOLD);
    let timer: ReturnType<typeof setTimeout>;
    let saidAt = 0;
    const slice = () => {
      const end = performance.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          known.set(playing, step.value);
          return setSearch({ found: step.value });
        }
        if (performance.now() < end) continue;
        if (end - saidAt > TELLING) {
          saidAt = end;
          setSearch({ progress: step.value });
        }
        timer = setTimeout(slice);
        return;
      }
    };
    timer = setTimeout(slice, 60);
    return () => clearTimeout(timer);
  }, [playing]);
  return search;
}
