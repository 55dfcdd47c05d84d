// What others asked for before a turn, and who met it, in a line each.

import { type TurnDecisions, VOICES } from '../../model/statement.ts';
import { words } from '../../store/language.ts';
import { metBy } from './others-ask.tsx';
import { roomWords } from './room-words.ts';

/** Writes a line for each demand of a turn; none where nobody spoke. */
export function saidLines(decisions: TurnDecisions): readonly string[] {
  const { others, demands } = roomWords();
  const { said = {} } = decisions;
  return VOICES.flatMap((voice) => {
    const demand = said[voice];
    if (demand === undefined) return [];
    const front = said.press === voice ? words().page.aside(others.frontPage) : '';
    return [`${others.asks[voice](demands[demand].name)}${front}${words().page.stop} ${metBy(decisions)(demand)}`];
  });
}
