// The board of a replay: the map, the numbers and the story of one half-year, the slider through all of them, and what would
// have come of another decision.

import { useCallback, useMemo, useState } from 'react';
import { writeLink } from '../../format/link.ts';
import { valuesOf } from '../../format/prepare.ts';
import { hashOf } from '../../model/hash.ts';
import { publicKnowledge } from '../../model/public-knowledge.ts';
import type { Variable } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { addressOf, type ReplayPlace } from '../../store/place.ts';
import type { Opened, OpenedBranch } from '../../store/replay.ts';
import { Dialog } from '../dialog.tsx';
import { LedgerDialog } from '../ledger-dialog.tsx';
import { replacePlace, useNavigate } from '../navigate.ts';
import { PublicBoard } from '../public-parts.tsx';
import { Scoreboard } from '../scoreboard.tsx';
import { LinkField } from '../share-dialog.tsx';
import { againstOf, scenarioOf } from '../shell/save-text.ts';
import { useFocusOn } from '../use-focus.ts';
import { WorldMap } from '../world-map.tsx';
import { useClock } from './clock.ts';
import { HalfYearTold } from './half-year.tsx';
import { useReplaySight } from './replay-sight.ts';
import { Timeline } from './timeline.tsx';
import { TwoLines } from './two-lines.tsx';
import { WhatIf } from './what-if.tsx';

interface BoardProps {
  readonly place: ReplayPlace;
  readonly opened: Opened;
  readonly turn: number;
  readonly branched: OpenedBranch | undefined;
}

/** Shows one half-year of a replay. */
export function ReplayBoard({ place, opened, turn, branched }: BoardProps) {
  const { game, playing, side, sees } = opened;
  const say = words().replayWords;
  const [line, setLine] = useState<'was' | 'is'>('is');
  const [asking, setAsking] = useState(false);
  const heading = useFocusOn<HTMLHeadingElement>(asking);
  const [isFresh, setFresh] = useState(false);
  const [teller, setTeller] = useState(side);
  const [variable, setVariable] = useState<Variable | undefined>(undefined);
  const navigate = useNavigate();
  // The game as an address can carry it; of a game in progress nothing may be given away.
  const packed = useMemo(
    () => (sees === 'all' ? writeLink(game, hashOf(playing)) : place.game),
    [sees, game, playing, place.game],
  );
  const { game: named, branch: packedBranch } = place;
  const go = useCallback(
    (to: number) => replacePlace({ at: 'replay', game: named, turn: String(to), branch: packedBranch }),
    [named, packedBranch],
  );
  const clock = useClock(turn, playing.turns.length, go);
  const shown = branched && line === 'is' ? branched.again.playing : playing;
  const sight = useReplaySight(opened, shown, turn);
  if (!CATALOGUE.ok) return null;
  const values = valuesOf(CATALOGUE.value, game.values);
  const label = playing.scenario.labels[turn - 1];
  const turnAsked = Math.max(0, turn - 1);
  return (
    <main className="game replay" id="main" data-turn={turn}>
      <header className="game-head replay-head">
        <p className="half-year">
          <b>
            {say.title}
            {words().page.colon}
            <bdi>{opened.name || againstOf({ side, game })}</bdi>
          </b>
          <span>
            {scenarioOf({ game })} · {words().endPage.seed} {game.seed}
          </span>
        </p>
        <p className="fine">{seenText(opened, place.game)}</p>
      </header>
      <Timeline
        playing={playing}
        turn={turn}
        clock={clock}
        branchAt={branched ? branched.branch.turn + 1 : undefined}
      />
      {branched ? (
        <TwoLines
          opened={opened}
          branched={branched}
          values={values}
          isFresh={isFresh}
          line={line}
          onLine={setLine}
          onLeave={() => navigate({ ...place, branch: '' })}
          onAlone={(link) => navigate({ at: 'replay', game: link, turn: place.turn, branch: '' })}
        />
      ) : null}
      <WorldMap
        sight={sight}
        animate={clock.isPlaying && turn > 0}
        onShown={clock.shown}
        {...opening(opened, setVariable)}
      />
      <section className="panel" aria-labelledby="panel-title">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {asking
            ? say.whatIfAt(playing.scenario.labels[turnAsked] ?? '')
            : label === undefined
              ? say.panel.begin
              : say.panel.turn(label)}
        </h2>
        {asking ? (
          <WhatIf
            key={`${turnAsked}/${place.branch}`}
            opened={opened}
            turn={turnAsked}
            branch={branched?.branch}
            onLeave={() => setAsking(false)}
            onSee={(branch) => {
              setAsking(false);
              setFresh(true);
              setLine('is');
              navigate({ at: 'replay', game: packed, turn: String(turnAsked + 1), branch });
            }}
          />
        ) : (
          <>
            <section className="panel-body" tabIndex={0} aria-labelledby="panel-title">
              <HalfYearTold
                opened={opened}
                line={shown}
                turn={turn}
                values={values}
                teller={teller}
                onTeller={setTeller}
                onOpen={setVariable}
              />
            </section>
            {sees === 'both' || playing.turns.length === 0 ? null : (
              <footer className="action-bar replay-bar">
                <button type="button" className="primary" onClick={() => setAsking(true)}>
                  {say.whatIf}
                </button>
                {sees === 'all' ? <Share place={{ ...place, game: packed }} /> : null}
              </footer>
            )}
          </>
        )}
      </section>
      {sees === 'both' ? (
        <PublicBoard know={publicKnowledge(shown, turn).exact} />
      ) : (
        <Scoreboard
          playing={shown}
          side={side}
          open={sees === 'all'}
          turns={turn}
          values={values}
          onOpen={setVariable}
        />
      )}
      {variable === undefined ? null : (
        <LedgerDialog
          key={variable}
          playing={shown}
          side={sees === 'all' ? undefined : side}
          variable={variable}
          turns={turn}
          onOpen={setVariable}
          onClose={() => setVariable(undefined)}
        />
      )}
    </main>
  );
}

/** Numbers open where a single government, or everybody, looks. */
function opening({ sees }: Opened, onOpen: (variable: Variable) => void) {
  return sees === 'both' ? {} : { onOpen };
}

function seenText({ sees }: Opened, named: string): string {
  const say = words().replayWords;
  if (sees === 'own') return say.seenOwn;
  if (sees === 'both') return say.seenBoth;
  return named.includes('.') ? say.seenShared : say.seenAll;
}

/** Gives the address of what is on show. */
function Share({ place }: { readonly place: ReplayPlace }) {
  const [sharing, setSharing] = useState(false);
  const say = words().replayWords;
  return (
    <>
      <button type="button" onClick={() => setSharing(true)}>
        {say.share}
      </button>
      {sharing ? (
        <Dialog title={say.share} onClose={() => setSharing(false)}>
          <p>{say.shareNote}</p>
          <LinkField name={say.share} link={`${location.href.split('#')[0]}${addressOf(place)}`} />
        </Dialog>
      ) : null}
    </>
  );
}
