// The same comparison in each lens, side by side: numbers, and a dot with its interval on one axis for all.

import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import type { Finding } from '../../lab/findings.ts';
import { words } from '../../store/language.ts';
import { ChartTools } from '../chart-tools.tsx';
import type { CsvCell } from '../end/csv.ts';
import { partPng } from '../end/part-picture.ts';
import { lookAt } from './go-to.ts';
import {
  lensName,
  type MeasureText,
  measureText,
  percent,
  written,
  writtenDifference,
  writtenInterval,
} from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';

const WIDTH = 220;
const HEIGHT = 22;
const PAD = 8;

/** Shows each lens as a row; a press looks at its games. */
export function LensTable({ shown }: { readonly shown: Shown }) {
  const say = labWords().lens;
  const { setUp, request } = shown.debate;
  const text = measureText(request.measures[0] ?? '', setUp.side);
  const table = useRef<HTMLTableElement>(null);
  return (
    <section className="lab-part" aria-labelledby="lab-lenses">
      <h2 id="lab-lenses">{say.title}</h2>
      <section className="scroll lab-table lens-table" tabIndex={0} aria-labelledby="lab-lenses">
        <table ref={table}>
          <thead>
            <tr>
              <th scope="col">{say.head.lens}</th>
              <th scope="col" className="number">
                {say.head.a}
              </th>
              <th scope="col" className="number">
                {say.head.b}
              </th>
              <th scope="col" className="number">
                {say.head.difference}
              </th>
              <th scope="col">{say.axis(text.gapUnit)}</th>
              <th scope="col" className="number">
                {say.head.interval}
              </th>
              <th scope="col" className="number">
                {say.head.other}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.findings.map((finding) => (
              <tr key={finding.lens} className={finding.lens === shown.picture.lens ? 'looked-at' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-pressed={finding.lens === shown.picture.lens}
                    onClick={() => lookAt(finding.lens)}
                  >
                    {lensName(finding.lens)}
                  </button>
                </th>
                <td className="number">{written(text, finding.a)}</td>
                <td className="number">{written(text, finding.b)}</td>
                <td className="number">
                  <b>{writtenDifference(text, finding.difference.mean)}</b>
                </td>
                <td>
                  <Whisker finding={finding} all={shown.findings} text={text} />
                </td>
                <td className="number">{writtenInterval(text, finding.difference)}</td>
                <td className="number">{percent(finding.difference.otherWay)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ChartTools
        title={say.title}
        draw={() =>
          table.current ? partPng(table.current, say.title, `${text.name}${words().page.comma}${text.unit}`) : undefined
        }
        rows={() => rowsOf(shown.findings, text)}
      />
      <p className="fine">
        {say.note}
        {words().endWords.between}
        <span className="on-screen">{say.press}</span>
      </p>
    </section>
  );
}

/** Lists what the table tells, in the unit of the measure. */
function rowsOf(findings: readonly Finding[], { unit, gapUnit, scale }: MeasureText): readonly (readonly CsvCell[])[] {
  const { head } = labWords().lens;
  const { low, high } = labWords().together.head;
  const { aside } = words().page;
  const [a, b] = [head.a, head.b].map((name) => `${name}${aside(unit)}`);
  const [difference, ...ends] = [head.difference, low, high].map((name) => `${name}${aside(gapUnit)}`);
  return [
    [head.lens, a, b, difference, ...ends, `${head.other}${aside('%')}`],
    ...findings.map(({ lens, a, b, difference: { mean, low, high, otherWay } }) => [
      lensName(lens),
      ...[a, b, mean, low, high].map((value) => (Number.isFinite(value) ? value * scale : undefined)),
      100 * otherWay,
    ]),
  ];
}

interface WhiskerProps {
  readonly finding: Finding;
  /** Those that share the axis. */
  readonly all: readonly Finding[];
  readonly text: MeasureText;
}

/** Draws a difference as a dot with its interval; zero is the upright line. */
function Whisker({ finding: { difference }, all, text }: WhiskerProps) {
  const ends = all.flatMap(({ difference: { low, high, mean } }) => (Number.isFinite(low) ? [low, high] : [mean]));
  const x = scaleLinear()
    .domain([Math.min(0, ...ends) * text.scale, Math.max(0, ...ends) * text.scale || 1])
    .range([PAD, WIDTH - PAD]);
  const at = (value: number) => Math.min(WIDTH, Math.max(0, x(value * text.scale)));
  const middle = HEIGHT / 2;
  return (
    <svg className="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className="zero" x1={at(0)} x2={at(0)} y1={0} y2={HEIGHT} />
      {Number.isFinite(difference.low) ? (
        <line className="reach" x1={at(difference.low)} x2={at(difference.high)} y1={middle} y2={middle} />
      ) : null}
      <circle cx={at(difference.mean)} cy={middle} r={5} />
    </svg>
  );
}

/** Shows every other measure in the lens that is looked at. */
export function BesideTable({ shown }: { readonly shown: Shown }) {
  const say = labWords().beside;
  const { side } = shown.debate.setUp;
  return (
    <section className="lab-part" aria-labelledby="lab-beside">
      <h2 id="lab-beside">{say.title}</h2>
      <section className="scroll lab-table" tabIndex={0} aria-labelledby="lab-beside">
        <table>
          <thead>
            <tr>
              {Object.values(say.head).map((head, i) => (
                <th key={head} scope="col" className={i === 0 ? undefined : 'number'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.beside.map(({ measure, a, b, difference }) => {
              const text = measureText(measure, side);
              return (
                <tr key={measure}>
                  <th scope="row">
                    {text.name} <small>{text.unit}</small>
                  </th>
                  <td className="number">{written(text, a)}</td>
                  <td className="number">{written(text, b)}</td>
                  <td className="number">
                    <b>{writtenDifference(text, difference.mean)}</b>
                  </td>
                  <td className="number">{writtenInterval(text, difference)}</td>
                  <td className="number">{percent(difference.otherWay)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
