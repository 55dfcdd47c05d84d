// The replay: a game that the address names, at the half-year that it names, with the branch that it names. Whatever of the
// three cannot be opened gets one sentence.

import { useMemo } from 'react';
import { accept, type Outcome } from '../../format/outcome.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { refusalText } from '../../store/language.ts';
import type { ReplayPlace } from '../../store/place.ts';
import { type Opened, type OpenedBranch, openBranch, openReplay, parseTurn } from '../../store/replay.ts';
import { CameAlong } from '../own/came.tsx';
import { Refused } from '../refused.tsx';
import { ReplayBoard } from './replay-board.tsx';
import './replay.css';

/** Opens a replay. */
export function ReplayPage({ place }: { readonly place: ReplayPlace }) {
  const opened = useMemo(() => (CATALOGUE.ok ? openReplay(CATALOGUE.value, place.game) : CATALOGUE), [place.game]);
  if (!opened.ok) return <Refused message={refusalText(opened)} />;
  return <AtTurn key={place.game} place={place} opened={opened.value} />;
}

function AtTurn({ place, opened }: { readonly place: ReplayPlace; readonly opened: Opened }) {
  const branched = useMemo(() => branchOf(opened, place.branch), [opened, place.branch]);
  const turn = parseTurn(place.turn, opened.playing.turns.length);
  if (!turn.ok) return <Refused message={refusalText(turn)} />;
  if (!branched.ok) return <Refused message={refusalText(branched)} />;
  return (
    <>
      <CameAlong own={opened.game.own} />
      <ReplayBoard place={place} opened={opened} turn={turn.value} branched={branched.value} />
    </>
  );
}

function branchOf(opened: Opened, text: string): Outcome<OpenedBranch | undefined> {
  if (!CATALOGUE.ok) return CATALOGUE;
  return text === '' ? accept(undefined) : openBranch(CATALOGUE.value, opened, text);
}
