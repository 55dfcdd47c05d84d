// The end: what the world is called now, both scores by part, where the game turned, and every number opened.

import { useState } from 'react';
import { writeGame } from '../format/game-file.ts';
import { valuesOf } from '../format/prepare.ts';
import { endingOf } from '../model/ending.ts';
import { type Game, isOver, type Playing } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { isMilestone, scores, type Values } from '../model/scenario.ts';
import { rivalOf, SIDES, type Side } from '../model/sides.ts';
import { turningPoints } from '../model/turning-points.ts';
import { POWERS, SCORE_PARTS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { knowledgeOf } from '../store/knowledge.ts';
import { PLAYER, useTable } from '../store/table.ts';
import { choices } from '../text/choices.ts';
import { endings } from '../text/endings.ts';
import { gamePage, scoreParts, endPage as words } from '../text/interface.ts';
import { personas } from '../text/personas.ts';
import { inSentence, places, shortNames } from '../text/variables.ts';
import { Charts } from './charts.tsx';
import { figure } from './figures.ts';
import { FIRST_OPPONENT } from './first-opponent.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { useNavigate } from './navigate.ts';
import { optionText } from './option-group.tsx';
import { Scoreboard } from './scoreboard.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { WorldMap } from './world-map.tsx';

interface EndProps {
  readonly game: Game;
  readonly playing: Playing;
  /** The side of whoever looks. */
  readonly side: Side;
}

/** Shows how a game ended. */
export function EndPage({ game, playing, side }: EndProps) {
  const [opened, setOpened] = useState<Variable | undefined>(undefined);
  if (!CATALOGUE.ok) return null;
  const values = valuesOf(CATALOGUE.value, game.values);
  const turns = playing.turns.length;
  const { know } = knowledgeOf(playing, turns, undefined);
  const ended = isOver(playing);
  const named = endingOf(playing.scenario, playing.state, values);
  const ending = ended ? endings[named] : undefined;
  const crisis = named === 'crisis';
  const { us, cn } = scores(playing.state, values);
  const ahead = us.total > cn.total ? 'us' : us.total < cn.total ? 'cn' : 'none';
  return (
    <main className="end" id="main">
      {ending ? (
        <header className="verdict">
          <p className={`ahead ${ahead}`}>
            {crisis ? words.onPaper : ''}
            {words.won[ahead]}: {figure(us.total, 1)} {shortNames.us}, {figure(cn.total, 1)} {shortNames.cn}
          </p>
          <h1>{ending.name}</h1>
          <p className="strap">{ending.story}</p>
          <p>{leadsOf(playing, values)}</p>
          <Milestone playing={playing} />
          <p className="fine">
            {words.rule}: {words.rules[named]} {words.truth}
          </p>
        </header>
      ) : null}
      <EndActions game={game} playing={playing} side={side} />
      <WorldMap sight={{ know, news: [] }} animate={false} />
      {turns > 0 ? <ScoreTable playing={playing} values={values} onOpen={setOpened} /> : null}
      {ended ? <TurningPoints playing={playing} values={values} /> : null}
      <Scoreboard playing={playing} side={side} open turns={turns} values={undefined} onOpen={setOpened} />
      <section className="end-charts">
        <h2>{words.charts}</h2>
        <Charts playing={playing} turns={turns} side={undefined} />
        <p className="fine">
          {words.seed}: {game.seed} · {hashOf(playing)}
        </p>
      </section>
      {opened === undefined ? null : (
        <LedgerDialog
          key={opened}
          onOpen={setOpened}
          playing={playing}
          side={undefined}
          variable={opened}
          turns={turns}
          onClose={() => setOpened(undefined)}
        />
      )}
    </main>
  );
}

/** Answers what the scenario asks of the final state, where it asks anything. */
function Milestone({ playing }: { readonly playing: Playing }) {
  const { scenario, state } = playing;
  const asked = CATALOGUE.ok ? CATALOGUE.value.scenarios[scenario.id]?.milestone : undefined;
  if (!asked) return null;
  return (
    <p>
      {words.asked}: {asked.text.en} <b>{isMilestone(scenario, state) ? words.reached : words.notReached}</b>
    </p>
  );
}

/** Says which power leads in which parts of the score. */
function leadsOf(playing: Playing, values: Values): string {
  const both = scores(playing.state, values);
  return SIDES.map((side) => {
    const rival = both[rivalOf(side)].parts;
    const ahead = SCORE_PARTS.filter((part) => both[side].parts[part] > rival[part]);
    const names = ahead.map((part) => inSentence(scoreParts[part]));
    return names.length > 0 ? words.leads(places[side], names.join(', ')) : '';
  }).join(' ');
}

function ScoreTable(props: {
  readonly playing: Playing;
  readonly values: Values;
  readonly onOpen: (variable: Variable) => void;
}) {
  const { playing, values, onOpen } = props;
  const both = scores(playing.state, values);
  const rows = SCORE_PARTS.map((part) => ({
    part,
    weight: values.weights[part],
    cells: SIDES.map((side) => ({ side, value: both[side].parts[part], variable: POWERS[side].score[part] })),
  }));
  const shared = SIDES.map((side) => ({ side, value: both[side].publicGood, variable: WORLD_VARIABLES.publicGood }));
  return (
    <section className="score-table" aria-labelledby="score-title">
      <h2 id="score-title">{words.score}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col" className="number">
              {words.weight}
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className={`number ${side}`}>
                {shortNames[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, { part: 'publicGood' as const, weight: values.weights.publicGood, cells: shared }].map((row) => (
            <tr key={row.part} className={row.weight === 0 ? 'weightless' : ''}>
              <th scope="row">{row.part === 'publicGood' ? words.publicGood : scoreParts[row.part]}</th>
              <td className="number">{Math.round(100 * row.weight)} %</td>
              {row.cells.map(({ side, value, variable }) => (
                <td key={side} className="number">
                  <button
                    type="button"
                    className={`figure score-bar ${side}`}
                    style={{ backgroundSize: `${value}% 100%` }}
                    onClick={() => onOpen(variable)}
                  >
                    <span className="visually-hidden">
                      {shortNames[side]}, {gamePage.open(scoreParts[row.part])}{' '}
                    </span>
                    {figure(value, 1)}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="number">100 %</td>
            {SIDES.map((side) => (
              <td key={side} className={`number ${side}`}>
                <b>{figure(both[side].total, 1)}</b>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function TurningPoints({ playing, values }: { readonly playing: Playing; readonly values: Values }) {
  const events = CATALOGUE.ok ? CATALOGUE.value.events : {};
  return (
    <section className="turning" aria-labelledby="turning-title">
      <h2 id="turning-title">{words.turning}</h2>
      <ol>
        {turningPoints(playing, values, 3).map(({ turn, record, swing, part }) => {
          const winner = swing > 0 ? 'us' : 'cn';
          const decided = (side: Side) => {
            const { controls, openSource, compute } = record.decisions[side];
            return [
              `${choices.controls.name.toLowerCase()} ${optionText('controls', controls).name.toLowerCase()}`,
              `open source ${optionText('openSource', openSource).name.toLowerCase()}`,
              `compute ${optionText('compute', compute).name.toLowerCase()}`,
            ].join(', ');
          };
          return (
            <li key={turn}>
              <b>{record.label}</b>:{' '}
              <span className={winner}>{words.swing(shortNames[winner], figure(Math.abs(swing), 1))}</span>,{' '}
              {words.mostly(scoreParts[part].toLowerCase())}.
              {record.events.length > 0 ? <small>{words.sameTime}</small> : null}
              {record.events.map((id) => (
                <q key={id}>{events[id]?.text.en.headline}</q>
              ))}
              <small>
                {shortNames.us}: {decided('us')}. {shortNames.cn}: {decided('cn')}.
              </small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function EndActions(props: EndProps) {
  const { game, playing, side } = props;
  const [sharing, setSharing] = useState(false);
  const navigate = useNavigate();
  const { begin } = useTable();
  const { scenario, lens, values, seed, players } = game;
  const playAs = (as: Side) => {
    const rival = rivalOf(as);
    const known = players[rival] !== PLAYER && personas[players[rival]] ? players[rival] : undefined;
    const opponent = known ?? FIRST_OPPONENT[rival];
    navigate({ at: 'game', id: begin({ scenario, lens, values, seed, side: as, opponent }) });
  };
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeGame(game)], { type: 'application/json' }));
    link.download = `chips-and-commons-${[...seed].filter((c) => /[\p{L}\p{N}-]/u.test(c)).join('') || 'game'}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="end-actions">
      <button type="button" className="primary" onClick={() => playAs(side)}>
        {words.again}
      </button>
      <button type="button" onClick={() => playAs(rivalOf(side))}>
        {words.other}
      </button>
      <button type="button" onClick={() => setSharing(true)}>
        {words.share}
      </button>
      <button type="button" onClick={save}>
        {words.save}
      </button>
      <button type="button" onClick={() => navigate({ at: 'start' })}>
        {words.new}
      </button>
      {sharing ? <ShareDialog game={game} playing={playing} onClose={() => setSharing(false)} /> : null}
    </div>
  );
}
