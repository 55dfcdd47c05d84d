// A played game as data for programs: what `play --json` and `replay --json` print. Variables go by their dotted names,
// and adding a turn's ledger to `before` in order gives `after` exactly.

import type { Catalogue } from '../format/catalogue.ts';
import { writeGame } from '../format/game-file.ts';
import { valuesOf } from '../format/prepare.ts';
import { type Ending, endingOf } from '../model/ending.ts';
import { type Game, isOver, type Playing, type TurnRecord } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { entries } from '../model/ledger.ts';
import { type PowerScore, scores } from '../model/scenario.ts';
import { type BySide, bySide } from '../model/sides.ts';
import type { TurnDecisions } from '../model/statement.ts';
import { flatten, nameOf, type ScorePart } from '../model/variables.ts';

/** One line of a turn's ledger. */
interface ReportedAmount {
  readonly mechanism: string;
  readonly variable: string;
  readonly amount: number;
}

/** One turn of a reported game. */
export interface ReportedTurn {
  readonly label: string;
  /** What both powers decided, and what others said before, where persons spoke for them. */
  readonly decisions: TurnDecisions;
  /** Ids of the events that struck. */
  readonly events: readonly string[];
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly ledger: readonly ReportedAmount[];
}

/** One power's score: its parts, the public good and the total by the game's values, each from 0 to 100. */
type ReportedScore = Readonly<Record<ScorePart | 'publicGood' | 'total', number>>;

/** A played game, reported. */
export interface Report {
  readonly rules: string;
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly seed: string;
  /** Who decided for each power: a persona's id, or `player`. */
  readonly us: string;
  readonly cn: string;
  readonly hash: string;
  /** `null` while the game is not over. */
  readonly ending: Ending | null;
  readonly scores: BySide<ReportedScore>;
  readonly turns: readonly ReportedTurn[];
  /** What `replay` takes. */
  readonly record: Game;
}

/** Reports a played game and its record. */
export function reportOf(catalogue: Catalogue, game: Game, playing: Playing): Report {
  const { rules, scenario, lens, values, seed, players } = game;
  const weights = valuesOf(catalogue, values);
  const both = scores(playing.state, weights);
  return {
    rules,
    scenario,
    lens,
    values,
    seed,
    us: players.us,
    cn: players.cn,
    hash: hashOf(playing),
    ending: isOver(playing) ? endingOf(playing.scenario, playing.state, weights) : null,
    scores: bySide((side) => scoreLines(both[side])),
    turns: playing.turns.map(reportTurn),
    record: JSON.parse(writeGame(game)) as Game,
  };
}

function scoreLines({ parts, publicGood, total }: PowerScore): ReportedScore {
  return { ...parts, publicGood, total };
}

function reportTurn({ label, decisions, events, before, after, ledger }: TurnRecord): ReportedTurn {
  return {
    label,
    decisions,
    events,
    before: flatten(before),
    after: flatten(after),
    ledger: entries(ledger).map(({ mechanism, variable, amount }) => ({
      mechanism,
      variable: nameOf(variable),
      amount,
    })),
  };
}
