// What each change of the draft does, in one line: the lead, and what else it moves most.

import type { Move } from '../../lab/forecast.ts';
import type { Effects } from '../../lab/forecast-desk.ts';
import type { Side } from '../../model/sides.ts';
import { words } from '../../store/language.ts';
import { changeText, gaugeText, shift, shows, tellingMoves } from './change-words.ts';

/** How many numbers a change is told by. */
const TOLD = 3;

interface EffectsProps {
  readonly effects: Effects | undefined;
  readonly side: Side;
  readonly first: boolean;
}

/** Lists the effects. */
export function EffectList({ effects, side, first }: EffectsProps) {
  const { decideWords } = words();
  if (!effects) return <p className="fine">{decideWords.computing}</p>;
  if (effects.each.length === 0) return <p className="fine">{decideWords.noChanges(first)}</p>;
  return (
    <>
      <ul className="effect-list">
        {effects.each.map(({ change, moves }) => (
          <li key={change.choice}>
            <b>{changeText(change)}</b>
            {moves ? <Moves moves={moves} side={side} /> : <small>{decideWords.notAlone}</small>}
          </li>
        ))}
        {effects.together ? (
          <li className="together">
            <b>{decideWords.together}</b>
            <Moves moves={effects.together} side={side} />
          </li>
        ) : null}
      </ul>
      <p className="fine">{decideWords.effectsNote(first)}</p>
    </>
  );
}

/** Shows the moves that say most, each with its range. */
function Moves({ moves, side }: { readonly moves: readonly Move[]; readonly side: Side }) {
  const telling = tellingMoves(moves, side, TOLD);
  if (!telling.some((move) => shows(move, side))) return <small>{words().decideWords.still}</small>;
  return (
    <span className="moves">
      {telling.map((move) => (
        <OneMove key={move.gauge} move={move} side={side} />
      ))}
    </span>
  );
}

/** Shows one move with its range; whether it helps is said by a mark as well as by colour. */
function OneMove({ move, side }: { readonly move: Move; readonly side: Side }) {
  const { name, decimals } = gaugeText(move.gauge, side);
  const write = (x: number) => shift(x, decimals);
  const flat = write(move.mean).startsWith('±');
  return (
    <span className={flat ? 'move flat' : move.good > 0 ? 'move good' : 'move bad'}>
      {name} {words().decideWords.range(write(move.mean), write(move.low), write(move.high))}
    </span>
  );
}
