// The turn as two persons at one screen see it together: both decisions revealed, what happens, and why, told only with
// what both governments know. Each finds its own numbers on its own turn.

import '../guide.css';
import { useMemo } from 'react';
import type { Moment } from '../../format/save.ts';
import { isOver, type Playing } from '../../model/game.ts';
import { causesOf } from '../../model/knowledge.ts';
import { publicKnowledge } from '../../model/public-knowledge.ts';
import { SIDES } from '../../model/sides.ts';
import { disclosed } from '../../model/view.ts';
import { words } from '../../store/language.ts';
import { type Seated, useTable } from '../../store/table.ts';
import { BothDecided } from '../both-decided.tsx';
import { dueIn, GameHead, Steps } from '../game-head.tsx';
import { useLook } from '../look.ts';
import { newsOf } from '../map/sight.ts';
import { Resolve, ResolveBar } from '../moments/resolve.tsx';
import { NewsList } from '../news-list.tsx';
import type { Sight } from '../ports.ts';
import { ChangesList, PublicBoard } from '../public-parts.tsx';
import type { Stage } from '../stages.ts';
import { useFocusOn } from '../use-focus.ts';
import { useStageKeys } from '../use-stage-keys.ts';
import { type StagePlay, useStagePlay } from '../use-stage-play.ts';
import { WayOn } from '../way-on.tsx';
import { WorldMap } from '../world-map.tsx';
import { publicStages } from './public-stages.ts';

/** Shows what both may see of the turn that was just decided. */
export function PublicTurn({ seated }: { readonly seated: Seated }) {
  const { playing, moment } = seated;
  const { reducedMotion } = useLook();
  const stages = useMemo(() => publicStages(playing), [playing]);
  const play = useStagePlay(`${seated.id}/${playing.turns.length}/${moment}`, stages.length, reducedMotion);
  useStageKeys(play, moment === 'resolve');
  const heading = useFocusOn<HTMLHeadingElement>(`${playing.turns.length}/${moment}`);
  const turns = moment === 'explain' ? playing.turns.length : playing.turns.length - 1;
  const sight = usePublicSight(seated, turns, stages, play);
  const label = playing.turns.at(-1)?.label ?? '';
  const resolving = moment === 'resolve' && !play.ended;
  const say = words().handOverWords;
  return (
    <main className="game public" id="main" data-moment={moment}>
      <GameHead playing={playing} due={dueIn(seated)}>
        {say.both}
      </GameHead>
      <WorldMap
        sight={sight}
        animate={moment === 'resolve' && play.at >= 0}
        onShown={resolving ? play.shown : undefined}
      />
      <section className="panel" aria-labelledby="panel-title">
        <Steps at={moment} />
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {titleOf(moment, label)}
        </h2>
        <section className="panel-body" tabIndex={0} aria-labelledby="panel-title">
          <p className="fine public-note">{say.public}</p>
          {moment === 'reveal' ? <Revealed playing={playing} /> : null}
          {moment === 'resolve' ? <Resolve stages={stages} play={play} /> : null}
          {moment === 'explain' ? <WhatChanged playing={playing} /> : null}
        </section>
        <footer className="action-bar">
          {seated.kept ? null : <p className="refusal">{words().gamePage.notKept}</p>}
          <PublicBar seated={seated} play={play} />
        </footer>
      </section>
      <PublicBoard know={publicKnowledge(playing, turns).exact} />
    </main>
  );
}

function titleOf(moment: Moment, label: string): string {
  return moment === 'brief' ? words().moments.brief.later(label) : words().moments[moment].title(label);
}

function usePublicSight(seated: Seated, turns: number, stages: readonly Stage[], play: StagePlay): Sight {
  const { playing, moment } = seated;
  const { at } = play;
  return useMemo(() => {
    const stage = moment === 'resolve' ? stages[at] : undefined;
    const past = stage ? stages.slice(0, at + 1).flatMap(({ events }) => events) : [];
    const news = moment === 'explain' ? (playing.turns.at(-1)?.events ?? []) : past;
    const { know, estimate } = publicKnowledge(playing, turns);
    return { know: stage?.know ?? know, estimate, news: newsOf(news) };
  }, [playing, moment, turns, stages, at]);
}

function PublicBar({ seated, play }: { readonly seated: Seated; readonly play: StagePlay }) {
  const { go } = useTable();
  const { playing, moment } = seated;
  const next = (to: Moment, name: string) => (
    <WayOn key={`${playing.turns.length}/${moment}`} onGo={() => go(to)}>
      {name}
    </WayOn>
  );
  if (moment === 'reveal') return next('resolve', words().moments.reveal.go);
  if (moment === 'resolve') return <ResolveBar play={play} onGo={() => go('explain')} />;
  return next('brief', isOver(playing) ? words().moments.explain.end : words().handOverWords.handOn);
}

/** Both decisions of the turn; an initiative that is still secret is not named. */
function Revealed({ playing }: { readonly playing: Playing }) {
  const at = (turn: number) => {
    const [us, cn] = SIDES.map((side) => disclosed(playing, side).at(turn));
    return us && cn ? { us, cn } : undefined;
  };
  const decisions = at(-1);
  return decisions ? <BothDecided decisions={decisions} previous={at(-2)} /> : null;
}

/** What changed of what both know, with the largest causes of each. */
function WhatChanged({ playing }: { readonly playing: Playing }) {
  const turn = playing.turns.at(-1);
  if (!turn) return null;
  return (
    <>
      <NewsList events={turn.events} exposed={turn.exposed} />
      <ChangesList
        now={publicKnowledge(playing, playing.turns.length).exact}
        before={publicKnowledge(playing, playing.turns.length - 1).exact}
        causes={(variable) => causesOf(turn, variable)}
      />
    </>
  );
}
