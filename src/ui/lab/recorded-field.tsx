// Choosing the decisions of a game as a strategy: one of the kept games, or one whose link is pasted.

import { useId, useState } from 'react';
import { isRecorded, parseRecorded, type Recorded, writeRecorded } from '../../format/recorded.ts';
import type { Side } from '../../model/sides.ts';
import { refusalText } from '../../store/language.ts';
import { decisionsAt, keptDecisions } from '../../store/recorded-games.ts';
import { titleOf, turnOf } from '../shell/save-text.ts';
import { DecisionTable } from './decision-table.tsx';
import { labWords } from './lab-words.ts';

/** Finds the decisions that stand first when somebody wants those of a game. */
export function firstDecisions(side: Side): string | undefined {
  const [first] = keptDecisions(side);
  return first && writeRecorded(first.recorded);
}

interface FieldProps {
  /** A or B, as the page calls it. */
  readonly name: string;
  readonly side: Side;
  readonly player: string;
  readonly labels: readonly string[];
  readonly onChoose: (player: string) => void;
}

/** Shows the kept games and a field for a link; below them what is decided. */
export function RecordedField({ name, side, player, labels, onChoose }: FieldProps) {
  const say = labWords().recorded;
  const note = useId();
  const [pasted, setPasted] = useState('');
  const kept = keptDecisions(side).map(({ save, recorded }) => ({ save, text: writeRecorded(recorded) }));
  const chosen = isRecorded(player) ? parseRecorded(player) : undefined;
  const recorded: Recorded | undefined = chosen?.ok ? chosen.value : undefined;
  const found = pasted.trim() === '' ? undefined : decisionsAt(pasted, side);
  const paste = (text: string) => {
    setPasted(text);
    const read = decisionsAt(text, side);
    if (!read.ok) return;
    setPasted('');
    onChoose(writeRecorded(read.value));
  };
  return (
    <fieldset className="policy recorded">
      <legend>{say.legend(name)}</legend>
      {kept.length + (recorded ? 1 : 0) > 0 ? (
        <label>
          {say.game}
          <select value={player} onChange={({ target }) => onChoose(target.value)}>
            {recorded && kept.every(({ text }) => text !== player) ? (
              <option value={player}>{say.elsewhere(recorded.name)}</option>
            ) : null}
            {kept.map(({ save, text }) => (
              <option key={save.id} value={text}>
                {`${titleOf(save)} · ${turnOf(save)} · ${save.game.seed}`}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p>{say.none}</p>
      )}
      <label>
        {say.link}
        <input
          type="text"
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={found?.ok === false}
          aria-describedby={note}
          onChange={({ target }) => paste(target.value)}
        />
      </label>
      <p
        id={note}
        className={found?.ok === false ? 'refusal' : 'fine'}
        role={found?.ok === false ? 'alert' : undefined}
      >
        {found?.ok === false ? refusalText(found) : say.note}
      </p>
      {recorded ? (
        <details>
          <summary>{say.table(recorded.name)}</summary>
          <DecisionTable recorded={recorded} labels={labels} />
        </details>
      ) : null}
    </fieldset>
  );
}
