// Which number of a rule matters most for the chosen outcome: each alone at the low and at the high end of its range, over
// the same luck, the furthest reaching first.

import { scaleLinear } from 'd3-scale';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { rangesOf } from '../../lab/overrides.ts';
import { parametersOf } from '../../lab/rule-parameters.ts';
import type { Swing } from '../../lab/sensitivity.ts';
import { swingsOf } from '../../lab/trial.ts';
import { useLanguage, words } from '../../store/language.ts';
import { ChartTools } from '../chart-tools.tsx';
import { partPng } from '../end/part-picture.ts';
import { figure, inUnit } from '../figures.ts';
import { measureText, written } from '../lab/lab-naming.ts';
import { labWords } from '../lab/lab-words.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { ofSide, Part, Table, ThingLink } from './parts.tsx';
import { parameterText } from './tongue.ts';
import { MeasureFields, TrialFields } from './trial-fields.tsx';
import { type FoundSwings, useRun } from './trial-store.ts';

/** Shows how far each parameter of a rule moves the outcome. */
export function Swings({ rule }: { readonly rule: string }) {
  const { catalogue, debate, scenario } = useGround();
  const say = modelWords().mechanism;
  const run = useRun();
  const { playSwings } = run;
  const ranged = useMemo(() => {
    const names = parametersOf(rule);
    return rangesOf(scenario).flatMap(({ name }) => (names.includes(name.replace(/\.(us|cn)$/, '')) ? [name] : []));
  }, [scenario, rule]);
  const about = useMemo(() => JSON.stringify([ranged, debate.setUp, debate.request.a.set]), [ranged, debate]);
  const play = useCallback(() => {
    if (ranged.length > 0) playSwings(about, swingsOf(catalogue, debate, ranged));
  }, [about, ranged, catalogue, debate, playSwings]);
  useEffect(play, [play]);
  const text = measureText(debate.setUp.measure, debate.setUp.side);
  const isCurrent = run.foundAbout === about;
  return (
    <Part id="matters" title={say.matters}>
      {ranged.length === 0 ? (
        <p>{say.mattersNone}</p>
      ) : (
        <>
          <p>{say.mattersNote(text.name)}</p>
          <MeasureFields />
          <TrialFields />
          <RunStanding onAgain={play} />
          <div className={isCurrent ? undefined : 'busy'} aria-busy={!isCurrent} data-swings={isCurrent}>
            {isCurrent && run.found.swings ? <Bars found={run.found.swings} /> : null}
          </div>
        </>
      )}
    </Part>
  );
}

/** Shows how far the workers have come, with ways to stop and to begin again. */
export function RunStanding({ onAgain }: { readonly onAgain: () => void }) {
  const say = modelWords().trial;
  const { about, standing, games, of, stop } = useRun();
  return (
    <p className="run-standing">
      {standing === 'running' ? <progress aria-label={say.title} value={games} max={of} /> : null}
      <span role="status">
        {standing === 'running' ? say.running(figure(games, 0), figure(of, 0)) : ''}
        {standing === 'failed' ? say.failed : ''}
      </span>
      {standing === 'running' ? (
        <button type="button" className="link" onClick={stop}>
          {say.stop}
        </button>
      ) : about === '' || standing === 'failed' ? (
        <button type="button" className="link" onClick={onAgain}>
          {labWords().progress.again}
        </button>
      ) : null}
    </p>
  );
}

const WIDTH = 220;
const HEIGHT = 20;

function Bars({ found: { base, swings, seeds } }: { readonly found: FoundSwings }) {
  const { debate } = useGround();
  const say = modelWords().mechanism;
  const table = useRef<HTMLTableElement>(null);
  const text = measureText(debate.setUp.measure, debate.setUp.side);
  const measured = `${text.name}${words().page.comma}${text.unit}`;
  const ends = [base.mean, ...swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([8, WIDTH - 8]);
  const [first] = swings;
  const value = `${written(text, base.mean)} ${text.unit}`;
  return (
    <>
      <p className="lead">
        {first && first.swing.mean !== 0
          ? say.most(first.name, `${written(text, Math.abs(first.swing.mean))} ${text.gapUnit}`)
          : say.mostNone}
      </p>
      <p className="fine">{say.mattersBase(value, seeds)}</p>
      <div className="tornado lab-table">
        <Table label={say.matters} heads={Object.values(say.mattersHead)} numbers={[3, 4]} table={table}>
          {swings.map((swing) => (
            <Row key={swing.name} swing={swing} x={x} base={base.mean} text={text} />
          ))}
        </Table>
      </div>
      <ChartTools
        title={say.matters}
        draw={() => (table.current ? partPng(table.current, say.matters, measured) : undefined)}
        rows={() => [
          ['parameter', 'low', 'high', say.mattersHead.low, say.mattersHead.high, measured],
          ...swings.map(({ name, low, high, atLow, atHigh }) => [
            ...[name, low, high],
            ...[atLow, atHigh, base.mean].map((value) => value * text.scale),
          ]),
        ]}
      />
    </>
  );
}

interface RowProps {
  readonly swing: Swing;
  readonly x: (value: number) => number;
  readonly base: number;
  readonly text: ReturnType<typeof measureText>;
}

function Row({ swing: { name, low, high, atLow, atHigh }, x, base, text }: RowProps) {
  const { catalogue } = useGround();
  const { language } = useLanguage();
  const [whole = name, side] = name.split('.') as [string, ('us' | 'cn')?];
  const { meaning, unit } = parameterText(catalogue, whole, language);
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={{ kind: 'parameter', id: whole }}>
          <code>{whole}</code>
        </ThingLink>{' '}
        {ofSide(side)} <small>{meaning}</small>
      </th>
      <td>
        <small>
          {inUnit(low, unit)}
          {'–'}
          {inUnit(high, unit)} {unit}
        </small>
      </td>
      <td>
        <svg className="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <line className="base" x1={x(base)} x2={x(base)} y1={0} y2={HEIGHT} />
          <rect
            x={Math.min(x(atLow), x(atHigh))}
            width={Math.max(2, Math.abs(x(atHigh) - x(atLow)))}
            y={5}
            height={HEIGHT - 10}
          />
          <circle cx={x(atHigh)} cy={HEIGHT / 2} r={5} />
        </svg>
      </td>
      <td className="number">{written(text, atLow)}</td>
      <td className="number">{written(text, atHigh)}</td>
    </tr>
  );
}
