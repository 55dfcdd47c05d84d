// A half-year as stages that two persons at one screen may watch together: of the moves, those of numbers that both know.

import type { Playing } from '../../model/game.ts';
import { eyesFor, isPublic } from '../../model/public-knowledge.ts';
import type { Variable } from '../../model/variables.ts';
import { type Move, type Stage, stagesOf } from '../stages.ts';

/** Cuts the last half-year into its stages, as both may see them. */
export function publicStages(playing: Playing): readonly Stage[] {
  const seen = { us: stagesOf(playing, 'us'), cn: stagesOf(playing, 'cn') };
  return seen.us.map((stage, index) => {
    const other = seen.cn[index] ?? stage;
    return {
      ...stage,
      moves: publicMoves([...stage.moves, ...other.moves]),
      smaller: 0,
      know: (variable: Variable) => (eyesFor(variable) === 'us' ? stage : other).know(variable),
    };
  });
}

function publicMoves(moves: readonly Move[]): readonly Move[] {
  const kept = new Map<string, Move>();
  for (const move of moves) {
    if (isPublic(move.variable)) kept.set(`${move.mechanism}/${move.variable}`, move);
  }
  return [...kept.values()];
}
