// The saved games: go on with one, name it, copy it, save it to a file, remove it and take that back; and games from files.

import { useEffect, useRef, useState } from 'react';
import type { Save } from '../../format/save.ts';
import { words } from '../../store/language.ts';
import { followOwnFront } from '../../store/own-front.ts';
import { forget, newId, onOtherTabs, rename, savedGames, shelve, unreadable } from '../../store/shelf.ts';
import { saveToFile } from './files.ts';
import { GameRow } from './game-row.tsx';
import { receive, useArrivals } from './incoming.tsx';
import { titleOf } from './save-text.ts';

/** How many games are shown at first. */
const FIRST = 4;

/** What was done last, and how to take it back. */
interface Done {
  readonly said: string;
  readonly failed?: boolean;
  readonly removed?: Save;
}

/** Shows the saved games, where there are some. */
export function GamesShelf() {
  const { games } = words().shellWords;
  const [saves, setSaves] = useState(savedGames);
  const [showsAll, setShowsAll] = useState(false);
  const [done, setDone] = useState<Done | undefined>(undefined);
  const refresh = () => setSaves(savedGames());
  useEffect(followOwnFront, []);
  useEffect(() => onOtherTabs(() => setSaves(savedGames())), []);
  useEffect(() => useArrivals.subscribe(() => setSaves(savedGames())), []);
  const tell = (worked: boolean, news: Done) => {
    refresh();
    setDone(worked ? news : { said: games.noRoom, failed: true });
  };
  const shown = showsAll ? saves : saves.slice(0, FIRST);
  const others = unreadable();
  if (saves.length === 0 && others === 0 && !done) return null;
  return (
    <section className="shelf" aria-labelledby={saves.length > 0 ? 'shelf-title' : undefined}>
      {saves.length > 0 ? <h2 id="shelf-title">{games.title}</h2> : null}
      <ul>
        {shown.map((save) => (
          <GameRow
            key={save.id}
            save={save}
            onRename={(name) =>
              tell(rename(save.id, name), { said: name === '' ? games.unnamed : games.renamed(name) })
            }
            onCopy={(name) => {
              const { name: _, ...rest } = save;
              const copy = { ...rest, id: newId(), at: Date.now(), ...(name === '' ? {} : { name }) };
              tell(shelve(copy), { said: games.copied(titleOf(copy)) });
            }}
            onRemove={() => {
              forget(save.id);
              tell(true, { said: games.removed(titleOf(save)), removed: save });
            }}
          />
        ))}
      </ul>
      <ShelfNews done={done} onUndo={(save) => tell(shelve(save), { said: games.back(titleOf(save)) })} />
      {others > 0 ? <p className="fine">{games.unreadable(others)}</p> : null}
      <div className="row">
        {saves.length > FIRST ? (
          <button type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? games.fewer : games.all(saves.length)}
          </button>
        ) : null}
        {saves.length > 1 ? (
          <button type="button" className="link" onClick={() => saveToFile(saves, games.file)}>
            {games.exportAll}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** Shows the ways to files: games that were saved to one, and scenarios and lenses of one's own. */
export function ShelfTools() {
  return (
    <div className="row shelf-tools">
      <FilePicker />
      <a className="button link" href="#/own">
        {words().shellWords.games.own}
      </a>
    </div>
  );
}

function ShelfNews(props: { readonly done: Done | undefined; readonly onUndo: (save: Save) => void }) {
  const { done, onUndo } = props;
  const undo = useRef<HTMLButtonElement>(null);
  const removed = done?.removed;
  // The row that had the focus is gone; its way back is what comes next.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  return (
    <div className="row news-line">
      <p role="status" className={done?.failed ? 'refusal' : ''}>
        {done?.said}
      </p>
      {removed ? (
        <button ref={undo} type="button" onClick={() => onUndo(removed)}>
          {words().shellWords.games.undo}
        </button>
      ) : null}
    </div>
  );
}

function FilePicker() {
  const { games } = words().shellWords;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="link" title={games.importNote} onClick={() => picker.current?.click()}>
        {games.import}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={({ target }) => {
          void receive([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
