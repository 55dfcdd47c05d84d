// The start: choose a side, an opponent and, for those who want to, scenario, lens, values and seed; or go on with a game.

import { type FormEvent, useState } from 'react';
import type { Catalogue } from '../format/catalogue.ts';
import { valuesOf } from '../format/prepare.ts';
import { rivalOf, SIDES, type Side } from '../model/sides.ts';
import { doctrinesOf } from '../personas/doctrines.ts';
import { personasOf } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';
import { forget, savedGames } from '../store/shelf.ts';
import { newSeed, PLAYER, type Setup, useTable } from '../store/table.ts';
import { page, startPage as words } from '../text/interface.ts';
import { personas } from '../text/personas.ts';
import { places, shortNames } from '../text/variables.ts';
import { Emblem } from './emblem.tsx';
import { FIRST_OPPONENT } from './first-opponent.ts';
import { useNavigate } from './navigate.ts';
import { Weights } from './weights.tsx';

const LONGEST_SEED = 200;
const AS_TOLD = 'as-told';

/** Says what is wrong with a seed; empty when nothing is. */
function seedProblem(seed: string): string {
  if (seed.trim() === '') return words.noSeed;
  const length = [...seed].length;
  return length > LONGEST_SEED ? words.longSeed(length) : '';
}

/** What a player finds chosen at first. */
function firstSetup(catalogue: Catalogue): Setup {
  return {
    scenario: Object.keys(catalogue.scenarios)[0] ?? '',
    lens: 'even-handed',
    values: 'balanced',
    seed: newSeed(),
    side: 'us',
    opponent: FIRST_OPPONENT.cn,
  };
}

/** Shows the start page. */
export function StartPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const [setup, setSetup] = useState(() => firstSetup(catalogue));
  const navigate = useNavigate();
  const { begin } = useTable();
  const change = (part: Partial<Setup>) => setSetup({ ...setup, ...part });
  const problem = seedProblem(setup.seed);
  const play = (event: FormEvent) => {
    event.preventDefault();
    if (problem === '') navigate({ at: 'game', id: begin(setup) });
  };
  const rival = rivalOf(setup.side);
  return (
    <main className="start" id="main">
      <header className="hero">
        <Emblem />
        <h1>{page.title}</h1>
        <p className="strap">{page.strap}</p>
        <p className="fine">{page.minutes}</p>
      </header>
      <SavedGames catalogue={catalogue} />
      <form onSubmit={play}>
        <fieldset>
          <legend>{words.side}</legend>
          <div className="cards two">
            {SIDES.map((side) => (
              <label key={side} className={`card ${side} ${setup.side === side ? 'chosen' : ''}`}>
                <input
                  type="radio"
                  name="side"
                  checked={setup.side === side}
                  onChange={() => change({ side, opponent: FIRST_OPPONENT[rivalOf(side)] })}
                />
                <b>{places[side]}</b>
                <small>{words.sideNote[side]}</small>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>
            {words.opponent} <small>({shortNames[rival]})</small>
          </legend>
          <Opponents among={doctrinesOf(rival)} side={rival} setup={setup} change={change} />
          <details className="more-players" open={!doctrinesOf(rival).some(({ id }) => id === setup.opponent)}>
            <summary>{words.morePlayers}</summary>
            <p className="fine">{words.morePlayersNote}</p>
            <Opponents among={othersOf(catalogue, setup)} side={rival} setup={setup} change={change} />
          </details>
        </fieldset>
        <details className="more">
          <summary>{words.more}</summary>
          <MoreChoices catalogue={catalogue} setup={setup} change={change} />
        </details>
        <p className="refusal" role="status">
          {problem}
        </p>
        <button type="submit" className="primary large" disabled={problem !== ''}>
          {words.play}
        </button>
      </form>
      <footer className="fine">{words.footer}</footer>
    </main>
  );
}

interface OpponentsProps {
  readonly among: readonly Persona[];
  readonly side: Side;
  readonly setup: Setup;
  readonly change: (part: Partial<Setup>) => void;
}

function Opponents({ among, side, setup, change }: OpponentsProps) {
  return (
    <div className="cards four">
      {among.map(({ id }) => (
        <label key={id} className={`card ${side} ${setup.opponent === id ? 'chosen' : ''}`}>
          <input
            type="radio"
            name="opponent"
            checked={setup.opponent === id}
            onChange={() => change({ opponent: id })}
          />
          <b>{personas[id]?.name}</b>
          <small>“{personas[id]?.creed}”</small>
        </label>
      ))}
    </div>
  );
}

/** Lists the players without a doctrine; the one that plays as told is there where a scenario tells something. */
function othersOf({ scenarios }: Catalogue, { side, scenario }: Setup): readonly Persona[] {
  const rival = rivalOf(side);
  const doctrines = doctrinesOf(rival).map(({ id }) => id);
  const isTold = scenarios[scenario]?.narrated !== undefined;
  return personasOf(rival).filter(({ id }) => !doctrines.includes(id) && (id !== AS_TOLD || isTold));
}

interface MoreProps {
  readonly catalogue: Catalogue;
  readonly setup: Setup;
  readonly change: (part: Partial<Setup>) => void;
}

function MoreChoices({ catalogue, setup, change }: MoreProps) {
  const select = (
    name: 'scenario' | 'lens' | 'values',
    from: Readonly<
      Record<string, { readonly text: { readonly en: { readonly title: string; readonly summary: string } } }>
    >,
  ) => (
    <div className="field">
      <label>
        {words[name]}
        <select value={setup[name]} onChange={(event) => change({ [name]: event.target.value })}>
          {Object.entries(from).map(([id, { text }]) => (
            <option key={id} value={id}>
              {text.en.title}
            </option>
          ))}
        </select>
      </label>
      <p className="fine">{from[setup[name]]?.text.en.summary}</p>
    </div>
  );
  return (
    <div className="more-inside">
      {select('scenario', catalogue.scenarios)}
      {select('lens', catalogue.lenses)}
      <div>
        {select('values', catalogue.values)}
        <Weights values={valuesOf(catalogue, setup.values)} />
      </div>
      <div className="field">
        <label>
          {words.seed}
          <input
            type="text"
            value={setup.seed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ seed: event.target.value })}
          />
        </label>
        <button type="button" onClick={() => change({ seed: newSeed() })}>
          {words.newSeed}
        </button>
        <p className="fine">{words.seedNote}</p>
      </div>
    </div>
  );
}

function SavedGames({ catalogue }: { readonly catalogue: Catalogue }) {
  const [saves, setSaves] = useState(savedGames);
  const navigate = useNavigate();
  if (saves.length === 0) return null;
  return (
    <section className="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{words.continue}</h2>
      <ul>
        {saves.slice(0, 4).map(({ id, game, side }) => {
          const labels = catalogue.scenarios[game.scenario]?.turns ?? [];
          const rival = game.players[rivalOf(side)];
          const name = `${shortNames[side]} – ${rival === PLAYER ? '' : (personas[rival]?.name ?? rival)}, ${labels[game.decisions.length] ?? words.ended}`;
          return (
            <li key={id}>
              <button type="button" onClick={() => navigate({ at: 'game', id })}>
                {name} <small>{game.seed}</small>
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={`${words.forget}: ${name}`}
                onClick={() => {
                  forget(id);
                  setSaves(savedGames());
                }}
              >
                {words.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
