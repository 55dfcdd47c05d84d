// What others than the two powers say before a turn is decided, where persons speak for them: Europe and the global south
// each may set one demand, and the press may put one of the demands on its front page. Both are public before the powers
// decide. A power that meets a demand wins users there; `mechanisms/demands.ts` says how many.

import type { Decision } from './decision.ts';
import { type Bloc, type BySide, SOUTH } from './sides.ts';

/** Who may set a demand: Europe, and the blocs of the global south with one voice. */
export const VOICES = ['europe', 'south'] as const;
/** One voice. */
export type Voice = (typeof VOICES)[number];

/** The blocs that a voice speaks for. */
export const SPEAKS_FOR: Readonly<Record<Voice, readonly Bloc[]>> = { europe: ['europe'], south: SOUTH };

/** Tells what meets each demand: something that a power decides, so that both cabinets can see what would do. */
const MEETS = {
  'open-release': ({ release }: Decision) => release === 'open',
  'capacity-building': ({ abroad }: Decision) => abroad === 'build',
  'co-governance': ({ abroad }: Decision) => abroad === 'co-govern',
  'strict-rules': ({ rules }: Decision) => rules === 'strict',
  'free-trade': ({ controls }: Decision) => controls <= 1,
  'public-research': ({ openSource }: Decision) => openSource >= 3,
} as const;

/** The name of a demand. */
export type Demand = keyof typeof MEETS;
/** Every demand, in the order in which it is shown. */
export const DEMANDS = Object.keys(MEETS) as readonly Demand[];

/** What was said before a turn; nothing where nobody spoke. */
export interface Said {
  readonly europe?: Demand;
  readonly south?: Demand;
  /** The voice whose demand is on the front page. */
  readonly press?: Voice;
}

/** What a turn is resolved from: the decisions of both powers, and what others said before. */
export interface TurnDecisions extends BySide<Decision> {
  readonly said?: Said;
}

/** Tells whether a decision meets a demand. */
export function meets(decision: Decision, demand: Demand): boolean {
  return MEETS[demand](decision);
}

/** What was said, as a part of the decisions of a turn: nothing where nobody spoke. */
export function saidIn(said: Said | undefined): Pick<TurnDecisions, 'said'> {
  return said !== undefined && (said.europe ?? said.south ?? said.press) !== undefined ? { said } : {};
}
