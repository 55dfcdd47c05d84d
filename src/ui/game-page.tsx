// The game: the map, the numbers, and the step of the half-year that is due. Everything is derived from what is on the
// table; this page holds only what is open on it.

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { valuesOf } from '../format/prepare.ts';
import type { Moment } from '../format/save.ts';
import { isOver } from '../model/game.ts';
import { rivalOf } from '../model/sides.ts';
import type { Variable } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { words } from '../store/language.ts';
import { useTroubles } from '../store/shelf.ts';
import { awaitsSeat, isShared, type Seated, useTable } from '../store/table.ts';
import { OutlookBeside } from './decide/outlook.tsx';
import { askRival } from './decide/rival.ts';
import { EndPage } from './end-page.tsx';
import { dueIn, GameHead, Steps } from './game-head.tsx';
import { Guide, ResumeGuide } from './guide/guide.tsx';
import { UndoBar } from './guide/undo-bar.tsx';
import { HandOver } from './hand-over/hand-over.tsx';
import { PublicTurn } from './hand-over/public-turn.tsx';
import { LedgerDialog } from './ledger-dialog.tsx';
import { useLook } from './look.ts';
import { useMapSight } from './map/sight.ts';
import { Brief } from './moments/brief.tsx';
import { CommitBar, Decide } from './moments/decide.tsx';
import { Explain } from './moments/explain.tsx';
import { Resolve, ResolveBar } from './moments/resolve.tsx';
import { Reveal } from './moments/reveal.tsx';
import { useCausalGraph } from './rules/use-causal-graph.ts';
import { Scoreboard } from './scoreboard.tsx';
import { type Stage, stagesOf } from './stages.ts';
import { useFocusIfLost, useFocusOn } from './use-focus.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { type StagePlay, useStagePlay } from './use-stage-play.ts';
import { WayOn } from './way-on.tsx';
import { WorldMap } from './world-map.tsx';

/** Shows a game in progress, or its end. */
export function GamePage({ seated }: { readonly seated: Seated }) {
  const ended = isOver(seated.playing) && (seated.moment === 'brief' || seated.moment === 'decide');
  const [endedBefore] = useState(ended);
  if (ended) {
    return <EndPage game={seated.game} playing={seated.playing} side={seated.side} isFresh={!endedBefore} />;
  }
  if (awaitsSeat(seated)) return <HandOver key={seated.side} seated={seated} />;
  const isPublic = isShared(seated.game) && seated.moment !== 'brief' && seated.moment !== 'decide';
  return isPublic ? <PublicTurn seated={seated} /> : <HalfYear key={seated.side} seated={seated} />;
}

/** Tells after how many half-years the numbers stand that a moment shows: not before the resolving has been watched. */
function turnsShown({ moment, playing }: Seated): number {
  return moment === 'reveal' || moment === 'resolve' ? playing.turns.length - 1 : playing.turns.length;
}

function HalfYear({ seated }: { readonly seated: Seated }) {
  const { playing, side, moment, game } = seated;
  const { go } = useTable();
  const { reducedMotion } = useLook();
  const { room } = useTroubles();
  const [opened, setOpened] = useState<Variable | undefined>(undefined);
  const values = CATALOGUE.ok ? valuesOf(CATALOGUE.value, game.values) : undefined;
  const stages = useMemo(() => stagesOf(playing, side), [playing, side]);
  const play = useStagePlay(`${seated.id}/${playing.turns.length}/${moment}`, stages.length, reducedMotion);
  const turns = turnsShown(seated);
  const sight = useMapSight(seated, turns, stages, play.at);
  const due = dueIn(seated);
  const label = playing.scenario.labels[due] ?? '';
  const heading = useFocusOn<HTMLHeadingElement>(`${playing.turns.length}/${moment}`);
  useFocusIfLost(heading);
  const resolving = moment === 'resolve' && !play.ended;
  useStageKeys(play, moment === 'resolve');
  useEffect(() => askRival(seated), [seated]);
  // It is asked for here so that it stands when the first turn is told.
  useCausalGraph(playing.scenario);

  return (
    <main className="game" id="main" data-moment={moment}>
      <GameHead playing={playing} due={due}>
        {whoSits(seated)} <ResumeGuide seated={seated} />
      </GameHead>
      <WorldMap
        sight={sight}
        onOpen={setOpened}
        animate={moment === 'resolve' && play.at >= 0}
        onShown={resolving ? play.shown : undefined}
      />
      <section className="panel" aria-labelledby="panel-title">
        <Steps at={moment} />
        <div className="panel-title">
          <h2 id="panel-title" ref={heading} tabIndex={-1}>
            {titleOf(seated, label)}
          </h2>
          {moment === 'decide' ? <UndoBar seated={seated} /> : null}
        </div>
        <section
          key={`${playing.turns.length}/${moment}`}
          className="panel-body"
          tabIndex={0}
          aria-labelledby="panel-title"
        >
          <MomentBody seated={seated} stages={stages} play={play} onOpen={setOpened} />
        </section>
        <footer className="action-bar">
          {seated.kept || room !== 'off' ? null : <p className="refusal">{words().gamePage.notKept}</p>}
          <ActionBar seated={seated} play={play} go={go} />
        </footer>
      </section>
      {moment === 'decide' ? <OutlookBeside seated={seated} /> : null}
      <Scoreboard playing={playing} side={side} open={false} turns={turns} values={values} onOpen={setOpened} />
      <Guide seated={seated} opened={opened !== undefined} />
      {opened === undefined ? null : (
        <LedgerDialog
          key={opened}
          onOpen={setOpened}
          playing={playing}
          side={side}
          variable={opened}
          turns={turns}
          onClose={() => setOpened(undefined)}
        />
      )}
    </main>
  );
}

/** Says who sits here, against whom. */
function whoSits({ side, game }: Seated): string {
  const rival = rivalOf(side);
  const { places, personas, gamePage, handOverWords } = words();
  if (isShared(game)) return handOverWords.who(places[side]);
  return gamePage.who(places[side], places[rival], personas[game.players[rival]]?.name ?? '');
}

function titleOf({ moment, playing, side }: Seated, label: string): string {
  if (moment !== 'brief') return words().moments[moment].title(label);
  return playing.turns.length === 0
    ? words().moments.brief.first(words().powersInSentence[side])
    : words().moments.brief.later(label);
}

function MomentBody(props: {
  readonly seated: Seated;
  readonly stages: readonly Stage[];
  readonly play: StagePlay;
  readonly onOpen: (variable: Variable) => void;
}): ReactNode {
  const { seated, stages, play, onOpen } = props;
  switch (seated.moment) {
    case 'brief':
      return <Brief seated={seated} />;
    case 'decide':
      return <Decide seated={seated} />;
    case 'reveal':
      return <Reveal seated={seated} />;
    case 'resolve':
      return <Resolve stages={stages} play={play} />;
    case 'explain':
      return <Explain seated={seated} onOpen={onOpen} />;
  }
}

function ActionBar(props: {
  readonly seated: Seated;
  readonly play: StagePlay;
  readonly go: (moment: Moment) => void;
}): ReactNode {
  const { seated, play, go } = props;
  const next = (moment: Moment, name: string) => (
    <WayOn key={`${seated.playing.turns.length}/${seated.moment}`} onGo={() => go(moment)}>
      {name}
    </WayOn>
  );
  switch (seated.moment) {
    case 'brief':
      return next('decide', words().moments.brief.go);
    case 'decide':
      return <CommitBar seated={seated} />;
    case 'reveal':
      return next('resolve', words().moments.reveal.go);
    case 'resolve':
      return <ResolveBar play={play} onGo={() => go('explain')} />;
    case 'explain':
      return next('brief', isOver(seated.playing) ? words().moments.explain.end : words().moments.explain.next);
  }
}
