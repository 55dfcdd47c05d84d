// The reveal: both decisions, side by side.

import { CHOICE_NAMES, NO_INITIATIVE } from '../../model/decision.ts';
import { rivalOf } from '../../model/sides.ts';
import { disclosed } from '../../model/view.ts';
import { words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { optionText } from '../option-group.tsx';
import { initiativeTitle } from '../rule-name.ts';

/** Shows both decisions. */
export function Reveal({ seated }: { readonly seated: Seated }) {
  const { playing, side } = seated;
  const rival = rivalOf(side);
  const turn = playing.turns.at(-1);
  const theirs = disclosed(playing, rival).at(-1);
  const previous = playing.turns.at(-2);
  if (!turn) return null;
  return (
    <table className="reveal">
      <thead>
        <tr>
          <th scope="col">{words().moments.reveal.choice}</th>
          <th scope="col" className={side}>
            {words().shortNames[side]}
            <small>{words().page.aside(words().gamePage.you)}</small>
          </th>
          <th scope="col" className={rival}>
            {words().shortNames[rival]}
          </th>
        </tr>
      </thead>
      <tbody>
        {CHOICE_NAMES.map((choice) => (
          <tr key={choice}>
            <th scope="row">{words().choices[choice].name}</th>
            {[side, rival].map((who) => {
              const value = turn.decisions[who][choice];
              const changed = previous && previous.decisions[who][choice] !== value;
              return (
                <td key={who}>
                  {typeof value === 'number' ? <Pips level={value} tone={who} /> : null}
                  {optionText(choice, value).name}
                  {changed ? <small className="changed"> {words().moments.reveal.changed}</small> : null}
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{words().moments.decide.initiative}</th>
          {[side, rival].map((who) => (
            <td key={who}>
              {initiativeTitle(who === side ? turn.decisions[side].initiative : (theirs?.initiative ?? NO_INITIATIVE))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Pips({ level, tone }: { readonly level: number; readonly tone: string }) {
  return (
    <span className={`pips ${tone}`} aria-hidden="true">
      {[1, 2, 3, 4].map((pip) => (
        <i key={pip} className={pip <= level ? 'on' : ''} />
      ))}
    </span>
  );
}
