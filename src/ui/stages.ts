// A half-year as stages that can be watched one after another: what each stage moved most, and the world as it stood
// after it. Hidden numbers of the rival pass from one estimate to the next and tell nothing in between.

import { eventMechanism } from '../model/event.ts';
import type { Playing } from '../model/game.ts';
import { initiativeMechanism } from '../model/initiative.ts';
import { knowledgeOf, stateAfter } from '../model/knowledge.ts';
import { entries } from '../model/ledger.ts';
import type { Side } from '../model/sides.ts';
import { nameOf, read, type Variable } from '../model/variables.ts';
import { inSentence, modelDecimals, variableText, words } from '../store/language.ts';
import { signed } from './figures.ts';
import type { Moved, Sight } from './ports.ts';
import { ruleName } from './rule-name.ts';

/** One visible move of a stage. */
export interface Move {
  readonly mechanism: string;
  readonly variable: Variable;
  readonly amount: number;
}

/** One stage of a half-year. */
export interface Stage {
  readonly name: string;
  /** The largest moves, at most four. */
  readonly moves: readonly Move[];
  /** How many more there were. */
  readonly smaller: number;
  readonly events: readonly string[];
  readonly know: Sight['know'];
  /** The estimate behind a hidden number as `know` gives it. */
  readonly estimate: NonNullable<Sight['estimate']>;
  /** The world as it stood before the stage. */
  readonly before: Sight['know'];
  /** All visible moves with the words for them, for the map. */
  readonly moved: readonly Moved[];
}

const MOST_MOVES = 4;

/** How much of a variable is worth a line: about three steps of its second-last decimal. */
function weightOf(variable: Variable): number {
  return 3 / 10 ** (modelDecimals(nameOf(variable)) - 1);
}

/** Cuts the last half-year of a game into its stages, as one side may see them; `undefined` sees everything. */
export function stagesOf(playing: Playing, side: Side | undefined): readonly Stage[] {
  const turn = playing.turns.at(-1);
  if (!turn) return [];
  const before = knowledgeOf(playing, playing.turns.length - 1, side);
  const after = knowledgeOf(playing, playing.turns.length, side);
  const done = new Set<string>();
  let last: Sight['know'] = before.know;
  return words().stages.map(({ name, mechanisms, takes }) => {
    const events = takes === 'events' ? turn.events : [];
    const here = new Set([
      ...mechanisms,
      ...events.map(eventMechanism),
      ...(takes === 'initiatives' ? playing.past.played.map(({ rule }) => initiativeMechanism(rule.id)) : []),
    ]);
    for (const id of here) done.add(id);
    const state = stateAfter(turn, new Set(done));
    const late = done.has('build-out');
    const moves = movesIn(turn.ledger, here, before.isHidden);
    const know: Sight['know'] = (variable) => {
      if (before.isHidden(variable)) return (late ? after : before).know(variable);
      return read(state, variable);
    };
    const stage: Stage = {
      name,
      events,
      moves: moves.slice(0, MOST_MOVES),
      smaller: Math.max(0, moves.length - MOST_MOVES),
      know,
      estimate: (late ? after : before).estimate,
      before: last,
      moved: moves.map(inWords),
    };
    last = know;
    return stage;
  });
}

/** Puts a move into the words that stand beside it on the map. */
function inWords({ mechanism, variable, amount }: Move): Moved {
  const { name, written } = variableText(nameOf(variable));
  return {
    mechanism,
    variable,
    amount,
    rule: ruleName(mechanism),
    figure: `${signed(amount, written)} ${inSentence(name)}`,
    weight: Math.abs(amount) / weightOf(variable),
  };
}

function movesIn(
  ledger: Parameters<typeof entries>[0],
  mechanisms: ReadonlySet<string>,
  isHidden: (variable: Variable) => boolean,
): readonly Move[] {
  const sums = new Map<string, Move>();
  for (const { mechanism, variable, amount } of entries(ledger)) {
    if (!mechanisms.has(mechanism) || isHidden(variable)) continue;
    const key = `${mechanism}/${variable}`;
    sums.set(key, { mechanism, variable, amount: (sums.get(key)?.amount ?? 0) + amount });
  }
  return [...sums.values()]
    .filter(({ amount, variable }) => Math.abs(amount) >= weightOf(variable) / 30)
    .sort((a, b) => Math.abs(b.amount) / weightOf(b.variable) - Math.abs(a.amount) / weightOf(a.variable));
}
