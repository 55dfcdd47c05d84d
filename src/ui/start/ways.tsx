// The ways in from the start page, each a card: a first game that teaches, a game of one's own, two at one screen, a class,
// and the pages where no game is played.

import { rivalOf, SIDES } from '../../model/sides.ts';
import { told, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import type { Setup } from '../../store/setup.ts';
import { FIRST_GAME, FIRST_OPPONENT } from '../first-opponent.ts';
import type { Entitled } from './choices.tsx';

/** The way in for a newcomer: one press, and the guide leads. */
export function FirstGame({ onPlay }: { readonly onPlay: (setup: Setup) => void }) {
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
export function OwnGame({ setup, turns, problem, own, change }: OwnGameProps) {
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
export function SharedGame({ disabled, onPlay }: { readonly disabled: boolean; readonly onPlay: () => void }) {
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
export function Classroom() {
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
export function WayTo({ title, text, go, href }: WayToProps) {
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
