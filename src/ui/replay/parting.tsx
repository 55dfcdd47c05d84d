// Where a game and its branch part, and why: the first half-year in which a decision or a cause differs, with the causes
// that differ most there; the changed decision itself is told above. Of a game in progress only what its player may know
// is told.

import { useMemo } from 'react';
import { partingOf } from '../../lab/compare.ts';
import { nameOf } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { knownIn, type Opened, type OpenedBranch } from '../../store/replay.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { placedName } from '../end/naming.ts';
import { signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';

/** How many causes are told. */
const TOLD = 5;

/** Tells where two lines part. */
export function Parting({ opened, branched }: { readonly opened: Opened; readonly branched: OpenedBranch }) {
  const { playing, sees, side } = opened;
  const { branch } = branched;
  const is = branched.again.playing;
  const say = words().replayWords.lines;
  const parting = useMemo(() => partingOf(playing, is), [playing, is]);
  if (!parting) return <p>{say.never}</p>;
  const { isHidden } = knownIn(opened, playing, playing.turns.length);
  const choices = parting.choices.filter(
    (other) =>
      !(parting.turn === branch.turn && other.side === branch.side) &&
      (sees === 'all' || other.side === side || other.choice !== 'initiative'),
  );
  const writtenOf = (variable: Parameters<typeof nameOf>[0]) => variableText(nameOf(variable)).written;
  const causes = parting.causes
    .filter(
      ({ variable, a, b }) =>
        !isHidden(variable) && signed(b - a, writtenOf(variable)) !== signed(0, writtenOf(variable)),
    )
    .slice(0, TOLD);
  return (
    <section className="parting">
      <p>{say.part(parting.label)}</p>
      <ul>
        {choices.map(({ side: who, choice, a, b }) => (
          <li key={`${who} ${choice}`} className={who}>
            {words().shortNames[who]}
            {words().page.colon}
            {say.fromTo(fieldName(choice), valueName(choice, a), valueName(choice, b))}
          </li>
        ))}
        {causes.map(({ mechanism, variable, a, b }) => (
          <li key={`${mechanism} ${variable}`}>
            {say.cause(
              ruleName(mechanism),
              inSentence(placedName(variable)),
              signed(a, writtenOf(variable)),
              signed(b, writtenOf(variable)),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
