// One saved game: the button that goes on with it, and behind "More" what else can be done with it.

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { NAME_LENGTH, nameFrom, type Save } from '../../format/save.ts';
import { words } from '../../store/language.ts';
import { useNavigate } from '../navigate.ts';
import { saveToFile } from './files.ts';
import { againstOf, scenarioOf, titleOf, turnOf, whenOf } from './save-text.ts';

interface RowProps {
  readonly save: Save;
  readonly onRename: (name: string) => void;
  readonly onCopy: (name: string) => void;
  readonly onRemove: () => void;
}

/** Shows one saved game. */
export function GameRow({ save, onRename, onCopy, onRemove }: RowProps) {
  const { games } = words().shellWords;
  const [asks, setAsks] = useState<'rename' | 'copy' | undefined>(undefined);
  const more = useRef<HTMLDetailsElement>(null);
  const navigate = useNavigate();
  const title = titleOf(save);
  const close = () => {
    setAsks(undefined);
    if (more.current) more.current.open = false;
    more.current?.querySelector('summary')?.focus();
  };
  const facts = [
    ...(save.name === undefined ? [] : [againstOf(save)]),
    scenarioOf(save),
    turnOf(save),
    whenOf(save),
    save.game.seed,
  ];
  return (
    <li>
      <button type="button" className="open-game" onClick={() => navigate({ at: 'game', id: save.id })}>
        <bdi>{title}</bdi> <small>{facts.join(' · ')}</small>
      </button>
      <details ref={more} onToggle={() => setAsks(undefined)}>
        <summary aria-label={games.moreFor(title)}>{games.more}</summary>
        {asks === undefined ? (
          <div className="row">
            {save.game.decisions.length > 0 ? (
              <button type="button" onClick={() => navigate({ at: 'replay', game: save.id, turn: '0', branch: '' })}>
                {words().replayWords.open}
              </button>
            ) : null}
            <button type="button" onClick={() => setAsks('rename')}>
              {games.rename}
            </button>
            <button type="button" onClick={() => setAsks('copy')}>
              {games.copy}
            </button>
            <button type="button" onClick={() => saveToFile([save], title)}>
              {games.export}
            </button>
            <button type="button" onClick={onRemove}>
              {games.remove}
            </button>
          </div>
        ) : (
          <NameForm
            key={asks}
            start={asks === 'rename' ? (save.name ?? '') : nameFrom(games.copyOf(save.name ?? ''))}
            submit={asks === 'rename' ? games.keepName : games.keepCopy}
            onCancel={close}
            onName={(name) => {
              close();
              if (asks === 'rename') onRename(name);
              else onCopy(name);
            }}
          />
        )}
      </details>
    </li>
  );
}

interface NameProps {
  readonly start: string;
  readonly submit: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ start, submit, onName, onCancel }: NameProps) {
  const { games } = words().shellWords;
  const [typed, setTyped] = useState(start);
  const note = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keepName = (event: FormEvent) => {
    event.preventDefault();
    onName(nameFrom(typed));
  };
  return (
    <form
      className="name-form"
      onSubmit={keepName}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label>
        {games.nameField}
        <input
          type="text"
          value={typed}
          maxLength={NAME_LENGTH * 2}
          autoComplete="off"
          aria-describedby={note}
          ref={field}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p className="fine" id={note}>
        {games.nameNote}
      </p>
      <div className="row">
        <button type="submit" className="primary">
          {submit}
        </button>
        <button type="button" onClick={onCancel}>
          {games.cancel}
        </button>
      </div>
    </form>
  );
}
