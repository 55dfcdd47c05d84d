// A lens with all that it changes and why, a set of values with its weights, and a scenario with what can happen in it.

import { numbersOf } from '../../lab/model-index.ts';
import { SIDES } from '../../model/sides.ts';
import { told, useLanguage, words } from '../../store/language.ts';
import { inUnit } from '../figures.ts';
import { scenarioName } from '../lab/lab-naming.ts';
import { Weights } from '../weights.tsx';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { overrideText, Sourced } from './parameter-page.tsx';
import { ofSide, Part, Passages, Table, ThingLink, ThingList } from './parts.tsx';
import { parameterText } from './tongue.ts';
import { fitted } from './trial-fields.tsx';

/** Shows a lens. */
export function LensPage({ id }: { readonly id: string }) {
  const { catalogue, trial, change } = useGround();
  const { language } = useLanguage();
  const say = modelWords().lens;
  const lens = catalogue.lenses[id];
  if (!lens) return null;
  const overrides = Object.entries(lens.overrides);
  const [base = ''] = Object.keys(catalogue.scenarios);
  return (
    <>
      {trial.lens === id ? (
        <p className="note">{say.isLook}</p>
      ) : (
        <p>
          <button type="button" onClick={() => change({ lens: id })}>
            {say.look}
          </button>
        </p>
      )}
      <Part id="voices" title={say.voices}>
        <Passages ids={lens.voices} none={say.voicesNone} />
      </Part>
      <Part id="sets" title={say.sets}>
        {overrides.length === 0 ? (
          <p>{say.setsNone}</p>
        ) : (
          <Table label={say.sets} heads={Object.values(say.head)} numbers={[1, 2]}>
            {overrides.map(([name, override]) => {
              const { unit, meaning } = parameterText(catalogue, name, language);
              const written = numbersOf(catalogue, base, name)
                .map(({ side, value }) => `${side ? `${words().shortNames[side]} ` : ''}${inUnit(value, unit)}`)
                .join(words().page.comma);
              return (
                <tr key={name}>
                  <th scope="row">
                    <ThingLink thing={{ kind: 'parameter', id: name }}>
                      <code>{name}</code>
                    </ThingLink>{' '}
                    <small>{meaning}</small>
                  </th>
                  <td className="number">{written}</td>
                  <td className="number">{overrideText(override, unit)}</td>
                  <td>
                    <Sourced text={override.because} />
                  </td>
                </tr>
              );
            })}
          </Table>
        )}
      </Part>
    </>
  );
}

/** Shows a set of values. */
export function ValuesPage({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  return (
    <Part id="weights" title={modelWords().values.weights}>
      <Weights values={catalogue.values[id]} />
    </Part>
  );
}

/** Shows a scenario. */
export function ScenarioPage({ id }: { readonly id: string }) {
  const { catalogue, trial, change } = useGround();
  const say = modelWords().scenario;
  const scenario = catalogue.scenarios[id];
  if (!scenario) return null;
  const { turns, halfYears, milestone, events, initiatives } = scenario;
  const asked = told(milestone?.text);
  return (
    <>
      <p>{say.turns(turns.length, turns[0] ?? '', turns.at(-1) ?? '', halfYears)}</p>
      {trial.scenario === id ? (
        <p className="note">{say.isPlayed}</p>
      ) : (
        <p>
          <button type="button" onClick={() => change(fitted(catalogue, { ...trial, scenario: id }))}>
            {say.play}
          </button>
        </p>
      )}
      {asked && milestone ? (
        <Part id="milestone" title={say.milestone}>
          <p>{asked}</p>
          <p className="fine">
            <Sourced text={milestone.source} />
          </p>
        </Part>
      ) : null}
      <Differences id={id} />
      <Part id="events" title={say.events}>
        <ThingList things={events.map((event) => ({ kind: 'event', id: event }))} />
      </Part>
      {SIDES.map((side) => (
        <Part key={side} id={`cards-${side}`} title={say.cards(words().powersInSentence[side])}>
          <ThingList things={initiatives[side].map((card) => ({ kind: 'initiative', id: card }))} />
        </Part>
      ))}
    </>
  );
}

/** The parameters that stand elsewhere than in the first scenario. */
function Differences({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const { language } = useLanguage();
  const say = modelWords().scenario;
  const [base = ''] = Object.keys(catalogue.scenarios);
  if (id === base) return null;
  const rows = Object.keys(catalogue.scenarios[id]?.parameters ?? {}).flatMap((name) => {
    const there = numbersOf(catalogue, base, name);
    return numbersOf(catalogue, id, name).flatMap((here, i) =>
      here.value === there[i]?.value ? [] : [{ name, here, from: there[i]?.value ?? here.value }],
    );
  });
  return (
    <Part id="differs" title={say.differs(scenarioName(base))}>
      {rows.length === 0 ? (
        <p>{say.differsNone}</p>
      ) : (
        <Table label={say.differs(scenarioName(base))} heads={Object.values(say.differsHead)} numbers={[1, 2]}>
          {rows.map(({ name, here, from }) => {
            const { unit, meaning } = parameterText(catalogue, name, language);
            return (
              <tr key={`${name}/${here.side}`}>
                <th scope="row">
                  <ThingLink thing={{ kind: 'parameter', id: name }}>
                    <code>{name}</code>
                  </ThingLink>{' '}
                  {ofSide(here.side)} <small>{meaning}</small>
                </th>
                <td className="number">{inUnit(from, unit)}</td>
                <td className="number">
                  {inUnit(here.value, unit)} {unit}
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </Part>
  );
}
