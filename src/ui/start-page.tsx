// The start, as a stranger sees it first: what the game is, and three ways in (a first game that teaches, a game of one's
// own, two at one screen); for those who want to, opponent, scenario, lens, values and seed; or go on with a game.

import './start.css';
import { type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { rivalOf, SIDES, type Side } from '../model/sides.ts';
import { AS_TOLD, DOCTRINE_IDS, OTHER_IDS } from '../personas/roster.ts';
import { type Front, useFront } from '../store/front.ts';
import { told, words } from '../store/language.ts';
import { lastSetup, rememberSetup } from '../store/last-setup.ts';
import { addressOf } from '../store/place.ts';
import { newSeed, PLAYER, type Setup } from '../store/setup.ts';
import { Emblem } from './emblem.tsx';
import { FIRST_GAME, FIRST_OPPONENT, usualSetup } from './first-opponent.ts';
import { useNavigate } from './navigate.ts';
import { Weights } from './weights.tsx';

const LONGEST_SEED = 200;

/** Makes a part of the page of the saved games; it is fetched after the rest, and left out where that fails. */
const ofShelf = (part: 'GamesShelf' | 'ShelfTools') =>
  lazy(() =>
    import('./shell/games-shelf.tsx').then<{ default: () => ReactNode }, { default: () => ReactNode }>(
      (shelf) => ({ default: shelf[part] }),
      () => ({ default: () => null }),
    ),
  );
const GamesShelf = ofShelf('GamesShelf');
const ShelfTools = ofShelf('ShelfTools');

/** Lays out a new game and returns its id; the table is fetched when it is first needed. */
async function layOut(setup: Setup): Promise<string> {
  const { useTable } = await import('../store/table.ts');
  return useTable.getState().begin(setup);
}

/** Says what is wrong with a seed; empty when nothing is. */
function seedProblem(seed: string): string {
  if (seed.trim() === '') return words().startPage.noSeed;
  const length = [...seed].length;
  return length > LONGEST_SEED ? words().startPage.longSeed(length) : '';
}

/** What a player has chosen, as far as it is there: a scenario of one's own may have gone since. */
function stillThere({ scenarios, lenses }: Front, { scenario, lens, ...chosen }: Partial<Setup>): Partial<Setup> {
  return {
    ...chosen,
    ...(scenario && scenarios[scenario] ? { scenario } : {}),
    ...(lens && lenses[lens] ? { lens } : {}),
  };
}

/** Shows the start page: what it is, the ways in, and the games that are saved. */
export function StartPage() {
  const front = useFront();
  const [seed] = useState(newSeed);
  const [chosen, choose] = useState<Partial<Setup>>({});
  const setup: Setup = { ...(lastSetup(front) ?? usualSetup(front)), seed, ...stillThere(front, chosen) };
  const [failed, setFailed] = useState(false);
  const [more, setMore] = useState(false);
  const navigate = useNavigate();
  const change = (part: Partial<Setup>) => choose({ ...chosen, ...part });
  const problem = seedProblem(setup.seed);
  const play = (chosen: Setup) => {
    setFailed(false);
    layOut(chosen).then(
      (id) => navigate({ at: 'game', id }),
      () => setFailed(true),
    );
  };
  const playOwn = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== '') return;
    rememberSetup(setup);
    play(setup);
  };
  const rival = rivalOf(setup.side);
  return (
    <main className="start" id="main">
      <header className="hero">
        <Emblem />
        <h1>{words().page.title}</h1>
        <p className="strap">{words().page.strap}</p>
        <p className="fine">{words().page.minutes}</p>
      </header>
      <Suspense fallback={null}>
        <GamesShelf />
      </Suspense>
      <form onSubmit={playOwn}>
        <section className="ways" aria-label={words().guideWords.ways}>
          <FirstGame onPlay={play} />
          <OwnGame
            setup={setup}
            turns={front.scenarios[setup.scenario]?.turns.length ?? 0}
            problem={problem}
            own={[front.scenarios[setup.scenario], front.lenses[setup.lens]].filter((one) => one?.own)}
            change={change}
          />
          <SharedGame disabled={problem !== ''} onPlay={() => play({ ...setup, opponent: PLAYER })} />
        </section>
        <p className="refusal" role="status">
          {failed ? words().refusals.load : problem}
        </p>
        <div className="settings-of-game">
          <details className="more">
            <summary>
              {words().startPage.opponent}
              <small>{words().page.aside(words().shortNames[rival])}</small>
            </summary>
            <fieldset className="more-inside opponents">
              <legend className="visually-hidden">{words().startPage.opponent}</legend>
              <Opponents among={DOCTRINE_IDS[rival]} side={rival} setup={setup} change={change} />
              <details className="more-players" open={!DOCTRINE_IDS[rival].includes(setup.opponent)}>
                <summary>{words().startPage.morePlayers}</summary>
                <p className="fine">{words().startPage.morePlayersNote}</p>
                <Opponents among={othersOf(front, setup)} side={rival} setup={setup} change={change} />
              </details>
            </fieldset>
          </details>
          <details className="more" onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
            <summary>{words().startPage.more}</summary>
            {more ? <MoreChoices front={front} setup={setup} change={change} /> : null}
          </details>
        </div>
      </form>
      <section className="ways beside" aria-label={words().guideWords.beside}>
        <Classroom />
        <WayTo {...words().page.toLab} href="#/lab" />
        <WayTo {...words().page.toModel} href="#/model" />
      </section>
      <Suspense fallback={null}>
        <ShelfTools />
      </Suspense>
      <footer className="fine">{words().startPage.footer}</footer>
    </main>
  );
}

/** The way in for a newcomer: one press, and the guide leads. */
function FirstGame({ onPlay }: { readonly onPlay: (setup: Setup) => void }) {
  const say = words().guideWords.first;
  return (
    <section className="way first" aria-labelledby="way-first">
      <h2 id="way-first">{say.title}</h2>
      <p className="way-time">{say.time}</p>
      <p>{say.text}</p>
      <ol>
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="way-go">
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            className={`side-go ${side}`}
            onClick={() => onPlay({ ...FIRST_GAME, side, opponent: FIRST_OPPONENT[rivalOf(side)] })}
          >
            <i className="sign" aria-hidden="true" />
            {say.as[side]}
          </button>
        ))}
      </div>
    </section>
  );
}

interface OwnGameProps {
  readonly setup: Setup;
  readonly turns: number;
  readonly problem: string;
  /** What is chosen of the player's own. */
  readonly own: readonly (Entitled | undefined)[];
  readonly change: (part: Partial<Setup>) => void;
}

/** The quick way in: the side, and play. The rest stands in the details below. */
function OwnGame({ setup, turns, problem, own, change }: OwnGameProps) {
  const say = words().guideWords.solo;
  const name = words().personas[setup.opponent]?.name ?? setup.opponent;
  return (
    <section className="way solo" aria-labelledby="way-solo">
      <h2 id="way-solo">{say.title}</h2>
      <p className="way-time">{say.time(minutesOf(turns), turns)}</p>
      <fieldset>
        <legend>{words().startPage.side}</legend>
        <div className="cards">
          {SIDES.map((side) => (
            <label key={side} className={`card ${side} ${setup.side === side ? 'chosen' : ''}`}>
              <input
                type="radio"
                name="side"
                checked={setup.side === side}
                onChange={() => change({ side, opponent: FIRST_OPPONENT[rivalOf(side)] })}
              />
              <b>{words().places[side]}</b>
              <small>{words().startPage.sideNote[side]}</small>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="fine">{say.against(name)}</p>
      {own.length > 0 ? (
        <p className="fine">
          {words().startPage.yours}
          {words().page.colon}
          {own.map((one) => told(one?.text)?.title).join(words().page.comma)}
        </p>
      ) : null}
      <div className="way-go">
        <button type="submit" className="primary" disabled={problem !== ''}>
          {words().startPage.play}
        </button>
      </div>
    </section>
  );
}

/** About how long a game takes, in minutes: a while for the first turn, less than one for each, in steps of five. */
function minutesOf(turns: number): number {
  return 5 * Math.max(1, Math.round((4 + turns) / 5));
}

/** The way in for two at one screen. */
function SharedGame({ disabled, onPlay }: { readonly disabled: boolean; readonly onPlay: () => void }) {
  const say = words().handOverWords.way;
  return (
    <section className="way shared" aria-labelledby="way-shared">
      <h2 id="way-shared">{say.title}</h2>
      <p className="way-time">{say.time}</p>
      <p>{say.text}</p>
      <div className="way-go">
        <button type="button" disabled={disabled} onClick={onPlay}>
          {say.go}
        </button>
      </div>
    </section>
  );
}

/** The way in for a class. */
function Classroom() {
  const say = words().startPage.classroom;
  return (
    <section className="way classroom" aria-labelledby="way-classroom">
      <h2 id="way-classroom">{say.title}</h2>
      <p className="way-time">{say.time}</p>
      <p>{say.text}</p>
      <div className="way-go">
        <a className="button" href={addressOf({ at: 'room', code: '', as: 'pupil' })}>
          {say.join}
        </a>
        <a className="button" href={addressOf({ at: 'room', code: '', as: 'teacher' })}>
          {say.open}
        </a>
      </div>
    </section>
  );
}

interface WayToProps {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly href: string;
}

/** The way to a page where no game is played. */
function WayTo({ title, text, go, href }: WayToProps) {
  return (
    <section className="way">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="way-go">
        <a className="button" href={href}>
          {go}
        </a>
      </div>
    </section>
  );
}

interface OpponentsProps {
  readonly among: readonly string[];
  readonly side: Side;
  readonly setup: Setup;
  readonly change: (part: Partial<Setup>) => void;
}

function Opponents({ among, side, setup, change }: OpponentsProps) {
  return (
    <div className="cards four">
      {among.map((id) => (
        <label key={id} className={`card ${side} ${setup.opponent === id ? 'chosen' : ''}`}>
          <input
            type="radio"
            name="opponent"
            checked={setup.opponent === id}
            onChange={() => change({ opponent: id })}
          />
          <b>{words().personas[id]?.name}</b>
          <small>“{words().personas[id]?.creed}”</small>
        </label>
      ))}
    </div>
  );
}

/** Lists the players without a doctrine; the one that plays as told is there where a scenario tells something. */
function othersOf({ scenarios }: Front, { scenario }: Setup): readonly string[] {
  return OTHER_IDS.filter((id) => id !== AS_TOLD || scenarios[scenario]?.tells);
}

/** Something of the catalogue that has a title and a summary. */
interface Entitled {
  readonly own?: true;
  readonly text: Readonly<Record<'en' | 'zh', { readonly title: string; readonly summary: string }>>;
}

function Options({ among }: { readonly among: readonly (readonly [string, Entitled])[] }) {
  return among.map(([id, { text }]) => (
    <option key={id} value={id}>
      {told(text).title}
    </option>
  ));
}

interface MoreProps {
  readonly front: Front;
  readonly setup: Setup;
  readonly change: (part: Partial<Setup>) => void;
}

function MoreChoices({ front, setup, change }: MoreProps) {
  const select = (name: 'scenario' | 'lens' | 'values', from: Readonly<Record<string, Entitled>>) => (
    <div className="field">
      <label>
        {words().startPage[name]}
        <select value={setup[name]} onChange={(event) => change({ [name]: event.target.value })}>
          <Options among={Object.entries(from).filter(([, { own }]) => !own)} />
          {Object.values(from).some(({ own }) => own) ? (
            <optgroup label={words().startPage.yours}>
              <Options among={Object.entries(from).filter(([, { own }]) => own)} />
            </optgroup>
          ) : null}
        </select>
      </label>
      <p className="fine">{told(from[setup[name]]?.text)?.summary}</p>
    </div>
  );
  return (
    <div className="more-inside">
      {select('scenario', front.scenarios)}
      {select('lens', front.lenses)}
      <div>
        {select('values', front.values)}
        <Weights values={front.values[setup.values]} />
      </div>
      <div className="field">
        <label>
          {words().startPage.seed}
          <input
            type="text"
            value={setup.seed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ seed: event.target.value })}
          />
        </label>
        <button type="button" onClick={() => change({ seed: newSeed() })}>
          {words().startPage.newSeed}
        </button>
        <p className="fine">{words().startPage.seedNote}</p>
      </div>
    </div>
  );
}
