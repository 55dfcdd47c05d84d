// The game: the map, the numbers, and the step of the half-year that is due. Everything is derived from what is on the
// table; this page holds only what is open on it.

import { type ReactNode, useMemo, useState } from 'react';
import { valuesOf } from '../format/prepare.ts';
import { MOMENTS, type Moment } from '../format/save.ts';
import { isOver } from '../model/game.ts';
import { rivalOf } from '../model/sides.ts';
import type { Variable } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { knowledgeOf } from '../store/knowledge.ts';
import { type Seated, useTable } from '../store/table.ts';
import { gamePage, moments } from '../text/interface.ts';
import { personas } from '../text/personas.ts';
import { places, powersInSentence } from '../text/variables.ts';
import { EndPage } from './end-page.tsx';
import { LedgerDialog } from './ledger-dialog.tsx';
import { useLook } from './look.ts';
import { Brief } from './moments/brief.tsx';
import { CommitBar, Decide } from './moments/decide.tsx';
import { Explain } from './moments/explain.tsx';
import { Resolve, ResolveBar } from './moments/resolve.tsx';
import { Reveal } from './moments/reveal.tsx';
import type { Sight } from './ports.ts';
import { Scoreboard } from './scoreboard.tsx';
import { type Stage, stagesOf } from './stages.ts';
import { useFocusOn } from './use-focus.ts';
import { type StagePlay, useStagePlay } from './use-stage-play.ts';
import { WayOn } from './way-on.tsx';
import { WorldMap } from './world-map.tsx';

/** Shows a game in progress, or its end. */
export function GamePage({ seated }: { readonly seated: Seated }) {
  if (isOver(seated.playing) && (seated.moment === 'brief' || seated.moment === 'decide')) {
    return <EndPage game={seated.game} playing={seated.playing} side={seated.side} />;
  }
  return <HalfYear seated={seated} />;
}

/** Tells after how many half-years the numbers stand that a moment shows: not before the resolving has been watched. */
function turnsShown({ moment, playing }: Seated): number {
  return moment === 'reveal' || moment === 'resolve' ? playing.turns.length - 1 : playing.turns.length;
}

function HalfYear({ seated }: { readonly seated: Seated }) {
  const { playing, side, moment, game } = seated;
  const { go } = useTable();
  const { reducedMotion } = useLook();
  const [opened, setOpened] = useState<Variable | undefined>(undefined);
  const values = CATALOGUE.ok ? valuesOf(CATALOGUE.value, game.values) : undefined;
  const stages = useMemo(() => stagesOf(playing, side), [playing, side]);
  const play = useStagePlay(`${seated.id}/${playing.turns.length}/${moment}`, stages.length, reducedMotion);
  const turns = turnsShown(seated);
  const sight = useSight(seated, turns, stages, play);
  const due = moment === 'brief' || moment === 'decide' ? playing.turns.length : playing.turns.length - 1;
  const label = playing.scenario.labels[due] ?? '';
  const heading = useFocusOn<HTMLHeadingElement>(`${playing.turns.length}/${moment}`);
  const resolving = moment === 'resolve' && !play.ended;

  return (
    <main className="game" id="main" data-moment={moment}>
      <header className="game-head">
        <p className="half-year">
          <b>{gamePage.turn(label, due + 1, playing.scenario.labels.length, playing.scenario.halfYears)}</b>
          <span>
            {gamePage.who(places[side], places[rivalOf(side)], personas[game.players[rivalOf(side)]]?.name ?? '')}
          </span>
        </p>
        <Progress at={due} labels={playing.scenario.labels} />
      </header>
      <WorldMap
        sight={sight}
        animate={moment === 'resolve' && play.at >= 0}
        onShown={resolving ? play.shown : undefined}
      />
      <section className="panel" aria-labelledby="panel-title">
        <Steps at={moment} />
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {titleOf(seated, label)}
        </h2>
        <section className="panel-body" tabIndex={0} aria-labelledby="panel-title">
          <MomentBody seated={seated} stages={stages} play={play} onOpen={setOpened} />
        </section>
        <footer className="action-bar">
          {seated.kept ? null : <p className="refusal">{gamePage.notKept}</p>}
          <ActionBar seated={seated} play={play} go={go} />
        </footer>
      </section>
      <Scoreboard playing={playing} side={side} open={false} turns={turns} values={values} onOpen={setOpened} />
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

function useSight(seated: Seated, turns: number, stages: readonly Stage[], play: StagePlay): Sight {
  const { playing, side, moment } = seated;
  const at = play.at;
  return useMemo(() => {
    const stage = moment === 'resolve' ? stages[at] : undefined;
    const events = stage ? stages.slice(0, at + 1).flatMap((past) => past.events) : [];
    const news = moment === 'explain' ? (playing.turns.at(-1)?.events ?? []) : events;
    return {
      know: stage?.know ?? knowledgeOf(playing, turns, side).know,
      news: news.map((id) => {
        const event = CATALOGUE.ok ? CATALOGUE.value.events[id] : undefined;
        return { at: event?.at ?? 'pacific', headline: event?.text.en.headline ?? id };
      }),
    };
  }, [playing, side, moment, turns, stages, at]);
}

function titleOf({ moment, playing, side }: Seated, label: string): string {
  if (moment !== 'brief') return moments[moment].title(label);
  return playing.turns.length === 0 ? moments.brief.first(powersInSentence[side]) : moments.brief.later(label);
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
      return next('decide', moments.brief.go);
    case 'decide':
      return <CommitBar seated={seated} />;
    case 'reveal':
      return next('resolve', moments.reveal.go);
    case 'resolve':
      return <ResolveBar play={play} onGo={() => go('explain')} />;
    case 'explain':
      return next('brief', isOver(seated.playing) ? moments.explain.end : moments.explain.next);
  }
}

function Steps({ at }: { readonly at: Moment }) {
  return (
    <ol className="steps" aria-label={gamePage.stepsName}>
      {MOMENTS.map((moment) => (
        <li key={moment} aria-current={moment === at ? 'step' : undefined}>
          {gamePage.steps[moment]}
        </li>
      ))}
    </ol>
  );
}

function Progress({ at, labels }: { readonly at: number; readonly labels: readonly string[] }) {
  return (
    <div className="progress" aria-hidden="true">
      {labels.map((label, index) => (
        <i key={label} className={index < at ? 'done' : index === at ? 'now' : ''} />
      ))}
    </div>
  );
}
