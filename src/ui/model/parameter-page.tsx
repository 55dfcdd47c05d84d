// A parameter: its value and range, where it comes from, which rules use it, which lenses change it; a slider that moves
// it, and what becomes of the outcome.

import type { LensSource } from '../../format/schemas.ts';
import { numbersOf, type ScenarioNumber, usersOf } from '../../lab/model-index.ts';
import { sourceText, useLanguage, words } from '../../store/language.ts';
import { inUnit } from '../figures.ts';
import { lensName } from '../lab/lab-naming.ts';
import { RangeBar } from '../rules/rule-details.tsx';
import { Effect } from './effect.tsx';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { ofSide, Part, Table, ThingLink } from './parts.tsx';
import { RuleLinks } from './rule-page.tsx';
import { Slider } from './slider.tsx';
import { parameterText } from './tongue.ts';

/** Shows a parameter. */
export function ParameterPage({ id }: { readonly id: string }) {
  const { catalogue, scenario } = useGround();
  const { language } = useLanguage();
  const say = modelWords().parameter;
  const { unit } = parameterText(catalogue, id, language);
  const sources = scenario.sources.filter(({ name }) => name.replace(/\.(us|cn)$/, '') === id);
  const numbers = numbersOf(catalogue, scenario.id, id);
  const canTry = sources.some(({ low, high }) => low < high);
  return (
    <>
      <Part id="value" title={say.value}>
        <div className="parameter-sides">
          {(sources.length > 0 ? sources : numbers).map((number) => (
            <NumberPart
              key={'name' in number ? number.name : (number as ScenarioNumber).meaning}
              number={number}
              id={id}
              unit={unit}
            />
          ))}
        </div>
        {sources.length === 0 ? <p>{say.notTried}</p> : null}
      </Part>
      {canTry ? <Effect unchanged={modelWords().trial.unchanged} /> : null}
      <Users id={id} />
      <Lenses id={id} unit={unit} />
      <Scenarios id={id} unit={unit} />
    </>
  );
}

interface NumberProps {
  readonly number: ScenarioNumber & { readonly name?: string; readonly lens?: string };
  readonly id: string;
  readonly unit: string;
}

function NumberPart({ number, id, unit }: NumberProps) {
  const { catalogue, trial } = useGround();
  const say = modelWords().parameter;
  const { name, value, low, high, source, lens } = number;
  const side = /\.(us|cn)$/.exec(name ?? '')?.[1] as 'us' | 'cn' | undefined;
  const power = side ? words().places[side] : '';
  const original = numbersOf(catalogue, trial.scenario, id).find((one) => one.side === side);
  return (
    <div className={side ? `parameter-side ${side}-side` : 'parameter-side'}>
      {side ? <h3 className={side}>{power}</h3> : null}
      {name !== undefined && low < high ? (
        <Slider source={{ ...number, name }} unit={unit} label={id} power={power} />
      ) : (
        <>
          <p>
            <b className="number">{inUnit(value, unit)}</b> <small>{unit}</small>
          </p>
          {low < high ? (
            <RangeBar value={value} low={low} high={high} unit={unit} byLens={false} />
          ) : (
            <p className="fine">{say.fixed}</p>
          )}
        </>
      )}
      {lens === undefined ? null : (
        <p>
          <b>
            {say.bySource.lens(lensName(trial.lens))}
            {words().page.colon}
          </b>
          <Sourced text={lens} />
        </p>
      )}
      <p className="fine">
        {say.source}
        {words().page.colon}
        <Sourced text={original?.source ?? source} />
      </p>
    </div>
  );
}

/** Tells a source, with each passage that it names as a link. */
export function Sourced({ text }: { readonly text: string }) {
  const { catalogue } = useGround();
  const pieces = sourceText(text).split(/(?<![A-Za-z\d])([FMV]\d{1,2})(?!\d)/);
  return pieces.map((piece, i) =>
    Object.hasOwn(catalogue.evidence.entries, piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change their order
      <ThingLink key={i} thing={{ kind: 'evidence', id: piece }}>
        {piece}
      </ThingLink>
    ) : (
      piece
    ),
  );
}

function Users({ id }: { readonly id: string }) {
  const say = modelWords().parameter;
  const { mechanisms, parts } = usersOf(id);
  return (
    <Part id="used" title={say.usedBy}>
      {parts.map((part) => (
        <p key={part}>{say.parts[part]}</p>
      ))}
      <RuleLinks ids={mechanisms} />
    </Part>
  );
}

type Override = LensSource['overrides'][string];

/** Writes what a lens sets a parameter to. */
export function overrideText(override: Override, unit: string): string {
  if ('value' in override) return inUnit(override.value, unit);
  const { shortNames, page } = words();
  return (['us', 'cn'] as const).map((side) => `${shortNames[side]} ${inUnit(override[side], unit)}`).join(page.comma);
}

function Lenses({ id, unit }: { readonly id: string; readonly unit: string }) {
  const { catalogue } = useGround();
  const say = modelWords().parameter;
  const setting = Object.entries(catalogue.lenses).flatMap(([lens, { overrides }]) =>
    overrides[id] ? [{ lens, override: overrides[id] }] : [],
  );
  return (
    <Part id="lenses" title={say.lenses}>
      {setting.length === 0 ? (
        <p>{say.lensesNone}</p>
      ) : (
        <Table label={say.lenses} heads={Object.values(say.lensesHead)} numbers={[1]}>
          {setting.map(({ lens, override }) => (
            <tr key={lens}>
              <th scope="row">
                <ThingLink thing={{ kind: 'lens', id: lens }} />
              </th>
              <td className="number">{overrideText(override, unit)}</td>
              <td>
                <Sourced text={override.because} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Part>
  );
}

function Scenarios({ id, unit }: { readonly id: string; readonly unit: string }) {
  const { catalogue } = useGround();
  const say = modelWords().parameter;
  const rows = Object.keys(catalogue.scenarios).flatMap((scenario) =>
    numbersOf(catalogue, scenario, id).map((number) => ({ scenario, ...number })),
  );
  return (
    <Part id="scenarios" title={say.scenarios}>
      <Table label={say.scenarios} heads={Object.values(say.scenariosHead)} numbers={[1, 2, 3]}>
        {rows.map(({ scenario, side, value, low, high }) => (
          <tr key={`${scenario}/${side}`}>
            <th scope="row">
              <ThingLink thing={{ kind: 'scenario', id: scenario }} /> {ofSide(side)}
            </th>
            <td className="number">{inUnit(value, unit)}</td>
            <td className="number">{inUnit(low, unit)}</td>
            <td className="number">{inUnit(high, unit)}</td>
          </tr>
        ))}
      </Table>
    </Part>
  );
}
