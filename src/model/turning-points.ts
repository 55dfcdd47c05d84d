// Where a game turned: the half-years in which the balance of the two totals moved most, and the score part that moved it.

import type { Playing, TurnRecord } from './game.ts';
import { scores, type Values } from './scenario.ts';
import { SCORE_PARTS, type ScorePart } from './variables.ts';

/** One half-year that turned the game. */
export interface TurningPoint {
  readonly turn: number;
  readonly record: TurnRecord;
  /** By how much the US total gained on China's, in points. Negative: China gained. */
  readonly swing: number;
  /** The weighted score part that moved most in the direction of the swing. */
  readonly part: ScorePart;
}

/** Finds the `most` half-years with the largest swings, in the order in which they happened. */
export function turningPoints(playing: Playing, values: Values, most: number): readonly TurningPoint[] {
  const points = playing.turns.map((record, turn): TurningPoint => {
    const before = scores(record.before, values);
    const after = scores(record.after, values);
    const moved = (part: ScorePart) =>
      values.weights[part] *
      (after.us.parts[part] - before.us.parts[part] - (after.cn.parts[part] - before.cn.parts[part]));
    const swing = after.us.total - before.us.total - (after.cn.total - before.cn.total);
    const direction = swing < 0 ? -1 : 1;
    const part = SCORE_PARTS.reduce((best, next) => (moved(next) * direction > moved(best) * direction ? next : best));
    return { turn, record, swing, part };
  });
  return points
    .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing))
    .slice(0, most)
    .sort((a, b) => a.turn - b.turn);
}
