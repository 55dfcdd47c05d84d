// The searching player plans: it imagines the game from what it knows, draws luck of its own making, and plays many
// decisions forward to see which leaves it furthest ahead. All candidates meet the same imagined worlds (common random
// numbers), so that few worlds are enough to tell them apart. It begins from what it did last and from what the
// doctrines of its side would do, takes the best of these, and then asks of every choice whether another is better.
// It expects the rival to go on as it did last, and itself to go on as it decides now, both within their means.

import { CHOICE_NAMES, CHOICES, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import { advance, choose, isOver, luckOf, type Playing } from '../model/game.ts';
import { imagineGame } from '../model/imagined.ts';
import { shortfall } from '../model/options.ts';
import { scores, type Values } from '../model/scenario.ts';
import { rivalOf, type Side } from '../model/sides.ts';
import { SCORE_PARTS } from '../model/variables.ts';
import { type View, viewOf } from '../model/view.ts';
import { doctrinesOf } from './doctrines.ts';
import { afford, type Persona } from './persona.ts';

/** How much thought goes into one decision. */
interface Effort {
  /** Imagined worlds for each candidate. */
  readonly worlds: number;
  /** Turns played forward. */
  readonly ahead: number;
  /** Doctrines asked for a first idea. */
  readonly ideas: number;
  /** How many choices it may change in the best idea, each time the one that gains most. */
  readonly changes: number;
}

/** The strengths of the searching player: 1 looks two turns ahead, 2 to the end, and 3 has ideas that no doctrine has. */
export const STRENGTHS = [1, 2, 3] as const;
/** One strength of the searching player. */
export type Strength = (typeof STRENGTHS)[number];

const EFFORTS: Readonly<Record<Strength, Effort>> = {
  1: { worlds: 1, ahead: 2, ideas: 4, changes: 0 },
  2: { worlds: 1, ahead: Number.POSITIVE_INFINITY, ideas: 8, changes: 0 },
  3: { worlds: 2, ahead: Number.POSITIVE_INFINITY, ideas: 8, changes: 1 },
};

const share = 1 / (SCORE_PARTS.length + 1);
/** Values for a player that was told none: every part of the score counts the same. */
const EVEN: Values = {
  id: 'even',
  weights: {
    lead: share,
    prosperity: share,
    influence: share,
    resilience: share,
    standing: share,
    publicGood: share,
  },
};

/** Makes the searching player of one side that pursues some values; told none, it counts every part the same. */
export function searching(side: Side, strength: Strength, values: Values = EVEN): Persona {
  return {
    id: `searching-${strength}`,
    side,
    cites: [],
    plans: true,
    decide: (view) => search(view, EFFORTS[strength], values),
  };
}

/** One imagined world, and what the rival is expected to do in it. */
interface World {
  readonly playing: Playing;
  readonly rivalPlan: Decision;
}

function search(view: View, effort: Effort, values: Values): Decision {
  const worlds = imagineWorlds(view, effort.worlds);
  const known = new Map<string, number>();
  const worth = (plan: Decision): number => {
    const key = [...CHOICE_NAMES.map((choice) => plan[choice]), plan.initiative].join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const sum = worlds.reduce((all, world) => all + leadAfter(world, view.side, plan, effort.ahead, values), 0);
    known.set(key, sum);
    return sum;
  };
  let best = bestOf(ideas(view, effort.ideas), worth);
  for (let change = 0; change < effort.changes; change++) best = bestOf([best, ...changesOf(view, best)], worth);
  return best;
}

/** Lists the decisions that differ from one in a single choice and can be paid. */
function changesOf(view: View, decision: Decision): readonly Decision[] {
  const cards = [NO_INITIATIVE, ...view.hand.map(({ id }) => id)];
  return ([...CHOICE_NAMES, 'initiative'] as const).flatMap((choice) => {
    const values = choice === 'initiative' ? cards : CHOICES[choice];
    return values.map((value) => choose(decision, choice, value as never)).filter(view.canPay);
  });
}

function bestOf(plans: readonly Decision[], worth: (plan: Decision) => number): Decision {
  return plans.reduce((best, plan) => (worth(plan) > worth(best) ? plan : best));
}

function imagineWorlds(view: View, count: number): readonly World[] {
  const rival = rivalOf(view.side);
  const others = doctrinesOf(rival);
  const last = view.rivalDecisions.at(-1);
  return Array.from({ length: count }, (_, i) => {
    const playing = imagineGame(view, luckOf(view.scenario, `${view.whim}/${i}`));
    const doctrine = others[Math.floor((i + view.whim) * others.length) % others.length] as Persona;
    return { playing, rivalPlan: withoutCard(last ?? doctrine.decide(viewOf(playing, rival))) };
  });
}

/** Lists what the search begins from: the last decision, and the wishes of the side's doctrines. */
function ideas(view: View, count: number): readonly Decision[] {
  const last = view.ownDecisions.at(-1);
  const doctrines = doctrinesOf(view.side).slice(0, count);
  const asked = doctrines.map((doctrine) => withoutCard(doctrine.decide(view)));
  return last ? [afford(view, last, []), ...asked] : asked;
}

function withoutCard(decision: Decision): Decision {
  return { ...decision, initiative: NO_INITIATIVE };
}

/** Plays a plan forward in one world and returns by how much its side is ahead then, in points. */
function leadAfter({ playing, rivalPlan }: World, side: Side, plan: Decision, ahead: number, values: Values): number {
  const rival = rivalOf(side);
  const goOn = withoutCard(plan);
  let now = playing;
  for (let turn = 0; turn < ahead && !isOver(now); turn++) {
    const own = turn === 0 ? plan : within(now, side, goOn);
    const theirs = within(now, rival, rivalPlan);
    now = advance(now, side === 'us' ? { us: own, cn: theirs } : { us: theirs, cn: own });
  }
  const { us, cn } = scores(now.state, values);
  return side === 'us' ? us.total - cn.total : cn.total - us.total;
}

/** Trims a plan to what can be paid. */
function within(playing: Playing, side: Side, plan: Decision): Decision {
  return shortfall(playing, side, plan) ? afford(viewOf(playing, side), plan, []) : plan;
}
