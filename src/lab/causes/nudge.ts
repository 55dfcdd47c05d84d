// From nudges to influences: what a rule reads is moved a little, and what its contributions do then is an influence.

import { CHOICES, type Choice } from '../../model/decision.ts';
import type { Mechanism, Turn } from '../../model/mechanism.ts';
import type { Scenario } from '../../model/scenario.ts';
import { bySide, SIDES } from '../../model/sides.ts';
import { saidIn } from '../../model/statement.ts';
import { read, type State, type Variable } from '../../model/variables.ts';
import type { Influence, Sign, Whose } from './influence.ts';
import { choiceNode, NUMBERS, OWNERS, type Owner, SLOTS } from './kind.ts';
import { PROBES, type Probe, type Run, runOn, usualSize, watched } from './probe.ts';

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

/** Sums up the usual sizes of all numbers, by place. */
export function sizesOf(initial: State): Float64Array {
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

/** What came of trying a rule. */
export interface Outcome {
  readonly rule: Mechanism;
  readonly influences: readonly Influence[];
  readonly moves: ReadonlySet<string>;
}

/** Tries a rule in every probe world. */
export function outcomeOf(scenario: Scenario, probes: readonly Probe[], sizes: Float64Array, rule: Mechanism): Outcome {
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
