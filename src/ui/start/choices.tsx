// What can be set for a game of one's own: who governs the other side, and scenario, lens, values and seed.

import type { Side } from '../../model/sides.ts';
import { AS_TOLD, OTHER_IDS } from '../../personas/roster.ts';
import type { Front } from '../../store/front.ts';
import { told, words } from '../../store/language.ts';
import type { Setup } from '../../store/setup.ts';
import { SeedField } from '../seed-field.tsx';
import { Weights } from '../weights.tsx';

interface OpponentsProps {
  readonly among: readonly string[];
  readonly side: Side;
  readonly setup: Setup;
  readonly change: (part: Partial<Setup>) => void;
}

/** Shows players to choose among. */
export function Opponents({ among, side, setup, change }: OpponentsProps) {
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
export function othersOf({ scenarios }: Front, { scenario }: Setup): readonly string[] {
  return OTHER_IDS.filter((id) => id !== AS_TOLD || scenarios[scenario]?.tells);
}

/** Something of the catalogue that has a title and a summary. */
export interface Entitled {
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

/** Shows scenario, lens, values and seed. */
export function MoreChoices({ front, setup, change }: MoreProps) {
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
      <SeedField seed={setup.seed} onChange={(seed) => change({ seed })} note={words().startPage.seedNote} />
    </div>
  );
}
