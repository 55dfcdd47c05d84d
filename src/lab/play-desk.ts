// A worker's side of the lab, apart from the worker, so that it can be tested without one. It learns a catalogue once,
// then a plan, then plays parts of the plan: some arms on some seeds. What it plays depends on nothing but the plan.

import type { Catalogue } from '../format/catalogue.ts';
import type { Decision } from '../model/decision.ts';
import type { BySide } from '../model/sides.ts';
import { type Chunk, open, type Played, type PlayPlan, playerOf } from './play-job.ts';

/** Some arms on some seeds; the ends are not included. */
export interface Part {
  readonly arms: Chunk;
  readonly seeds: Chunk;
}

/** What was read from a part's games, arm by arm, seeds fastest. */
export interface PlayedPart {
  readonly part: Part;
  /** Game after game, a number for each measure. */
  readonly figures: Float64Array;
  /** Game after game, the way of the first measure; empty when the plan does not ask for it. */
  readonly traces: Float64Array;
}

/** What both powers decided in one game, turn by turn. */
export type Decided = readonly BySide<Decision>[];

/** A letter to the desk. */
export type ToDesk =
  | { readonly kind: 'learn'; readonly catalogue: Catalogue }
  | { readonly kind: 'plan'; readonly id: number; readonly plan: PlayPlan }
  | { readonly kind: 'play'; readonly id: number; readonly part: Part }
  /** Asks for what was decided in some games of the plan. */
  | { readonly kind: 'tell'; readonly id: number; readonly asked: number; readonly games: readonly number[] };

/** A letter from the desk; `took` is how long a part took, in milliseconds. */
export type FromDesk =
  | ({ readonly kind: 'played'; readonly id: number; readonly took: number } & PlayedPart)
  | { readonly kind: 'told'; readonly id: number; readonly asked: number; readonly games: readonly Decided[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Opens a desk; `send` posts its letters, `clock` tells the time in milliseconds. */
export function openPlayDesk(send: (letter: FromDesk) => void, clock: () => number): (letter: ToDesk) => void {
  let catalogue: Catalogue | undefined;
  let table: ReturnType<typeof tableOf> | undefined;

  const answer = (letter: ToDesk) => {
    if (letter.kind === 'learn') {
      catalogue = letter.catalogue;
      return;
    }
    if (letter.kind === 'plan') {
      if (!catalogue) throw new Error('The desk has not learnt a catalogue.');
      table = tableOf(letter.id, catalogue, letter.plan);
      return;
    }
    if (table?.id !== letter.id) return;
    if (letter.kind === 'tell') {
      send({ kind: 'told', id: letter.id, asked: letter.asked, games: letter.games.map(table.decided) });
      return;
    }
    const began = clock();
    const played = table.play(letter.part);
    send({ kind: 'played', id: letter.id, took: clock() - began, ...played });
  };

  return (letter) => {
    try {
      answer(letter);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      send({ kind: 'failed', id: 'id' in letter ? letter.id : -1, message });
    }
  };
}

function tableOf(id: number, catalogue: Catalogue, plan: PlayPlan) {
  const job = { catalogue, plan };
  const playChunk = open(job);
  const playOne = playerOf(job);
  return {
    id,
    decided: (game: number): Decided => playOne(game).turns.map(({ decisions }) => decisions),
    play(part: Part): PlayedPart {
      const games: Played[] = [];
      for (let arm = part.arms[0]; arm < part.arms[1]; arm++) {
        const first = arm * plan.seeds.length;
        games.push(...playChunk([first + part.seeds[0], first + part.seeds[1]]));
      }
      return {
        part,
        figures: Float64Array.from(games.flatMap(({ figures }) => figures)),
        traces: Float64Array.from(games.flatMap(({ trace = [] }) => trace)),
      };
    },
  };
}
