// Luck, drawn once before the first turn: a table with one row for each named stream and one column for each half-year.
// Each row has its own generator, seeded with `seed/stream`, so no decision shifts another event's luck, a new stream
// disturbs no old one, and two strategies over one seed differ only by what they caused (common random numbers).

import alea from 'seedrandom/lib/alea.js';
import { type BySide, bySide } from './sides.ts';
import type { Draw } from './units.ts';

declare const streamBrand: unique symbol;
/** The position of one stream in a luck table. */
export type Stream = number & { readonly [streamBrand]: true };

const names: string[] = [];

function declare(name: string): Stream {
  return (names.push(name) - 1) as Stream;
}

/** The streams of each power: four that mechanisms draw from, one that blurs what is known of the rival, and one that
 * is the power's own dice, for players who choose by chance. */
export const LUCK = bySide((side) => ({
  buildOut: declare(`build-out/${side}`),
  research: declare(`research/${side}`),
  training: declare(`training/${side}`),
  markets: declare(`markets/${side}`),
  intelligence: declare(`intelligence/${side}`),
  whim: declare(`whim/${side}`),
}));

/** The luck of one seed: a row of draws for each stream, and how each power's cards were shuffled. */
export interface LuckTable {
  /** Columns: half-years. */
  readonly halfYears: number;
  /** The draws, row after row: the streams above, then one for each event of the scenario in its order. */
  readonly draws: Float64Array;
  /** One draw for each card of a power's deck. */
  readonly shuffles: BySide<readonly Draw[]>;
}

/** What a table of luck must hold for a scenario. */
export interface LuckShape {
  readonly events: readonly string[];
  readonly halfYears: number;
  readonly cards: BySide<number>;
}

/** Draws the luck of a seed. Any text is a seed. */
export function drawLuck(seed: string, { events, halfYears, cards }: LuckShape): LuckTable {
  const streams = [...names, ...events.map((id) => `event/${id}`)];
  const draws = new Float64Array(streams.length * halfYears);
  for (let row = 0, at = 0; row < streams.length; row++) {
    const next = alea(`${seed}/${streams[row]}`);
    for (let column = 0; column < halfYears; column++) draws[at++] = next();
  }
  const shuffles = bySide((side) => {
    const next = cards[side] > 0 ? alea(`${seed}/hand/${side}`) : () => 0;
    return Array.from({ length: cards[side] }, () => next());
  });
  return { halfYears, draws, shuffles };
}

/** Names the stream of the event at a place in the scenario's list. */
export function eventStream(place: number): Stream {
  return (names.length + place) as Stream;
}

/** Reads one draw. Throws when the stream or the half-year was never drawn. */
export function luckAt({ draws, halfYears }: LuckTable, stream: Stream, halfYear: number): Draw {
  const draw = draws[stream * halfYears + halfYear];
  if (draw === undefined || halfYear >= halfYears)
    throw new Error(`No luck was drawn for stream ${stream} in half-year ${halfYear}.`);
  return draw;
}

/** Makes a generator of draws from a seed, for whoever imagines or samples; it moves nothing in a game. */
export function drawsOf(seed: string): () => Draw {
  const next = alea(seed);
  return () => next();
}
