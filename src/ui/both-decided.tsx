// Both decisions side by side, once they are revealed: for a player, for two at one screen, for replays and for classrooms.

import { CHOICE_NAMES, type Decision } from '../model/decision.ts';
import { type BySide, SIDES, type Side } from '../model/sides.ts';
import { words } from '../store/language.ts';
import { optionName } from './option-group.tsx';
import { initiativeTitle } from './rule-name.ts';

interface BothProps {
  /** Who stands first. */
  readonly order?: readonly Side[];
  /** The side of whoever looks, if it is to be marked. */
  readonly you?: Side | undefined;
  readonly decisions: BySide<Decision>;
  /** Those of the turn before. */
  readonly previous: BySide<Decision> | undefined;
}

/** Shows two decisions side by side, and what changed since the turn before; an initiative that is still secret is not named. */
export function BothDecided({ order = SIDES, you, decisions, previous }: BothProps) {
  return (
    <table className="reveal">
      <thead>
        <tr>
          <th scope="col">{words().moments.reveal.choice}</th>
          {order.map((who) => (
            <th key={who} scope="col" className={who}>
              {words().shortNames[who]}
              {who === you ? <small>{words().page.aside(words().gamePage.you)}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CHOICE_NAMES.map((choice) => (
          <tr key={choice}>
            <th scope="row">{words().choices[choice].name}</th>
            {order.map((who) => {
              const value = decisions[who][choice];
              const changed = previous && previous[who][choice] !== value;
              return (
                <td key={who}>
                  {typeof value === 'number' ? <Pips level={value} tone={who} /> : null}
                  {optionName(choice, value)}
                  {changed ? <small className="changed"> {words().moments.reveal.changed}</small> : null}
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{words().moments.decide.initiative}</th>
          {order.map((who) => (
            <td key={who}>{initiativeTitle(decisions[who].initiative)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Shows a level from 0 to 4: squares for the US, circles for China. */
export function Pips({ level, tone }: { readonly level: number; readonly tone: string }) {
  return (
    <span className={`pips ${tone}`} aria-hidden="true">
      {[1, 2, 3, 4].map((pip) => (
        <i key={pip} className={pip <= level ? 'on' : ''} />
      ))}
    </span>
  );
}
