// What becomes of the outcome with the changes: the paired difference with its interval, the seeds that go the other way,
// both ways there, and what else changes; played by the lab's workers with every move.

import { scaleLinear } from 'd3-scale';
import { useEffect, useRef } from 'react';
import type { Finding, LensPicture, Spread } from '../../lab/findings.ts';
import { leaningOf } from '../../lab/findings.ts';
import { inSentence, words } from '../../store/language.ts';
import { ChartTools } from '../chart-tools.tsx';
import type { CsvCell } from '../end/csv.ts';
import { partPng } from '../end/part-picture.ts';
import { figure } from '../figures.ts';
import {
  labelsOf,
  type MeasureText,
  measureText,
  percent,
  written,
  writtenDifference,
  writtenGap,
  writtenInterval,
} from '../lab/lab-naming.ts';
import { labWords } from '../lab/lab-words.ts';
import { LineChart } from '../line-chart.tsx';
import { commandFor } from './command.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Part, Table } from './parts.tsx';
import { RunStanding } from './swings.tsx';
import { MeasureFields, TrialFields } from './trial-fields.tsx';
import { type FoundTrial, useRun } from './trial-store.ts';

/** Shows what the changes do. `unchanged` is said while there are none. */
export function Effect({ unchanged }: { readonly unchanged: string }) {
  const { debate, trial } = useGround();
  const say = modelWords().trial;
  const run = useRun();
  const { playTrial } = run;
  useEffect(() => playTrial(debate), [debate, playTrial]);
  const found = run.found.trial;
  const isCurrent = found !== undefined && sameAs(found, debate);
  return (
    <Part id="effect" title={say.title}>
      <MeasureFields />
      <TrialFields />
      <RunStanding onAgain={() => playTrial(debate)} />
      <div className={isCurrent ? undefined : 'busy'} aria-busy={!isCurrent} data-effect={isCurrent ? 'whole' : 'old'}>
        {found ? <Result found={found} unchanged={unchanged} /> : null}
      </div>
      <details className="model-cli">
        <summary>{say.cli}</summary>
        <p>
          <code>{commandFor(trial, debate.request.seeds)}</code>
        </p>
        <p className="fine">{say.cliNote}</p>
      </details>
    </Part>
  );
}

function sameAs({ debate }: FoundTrial, other: FoundTrial['debate']): boolean {
  return JSON.stringify([debate.setUp, debate.request.a.set]) === JSON.stringify([other.setUp, other.request.a.set]);
}

function Result({ found, unchanged }: { readonly found: FoundTrial; readonly unchanged: string }) {
  const { debate, findings, picture } = found;
  const { setUp, request } = debate;
  const [first] = findings;
  const text = measureText(setUp.measure, setUp.side);
  const changes = Object.keys(request.a.set).length;
  if (!first) return null;
  return (
    <>
      <p className="lead" aria-live="polite">
        {changes === 0 ? unchanged : verdict(first, text, changes, request.seeds.length)}
      </p>
      <Figures finding={first} text={text} isChanged={changes > 0} />
      <Way picture={picture} text={text} scenario={setUp.scenario} tone={setUp.side} isChanged={changes > 0} />
      {changes > 0 ? <Beside findings={findings} side={setUp.side} /> : null}
    </>
  );
}

function verdict(finding: Finding, text: MeasureText, changes: number, seeds: number): string {
  const say = modelWords().trial;
  const { difference } = finding;
  const [what, measure] = [say.what(changes), labWords().verdict.the(inSentence(text.name))];
  const [low, high] = [writtenDifference(text, difference.low), writtenDifference(text, difference.high)];
  const size = `${writtenGap(text, finding).replace(/^[+−]/, '')} ${text.gapUnit}`;
  const other = difference.otherWay > 0 ? say.otherWay(percent(difference.otherWay)) : say.never;
  switch (leaningOf(finding)) {
    case 'same':
      return say.same(what, measure);
    case 'unsure':
      return say.unsure(what, measure, seeds, low, high);
    case 'more':
      return `${say.more(what, measure, size, low, high)} ${other}`;
    case 'less':
      return `${say.less(what, measure, size, low, high)} ${other}`;
  }
}

const WIDTH = 320;
const HEIGHT = 34;

/** The averages, the difference with its interval as a dot on a line, and the seeds that go the other way. */
function Figures({ finding, text, isChanged }: { finding: Finding; text: MeasureText; isChanged: boolean }) {
  const say = modelWords().trial;
  const { a, b, difference } = finding;
  const unit = (value: string) => `${value} ${text.unit}`;
  if (!isChanged)
    return (
      <dl className="effect-figures">
        <div>
          <dt>{say.written}</dt>
          <dd>{unit(written(text, b))}</dd>
        </div>
      </dl>
    );
  const { low, high, mean } = difference;
  const reach = Math.max(...[low, high, mean].filter(Number.isFinite).map(Math.abs)) || 1;
  const x = scaleLinear()
    .domain([-reach, reach])
    .range([12, WIDTH - 12]);
  return (
    <>
      <dl className="effect-figures">
        <div>
          <dt>{say.written}</dt>
          <dd>{unit(written(text, b))}</dd>
        </div>
        <div>
          <dt>{say.changed}</dt>
          <dd>{unit(written(text, a))}</dd>
        </div>
        <div>
          <dt>{say.difference}</dt>
          <dd>
            <b>
              {writtenGap(text, finding)} {text.gapUnit}
            </b>
          </dd>
        </div>
        <div>
          <dt>{say.interval}</dt>
          <dd>{writtenInterval(text, difference)}</dd>
        </div>
        <div>
          <dt>{say.other}</dt>
          <dd>{percent(difference.otherWay)}</dd>
        </div>
      </dl>
      <svg className="whisker effect-whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className="zero" x1={x(0)} x2={x(0)} y1={0} y2={22} />
        {Number.isFinite(low) ? <line className="base interval" x1={x(low)} x2={x(high)} y1={11} y2={11} /> : null}
        <circle cx={x(mean)} cy={11} r={6} />
        <text x={x(0)} y={HEIGHT - 2} textAnchor="middle">
          {figure(0, 0)}
        </text>
      </svg>
    </>
  );
}

interface WayProps {
  readonly picture: LensPicture;
  readonly text: MeasureText;
  readonly scenario: string;
  readonly tone: 'us' | 'cn';
  readonly isChanged: boolean;
}

/** Both ways through the half-years: the average, and the middle half of the games. */
function Way({ picture, text, scenario, tone, isChanged }: WayProps) {
  const say = modelWords().trial;
  const labels = [words().chartWords.start, ...labelsOf(scenario)];
  const bands = (fan: readonly Spread[]) =>
    text.isYesNo ? {} : { bands: fan.map(([, low, , high]) => ({ low: low * text.scale, high: high * text.scale })) };
  const scaled = (values: readonly number[]) => values.map((value) => value * text.scale);
  const written = {
    name: say.written,
    tone: 'other',
    values: scaled(picture.sharesB),
    ...bands(picture.fanB),
  } as const;
  const changed = { name: say.changed, tone, values: scaled(picture.sharesA), ...bands(picture.fanA) } as const;
  return (
    <>
      <LineChart
        title={`${say.way}${words().page.colon}${text.name}`}
        unit={text.isYesNo ? `${text.unit}${words().page.comma}${say.shareTitle}` : text.unit}
        decimals={text.decimals}
        labels={labels}
        {...(text.isYesNo ? { most: 100 } : {})}
        series={isChanged ? [written, changed] : [written]}
      />
      {text.isYesNo ? null : <p className="fine">{say.band}</p>}
    </>
  );
}

/** Lists every measure, the chosen one first, each in its unit. */
function rowsOf(findings: readonly Finding[], side: 'us' | 'cn'): readonly (readonly CsvCell[])[] {
  const { head, written, changed, difference, other } = modelWords().trial;
  const { low, high } = labWords().together.head;
  return [
    [head.outcome, written, changed, difference, low, high, `${other}${words().page.aside('%')}`],
    ...findings.map(({ measure, a, b, difference: { mean, low, high, otherWay } }) => {
      const { name, unit, scale } = measureText(measure, side);
      const numbers = [b, a, mean, low, high].map((value) => (Number.isFinite(value) ? value * scale : undefined));
      return [`${name}${words().page.aside(unit)}`, ...numbers, 100 * otherWay];
    }),
  ];
}

/** The same games by other measures. */
function Beside({ findings, side }: { readonly findings: readonly Finding[]; readonly side: 'us' | 'cn' }) {
  const say = modelWords().trial;
  const table = useRef<HTMLTableElement>(null);
  return (
    <details>
      <summary>{say.beside}</summary>
      <p className="fine">{say.besideNote}</p>
      <Table
        label={say.beside}
        heads={[say.head.outcome, say.written, say.changed, say.difference, say.interval, say.other]}
        numbers={[1, 2, 3, 4, 5]}
        table={table}
      >
        {findings.slice(1).map((finding) => {
          const { measure, a, b, difference } = finding;
          const text = measureText(measure, side);
          return (
            <tr key={measure}>
              <th scope="row">
                {text.name} <small>{text.unit}</small>
              </th>
              <td className="number">{written(text, b)}</td>
              <td className="number">{written(text, a)}</td>
              <td className="number">{writtenGap(text, finding)}</td>
              <td className="number">{writtenInterval(text, difference)}</td>
              <td className="number">{percent(difference.otherWay)}</td>
            </tr>
          );
        })}
      </Table>
      <ChartTools
        title={say.beside}
        draw={() => (table.current ? partPng(table.current, say.beside, '') : undefined)}
        rows={() => rowsOf(findings, side)}
      />
    </details>
  );
}
