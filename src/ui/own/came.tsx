// What is said where a game or a comparison rests on scenarios or lenses that are not kept here: whose they are, what is
// different in them, and a button that keeps them.

import { useState } from 'react';
import { differencesOf } from '../../format/differences.ts';
import { idOf, isSame } from '../../format/own.ts';
import type { Carried } from '../../model/game.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { refusalText, told, words } from '../../store/language.ts';
import { keepOwn, ownFile } from '../../store/own-files.ts';
import { useOwnShelf } from '../../store/own-shelf.ts';
import { DifferenceList } from './differences.tsx';
import { ownWords } from './own-words.ts';
import './own.css';

interface CameProps {
  readonly own?: readonly Carried[] | undefined;
  /** Whether it is told in one line that opens: where it is told again and again, as in a game that is being played. */
  readonly brief?: boolean;
}

/** Tells of the files that came along; nothing where none did, or where all of them are kept here. */
export function CameAlong({ own = [], brief = false }: CameProps) {
  useOwnShelf();
  const [said, say] = useState('');
  const [failed, setFailed] = useState(false);
  const strangers = own.filter((file) => {
    const kept = ownFile(file.kind, idOf(file));
    return !kept || !isSame(kept, file);
  });
  if (!CATALOGUE.ok || (strangers.length === 0 && said === '')) return null;
  const { came } = ownWords();
  const titles = strangers.map((file) => came.named(titleOf(file))).join(words().page.comma);
  const keep = () => {
    const outcomes = strangers.map((file) => keepOwn(file.kind, file.source, { name: titleOf(file) }));
    const wrong = outcomes.find((outcome) => !outcome.ok);
    setFailed(wrong !== undefined);
    say(wrong && !wrong.ok ? refusalText(wrong) : came.kept(titles));
  };
  const whole = (
    <div className="notice">
      <div>
        {strangers.map((file) => (
          <Stranger key={`${file.kind} ${idOf(file)}`} file={file} />
        ))}
        <p role="status" className={failed ? 'refusal' : ''}>
          {said}
        </p>
      </div>
      {strangers.length > 0 ? (
        <button type="button" onClick={keep}>
          {came.keep(titles)}
        </button>
      ) : null}
    </div>
  );
  return (
    <aside className="banner came-along" aria-label={came.label}>
      {brief && strangers.length > 0 ? (
        <details>
          <summary>
            {came.label}
            {words().page.colon}
            {titles}
          </summary>
          {whole}
        </details>
      ) : (
        whole
      )}
    </aside>
  );
}

function Stranger({ file }: { readonly file: Carried }) {
  const { came, of, differences } = ownWords();
  if (!CATALOGUE.ok) return null;
  const found = differencesOf(CATALOGUE.value, file);
  const id = idOf(file);
  const taken = ownFile(file.kind, id.replace(/-\d+$/, ''));
  return (
    <div>
      <p>
        {came[file.kind](titleOf(file))} {taken && taken.id !== id ? came.renamed(id) : ''}
      </p>
      {found ? (
        <details>
          <summary>
            {differences(found.all.length)}{' '}
            <small>{of(titleOf({ kind: file.kind, source: { id: found.base } }))}</small>
          </summary>
          <DifferenceList all={found.all} />
        </details>
      ) : null}
    </div>
  );
}

/** Titles a scenario or a lens that the catalogue has. */
export function titleOf(file: Carried): string {
  const id = idOf(file);
  if (!CATALOGUE.ok) return id;
  const { scenarios, lenses } = CATALOGUE.value;
  return told((file.kind === 'lens' ? lenses : scenarios)[id]?.text)?.title ?? id;
}
