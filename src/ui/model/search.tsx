// One search over the whole model, in the address as it is typed; results stand grouped by kind, and the arrow keys walk
// through them.

import { type KeyboardEvent, useState } from 'react';
import { words } from '../../store/language.ts';
import { FILTERS, type Filter, findThings } from './find.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Part, ThingList } from './parts.tsx';

/** Tells whether a kind in an address is a search. */
export function isSearch(kind: string): kind is Filter {
  return FILTERS.some((filter) => filter === kind);
}

/** Shows the search field and its filter. */
export function SearchField() {
  const { place, go } = useGround();
  const say = modelWords().search;
  const filter = isSearch(place.kind) ? place.kind : 'search';
  const query = isSearch(place.kind) ? place.id : '';
  const [typed, setTyped] = useState(query);
  const [known, setKnown] = useState(query);
  if (known !== query) {
    setKnown(query);
    if (typed.trim() !== query) setTyped(query);
  }
  const put = (text: string, shown: Filter = filter) => {
    setTyped(text);
    const quiet = isSearch(place.kind) ? 'quiet' : undefined;
    const wanted = text.trim();
    if (wanted === '' && shown === 'search') return go('', '', quiet);
    go(shown, wanted, quiet);
  };
  return (
    <search className="model-search" onKeyDown={walk}>
      <label htmlFor="model-search">{say.label}</label>
      <input
        id="model-search"
        type="search"
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="model-search-hint"
        onChange={({ target }) => put(target.value)}
      />
      <label className="model-filter">
        {say.filter}{' '}
        <select value={filter} onChange={({ target }) => put(typed, target.value as Filter)}>
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {say.filters[one]}
            </option>
          ))}
        </select>
      </label>
      <p id="model-search-hint" className="fine">
        {say.hint}
      </p>
    </search>
  );
}

/** Walks from the field to the results and among them with the arrow keys. */
function walk(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLSelectElement) return;
  const field = document.getElementById('model-search');
  const links = [...document.querySelectorAll<HTMLElement>('.model-results .thing-list a')];
  if (!field || links.length === 0) return;
  const stops = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Shows what was found. */
export function Results({ query, filter }: { readonly query: string; readonly filter: Filter }) {
  const { catalogue } = useGround();
  const say = modelWords().search;
  const groups = findThings(catalogue, query, filter);
  const count = groups.reduce((sum, { things }) => sum + things.length, 0);
  const title = query === '' && filter !== 'search' ? say.titleAll[filter] : say.title(query);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only add to what Tab does among its links.
    <div className="model-results" onKeyDown={walk}>
      <h1>{title}</h1>
      <p role="status">{count === 0 ? say.none(query) : say.found(count)}</p>
      {groups.map(({ kind, things }) => (
        <Part
          key={kind}
          id={`found-${kind}`}
          title={`${modelWords().kinds[kind].many}${words().page.aside(String(things.length))}`}
        >
          <ThingList things={things} />
        </Part>
      ))}
    </div>
  );
}
