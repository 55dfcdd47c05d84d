// One scenario or lens of one's own: what is different in it, and what can be done with it.

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { differencesOf } from '../../format/differences.ts';
import { NAME_LENGTH, nameFrom } from '../../format/save.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { refusalText, told } from '../../store/language.ts';
import type { OwnFile, SetAside } from '../../store/own-shelf.ts';
import { titleOf } from './came.tsx';
import { DifferenceList } from './differences.tsx';
import { ownWords } from './own-words.ts';

interface RowProps {
  readonly file: OwnFile;
  /** Why it is set aside, where it is. */
  readonly aside: SetAside | undefined;
  readonly onPlay: () => void;
  readonly onRename: (title: string) => void;
  readonly onCopy: (title: string) => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

/** Shows one file. */
export function OwnRow({ file, aside, onPlay, ...more }: RowProps) {
  const say = ownWords();
  const found = CATALOGUE.ok && !aside ? differencesOf(CATALOGUE.value, file) : undefined;
  const title = told(file.text).title;
  return (
    <li className="own-file">
      <p className="own-kind">
        {say.kinds[file.kind]}{' '}
        <small>
          <code>{file.id}</code>
        </small>
      </p>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p>{told(file.text).summary}</p>
      {aside ? (
        <p className="refusal">
          {say.aside(title)} {refusalText(aside.why)}
        </p>
      ) : null}
      {found ? (
        <details className="own-different">
          <summary>
            {say.differences(found.all.length)}{' '}
            <small>{say.of(titleOf({ kind: file.kind, source: { id: found.base } }))}</small>
          </summary>
          <DifferenceList all={found.all} />
        </details>
      ) : null}
      <div className="row">
        {aside ? null : (
          <button type="button" className="primary" onClick={onPlay}>
            {say.play}
            <span className="visually-hidden">{title}</span>
          </button>
        )}
        <More title={title} isAside={aside !== undefined} {...more} />
      </div>
    </li>
  );
}

type MoreProps = Pick<RowProps, 'onRename' | 'onCopy' | 'onDownload' | 'onRemove'> & {
  readonly title: string;
  readonly isAside: boolean;
};

function More({ title, isAside, onRename, onCopy, onDownload, onRemove }: MoreProps) {
  const say = ownWords();
  const [asks, setAsks] = useState<'rename' | 'copy' | undefined>(undefined);
  const more = useRef<HTMLDetailsElement>(null);
  const close = () => {
    setAsks(undefined);
    if (more.current) more.current.open = false;
    more.current?.querySelector('summary')?.focus();
  };
  return (
    <details ref={more} className="own-more" onToggle={() => setAsks(undefined)}>
      <summary aria-label={say.moreFor(title)}>{say.more}</summary>
      {asks === undefined ? (
        <div className="row">
          {isAside ? null : (
            <>
              <button type="button" onClick={() => setAsks('rename')}>
                {say.rename}
              </button>
              <button type="button" onClick={() => setAsks('copy')}>
                {say.copy}
              </button>
            </>
          )}
          <button type="button" onClick={onDownload}>
            {say.download}
          </button>
          <button type="button" onClick={onRemove}>
            {say.remove}
          </button>
        </div>
      ) : (
        <TitleForm
          key={asks}
          start={asks === 'rename' ? title : nameFrom(say.copyOf(title))}
          submit={asks === 'rename' ? say.keepName : say.keepCopy}
          onCancel={close}
          onTitle={(typed) => {
            close();
            if (asks === 'rename') onRename(typed);
            else onCopy(typed);
          }}
        />
      )}
    </details>
  );
}

interface TitleProps {
  readonly start: string;
  readonly submit: string;
  readonly onTitle: (title: string) => void;
  readonly onCancel: () => void;
}

function TitleForm({ start, submit, onTitle, onCancel }: TitleProps) {
  const say = ownWords();
  const [typed, setTyped] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const title = nameFrom(typed);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (title !== '') onTitle(title);
  };
  return (
    <form
      className="name-form"
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label>
        {say.nameField}
        <input
          type="text"
          value={typed}
          maxLength={NAME_LENGTH * 2}
          autoComplete="off"
          ref={field}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" className="primary" disabled={title === ''}>
          {submit}
        </button>
        <button type="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
