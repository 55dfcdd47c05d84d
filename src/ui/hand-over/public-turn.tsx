// The turn as two persons at one screen see it together: both decisions revealed, what happens, and why, told only with
// what both governments know. Each finds its own numbers on its own turn.

import '../guide.css';
import { useMemo } from 'react';
import type { Moment } from '../../format/save.ts';
import { CHOICE_NAMES, NO_INITIATIVE } from '../../model/decision.ts';
import { isOver, type Playing } from '../../model/game.ts';
import { causesOf } from '../../model/knowledge.ts';
import { publicKnowledge } from '../../model/public-knowledge.ts';
import { SIDES } from '../../model/sides.ts';
import { nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { disclosed } from '../../model/view.ts';
import { variableText, words } from '../../store/language.ts';
import { type Seated, useTable } from '../../store/table.ts';
import { figure, signed } from '../figures.ts';
import { dueIn, GameHead, Steps } from '../game-head.tsx';
import { useLook } from '../look.ts';
import { newsOf } from '../map/sight.ts';
import { Resolve, ResolveBar } from '../moments/resolve.tsx';
import { NewsList } from '../news-list.tsx';
import { optionText } from '../option-group.tsx';
import type { Sight } from '../ports.ts';
import { initiativeTitle, ruleName } from '../rule-name.ts';
import type { Stage } from '../stages.ts';
import { useFocusOn } from '../use-focus.ts';
import { useStageKeys } from '../use-stage-keys.ts';
import { type StagePlay, useStagePlay } from '../use-stage-play.ts';
import { WayOn } from '../way-on.tsx';
import { WorldBoard } from '../world-board.tsx';
import { WorldMap } from '../world-map.tsx';
import { publicStages } from './public-stages.ts';

const POWER_ROWS = ['confidence', 'privateCapital', 'openness', 'politicalCapital'] as const;
const SCORE_ROWS = ['prosperity', 'influence', 'resilience', 'standing'] as const;

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
          {moment === 'reveal' ? <BothDecisions playing={playing} /> : null}
          {moment === 'resolve' ? <Resolve stages={stages} play={play} /> : null}
          {moment === 'explain' ? <WhatChanged playing={playing} /> : null}
        </section>
        <footer className="action-bar">
          {seated.kept ? null : <p className="refusal">{words().gamePage.notKept}</p>}
          <PublicBar seated={seated} play={play} />
        </footer>
      </section>
      <PublicBoard playing={playing} turns={turns} />
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

/** Both decisions, line by line; an initiative that is still secret is not named. */
function BothDecisions({ playing }: { readonly playing: Playing }) {
  const turn = playing.turns.at(-1);
  if (!turn) return null;
  const cell = (content: (side: 'us' | 'cn') => string) => SIDES.map((side) => <td key={side}>{content(side)}</td>);
  return (
    <table className="reveal">
      <thead>
        <tr>
          <th scope="col">{words().moments.reveal.choice}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col" className={side}>
              {words().handOverWords.compare[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CHOICE_NAMES.map((choice) => (
          <tr key={choice}>
            <th scope="row">{words().choices[choice].name}</th>
            {cell((side) => optionText(choice, turn.decisions[side][choice]).name)}
          </tr>
        ))}
        <tr>
          <th scope="row">{words().moments.decide.initiative}</th>
          {cell((side) => initiativeTitle(disclosed(playing, side).at(-1)?.initiative ?? NO_INITIATIVE))}
        </tr>
      </tbody>
    </table>
  );
}

function publicHeadlines(): readonly Variable[] {
  const { tension, commons, governance, publicGood } = WORLD_VARIABLES;
  const own = SIDES.flatMap((side) => [POWERS[side].confidence, POWERS[side].openness]);
  return [tension, commons, governance, publicGood, ...own];
}

/** What changed of what both know, with the largest causes of each. */
function WhatChanged({ playing }: { readonly playing: Playing }) {
  const turn = playing.turns.at(-1);
  if (!turn) return null;
  const now = publicKnowledge(playing, playing.turns.length);
  const past = publicKnowledge(playing, playing.turns.length - 1);
  return (
    <>
      <NewsList events={turn.events} exposed={turn.exposed} />
      <ul className="changes public-changes">
        {publicHeadlines().map((variable) => {
          const { owner, name, written } = variableText(nameOf(variable));
          const causes = [...causesOf(turn, variable)]
            .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
            .slice(0, 3)
            .map(({ mechanism, amount }) => `${ruleName(mechanism)} ${signed(amount, written)}`);
          return (
            <li key={variable}>
              <span className={owner === 'us' || owner === 'cn' ? owner : ''}>
                {words().places[owner]}
                {words().page.colon}
                {name}
              </span>
              <b className="number">
                {figure(now.exact(variable), written)}
                <small>{words().page.aside(signed(now.exact(variable) - past.exact(variable), written))}</small>
              </b>
              {causes.length > 0 ? (
                <small className="because">{words().handOverWords.mostly(causes.join(words().page.comma))}</small>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The numbers that both powers know, as they stood after some turns. */
export function PublicBoard({ playing, turns }: { readonly playing: Playing; readonly turns: number }) {
  const { exact } = publicKnowledge(playing, turns);
  const shown = (variable: Variable) => figure(exact(variable), variableText(nameOf(variable)).written);
  const cell = (variable: Variable) => (
    <td key={variable} className="number">
      {shown(variable)}
    </td>
  );
  const head = (name: string) => (
    <th scope="row">
      {variableText(name).name} <small>{variableText(name).unit}</small>
    </th>
  );
  return (
    <section className="scoreboard public-board" aria-labelledby="scoreboard-title">
      <h2 id="scoreboard-title">{words().handOverWords.board}</h2>
      <p className="fine">{words().handOverWords.mapNote}</p>
      <div className="boards">
        <table>
          <thead>
            <tr>
              <td />
              {SIDES.map((side) => (
                <th key={side} scope="col" className={`number ${side}`}>
                  {words().handOverWords.compare[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {POWER_ROWS.map((row) => (
              <tr key={row}>
                {head(`us.${row}`)}
                {SIDES.map((side) => cell(POWERS[side][row]))}
              </tr>
            ))}
            {SCORE_ROWS.map((row) => (
              <tr key={row}>
                {head(`us.score.${row}`)}
                {SIDES.map((side) => cell(POWERS[side].score[row]))}
              </tr>
            ))}
          </tbody>
        </table>
        <WorldBoard cell={shown} />
      </div>
    </section>
  );
}
