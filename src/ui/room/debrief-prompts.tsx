// The questions of the debrief: what the turning points ask of a cabinet, and those that fit every game.

import { words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import type { useAftermath } from '../end/use-aftermath.ts';
import type { Told } from './debrief-told.ts';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { stoodUnvoted } from './votes.ts';

interface PromptsProps {
  readonly told: Told;
  readonly search: ReturnType<typeof useAftermath>;
  /** How many games the room played. */
  readonly worlds: number;
}

/** Lists the questions; where nobody voted, nobody is asked why it was chosen. */
export function Prompts({ told: { playing, minutes }, search, worlds }: PromptsProps) {
  const say = teacherWords().debrief;
  const turning = 'found' in search ? search.found.turning.slice(0, 2) : [];
  return (
    <section className="prompts" aria-labelledby="prompts-title">
      <h2 id="prompts-title">{say.prompts}</h2>
      <ol>
        {turning.map(({ change }) => {
          const { turn, side, field, from } = change;
          const ask = stoodUnvoted(minutes[turn]?.[side], field) ? say.promptStood : say.promptTurning;
          return (
            <li key={JSON.stringify(change)}>
              {ask(
                playing.turns[turn]?.label ?? '',
                words().powersInSentence[side],
                words().endWords.chose(fieldName(field), valueName(field, from)),
              )}
            </li>
          );
        })}
        {worlds > 1 ? <li>{say.promptClosest(roomWords().world(String(1)), roomWords().world(String(2)))}</li> : null}
        {say.promptsFixed.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </section>
  );
}
