// A doctrine is a persona with convictions: what it wishes for as it sees the world, the cards that it likes best, and
// where spare money goes. How a wish becomes a decision that can be paid is the same for all, and is here.

import type { Decision, Level } from '../model/decision.ts';
import { choose } from '../model/game.ts';
import type { Side } from '../model/sides.ts';
import { POWERS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import type { View } from '../model/view.ts';
import { afford, type Persona, type Wish } from './persona.ts';

/** What a doctrine looks at before it wishes. */
export interface Sight {
  /** The turn about to be decided, from 0. */
  readonly turn: number;
  /** Whether there is more compute than energy to run it. */
  readonly isCapped: boolean;
  /** Whether tension has come close to what the rules call a crisis. */
  readonly isBrink: boolean;
  /** What the rival decided last; `undefined` before the first reveal. */
  readonly rival: Decision | undefined;
  /** Reads a number: exact where it is known, the middle of the estimate where it is hidden. */
  know(variable: Variable): number;
}

/** A dial that spare money may turn up, and how far. */
type Growth = readonly [dial: 'compute' | 'openSource', upTo: Level];

/** What makes one doctrine differ from another. */
export interface Convictions {
  readonly id: string;
  readonly side: Side;
  readonly cites: readonly string[];
  /** Ids of the initiatives that it plays, the dearest to it first. */
  readonly cards: readonly string[];
  /** Ids of the initiatives that go against its convictions; what is named in neither list it plays before it plays none. */
  readonly never?: readonly string[];
  /** Where money goes that the wish leaves unspent, in order. */
  readonly growth: readonly Growth[];
  wish(sight: Sight): Wish;
}

/** How many points of tension below a crisis the brink begins. */
const BRINK = 8;

/** Cards that answer a need, and so wait for it. */
const ANSWERS: Readonly<Record<string, (sight: Sight, side: Side) => boolean>> = {
  'power-corridors': ({ isCapped }) => isCapped,
  'western-power': ({ isCapped }) => isCapped,
  'crisis-hotline': ({ isBrink }) => isBrink,
  'market-backstop': ({ know }, side) => know(POWERS[side].confidence) < 50,
};

/** Makes a player of a doctrine. */
export function doctrine({ id, side, cites, cards, never = [], growth, wish }: Convictions): Persona {
  return {
    id,
    side,
    cites,
    decide(view) {
      const sight = sightOf(view);
      const hand = view.hand.map((card) => card.id);
      const dear = cards.filter((card) => hand.includes(card));
      const others = hand.filter((card) => !dear.includes(card) && !never.includes(card));
      const wanted = [...dear, ...others].filter((card) => ANSWERS[card]?.(sight, side) ?? true);
      const decision = afford(view, wish(sight), wanted);
      return spend(view, decision, sight.isCapped ? growth.filter(([dial]) => dial !== 'compute') : growth);
    },
  };
}

/** Takes one of several values in turn. */
export function byTurns<T>({ turn }: Sight, ...values: readonly [T, ...T[]]): T {
  return values[turn % values.length] as T;
}

function sightOf(view: View): Sight {
  const { compute, usableCompute } = POWERS[view.side];
  return {
    turn: view.turn,
    isCapped: view.know(usableCompute) < view.know(compute),
    isBrink: view.know(WORLD_VARIABLES.tension) > view.scenario.endings.crisisTension - BRINK,
    rival: view.rivalDecisions.at(-1),
    know: view.know,
  };
}

/** Turns dials up as long as that can be paid, so that no money lies idle. */
function spend(view: View, decision: Decision, growth: readonly Growth[]): Decision {
  let spent = decision;
  for (const [dial, upTo] of growth) {
    while (spent[dial] < upTo) {
      const more = choose(spent, dial, (spent[dial] + 1) as Level);
      if (!view.canPay(more)) break;
      spent = more;
    }
  }
  return spent;
}
