// The end: what the world is called now and how it came to that, which decisions turned it, both scores by part and by other
// values, what to try next, and every number opened. It can be printed, shared and saved.

import { useMemo, useState } from 'react';
import { writeGame } from '../format/game-file.ts';
import { writeLink } from '../format/link.ts';
import { valuesOf } from '../format/prepare.ts';
import { endingOf } from '../model/ending.ts';
import { type Game, isOver, type Playing } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { knowledgeOf } from '../model/knowledge.ts';
import { isMilestone, scores, type Values } from '../model/scenario.ts';
import { rivalOf, SIDES, type Side } from '../model/sides.ts';
import { POWERS, SCORE_PARTS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { inSentence, told, words } from '../store/language.ts';
import { PLAYER } from '../store/setup.ts';
import { isShared, useTable } from '../store/table.ts';
import { Charts } from './charts.tsx';
import { csvFile } from './end/csv.ts';
import { setupNames } from './end/naming.ts';
import { recordCsv } from './end/record-csv.ts';
import { rivalOfGame, unmet } from './end/rivals.ts';
import { fileName, saveFile } from './end/save-file.ts';
import { Story } from './end/story.tsx';
import { TryNext } from './end/try-next.tsx';
import { TurningCards } from './end/turning-cards.tsx';
import { useAftermath } from './end/use-aftermath.ts';
import { ValueSets } from './end/value-sets.tsx';
import './end.css';
import { figure } from './figures.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { useNavigate } from './navigate.ts';
import { Scoreboard } from './scoreboard.tsx';
import { linkOf, ShareDialog } from './share-dialog.tsx';
import { useFocusOn } from './use-focus.ts';
import { WorldMap } from './world-map.tsx';

interface EndProps {
  readonly game: Game;
  readonly playing: Playing;
  /** The side of whoever looks. */
  readonly side: Side;
  /** Whether the game has ended just now, under the eyes of whoever looks: then the focus goes to how it ended. */
  readonly isFresh?: boolean;
}

/** Shows how a game ended. */
export function EndPage(props: EndProps) {
  return CATALOGUE.ok ? <End {...props} values={valuesOf(CATALOGUE.value, props.game.values)} /> : null;
}

interface ValuedProps extends EndProps {
  readonly values: Values;
}

function End({ game, playing, side, values, isFresh = false }: ValuedProps) {
  const heading = useFocusOn<HTMLHeadingElement>('end', isFresh);
  const [opened, setOpened] = useState<Variable | undefined>(undefined);
  const turns = playing.turns.length;
  // The same sight on every drawing, or the map would be told anew each time the search reports.
  const sight = useMemo(() => ({ know: knowledgeOf(playing, turns, undefined).know, news: [] }), [playing, turns]);
  const ended = isOver(playing);
  const named = endingOf(playing.scenario, playing.state, values);
  const ending = ended ? words().endings[named] : undefined;
  const crisis = named === 'crisis';
  const { us, cn } = scores(playing.state, values);
  const ahead = us.total > cn.total ? 'us' : us.total < cn.total ? 'cn' : 'none';
  return (
    <main className="end" id="main">
      {ending ? (
        <header className="verdict">
          <p className={`ahead ${ahead}`}>
            {crisis ? words().endPage.onPaper : ''}
            {words().endPage.won[ahead]}
            {words().page.colon}
            {figure(us.total, 1)} {words().shortNames.us}
            {words().page.comma}
            {figure(cn.total, 1)} {words().shortNames.cn}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {ending.name}
          </h1>
          <p className="strap">{ending.story}</p>
          <p>{leadsOf(playing, values)}</p>
          <Milestone playing={playing} />
          <p className="fine">
            {words().endPage.rule}
            {words().page.colon}
            {words().endPage.rules[named]} {words().endPage.truth}
          </p>
        </header>
      ) : null}
      <EndActions game={game} playing={playing} side={side} values={values} />
      <WorldMap sight={sight} animate={false} />
      {ended ? <Told game={game} playing={playing} side={side} values={values} onOpen={setOpened} /> : null}
      {turns > 0 && !ended ? <ScoreTable playing={playing} values={values} onOpen={setOpened} /> : null}
      <Scoreboard playing={playing} side={side} open turns={turns} values={undefined} onOpen={setOpened} />
      <section className="end-charts">
        <h2>{words().endPage.charts}</h2>
        <Charts playing={playing} turns={turns} side={undefined} values={values} />
        <p className="fine screen-only">
          {words().endPage.seed}
          {words().page.colon}
          {game.seed} · {hashOf(playing)}
        </p>
      </section>
      <PrintFoot game={game} playing={playing} />
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

/** Tells what a finished game comes to: its story, what turned it, the scores by all values, and what to try next. */
function Told(props: ValuedProps & { readonly onOpen: (variable: Variable) => void }) {
  const { game, playing, side, values, onOpen } = props;
  const search = useAftermath(playing, values, side, () => unmet(game, side));
  return (
    <>
      <Story game={game} playing={playing} values={values} search={search} />
      <ScoreTable playing={playing} values={values} onOpen={onOpen} />
      <TurningCards playing={playing} values={values} search={search} />
      <ValueSets playing={playing} own={values.id} />
      {'found' in search ? <TryNext game={game} playing={playing} side={side} found={search.found} /> : null}
    </>
  );
}

/** What a printed page needs to be checked: the set-up, the fingerprint and the link. */
function PrintFoot({ game, playing }: { readonly game: Game; readonly playing: Playing }) {
  const names = setupNames(game);
  return (
    <footer className="print-only">
      <p>{words().endWords.printed(names.scenario, names.lens, names.values, game.seed, hashOf(playing))}</p>
      <p>
        {words().endWords.printedLink} <span className="print-link">{linkOf(game, playing)}</span>
      </p>
    </footer>
  );
}

/** Answers what the scenario asks of the final state, where it asks anything. */
function Milestone({ playing }: { readonly playing: Playing }) {
  const { scenario, state } = playing;
  const asked = CATALOGUE.ok ? CATALOGUE.value.scenarios[scenario.id]?.milestone : undefined;
  if (!asked) return null;
  return (
    <p>
      {words().endPage.asked}
      {words().page.colon}
      {told(asked.text)} <b>{isMilestone(scenario, state) ? words().endPage.reached : words().endPage.notReached}</b>
    </p>
  );
}

/** Says which power leads in which parts of the score. */
function leadsOf(playing: Playing, values: Values): string {
  const both = scores(playing.state, values);
  return SIDES.map((side) => {
    const rival = both[rivalOf(side)].parts;
    const ahead = SCORE_PARTS.filter((part) => both[side].parts[part] > rival[part]);
    const names = ahead.map((part) => inSentence(words().scoreParts[part]));
    return names.length > 0 ? words().endPage.leads(words().places[side], names.join(words().page.comma)) : '';
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
      <h2 id="score-title">{words().endPage.score}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words().endPage.part}</th>
            <th scope="col" className="number">
              {words().endPage.weight}
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className={`number ${side}`}>
                {words().shortNames[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, { part: 'publicGood' as const, weight: values.weights.publicGood, cells: shared }].map((row) => (
            <tr key={row.part} className={row.weight === 0 ? 'weightless' : ''}>
              <th scope="row">
                {row.part === 'publicGood' ? words().endPage.publicGood : words().scoreParts[row.part]}
              </th>
              <td className="number">{words().page.percent(figure(100 * row.weight, 0))}</td>
              {row.cells.map(({ side, value, variable }) => (
                <td key={side} className="number">
                  <button
                    type="button"
                    className={`figure score-bar ${side}`}
                    style={{ backgroundSize: `${value}% 100%` }}
                    onClick={() => onOpen(variable)}
                  >
                    <span className="visually-hidden">
                      {words().shortNames[side]}
                      {words().page.comma}
                      {words().gamePage.open(words().scoreParts[row.part])}{' '}
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
            <th scope="row">{words().endPage.total}</th>
            <td className="number">{words().page.percent(figure(100, 0))}</td>
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

function EndActions({ game, playing, side, values }: ValuedProps) {
  const [sharing, setSharing] = useState(false);
  const navigate = useNavigate();
  const { begin } = useTable();
  const { scenario, lens, values: valuesId, seed } = game;
  const playAs = (as: Side) => {
    const setup = {
      scenario,
      lens,
      values: valuesId,
      seed,
      side: as,
      opponent: isShared(game) ? PLAYER : rivalOfGame(game, as),
    };
    navigate({ at: 'game', id: begin(setup) });
  };
  const name = (ending: string) => fileName(['chips-and-commons', seed], ending);
  return (
    <div className="end-actions">
      <button type="button" className="primary" onClick={() => playAs(side)}>
        {words().endPage.again}
      </button>
      {isShared(game) ? null : (
        <button type="button" onClick={() => playAs(rivalOf(side))}>
          {words().endPage.other}
        </button>
      )}
      <button
        type="button"
        onClick={() => navigate({ at: 'replay', game: writeLink(game, hashOf(playing)), turn: '0', branch: '' })}
      >
        {words().replayWords.open}
      </button>
      <button type="button" onClick={() => setSharing(true)}>
        {words().endPage.share}
      </button>
      <button
        type="button"
        onClick={() => saveFile(name('json'), new Blob([writeGame(game)], { type: 'application/json' }))}
      >
        {words().endPage.save}
      </button>
      <button type="button" onClick={() => saveFile(name('csv'), csvFile(recordCsv(playing, values)))}>
        {words().endWords.csv}
      </button>
      <button type="button" onClick={() => print()}>
        {words().endWords.print}
      </button>
      <button type="button" onClick={() => navigate({ at: 'start' })}>
        {words().endPage.new}
      </button>
      {sharing ? <ShareDialog game={game} playing={playing} onClose={() => setSharing(false)} /> : null}
    </div>
  );
}
