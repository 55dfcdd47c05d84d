// A mechanism is one causal claim: it reads the state and adds contributions. While it runs it sees the state as it
// stood when it began (so neither power goes first); what it added is applied when it has finished.

import type { Stream } from './luck.ts';
import { type ParameterNames, type Parameters, type Picked, pick } from './parameters.ts';
import type { PriceList } from './prices.ts';
import type { BySide } from './sides.ts';
import type { TurnDecisions } from './statement.ts';
import type { Draw } from './units.ts';
import type { Variable } from './variables.ts';

/** What a mechanism can see and do while it runs. */
export interface Turn {
  /** The half-year's number, from 0. */
  readonly index: number;
  /** How many half-years the scenario has. */
  readonly halfYears: number;
  /** Whether this half-year is the first of its turn, when decisions are new and paid for. */
  readonly isFirst: boolean;
  /** What both powers decided, and what others said before. */
  readonly decisions: TurnDecisions;
  /** What each part of a decision costs for one turn. */
  readonly prices: BySide<PriceList>;
  /** What each part of a decision would cost for this half-year alone. */
  readonly halfYearPrices: BySide<PriceList>;
  /** Reads a variable as it stood when this mechanism began. */
  read(variable: Variable): number;
  /** Reads a variable as it stood when the half-year began. */
  before(variable: Variable): number;
  /** Reads this half-year's luck of a stream. */
  luck(stream: Stream): Draw;
  /** Contributes to a variable; an amount of 0 leaves no trace. */
  add(variable: Variable, amount: number): void;
}

/** One rule of the model, as the engine runs it. */
export interface Mechanism {
  readonly id: string;
  /** Evidence ids; empty for plain book-keeping. */
  readonly cites: readonly string[];
  /** The parameters that it uses. */
  readonly uses: ParameterNames;
  /** Binds the rule to a scenario's parameters. */
  bind(parameters: Parameters): (turn: Turn) => void;
}

interface Definition<P extends string, S extends string> {
  readonly id: string;
  readonly cites: readonly string[];
  readonly parameters?: readonly P[];
  readonly perSide?: readonly S[];
  run(turn: Turn, p: Picked<P, S>): void;
}

/** Defines a mechanism whose `run` can name only the parameters that it declares. */
export function mechanism<const P extends string = never, const S extends string = never>(
  definition: Definition<P, S>,
): Mechanism {
  const { id, cites, parameters = [], perSide = [], run } = definition;
  const uses = { parameters, perSide };
  return {
    id,
    cites,
    uses,
    bind(values) {
      const p = pick(values, uses);
      return (turn) => run(turn, p);
    },
  };
}
