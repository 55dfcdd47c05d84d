// The rules as a picture of causes, drawn by the engine itself: each rule is run on probe worlds, what it reads is
// nudged a little, and whatever its contributions do then is an influence with a sign. Nothing is written down twice, so
// the picture cannot say what the model does not do. The two powers are folded into one: an influence runs inside one
// power, from one to its rival, or through the world; the four blocs are one place abroad.

import { CHOICE_NAMES, CHOICES, type Choice, type Decision, IDLE } from '../model/decision.ts';
import { drawsOf } from '../model/luck.ts';
import type { Mechanism, Turn } from '../model/mechanism.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { bound } from '../model/options.ts';
import { priceListOfTurn } from '../model/prices.ts';
import type { Scenario } from '../model/scenario.ts';
import { bySide, SIDES, type Side } from '../model/sides.ts';
import { DEMANDS, type Demand, type Said, saidIn, type TurnDecisions } from '../model/statement.ts';
import { ADOPTION, POWERS, read, type State, VARIABLES, type Variable } from '../model/variables.ts';

/** Whose number an influence reaches: the same power's, its rival's, or one that passes through the world. */
type Whose = 'own' | 'rival' | 'world';
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

type Owner = Side | 'world';

interface Place {
  readonly node: string;
  readonly owner: Owner;
}

const OWNERS: readonly Owner[] = ['us', 'cn', 'world'];

/** Finds the kind that a variable belongs to, and whose it is. */
export function placeOfVariable(name: string): Place {
  const dot = name.indexOf('.');
  const [head, rest] = [name.slice(0, dot), name.slice(dot + 1)];
  if (head === 'us' || head === 'cn') {
    return { node: rest.startsWith('trust.') ? 'power.trust' : `power.${rest}`, owner: head };
  }
  if (head === 'world') return { node: name, owner: 'world' };
  const stack = rest.slice('adoption.'.length);
  return stack === 'us' || stack === 'cn'
    ? { node: 'power.share', owner: stack }
    : { node: 'world.share', owner: 'world' };
}

/** Names the kind of a choice. */
export function choiceNode(choice: Choice): string {
  return `choice.${choice}`;
}

const PLACES: readonly Place[] = VARIABLES.map(({ name }) => placeOfVariable(name));
const NUMBERS: readonly string[] = [...new Set(PLACES.map(({ node }) => node))];
const NODES: readonly string[] = [...NUMBERS, ...CHOICE_NAMES.map(choiceNode)];

/** Finds a kind by its id or by the name of one of its variables; `undefined` when there is none. */
export function findNode(name: string): string | undefined {
  if (NODES.includes(name)) return name;
  return VARIABLES.some((variable) => variable.name === name) ? placeOfVariable(name).node : undefined;
}

/** Gives one variable of a kind, a power's own where it has one; `undefined` for a choice. */
export function exampleOf(node: string, side: Side = 'us'): Variable | undefined {
  if (node === 'power.trust') return POWERS[side].trust.europe;
  if (node === 'power.share') return ADOPTION.europe[side];
  const at = PLACES.findIndex((place) => place.node === node && (place.owner === side || place.owner === 'world'));
  return at < 0 ? undefined : (at as Variable);
}

/** The place of a kind and its owner in a list of sums. */
function slotOf({ node, owner }: Place): number {
  return NUMBERS.indexOf(node) * OWNERS.length + OWNERS.indexOf(owner);
}

const SLOTS: readonly number[] = PLACES.map(slotOf);

// Probe worlds

interface Probe {
  readonly state: State;
  readonly before: State;
  readonly decisions: TurnDecisions;
  readonly luck: number;
}

/** How many worlds each rule is tried in; the first is the scenario's own start. */
const PROBES = 6;
/** The size that a variable usually has: as it starts, or a middling amount where it starts at nothing. */
function usualSize(initial: State, variable: Variable): number {
  const { high } = VARIABLES[variable] as (typeof VARIABLES)[number];
  return Math.abs(read(initial, variable)) || (high <= 1 ? 0.3 : high <= 4 ? 2 : 20);
}

function probesOf({ initial }: Scenario): readonly Probe[] {
  const draw = drawsOf('probe worlds');
  return Array.from({ length: PROBES }, (_, n) => {
    const state = initial.map((value, variable) => {
      const { low, high } = VARIABLES[variable] as (typeof VARIABLES)[number];
      const tried = usualSize(initial, variable as Variable) * (0.7 + 1.5 * draw());
      return n === 0 && value !== 0 ? value : Math.min(high, Math.max(low, tried));
    });
    const before = state.map((value) => value * (0.7 + 0.3 * draw()));
    return { state, before, decisions: { ...bySide(() => someDecision(draw)), said: saidOf(n) }, luck: 0.5 };
  });
}

/** Every demand is made once by each voice. */
function saidOf(n: number): Said {
  const demand = (at: number) => DEMANDS[at % DEMANDS.length] as Demand;
  return { europe: demand(n), south: demand(n + 1) };
}

function someDecision(draw: () => number): Decision {
  const picked = CHOICE_NAMES.map((choice) => {
    const values = CHOICES[choice];
    return [choice, values[Math.floor(values.length * draw())]];
  });
  return { ...IDLE, ...Object.fromEntries(picked) };
}

// One rule in one world

interface Run {
  /** What the rule added, by kind and owner. */
  readonly added: Float64Array;
  /** Which kinds and owners it read. */
  readonly seen: ReadonlySet<number>;
}

const FREE = { money: 0, politicalCapital: 0 };

function runOn(scenario: Scenario, rule: (turn: Turn) => void, probe: Probe): Run {
  const added = new Float64Array(NUMBERS.length * OWNERS.length);
  const seen = new Set<number>();
  const { state, before, decisions, luck } = probe;
  const pricesFor = (halfYears: number) => {
    const { prices } = bound(scenario);
    return bySide((side) =>
      priceListOfTurn(prices, side, read(state, POWERS[side].controls), decisions[side], FREE, halfYears),
    );
  };
  rule({
    index: 2,
    halfYears: scenario.labels.length * scenario.halfYears,
    isFirst: true,
    decisions,
    get prices() {
      return pricesFor(scenario.halfYears);
    },
    get halfYearPrices() {
      return pricesFor(1);
    },
    read: (variable) => {
      seen.add(SLOTS[variable] as number);
      return read(state, variable);
    },
    before: (variable) => read(before, variable),
    luck: () => luck,
    add: (variable, amount) => {
      const slot = SLOTS[variable] as number;
      added[slot] = (added[slot] as number) + amount;
    },
  });
  return { added, seen };
}

/** A decision that remembers which of its choices were read. */
function watched(decision: Decision, asked: Set<Choice>): Decision {
  return new Proxy(decision, {
    get(target, name: keyof Decision) {
      if (name !== 'initiative') asked.add(name);
      return target[name];
    },
  });
}

// From nudges to influences

interface Found {
  readonly from: string;
  readonly to: string;
  readonly whose: Whose;
  readonly option?: string;
  /** How much it raised and lowered its effect, by the effect's usual size. */
  up: number;
  down: number;
  /** Whether the effect always takes back exactly what stood there: the rule sets its number anew and claims nothing. */
  replaces: boolean;
}

function whoseOf(from: Owner, to: Owner): Whose {
  if (from === 'world' || to === 'world') return 'world';
  return from === to ? 'own' : 'rival';
}

function sizesOf(initial: State): Float64Array {
  const sizes = new Float64Array(NUMBERS.length * OWNERS.length);
  for (const [variable, slot] of SLOTS.entries()) {
    sizes[slot] = (sizes[slot] as number) + usualSize(initial, variable as Variable);
  }
  return sizes;
}

/** How much of a number a nudge moves, and how much a choice from its least to its most is held to be worth. */
const NUDGE = 0.02;
const WHOLE = 0.5;

/** How small the weaker direction must be beside the stronger one for the sign to be clear. */
const CLEAR = 0.15;

/** Tells the sign of something that raised by `up` in all and lowered by `down`. */
export function signOf(up: number, down: number): Sign {
  if (Math.min(up, down) > CLEAR * Math.max(up, down)) return 0;
  return up > down ? 1 : -1;
}

/** Collects what nudges of one cause did to every number, in one world after another. */
function note(
  found: Map<string, Found>,
  cause: { readonly node: string; readonly owner: Owner; readonly option?: string; readonly nudge: number },
  difference: Float64Array,
  sizes: Float64Array,
): void {
  const { node: from, owner, option, nudge } = cause;
  for (let slot = 0; slot < difference.length; slot++) {
    const moved = difference[slot] as number;
    const size = sizes[slot] as number;
    if (Math.abs(moved) <= size * 1e-9) continue;
    const to = NUMBERS[Math.floor(slot / OWNERS.length)] as string;
    const reached = OWNERS[slot % OWNERS.length] as Owner;
    const whose = whoseOf(owner, reached);
    const key = `${from}/${option ?? ''}/${to}/${whose}`;
    const known = found.get(key) ?? {
      from,
      to,
      whose,
      ...(option === undefined ? {} : { option }),
      up: 0,
      down: 0,
      replaces: true,
    };
    found.set(key, known);
    const scale = option === undefined && nudge !== 1 ? WHOLE / NUDGE : 1;
    const strength = ((Math.abs(moved) / size) * scale) / PROBES;
    if (moved > 0) known.up += strength;
    else known.down += strength;
    if (from !== to || whose === 'rival' || Math.abs(moved + nudge) > 1e-6 * Math.abs(nudge)) known.replaces = false;
  }
}

/** What an option is held against where there is a plain one. */
const PLAIN: Partial<Record<Choice, string>> = { release: 'managed', rules: 'balanced' };

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] as number));
}

function weightOf(added: Float64Array): number {
  return added.reduce((sum, amount) => sum + Math.abs(amount), 0);
}

function differ(a: Float64Array, b: Float64Array): boolean {
  return a.some((value, i) => Math.abs(value - (b[i] as number)) > 1e-12);
}

interface Outcome {
  readonly rule: Mechanism;
  readonly influences: readonly Influence[];
  readonly moves: ReadonlySet<string>;
}

function outcomeOf(scenario: Scenario, probes: readonly Probe[], sizes: Float64Array, rule: Mechanism): Outcome {
  const found = new Map<string, Found>();
  const moves = new Set<string>();
  const run = rule.bind(scenario.parameters);
  const asked = new Set<Choice>();
  for (const probe of probes) {
    const { said } = probe.decisions;
    const decisions = { ...bySide((side) => watched(probe.decisions[side], asked)), ...saidIn(said) };
    const plain = runOn(scenario, run, { ...probe, decisions });
    for (const [slot, amount] of plain.added.entries()) {
      if (amount !== 0) moves.add(NUMBERS[Math.floor(slot / OWNERS.length)] as string);
    }
    for (const slot of plain.seen) nudge(scenario, run, probe, plain, slot, found, sizes);
  }
  for (const choice of asked) tryChoice(scenario, run, probes, choice, found, sizes);
  const influences = [...found.values()]
    .filter(({ replaces }) => !replaces)
    .map(({ from, to, whose, option, up, down }): Influence => {
      const sign = signOf(up, down);
      return { from, to, rule: rule.id, whose, sign, ...(option === undefined ? {} : { option }), strength: up + down };
    });
  return { rule, influences, moves };
}

function nudge(
  scenario: Scenario,
  run: (turn: Turn) => void,
  probe: Probe,
  plain: Run,
  slot: number,
  found: Map<string, Found>,
  sizes: Float64Array,
): void {
  const node = NUMBERS[Math.floor(slot / OWNERS.length)] as string;
  const owner = OWNERS[slot % OWNERS.length] as Owner;
  const state = probe.state.slice();
  let moved = 0;
  for (const [variable, at] of SLOTS.entries()) {
    if (at !== slot) continue;
    const step = NUDGE * usualSize(scenario.initial, variable as Variable);
    state[variable] = read(state, variable as Variable) + step;
    moved += step;
  }
  const nudged = runOn(scenario, run, { ...probe, state });
  note(found, { node, owner, nudge: moved }, minus(nudged.added, plain.added), sizes);
}

type Tried = ReadonlyMap<string | number, Float64Array>;

/** Tries every value of a choice, for each power in each world, and notes what each does against the plainest. */
function tryChoice(
  scenario: Scenario,
  run: (turn: Turn) => void,
  probes: readonly Probe[],
  choice: Choice,
  found: Map<string, Found>,
  sizes: Float64Array,
): void {
  const node = choiceNode(choice);
  const values: readonly (string | number)[] = CHOICES[choice];
  const tries = probes.flatMap((probe) =>
    SIDES.map((side) => {
      const tried = values.map((value): [string | number, Float64Array] => {
        const decisions = { ...probe.decisions, [side]: { ...probe.decisions[side], [choice]: value } };
        return [value, runOn(scenario, run, { ...probe, decisions }).added];
      });
      return { side, tried: new Map(tried) };
    }),
  );
  const plain = typeof values[0] === 'number' ? values[0] : (PLAIN[choice] ?? plainest(values, tries));
  for (const { side, tried } of tries) {
    const against = tried.get(plain) as Float64Array;
    if (typeof plain === 'number') {
      note(
        found,
        { node, owner: side, nudge: 1 },
        minus(tried.get(values.at(-1) ?? 0) as Float64Array, against),
        sizes,
      );
      continue;
    }
    for (const [value, added] of tried) {
      if (value !== plain)
        note(found, { node, owner: side, option: String(value), nudge: 1 }, minus(added, against), sizes);
    }
  }
}

/** Finds the option that most often does the same as another one, or else the one that does least. */
function plainest(values: readonly (string | number)[], tries: readonly { readonly tried: Tried }[]): string | number {
  const shared = (value: string | number) =>
    tries.filter(({ tried }) => {
      const own = tried.get(value) as Float64Array;
      const all = [...tried.values()];
      return all.some((other) => differ(other, own)) && all.filter((other) => !differ(other, own)).length > 1;
    }).length;
  const weight = (value: string | number) =>
    tries.reduce((sum, { tried }) => sum + weightOf(tried.get(value) as Float64Array), 0);
  return values.reduce((best, next) => {
    const [a, b] = [shared(best), shared(next)];
    if (a !== b) return b > a ? next : best;
    return a > 0 || weight(next) < weight(best) ? next : best;
  });
}

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

/** Lists the influences that move a kind, the strongest first. */
export function movedBy({ influences }: CausalGraph, node: string): readonly Influence[] {
  return influences.filter(({ to }) => to === node).sort((a, b) => b.strength - a.strength);
}

/** Lists the influences of a kind on others, the strongest first. */
export function movesOn({ influences }: CausalGraph, node: string): readonly Influence[] {
  return influences.filter(({ from }) => from === node).sort((a, b) => b.strength - a.strength);
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
