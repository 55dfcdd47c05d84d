// The place of scenarios and lenses of one's own: add a file, see what is different in it, choose it for a game, give it
// another title, copy it, take it along as YAML, remove it and take that back.

import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../format/outcome.ts';
import { refusalText, told } from '../../store/language.ts';
import { copyOwn, dropOwn, putBack, retitle, yamlOf } from '../../store/own-files.ts';
import { followOwn, type OwnFile, useOwnShelf } from '../../store/own-shelf.ts';
import { saveFile } from '../end/save-file.ts';
import { receive } from '../shell/incoming.tsx';
import { playUnder } from './choose.ts';
import { OwnRow } from './own-row.tsx';
import { ownWords } from './own-words.ts';
import './own.css';

/** What was done last, and how to take it back. */
interface Done {
  readonly said: string;
  readonly failed?: boolean;
  readonly removed?: OwnFile;
}

/** A file to begin with; it says what the README says. */
const EXAMPLE = `id: my-borders
extends: after-the-shock
text:
  en:
    title: Strict borders
    summary: What if scarcity taught nothing?
parameters:
  scarcityGain: 0.02        # a number alone keeps the range that it has there
  leakage: { cn: 0.1 }      # some numbers are one for each power
`;

/** Shows the place. */
export function OwnPage() {
  const say = ownWords();
  const { files, aside, unreadable } = useOwnShelf();
  const [done, setDone] = useState<Done | undefined>(undefined);
  useEffect(followOwn, []);
  const tell = (outcome: Outcome<unknown>, said: string) =>
    setDone(outcome.ok ? { said } : { said: refusalText(outcome), failed: true });
  return (
    <main className="own-page" id="main">
      <h1>{say.title}</h1>
      <p className="own-intro">{say.intro}</p>
      <Add />
      <News
        done={done}
        onUndo={(file) =>
          setDone(putBack(file) ? { said: say.back(told(file.text).title) } : { said: say.noRoom, failed: true })
        }
      />
      {files.length === 0 ? <p>{say.none}</p> : null}
      <ul className="own-files">
        {files.map((file) => (
          <OwnRow
            key={`${file.kind} ${file.id}`}
            file={file}
            aside={aside.find(({ file: { kind, id } }) => kind === file.kind && id === file.id)}
            onPlay={() => playUnder(file)}
            onRename={(title) => void retitle(file, title).then((outcome) => tell(outcome, say.renamed(title)))}
            onCopy={(title) => void copyOwn(file, title).then((outcome) => tell(outcome, say.copied(title)))}
            onDownload={() =>
              void yamlOf(file).then((yaml) =>
                saveFile(`${file.id}.yaml`, new Blob([yaml], { type: 'application/yaml' })),
              )
            }
            onRemove={() => {
              const removed = dropOwn(file.kind, file.id);
              if (removed) setDone({ said: say.removed(told(file.text).title), removed });
            }}
          />
        ))}
      </ul>
      {unreadable > 0 ? <p className="fine">{say.unreadable(unreadable)}</p> : null}
      <details className="own-example">
        <summary>{say.example}</summary>
        <pre>
          <code>{EXAMPLE}</code>
        </pre>
        <p className="fine">{say.exampleNote}</p>
        <button
          type="button"
          onClick={() => saveFile('my-borders.yaml', new Blob([EXAMPLE], { type: 'application/yaml' }))}
        >
          {say.exampleSave}
        </button>
      </details>
    </main>
  );
}

function Add() {
  const say = ownWords();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="row own-add">
      <button type="button" onClick={() => picker.current?.click()}>
        {say.add}
      </button>
      <span className="fine">{say.addNote}</span>
      <input
        ref={picker}
        type="file"
        accept=".yaml,.yml,.json,application/yaml,application/json"
        multiple
        hidden
        onChange={({ target }) => {
          void receive([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

function News({ done, onUndo }: { readonly done: Done | undefined; readonly onUndo: (file: OwnFile) => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  const removed = done?.removed;
  // The row that had the focus is gone; its way back is what comes next.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  return (
    <div className="row own-news">
      <p role="status" className={done?.failed ? 'refusal' : ''}>
        {done?.said}
      </p>
      {removed ? (
        <button ref={undo} type="button" onClick={() => onUndo(removed)}>
          {ownWords().undo}
        </button>
      ) : null}
    </div>
  );
}
