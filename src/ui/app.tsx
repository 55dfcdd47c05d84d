// The page: a bar at the top, below it the place that the address names, and over it the dialog that the address names.

import { Fragment, lazy, Suspense } from 'react';
import { words } from '../store/language.ts';
import type { RoomPlace } from '../store/place.ts';
import { HelpDialog } from './help-dialog.tsx';
import { useLook } from './look.ts';
import { useNavigate, usePlace } from './navigate.ts';
import { Refused } from './refused.tsx';
import { ArrivalsBanner, DropPlace } from './shell/incoming.tsx';
import { KeysDialog } from './shell/keys-dialog.tsx';
import { useMarks } from './shell/marks.ts';
import { useFocusBack, useOverlay } from './shell/overlay.ts';
import { SettingsDialog } from './shell/settings-dialog.tsx';
import { ShortcutsProvider, useShortcuts } from './shell/shortcuts.ts';
import { TopBar } from './shell/top-bar.tsx';
import { useVolume } from './sound.ts';
import { useSpeech } from './speech.ts';
import { StartPage } from './start/start-page.tsx';
import './shell.css';

// The start page is read and pressed first; what a game needs, the catalogue above all, follows.
const loadGamePlace = () => import('./game-place.tsx');
const notLoaded = { default: () => <Refused message={words().refusals.load} /> };
const GamePlace = lazy(() =>
  loadGamePlace().then(
    ({ GamePlace }) => ({ default: GamePlace }),
    () => notLoaded,
  ),
);
const RulesPage = lazy(() =>
  import('./rules/rules-page.tsx').then(
    ({ RulesPage }) => ({ default: RulesPage }),
    () => notLoaded,
  ),
);
const ReplayPage = lazy(() =>
  import('./replay/replay-page.tsx').then(
    ({ ReplayPage }) => ({ default: ReplayPage }),
    () => notLoaded,
  ),
);
const loadLabPage = () => import('./lab/lab-page.tsx');
const LabPage = lazy(() =>
  loadLabPage().then(
    ({ LabPage }) => ({ default: LabPage }),
    () => notLoaded,
  ),
);
const loadModelPage = () => import('./model/model-page.tsx');
const ModelPage = lazy(() =>
  loadModelPage().then(
    ({ ModelPage }) => ({ default: ModelPage }),
    () => notLoaded,
  ),
);
const OwnPage = lazy(() =>
  import('./own/own-page.tsx').then(
    ({ OwnPage }) => ({ default: OwnPage }),
    () => notLoaded,
  ),
);
const TeacherPlace = lazy(() =>
  import('./room/teacher-place.tsx').then(
    ({ TeacherPlace }) => ({ default: TeacherPlace }),
    () => notLoaded,
  ),
);
const DoorPage = lazy(() =>
  import('./room/door-page.tsx').then(
    ({ DoorPage }) => ({ default: DoorPage }),
    () => notLoaded,
  ),
);
const PupilPlace = lazy(() =>
  import('./room/pupil-place.tsx').then(
    ({ PupilPlace }) => ({ default: PupilPlace }),
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
  loadGamePlace()
    .then(({ fetchRest }) => fetchRest())
    .then(loadLabPage)
    .then(({ fetchWorkers }) => fetchWorkers())
    .then(loadModelPage)
    .catch(() => undefined);
}

/** Shows the whole page. */
export function App() {
  useLook();
  useMarks();
  useVolume();
  const language = useSpeech();
  const shortcuts = useShortcuts();
  return (
    <ShortcutsProvider value={shortcuts}>
      <Fragment key={language}>
        <button type="button" className="skip" onClick={skipToMain}>
          {words().page.skip}
        </button>
        <TopBar />
        <ArrivalsBanner />
        <Suspense fallback={<main id="main" className="loading" />}>
          <PlaceView />
        </Suspense>
        <Overlays />
        <DropPlace />
      </Fragment>
    </ShortcutsProvider>
  );
}

/** Moves the focus past the bar; an address of its own would be a place. */
function skipToMain(): void {
  const target = document.getElementById('main');
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}

/** Shows the dialog that lies over the place, if any. */
function Overlays() {
  const overlay = useOverlay();
  useFocusBack(overlay);
  switch (overlay) {
    case 'help':
      return <HelpDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'settings':
      return <SettingsDialog />;
    case undefined:
      return null;
  }
}

function PlaceView() {
  const place = usePlace();
  const navigate = useNavigate();
  if (place.at === 'shared') return <SharedPage link={place.link} />;
  if (place.at === 'replay') return <ReplayPage place={place} />;
  if (place.at === 'game') return <GamePlace key={place.id} id={place.id} />;
  if (place.at === 'lab') return <LabPage packed={place.setUp} />;
  if (place.at === 'model') return <ModelPage place={place} />;
  if (place.at === 'rules') return <RulesPage at={place.node} onWalk={(node) => navigate({ at: 'rules', node })} />;
  if (place.at === 'own') return <OwnPage />;
  if (place.at === 'room') return <RoomView place={place} />;
  return <StartPage />;
}

/** A classroom, as whoever looks at it. */
function RoomView({ place }: { readonly place: RoomPlace }) {
  if (place.as !== 'pupil') return <TeacherPlace place={place} />;
  return place.code === '' ? <DoorPage /> : <PupilPlace code={place.code} />;
}
