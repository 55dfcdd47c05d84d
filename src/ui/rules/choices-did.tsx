// What each decision of one's own did in the turn that just passed: the turn is played once more without it, on the same
// luck, and the two are compared. Only numbers that the player may know are shown.

import { useMemo } from 'react';
import { type ChoiceEffect, choiceEffects } from '../../lab/story.ts';
import { knowledgeOf } from '../../model/knowledge.ts';
import { nameOf, type Variable } from '../../model/variables.ts';
import { modelDecimals, variableText, words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { signed } from '../figures.ts';
import '../brief.css';

interface DidProps {
  readonly seated: Pick<Seated, 'playing' | 'side'>;
  readonly onOpen: (variable: Variable) => void;
}

function decimalsOf(variable: Variable): number {
  return modelDecimals(nameOf(variable));
}

/** Shows what each decision did. */
export function ChoicesDid({ seated: { playing, side }, onOpen }: DidProps) {
  const effects = useMemo(
    () => choiceEffects(playing, side, knowledgeOf(playing, playing.turns.length, side), decimalsOf),
    [playing, side],
  );
  const { did } = words().briefWords;
  return (
    <>
      <h3>{did.title}</h3>
      <p className="fine">{effects.length === 0 ? did.none : did.intro}</p>
      <ul className="did">
        {effects.map((effect) => (
          <li key={effect.choice}>
            <Effect effect={effect} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Effect({ effect, onOpen }: { readonly effect: ChoiceEffect; readonly onOpen: DidProps['onOpen'] }) {
  const { choice, chosen, instead, effects } = effect;
  const { did } = words().briefWords;
  const name = fieldName(choice);
  return (
    <>
      <h4>
        {name} <small>{did.against(valueName(choice, chosen), valueName(choice, instead))}</small>
      </h4>
      {effects.length === 0 ? <p className="fine">{did.nothing}</p> : null}
      <ul>
        {effects.map(({ variable, amount }) => {
          const about = variableText(nameOf(variable));
          const isPower = about.owner === 'us' || about.owner === 'cn' || about.owner === 'world';
          return (
            <li key={variable}>
              <button type="button" className="figure" onClick={() => onOpen(variable)}>
                <b>{signed(amount, about.written)}</b>{' '}
                {isPower ? about.name : `${about.name}${words().page.comma}${words().places[about.owner]}`}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
