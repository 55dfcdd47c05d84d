// The place of a saved game: puts it on the table, and follows it when another tab plays on.

import { useEffect } from 'react';
import { CATALOGUE } from '../store/catalogue.ts';
import { isBehind, onOtherTabs, useTroubles } from '../store/shelf.ts';
import { useTable } from '../store/table.ts';
import { fetchWorker } from './decide/outlook-store.ts';
import { GamePage } from './game-page.tsx';
import { CameAlong } from './own/came.tsx';
import { Refused } from './refused.tsx';
import { useBoardKeys } from './shell/board-keys.ts';
import { TroublesBanner } from './shell/troubles.tsx';
import { Soundtrack } from './soundtrack.tsx';

/** Fetches what a game needs that is no module. */
export const fetchRest = fetchWorker;

/** Opens a saved game, and follows it when another tab plays on. */
export function GamePlace({ id }: { readonly id: string }) {
  const { seated, refusal, open } = useTable();
  const { overtaken } = useTroubles();
  useBoardKeys();
  useEffect(() => {
    open(id);
    const catchUp = () => {
      if (isBehind(id)) open(id);
    };
    // A tab that slept, or that the back button brought back, was not told.
    document.addEventListener('visibilitychange', catchUp);
    addEventListener('pageshow', catchUp);
    const stop = onOtherTabs((changed) => {
      if (changed === id) catchUp();
    });
    return () => {
      stop();
      document.removeEventListener('visibilitychange', catchUp);
      removeEventListener('pageshow', catchUp);
      useTroubles.setState({ overtaken: undefined });
    };
  }, [id, open]);
  useEffect(() => {
    if (overtaken?.id === id) open(id);
  }, [id, open, overtaken]);
  if (!CATALOGUE.ok) return <Refused message={CATALOGUE.message} />;
  if (refusal !== undefined) return <Refused message={refusal} />;
  return (
    <>
      <TroublesBanner id={id} />
      {seated?.id === id ? (
        <>
          <CameAlong own={seated.game.own} brief />
          <GamePage seated={seated} />
          <Soundtrack seated={seated} />
        </>
      ) : (
        <main id="main" />
      )}
    </>
  );
}
