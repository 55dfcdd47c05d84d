// The changes that are being tried, collected from page to page: each with a way back, and all of them with one.

import { useLanguage, words } from '../../store/language.ts';
import { inUnit } from '../figures.ts';
import { Effect } from './effect.tsx';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { ofSide, ThingLink } from './parts.tsx';
import { Save } from './save.tsx';
import { parameterText } from './tongue.ts';

/** Lists the changes. */
function Changes() {
  const { catalogue, trial, scenario, change } = useGround();
  const { language } = useLanguage();
  const say = modelWords().tray;
  const names = Object.keys(trial.set);
  if (names.length === 0) return <p className="fine">{say.none}</p>;
  const without = (name: string) => Object.fromEntries(Object.entries(trial.set).filter(([other]) => other !== name));
  return (
    <>
      <ul className="changes">
        {names.map((name) => {
          const [whole = name, side] = name.split('.') as [string, ('us' | 'cn')?];
          const { unit, meaning } = parameterText(catalogue, whole, language);
          const written = scenario.sources.find((source) => source.name === name)?.value ?? 0;
          return (
            <li key={name}>
              <span>
                <ThingLink thing={{ kind: 'parameter', id: whole }}>
                  <code>{whole}</code>
                </ThingLink>{' '}
                {ofSide(side)} <small>{meaning}</small>
              </span>
              <b className="number">{say.line(inUnit(written, unit), inUnit(trial.set[name] ?? 0, unit), unit)}</b>
              <button type="button" className="link" onClick={() => change({ set: without(name) })}>
                {say.undoShort}
                <span className="visually-hidden">{words().page.aside(say.undo(name))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" onClick={() => change({ set: {} })}>
          {say.reset}
        </button>
      </p>
    </>
  );
}

/** Shows the changes beside a page; folded away while there are none. */
export function Tray() {
  const { trial, address } = useGround();
  const say = modelWords().tray;
  const count = Object.keys(trial.set).length;
  return (
    <details className="tray" open={count > 0}>
      <summary>
        <b>{say.title(count)}</b>
      </summary>
      <Changes />
      {count > 0 ? (
        <p>
          <a href={address('changes')}>{say.open}</a>
        </p>
      ) : null}
    </details>
  );
}

/** Shows all changes together, what they do, and the ways to keep them. */
export function ChangesPage() {
  const say = modelWords().tray;
  return (
    <>
      <p>{say.note}</p>
      <Changes />
      <Effect unchanged={modelWords().trial.unchangedTray} />
      <Save />
    </>
  );
}
