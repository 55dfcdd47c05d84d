// The kinds of numbers and choices between which causes run: the two powers are folded into one, and the four blocs are one
// place abroad.

import { CHOICE_NAMES, type Choice } from '../../model/decision.ts';
import type { Side } from '../../model/sides.ts';
import { ADOPTION, POWERS, VARIABLES, type Variable } from '../../model/variables.ts';

/** Whose a number is. */
export type Owner = Side | 'world';

interface Place {
  readonly node: string;
  readonly owner: Owner;
}

/** Everybody who has numbers. */
export const OWNERS: readonly Owner[] = ['us', 'cn', 'world'];

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
/** The ids of the kinds of numbers. */
export const NUMBERS: readonly string[] = [...new Set(PLACES.map(({ node }) => node))];
/** The ids of all kinds: of numbers, then of choices. */
export const NODES: readonly string[] = [...NUMBERS, ...CHOICE_NAMES.map(choiceNode)];

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

/** The place of each variable in a list of sums. */
export const SLOTS: readonly number[] = PLACES.map(slotOf);

// Probe worlds
