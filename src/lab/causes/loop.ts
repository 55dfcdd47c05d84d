// Feedback loops: chains of influences that come back to where they began.

import type { CausalGraph, Influence } from './influence.ts';

/** One step of a feedback loop: the influence, and whose number it has reached, seen from where the loop began. */
interface LoopStep {
  readonly influence: Influence;
  readonly reaches: 'own' | 'rival' | 'world';
}

/** A chain of influences that comes back to where it began. */
export interface Loop {
  readonly kind: 'reinforcing' | 'balancing';
  readonly steps: readonly LoopStep[];
}

/** The longest loop that is looked for. */
const LONGEST = 5;

/** Finds feedback loops through a kind of number: the shortest, and of those the strongest, at most `most`. */
export function loopsThrough(graph: CausalGraph, node: string, most: number): readonly Loop[] {
  const next = strongestBetween(graph);
  const loops: { readonly loop: Loop; readonly strength: number }[] = [];
  const start = node.startsWith('world.') ? 'world' : 'own';
  const walk = (at: string, whose: LoopStep['reaches'], steps: readonly LoopStep[], visited: ReadonlySet<string>) => {
    for (const influence of next.get(at) ?? []) {
      for (const reaches of reachOf(influence, whose)) {
        const way = [...steps, { influence, reaches }];
        const key = `${influence.to}/${reaches}`;
        if (influence.to === node && reaches === start) {
          const sign = way.reduce((product, step) => product * step.influence.sign, 1);
          const strength = way.reduce((product, step) => product * step.influence.strength, 1);
          loops.push({ loop: { kind: sign > 0 ? 'reinforcing' : 'balancing', steps: way }, strength });
        } else if (way.length < LONGEST && !visited.has(key)) {
          walk(influence.to, reaches, way, new Set([...visited, key]));
        }
      }
    }
  };
  walk(node, start, [], new Set([`${node}/${start}`]));
  return loops
    .sort((a, b) => a.loop.steps.length - b.loop.steps.length || b.strength - a.strength)
    .slice(0, most)
    .map(({ loop }) => loop);
}

/** Whose numbers an influence reaches when it starts at somebody's; out of the world it reaches both powers. */
function reachOf({ whose, to }: Influence, at: LoopStep['reaches']): readonly LoopStep['reaches'][] {
  if (to.startsWith('world.')) return ['world'];
  if (at === 'world') return ['own', 'rival'];
  if (whose === 'own') return [at];
  return [at === 'own' ? 'rival' : 'own'];
}

/** For each kind, the influences with a clear sign: of several rules between the same two, the strongest. */
function strongestBetween({ influences }: CausalGraph): ReadonlyMap<string, readonly Influence[]> {
  const best = new Map<string, Influence>();
  for (const influence of influences) {
    const { from, to, whose, sign } = influence;
    if (sign === 0 || from.startsWith('choice.')) continue;
    const key = `${from}/${to}/${whose}`;
    if ((best.get(key)?.strength ?? -1) < influence.strength) best.set(key, influence);
  }
  const next = new Map<string, Influence[]>();
  for (const influence of best.values()) {
    const list = next.get(influence.from) ?? [];
    list.push(influence);
    next.set(influence.from, list);
  }
  return next;
}
