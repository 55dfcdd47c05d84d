// The page: a bar at the top, and below it the place that the address names.

import { lazy, Suspense, useEffect, useState } from 'react';
import { CATALOGUE } from '../store/catalogue.ts';
import { THEMES, useSettings } from '../store/settings.ts';
import { shelfKey } from '../store/shelf.ts';
import { useTable } from '../store/table.ts';
import { page, refusals } from '../text/interface.ts';
import { HelpDialog } from './help-dialog.tsx';
import { useLook } from './look.ts';
import { usePlace } from './navigate.ts';
import { Refused } from './refused.tsx';
import { StartPage } from './start-page.tsx';

// The start page is read and pressed first; what a game needs follows.
const loadGamePage = () => import('./game-page.tsx');
const notLoaded = { default: () => <Refused message={refusals.load} /> };
const GamePage = lazy(() =>
  loadGamePage().then(
    ({ GamePage }) => ({ default: GamePage }),
    () => notLoaded,
  ),
);
const SharedPage = lazy(() =>
  import('./shared-page.tsx').then(
    ({ SharedPage }) => ({ default: SharedPage }),
    () => notLoaded,
  ),
);

/** Fetches what a game needs while nothing else is to do, so that a network lost later does no harm. */
export function fetchAhead(): void {
  loadGamePage().catch(() => undefined);
}

/** Shows the whole page. */
export function App() {
  useLook();
  return (
    <>
      <button type="button" className="skip" onClick={skipToMain}>
        {page.skip}
      </button>
      <TopBar />
      <Suspense fallback={<main id="main" className="loading" />}>
        <PlaceView />
      </Suspense>
    </>
  );
}

/** Moves the focus past the bar; an address of its own would be a place. */
function skipToMain(): void {
  const target = document.getElementById('main');
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}

function TopBar() {
  const { theme, setTheme } = useSettings();
  const [helping, setHelping] = useState(false);
  return (
    <div className="top-bar">
      <a className="wordmark" href="#/">
        {page.title}
      </a>
      <button type="button" className="quiet" onClick={() => setHelping(true)}>
        {page.help}
      </button>
      <label className="field inline">
        <span className="visually-hidden">{page.theme.label}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as typeof theme)}>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {page.theme[name]}
            </option>
          ))}
        </select>
      </label>
      {helping ? <HelpDialog onClose={() => setHelping(false)} /> : null}
    </div>
  );
}

function PlaceView() {
  const place = usePlace();
  if (!CATALOGUE.ok) return <Refused message={CATALOGUE.message} />;
  if (place.at === 'shared') return <SharedPage catalogue={CATALOGUE.value} link={place.link} />;
  if (place.at === 'game') return <SavedGame key={place.id} id={place.id} />;
  return <StartPage catalogue={CATALOGUE.value} />;
}

/** Opens a saved game, and follows it when another tab plays on. */
function SavedGame({ id }: { readonly id: string }) {
  const { seated, refusal, open } = useTable();
  useEffect(() => {
    open(id);
    const follow = (event: StorageEvent) => {
      if (event.key === shelfKey(id)) open(id);
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [id, open]);
  if (refusal !== undefined) return <Refused message={refusal} />;
  return seated?.id === id ? <GamePage seated={seated} /> : <main id="main" />;
}
