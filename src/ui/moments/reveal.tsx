// The reveal: both decisions, side by side.

import { CHOICE_NAMES, type Decision, NO_INITIATIVE } from '../../model/decision.ts';
import { type BySide, rivalOf, type Side } from '../../model/sides.ts';
import { disclosed } from '../../model/view.ts';
import { words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { optionText } from '../option-group.tsx';
import { initiativeTitle } from '../rule-name.ts';

/** Shows both decisions of the last turn. */
export function Reveal({ seated: { playing, side } }: { readonly seated: Seated }) {
  const turn = playing.turns.at(-1);
  if (!turn) return null;
  const rival = rivalOf(side);
  const theirs = {
    ...turn.decisions[rival],
    initiative: disclosed(playing, rival).at(-1)?.initiative ?? NO_INITIATIVE,
  };
  const own = turn.decisions[side];
  const decisions = side === 'us' ? { us: own, cn: theirs } : { us: theirs, cn: own };
  return (
    <BothDecided order={[side, rival]} you={side} decisions={decisions} previous={playing.turns.at(-2)?.decisions} />
  );
}

interface BothProps {
  readonly order: readonly Side[];
  /** The side of whoever looks, if it is to be marked. */
  readonly you?: Side | undefined;
  readonly decisions: BySide<Decision>;
  /** Those of the turn before. */
  readonly previous: BySide<Decision> | undefined;
}

/** Shows two decisions side by side, and what changed since the turn before. */
export function BothDecided({ order, you, decisions, previous }: BothProps) {
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
                  {optionText(choice, value).name}
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

function Pips({ level, tone }: { readonly level: number; readonly tone: string }) {
  return (
    <span className={`pips ${tone}`} aria-hidden="true">
      {[1, 2, 3, 4].map((pip) => (
        <i key={pip} className={pip <= level ? 'on' : ''} />
      ))}
    </span>
  );
}
