// What others asked for before a turn, and who met it, in words.

import { SIDES } from '../../model/sides.ts';
import { meets, type TurnDecisions, VOICES } from '../../model/statement.ts';
import { words } from '../../store/language.ts';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';

/** Writes a line for each demand of a turn; none where nobody spoke. */
export function saidLines(decisions: TurnDecisions): readonly string[] {
  const { met, metBy } = teacherWords().debrief;
  const { demand: asks, frontPage } = teacherWords().wall;
  const { said = {} } = decisions;
  return VOICES.flatMap((voice) => {
    const demand = said[voice];
    if (demand === undefined) return [];
    const who = SIDES.filter((side) => meets(decisions[side], demand));
    const by = met(metBy[who.length === SIDES.length ? 'both' : (who[0] ?? 'none')]);
    const asked = asks(roomWords().roles[voice].name, roomWords().demands[demand].name);
    const notes = said.press === voice ? [by, frontPage] : [by];
    return [`${asked}${words().page.aside(notes.join(words().page.comma))}`];
  });
}
