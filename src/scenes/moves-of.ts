// From the contributions of a stage to what the map shows of them: where each one shows, how, and in whose colour. Pure:
// the same contributions always give the same moves.

import type { Side } from '../model/sides.ts';
import { nameOf, type Variable } from '../model/variables.ts';
import type { BlocId, FlowId, MoveKind, MovePicture, PlaceId } from './picture.ts';

/** One contribution of the ledger, with the words for it and how much it weighs beside others. */
export interface Moved {
  readonly mechanism: string;
  readonly variable: Variable;
  readonly amount: number;
  /** The rule's name. */
  readonly rule: string;
  /** The signed number with the name of what it counts. */
  readonly figure: string;
  /** How many lines' worth it is: the amount against the least that is worth telling. */
  readonly weight: number;
}

/** More than this is not shown at once. */
const MOST_MOVES = 8;
/** What a contribution weighs that shows at full strength. */
const FULL_WEIGHT = 4;
/** Rules by which a power or a bloc draws on what is open to all. */
const DRAWS: ReadonlySet<string> = new Set(['spillover', 'local-use']);
const CHIPS_OF: Readonly<Record<Side, FlowId>> = { us: 'minerals', cn: 'chips' };
const GATE_OF: Readonly<Record<Side, FlowId>> = { us: 'chips', cn: 'minerals' };
const BUILT: ReadonlySet<string> = new Set(['compute', 'underConstruction', 'arriving', 'energy', 'usableCompute']);

type Shape = Pick<MovePicture, 'kind' | 'at' | 'flow' | 'hue'>;

/** Turns contributions into moves, what matters most first; of one place, kind and arc only the weightiest shows. */
export function movesOf(moved: readonly Moved[]): readonly MovePicture[] {
  const most = new Map<string, { readonly move: MovePicture; readonly rank: number }>();
  for (const { mechanism, variable, amount, rule, figure, weight } of moved) {
    if (amount === 0) continue;
    const shape = shapeOf(mechanism, nameOf(variable), amount);
    const key = `${shape.kind}/${shape.at}/${shape.flow}`;
    const rank = weight * standing(shape.kind);
    if ((most.get(key)?.rank ?? 0) >= rank) continue;
    const strength = Math.min(1, weight / FULL_WEIGHT);
    most.set(key, { move: { ...shape, up: amount > 0, strength, rule, figure }, rank });
  }
  return [...most.values()]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_MOVES)
    .map(({ move }) => move);
}

/** What has a shape on the map comes before what is only a number. */
function standing(kind: MoveKind): number {
  return kind === 'figure' ? 0.25 : 1;
}

function shapeOf(mechanism: string, name: string, amount: number): Shape {
  const [owner = '', quantity = '', of = ''] = name.split('.');
  if (owner === 'world') return worldShape(quantity);
  if (quantity === 'adoption') {
    const kind = of === 'commons' && amount > 0 && DRAWS.has(mechanism) ? 'draw' : 'turn';
    return plain(kind, owner as BlocId, of as Side | 'commons');
  }
  const side = owner as Side;
  if (quantity === 'trust') return plain('trust', of as BlocId, side);
  return powerShape(mechanism, side, quantity, amount);
}

function worldShape(quantity: string): Shape {
  if (quantity === 'tension') return plain('weather', 'pacific', null);
  if (quantity === 'commons') return plain('figure', 'commons', 'commons');
  return plain('figure', quantity === 'publicGood' ? 'commons' : 'pacific', null);
}

function powerShape(mechanism: string, side: Side, quantity: string, amount: number): Shape {
  if (mechanism === 'grey-routes' && side === 'cn') return { kind: 'grey', at: 'asia', flow: 'grey', hue: null };
  if (quantity === 'controls') return { kind: 'flow', at: 'pacific', flow: GATE_OF[side], hue: side };
  if (quantity === 'scarcity') return { kind: 'flow', at: 'pacific', flow: CHIPS_OF[side], hue: side };
  if (quantity === 'contributed') return plain('gift', side, 'commons');
  if (quantity === 'efficiency') return plain(DRAWS.has(mechanism) ? 'draw' : 'leap', side, side);
  if (BUILT.has(quantity)) return plain(amount > 0 ? 'build' : 'fade', side, side);
  return plain('figure', side, side);
}

function plain(kind: MoveKind, at: PlaceId, hue: Shape['hue']): Shape {
  return { kind, at, flow: null, hue };
}
