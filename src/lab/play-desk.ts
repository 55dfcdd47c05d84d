// A worker's side of the lab, apart from the worker, so that it can be tested without one. It learns a catalogue once,
// then a plan, then plays parts of the plan: some arms on some seeds. What it plays depends on nothing but the plan.

import type { Catalogue } from '../format/catalogue.ts';
import type { Decision } from '../model/decision.ts';
import type { BySide } from '../model/sides.ts';
import { type Chunk, gamesOf, open, type Played, type PlayJob, type PlayPlan, playerOf } from './play-job.ts';

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
  /** Asks for what was decided in every game of a small plan of its own. */
  | { readonly kind: 'tell'; readonly asked: number; readonly plan: PlayPlan };

/** A letter from the desk; `took` is how long a part took, in milliseconds. */
export type FromDesk =
  | ({ readonly kind: 'played'; readonly id: number; readonly took: number } & PlayedPart)
  | { readonly kind: 'told'; readonly asked: number; readonly games: readonly Decided[] }
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
    if (!catalogue) throw new Error('The desk has not learnt a catalogue.');
    if (letter.kind === 'tell') {
      send({ kind: 'told', asked: letter.asked, games: decidedIn({ catalogue, plan: letter.plan }) });
      return;
    }
    if (letter.kind === 'plan') {
      table = tableOf(letter.id, { catalogue, plan: letter.plan });
      return;
    }
    if (table?.id !== letter.id) return;
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

function decidedIn(job: PlayJob): readonly Decided[] {
  const play = playerOf(job);
  return Array.from({ length: gamesOf(job.plan) }, (_, game) => play(game).turns.map(({ decisions }) => decisions));
}

function tableOf(id: number, job: PlayJob) {
  const { plan } = job;
  const playChunk = open(job);
  return {
    id,
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
