// What the picture of causes consists of, and what may be asked of it.

/** Whose number an influence reaches: the same power's, its rival's, or one that passes through the world. */
export type Whose = 'own' | 'rival' | 'world';
/** Whether more of the cause gives more of the effect (1), less of it (-1), or now this and now that (0); nearly always. */
export type Sign = 1 | -1 | 0;

/** One influence: a rule through which one kind of number, or one choice, moves another kind. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly whose: Whose;
  readonly sign: Sign;
  /** The option that acts, for a choice that has no more and less. */
  readonly option?: string;
  /** How much of its usual size the effect moves when the cause moves by half of its own; to sort by, 0 or more. */
  readonly strength: number;
}

/** The rules of a scenario as influences between kinds of numbers. */
export interface CausalGraph {
  /** Ids of the kinds, for instance `power.compute`, `world.commons`, `choice.openSource`. */
  readonly nodes: readonly string[];
  readonly influences: readonly Influence[];
  /** The rules that move each kind, in the order in which they run. */
  readonly movers: ReadonlyMap<string, readonly string[]>;
}

/** Lists the influences that move a kind, the strongest first. */
export function movedBy({ influences }: CausalGraph, node: string): readonly Influence[] {
  return influences.filter(({ to }) => to === node).sort((a, b) => b.strength - a.strength);
}

/** Lists the influences of a kind on others, the strongest first. */
export function movesOn({ influences }: CausalGraph, node: string): readonly Influence[] {
  return influences.filter(({ from }) => from === node).sort((a, b) => b.strength - a.strength);
}
