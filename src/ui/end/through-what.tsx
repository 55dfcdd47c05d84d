// Through what two games of one luck came out differently: the part of the score, and the causes over the whole game.

import type { Through } from '../../lab/turning.ts';
import { nameOf } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';
import { placedName } from './naming.ts';

/** Shows the part and the causes; nothing when no cause differs. */
export function ThroughWhat({ through, look }: { readonly through: Through; readonly look?: string }) {
  const { part, differences } = through;
  const text = words().endWords;
  if (differences.length === 0) return null;
  return (
    <>
      <p className={look}>{text.through(inSentence(words().scoreParts[part]))}</p>
      <ul className={look}>
        {differences.map(({ mechanism, variable, amount }) => (
          <li key={`${mechanism} ${variable}`}>
            {text.difference(
              ruleName(mechanism),
              signed(amount, variableText(nameOf(variable)).written),
              inSentence(placedName(variable)),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
