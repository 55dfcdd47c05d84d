// Opening a room: how long the lesson is, who decides for whom, how many games side by side, and the rest for those who want
// it. What is asked in one go can be sent as it stands; every choice says what it means for a class.

import { type FormEvent, useState } from 'react';
import { carriedFor } from '../../format/own.ts';
import { SIDES, type Side } from '../../model/sides.ts';
import { DOCTRINE_IDS, OTHER_IDS } from '../../personas/roster.ts';
import { MOST_WORLDS, OFFICES, ROLES } from '../../room/seat.ts';
import { CLASS, LONGEST_PHASE, PHASES, type RoomSetup, SEATING } from '../../room/setup.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { newSeed } from '../../store/setup.ts';
import { useNavigate } from '../navigate.ts';
import { SeedField } from '../seed-field.tsx';
import { LENGTHS, LESSONS, type LessonLength, minutesOf } from './lengths.ts';
import { roomRefusal, roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';

/** Who plays against whom. */
const PAIRINGS = ['both', 'us', 'cn'] as const;
type Pairing = (typeof PAIRINGS)[number];

const USUAL_RIVAL = { us: 'incumbents', cn: 'managed-openness' } as const;
/** How many make a cabinet that works well. */
const FEW = 3;
const MANY = 6;

function usualRoom(): RoomSetup {
  return {
    ...LESSONS.lesson,
    lens: 'even-handed',
    values: 'balanced',
    seed: newSeed(),
    worlds: 1,
    players: { us: CLASS, cn: CLASS },
    seating: 'room',
    others: false,
  };
}

/** Finds the first number that a room cannot be opened with, in words; empty when there is none. */
function problemWith({ seconds, worlds, seed }: RoomSetup): string {
  const say = teacherWords().open;
  const wrong = (n: number, low: number, high: number) => !Number.isInteger(n) || n < low || n > high;
  if (wrong(worlds, 1, MOST_WORLDS)) return say.bad(say.worlds, 1, MOST_WORLDS);
  const phase = PHASES.find((one) => wrong(seconds[one], 0, LONGEST_PHASE));
  if (phase) return say.bad(roomWords().phases[phase], 0, LONGEST_PHASE);
  return seed.trim() === '' ? words().startPage.noSeed : '';
}

/** Shows the form that opens a room. */
export function OpenForm() {
  const [setup, setSetup] = useState(usualRoom);
  const [length, setLength] = useState<LessonLength>('lesson');
  const [state, setState] = useState<{ readonly opening: boolean; readonly refusal: string }>({
    opening: false,
    refusal: '',
  });
  const { open } = useRoom();
  const navigate = useNavigate();
  const say = teacherWords().open;
  const change = (part: Partial<RoomSetup>) => setSetup({ ...setup, ...part });
  const problem = problemWith(setup);
  if (!CATALOGUE.ok) return null;
  const catalogue = CATALOGUE.value;
  const turns = catalogue.scenarios[setup.scenario]?.turns.length ?? 0;
  const minutes = minutesOf(setup.seconds, turns);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (problem !== '' || state.opening) return;
    setState({ opening: true, refusal: '' });
    const opened = await open({ ...setup, ...carriedFor(catalogue, setup) });
    if (opened.ok) navigate({ at: 'room', code: opened.value, as: 'teacher' });
    else setState({ opening: false, refusal: roomRefusal(opened) });
  };
  return (
    <main className="teacher open-room" id="main">
      <h1>{say.title}</h1>
      <p className="strap">{say.lead}</p>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{say.length}</legend>
          <div className="cards">
            {LENGTHS.map((one) => (
              <label key={one} className={`card ${length === one ? 'chosen' : ''}`}>
                <input
                  type="radio"
                  name="length"
                  checked={length === one}
                  onChange={() => {
                    setLength(one);
                    change(LESSONS[one]);
                  }}
                />
                <b>{say.lengths[one].name}</b>
                <small>{say.lengths[one].note}</small>
              </label>
            ))}
          </div>
        </fieldset>
        <Pairings setup={setup} change={change} />
        <Worlds setup={setup} change={change} />
        <fieldset>
          <legend>{say.seating}</legend>
          <div className="cards">
            {SEATING.map((one) => (
              <label key={one} className={`card ${setup.seating === one ? 'chosen' : ''}`}>
                <input
                  type="radio"
                  name="seating"
                  checked={setup.seating === one}
                  onChange={() => change({ seating: one })}
                />
                <b>{say.seatings[one]}</b>
              </label>
            ))}
          </div>
        </fieldset>
        <details className="more">
          <summary>{say.more}</summary>
          <More setup={setup} change={change} />
        </details>
        <p className="fine">{minutes === undefined ? say.untimed(turns) : say.sum(turns, minutes)}</p>
        <p className="refusal" role="status">
          {problem || state.refusal}
        </p>
        <div className="way-go">
          <button type="submit" className="primary" disabled={problem !== '' || state.opening}>
            {state.opening ? say.opening : say.go}
          </button>
        </div>
      </form>
      <p>
        <a href="#/room/papers">{say.papers}</a>
      </p>
    </main>
  );
}

interface PartProps {
  readonly setup: RoomSetup;
  readonly change: (part: Partial<RoomSetup>) => void;
}

function Pairings({ setup, change }: PartProps) {
  const say = teacherWords().open;
  const pairing: Pairing = setup.players.us !== CLASS ? 'cn' : setup.players.cn !== CLASS ? 'us' : 'both';
  const rival: Side | undefined = pairing === 'both' ? undefined : pairing === 'us' ? 'cn' : 'us';
  const pair = (one: Pairing) => ({
    us: one === 'cn' ? USUAL_RIVAL.us : CLASS,
    cn: one === 'us' ? USUAL_RIVAL.cn : CLASS,
  });
  return (
    <fieldset>
      <legend>{say.players}</legend>
      <div className="cards">
        {PAIRINGS.map((one) => (
          <label key={one} className={`card ${pairing === one ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="pairing"
              checked={pairing === one}
              onChange={() => change({ players: pair(one) })}
            />
            <b>{say.pairings[one]}</b>
          </label>
        ))}
      </div>
      {rival ? (
        <label className="field">
          {say.doctrine}
          <select
            value={setup.players[rival]}
            onChange={(event) => change({ players: { ...setup.players, [rival]: event.target.value } })}
          >
            {[...DOCTRINE_IDS[rival], ...OTHER_IDS.filter((id) => words().personas[id])].map((id) => (
              <option key={id} value={id}>
                {words().personas[id]?.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </fieldset>
  );
}

function Worlds({ setup, change }: PartProps) {
  const say = teacherWords().open;
  const { worlds, players, others } = setup;
  const cabinets = worlds * SIDES.filter((side) => players[side] === CLASS).length;
  const seats = others ? worlds * OFFICES.length : 0;
  return (
    <fieldset>
      <legend>{say.worlds}</legend>
      <div className="worlds-choice">
        <label>
          <span className="visually-hidden">{say.worlds}</span>
          <input
            type="range"
            min={1}
            max={MOST_WORLDS}
            value={worlds}
            aria-valuetext={say.worldsFor(worlds, cabinets * FEW + seats, cabinets * MANY + seats)}
            onChange={(event) => change({ worlds: Number(event.target.value) })}
          />
        </label>
        <b aria-hidden="true">{say.worldsFor(worlds, cabinets * FEW + seats, cabinets * MANY + seats)}</b>
      </div>
      <p className="fine">{say.worldsNote}</p>
      <label className="check">
        <input type="checkbox" checked={others} onChange={(event) => change({ others: event.target.checked })} />{' '}
        {say.others}
      </label>
      <p className="fine">
        {say.othersNote} {[...ROLES, ...OFFICES].map((role) => roomWords().roles[role].name).join(words().page.comma)}
        {words().page.stop}
      </p>
    </fieldset>
  );
}

/** Something of the catalogue that has a title and a summary. */
interface Entitled {
  readonly text: Readonly<Record<'en' | 'zh', { readonly title: string; readonly summary: string }>>;
}

function More({ setup, change }: PartProps) {
  const say = teacherWords().open;
  if (!CATALOGUE.ok) return null;
  const { scenarios, lenses, values } = CATALOGUE.value;
  const lists: Readonly<Record<'scenario' | 'lens' | 'values', Readonly<Record<string, Entitled>>>> = {
    scenario: scenarios,
    lens: lenses,
    values,
  };
  return (
    <div className="more-inside">
      {(['scenario', 'lens', 'values'] as const).map((part) => (
        <div key={part} className="field">
          <label>
            {words().startPage[part]}
            <select value={setup[part]} onChange={(event) => change({ [part]: event.target.value })}>
              {Object.entries(lists[part]).map(([id, { text }]) => (
                <option key={id} value={id}>
                  {told(text).title}
                </option>
              ))}
            </select>
          </label>
          <p className="fine">{told(lists[part][setup[part]]?.text)?.summary}</p>
        </div>
      ))}
      <SeedField seed={setup.seed} longest={200} onChange={(seed) => change({ seed })} />
      <fieldset className="seconds">
        <legend>{say.seconds}</legend>
        {PHASES.map((phase) => (
          <label key={phase}>
            {roomWords().phases[phase]}
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={LONGEST_PHASE}
              value={Number.isNaN(setup.seconds[phase]) ? '' : setup.seconds[phase]}
              onChange={(event) => change({ seconds: { ...setup.seconds, [phase]: event.target.valueAsNumber } })}
            />
          </label>
        ))}
      </fieldset>
    </div>
  );
}
