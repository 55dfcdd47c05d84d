// The field of a seed, with a way to a new one: the same for a game of one's own and for a room.

import { words } from '../store/language.ts';
import { newSeed } from '../store/setup.ts';

/** Shows a seed to be changed; `note` says what a seed is, where that is not said elsewhere. */
export function SeedField(props: {
  readonly seed: string;
  readonly onChange: (seed: string) => void;
  readonly longest?: number | undefined;
  readonly note?: string;
}) {
  const { seed, onChange, longest, note } = props;
  return (
    <div className="field">
      <label>
        {words().startPage.seed}
        <input
          type="text"
          value={seed}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <button type="button" onClick={() => onChange(newSeed())}>
        {words().startPage.newSeed}
      </button>
      {note === undefined ? null : <p className="fine">{note}</p>}
    </div>
  );
}
