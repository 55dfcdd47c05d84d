// The start, as a stranger sees it first: what the game is, and three ways in (a first game that teaches, a game of one's
// own, two at one screen); for those who want to, opponent, scenario, lens, values and seed; or go on with a game.

import './start.css';
import { type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { rivalOf } from '../../model/sides.ts';
import { DOCTRINE_IDS } from '../../personas/roster.ts';
import { type Front, useFront } from '../../store/front.ts';
import { words } from '../../store/language.ts';
import { lastSetup, rememberSetup } from '../../store/last-setup.ts';
import { newSeed, PLAYER, type Setup } from '../../store/setup.ts';
import { Emblem } from '../emblem.tsx';
import { usualSetup } from '../first-opponent.ts';
import { useNavigate } from '../navigate.ts';
import { MoreChoices, Opponents, othersOf } from './choices.tsx';
import { Classroom, FirstGame, OwnGame, SharedGame, WayTo } from './ways.tsx';

const LONGEST_SEED = 200;

/** Makes a part of the page of the saved games; it is fetched after the rest, and left out where that fails. */
const ofShelf = (part: 'GamesShelf' | 'ShelfTools') =>
  lazy(() =>
    import('../shell/games-shelf.tsx').then<{ default: () => ReactNode }, { default: () => ReactNode }>(
      (shelf) => ({ default: shelf[part] }),
      () => ({ default: () => null }),
    ),
  );
const GamesShelf = ofShelf('GamesShelf');
const ShelfTools = ofShelf('ShelfTools');

/** Lays out a new game and returns its id; the table is fetched when it is first needed. */
async function layOut(setup: Setup): Promise<string> {
  const { useTable } = await import('../../store/table.ts');
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
