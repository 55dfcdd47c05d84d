// What the map shows of one half-year of a replay: the numbers as they stood at its end, what stood before, what moved and
// the news of it.

import { useMemo } from 'react';
import { type Playing, until } from '../../model/game.ts';
import { useLanguage } from '../../store/language.ts';
import { knownIn, type Opened } from '../../store/replay.ts';
import { publicStages } from '../hand-over/public-stages.ts';
import { newsOf } from '../map/sight.ts';
import type { Sight } from '../ports.ts';
import { stagesOf } from '../stages.ts';

/** Tells what the map shows of a line of a game after some half-years. */
export function useReplaySight({ side, sees }: Opened, line: Playing, turn: number): Sight {
  const { language } = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: headlines are told in the language that is spoken.
  return useMemo(() => {
    const { know, estimate } = knownIn({ side, sees }, line, turn);
    if (turn === 0) return { know, estimate, news: [] };
    const then = until(line, turn);
    const stages = sees === 'both' ? publicStages(then) : stagesOf(then, sees === 'own' ? side : undefined);
    return {
      know,
      estimate,
      before: knownIn({ side, sees }, line, turn - 1).know,
      news: newsOf(line.turns[turn - 1]?.events ?? []),
      moved: sees === 'both' ? [] : stages.flatMap(({ moved }) => moved),
    };
  }, [side, sees, line, turn, language]);
}
