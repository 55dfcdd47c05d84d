// A against B over the same luck: two strategies of one power, or one strategy in two set-ups. Because both meet the same
// seeds, their difference on each seed is of their own making; the average of the differences, how sure it is, and how
// often it points the other way are what the comparison says. For one seed it shows where the two games part.

import { CHOICE_NAMES, type Choice, type Decision } from '../model/decision.ts';
import type { Playing, TurnRecord } from '../model/game.ts';
import { entries } from '../model/ledger.ts';
import { type BySide, bySide, SIDES, type Side } from '../model/sides.ts';
import { read, type Variable } from '../model/variables.ts';
import { type Overrides, tabulate } from './overrides.ts';
import type { Arm, Figures, PlayPlan } from './play-job.ts';
import { mean, type PairedDifference, pairedDifference } from './statistics.ts';

/** One of the two that are compared. */
interface SetUp {
  /** The persona of the power that is compared. */
  readonly player: string;
  /** Parameters that stand elsewhere in its games. */
  readonly set: Overrides;
}

/** What is compared. */
export interface CompareRequest {
  readonly scenario: string;
  readonly values: string;
  /** The power whose strategies are compared, and that measures are asked for. */
  readonly side: Side;
  readonly a: SetUp;
  readonly b: SetUp;
  /** The rival's personas, each met apart. */
  readonly against: readonly string[];
  /** The lenses of A and of B, side by side. */
  readonly lenses: readonly { readonly a: string; readonly b: string }[];
  readonly seeds: readonly string[];
  readonly measures: readonly string[];
  /** Parameters that stand elsewhere for both. */
  readonly set: Overrides;
}

/** A against B in one measure, under one lens and against one rival. */
export interface Comparison {
  readonly lens: { readonly a: string; readonly b: string };
  readonly against: string;
  readonly measure: string;
  /** The averages of A and of B. */
  readonly a: number;
  readonly b: number;
  /** A less B, seed by seed. */
  readonly difference: PairedDifference;
}

/** Lays out a comparison: for each lens and rival the arm of A, then that of B. */
export function comparePlan(request: CompareRequest): PlayPlan {
  const { scenario, values, set, side, a, b, against, lenses, seeds, measures } = request;
  const players = (own: string, rival: string): BySide<string> => bySide((one) => (one === side ? own : rival));
  const arms = lenses.flatMap((lens) =>
    against.flatMap((rival): readonly Arm[] => [
      { lens: lens.a, players: players(a.player, rival), point: 0 },
      { lens: lens.b, players: players(b.player, rival), point: 1 },
    ]),
  );
  return { scenario, values, set, points: tabulate([a.set, b.set]), arms, seeds, measures, side };
}

/** Reads what the games of a comparison say, measure by measure within each lens and rival. */
export function comparisonsOf({ lenses, against, measures }: CompareRequest, figures: Figures): readonly Comparison[] {
  return lenses.flatMap((lens, i) =>
    against.flatMap((rival, j) =>
      measures.map((measure, m): Comparison => {
        const arm = 2 * (i * against.length + j);
        const [a, b] = [figures.of(arm, m), figures.of(arm + 1, m)];
        return { lens, against: rival, measure, a: mean(a), b: mean(b), difference: pairedDifference(a, b) };
      }),
    ),
  );
}

/** A choice in which two games differ. */
export interface OtherChoice {
  readonly side: Side;
  readonly choice: Choice | 'initiative';
  readonly a: Decision[Choice | 'initiative'];
  readonly b: Decision[Choice | 'initiative'];
}

/** A cause that moved a variable differently in two games; 0 where it did not act. */
export interface OtherCause {
  readonly mechanism: string;
  readonly variable: Variable;
  readonly a: number;
  readonly b: number;
}

/** Where two games part: the first turn in which a decision or a number differs. */
export interface Parting {
  /** From 0. */
  readonly turn: number;
  readonly label: string;
  readonly choices: readonly OtherChoice[];
  /** The ledger lines that differ, those first that move their variable most for its size. */
  readonly causes: readonly OtherCause[];
}

/** Finds where two games of one luck part; `undefined` when they never do. */
export function partingOf(a: Playing, b: Playing): Parting | undefined {
  for (const [turn, inA] of a.turns.entries()) {
    const inB = b.turns[turn];
    if (!inB) return undefined;
    const choices = otherChoices(inA, inB);
    const causes = otherCauses(inA, inB);
    if (choices.length > 0 || causes.length > 0) return { turn, label: inA.label, choices, causes };
  }
  return undefined;
}

function otherChoices(a: TurnRecord, b: TurnRecord): readonly OtherChoice[] {
  return SIDES.flatMap((side) =>
    [...CHOICE_NAMES, 'initiative' as const].flatMap((choice): readonly OtherChoice[] => {
      const [inA, inB] = [a.decisions[side][choice], b.decisions[side][choice]];
      return inA === inB ? [] : [{ side, choice, a: inA, b: inB }];
    }),
  );
}

function otherCauses(a: TurnRecord, b: TurnRecord): readonly OtherCause[] {
  const sums = new Map<string, { mechanism: string; variable: Variable; a: number; b: number }>();
  for (const [which, { ledger }] of [['a', a] as const, ['b', b] as const]) {
    for (const { mechanism, variable, amount } of entries(ledger)) {
      const key = `${variable} ${mechanism}`;
      const sum = sums.get(key) ?? { mechanism, variable, a: 0, b: 0 };
      sum[which] += amount;
      sums.set(key, sum);
    }
  }
  const size = ({ variable, a: inA, b: inB }: OtherCause) =>
    Math.abs(inA - inB) / (1 + Math.max(...[a.before, a.after].map((state) => Math.abs(read(state, variable)))));
  return [...sums.values()].filter(({ a: inA, b: inB }) => inA !== inB).sort((x, y) => size(y) - size(x));
}
