// Luck, drawn once before the first turn: a table with one row for each named stream and one column for each turn.
// Each row has its own generator, seeded with `seed/stream`, so no decision shifts another event's luck, a new stream
// disturbs no old one, and two strategies over one seed differ only by what they caused (common random numbers).

import alea from 'seedrandom/lib/alea.js';
import { SIDES } from './sides.ts';
import type { Draw } from './units.ts';

/** The luck of one seed: for each stream, one draw for each turn. */
export type LuckTable = ReadonlyMap<string, readonly Draw[]>;

/** The streams that the mechanisms draw from; each event adds one of its own, `event/ID`. */
export const STREAMS: readonly string[] = [
  ...SIDES.flatMap((side) => [`build-out/${side}`, `research/${side}`, `training/${side}`, `markets/${side}`]),
  ...SIDES.map((side) => `intelligence/${side}`),
];

/** Draws the luck of a seed for all streams and turns. Any text is a seed. */
export function drawLuck(seed: string, streams: readonly string[], turns: number): LuckTable {
  const table = new Map<string, readonly Draw[]>();
  for (const stream of streams) {
    const next = alea(`${seed}/${stream}`);
    table.set(
      stream,
      Array.from({ length: turns }, () => next()),
    );
  }
  return table;
}

/** Reads one draw. Throws when the stream or the turn was never drawn. */
export function luckAt(table: LuckTable, stream: string, turn: number): Draw {
  const draw = table.get(stream)?.[turn];
  if (draw === undefined) throw new Error(`No luck was drawn for stream "${stream}" in turn ${turn}.`);
  return draw;
}
