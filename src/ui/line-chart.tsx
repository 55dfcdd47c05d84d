// A line chart of the past half-years: SVG with axes, units and direct labels, a band where a number is an estimate, and
// a table of the same numbers behind it. The two powers differ by dash and label as well as by colour. A cursor, moved by
// keys, pointer or touch, reads the numbers out; the chart can be saved as a picture, its numbers as a table.

import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { words } from '../store/language.ts';
import { ChartTools } from './chart-tools.tsx';
import { chartPng } from './end/chart-picture.ts';
import type { CsvCell } from './end/csv.ts';
import { figure } from './figures.ts';
import './line-chart.css';

/** One line: a value for each label, with a band where it is estimated. */
export interface Series {
  readonly name: string;
  readonly tone: 'us' | 'cn' | 'commons' | 'plain' | 'other';
  readonly values: readonly number[];
  /** Whether it stands behind another line of the same tone: thinner, and dotted. */
  readonly faint?: boolean;
  readonly bands?: readonly ({ readonly low: number; readonly high: number } | undefined)[];
}

interface ChartProps {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** The end of the scale, where it is known. */
  readonly most?: number;
}

const WIDTH = 420;
const HEIGHT = 220;
const EDGE = { top: 12, right: 74, bottom: 30, left: 40 };
const LABEL_HEIGHT = 15;
/** About how wide a letter of a label is; a Chinese character is twice as wide. */
const LETTER = 6.6;

/** Leaves room at the right for the longest name of a line. */
function roomFor(series: readonly Series[]): number {
  const wide = series.map(({ name }) => [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0));
  return Math.max(EDGE.right, LETTER * Math.max(...wide) + 10);
}

/** Spreads label positions so that none covers another. */
function spreadLabels(positions: readonly number[], gap: number): readonly number[] {
  const order = positions.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < order.length; i++) {
    const [above, below] = [order[i - 1], order[i]];
    if (above && below && below.y - above.y < gap) below.y = above.y + gap;
  }
  const spread: number[] = [];
  for (const { y, index } of order) spread[index] = y;
  return spread;
}

function extent(series: readonly Series[]): readonly [number, number] {
  const all = series.flatMap(({ values, bands = [] }) => [
    ...values,
    ...bands.flatMap((band) => (band ? [band.low, band.high] : [])),
  ]);
  return [Math.min(...all), Math.max(...all)];
}

/** Reads one point of time out: every series with its value, and its band where it is an estimate. */
function readOut({ labels, series, decimals }: ChartProps, index: number): string {
  const values = series.map(({ name, values, bands }) => {
    const [value, band] = [values[index], bands?.[index]];
    if (value === undefined) return '';
    const between = band ? words().page.aside(`${figure(band.low, decimals)}–${figure(band.high, decimals)}`) : '';
    return `${name} ${figure(value, decimals)}${between}`;
  });
  return `${labels[index]}${words().page.colon}${values.filter(Boolean).join(words().page.comma)}`;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Draws the chart with its table. */
export function LineChart(props: ChartProps) {
  const { title, unit, decimals, labels, series, most } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const last = labels.length - 1;
  // Nothing is marked before somebody asks; then the mark stays where it was put.
  const [asked, setAsked] = useState<number | undefined>(undefined);
  const cursor = Math.min(asked ?? last, last);
  const [lowest, highest] = extent(series);
  const right = WIDTH - roomFor(series);
  const x = scalePoint<string>()
    .domain(labels as string[])
    .range([EDGE.left, right]);
  const floor = most === undefined && lowest > 0.5 * highest ? lowest * 0.9 : Math.min(0, lowest);
  const y = scaleLinear()
    .domain([floor, most ?? highest])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (index: number) => x(labels[index] as string) ?? 0;
  const shape = line<number>()
    .x((_, index) => at(index))
    .y((value) => y(value));
  const ends = spreadLabels(
    series.map(({ values }) => y(values.at(-1) ?? 0)),
    LABEL_HEIGHT,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    setAsked(Math.min(last, Math.max(0, step(cursor, last))));
  };
  const onPointer = (event: PointerEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const along = ((event.clientX - box.left) * WIDTH) / box.width;
    const share = (along - EDGE.left) / (right - EDGE.left);
    setAsked(Math.min(last, Math.max(0, Math.round(share * last))));
  };
  const every = labels.length > 7 ? 3 : labels.length > 4 ? 2 : 1;
  return (
    <figure className="chart">
      <figcaption>
        <b>{title}</b> <small>{unit}</small>
      </figcaption>
      <div
        className="plot"
        role="slider"
        tabIndex={0}
        aria-label={`${title}${words().page.comma}${unit}`}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={cursor}
        aria-valuetext={readOut(props, cursor)}
        onKeyDown={onKeyDown}
        onFocus={() => setAsked((at) => at ?? last)}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
      >
        <svg ref={drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {y.ticks(4).map((tick) => (
            <g key={tick} className="tick">
              <line x1={EDGE.left} x2={right} y1={y(tick)} y2={y(tick)} />
              <text x={EDGE.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
                {figure(tick, tick % 1 === 0 ? 0 : 1)}
              </text>
            </g>
          ))}
          {labels.map((label, index) =>
            index % every === 0 ? (
              <text key={label} className="label" x={at(index)} y={HEIGHT - 10} textAnchor="middle">
                {label}
              </text>
            ) : null,
          )}
          {series.map(({ name, tone, faint, values, bands }, index) => (
            <g key={name} className={`series ${tone}${faint ? ' faint' : ''}`}>
              {bands?.some(Boolean) ? (
                <path
                  className="band"
                  d={
                    area<number>()
                      .x((_, i) => at(i))
                      .y0((value, i) => y(bands[i]?.low ?? value))
                      .y1((value, i) => y(bands[i]?.high ?? value))(values as number[]) ?? ''
                  }
                />
              ) : null}
              <path className="line" d={shape(values as number[]) ?? ''} />
              <circle cx={at(values.length - 1)} cy={y(values.at(-1) ?? 0)} r={3.5} />
              <text className="end" x={at(values.length - 1) + 8} y={ends[index]} dy="0.32em">
                {name}
              </text>
            </g>
          ))}
          {asked === undefined ? null : (
            <g data-cursor="" className="cursor">
              <line x1={at(cursor)} x2={at(cursor)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
              {series.map(({ name, tone, values }) => (
                <circle key={name} className={tone} cx={at(cursor)} cy={y(values[cursor] ?? 0)} r={4.5} />
              ))}
            </g>
          )}
        </svg>
      </div>
      <ChartTools
        title={title}
        draw={() => (drawing.current ? chartPng(drawing.current, title, unit) : undefined)}
        rows={() => chartRows(props)}
      >
        {asked === undefined ? '' : readOut(props, cursor)}
      </ChartTools>
      <details>
        <summary>{words().chartWords.table}</summary>
        <ChartTable title={title} unit={unit} decimals={decimals} labels={labels} series={series} />
      </details>
    </figure>
  );
}

/** Lists the numbers of a chart: a row for each label; bands, where there are any, in columns of their own. */
export function chartRows({ unit, labels, series }: ChartProps): readonly (readonly CsvCell[])[] {
  const { halfYear, low, high } = words().chartWords;
  const heads = series.flatMap(({ name, bands }) => [
    `${name}${words().page.aside(unit)}`,
    ...(bands?.some(Boolean) ? [low, high].map((end) => `${name}${words().page.comma}${end}`) : []),
  ]);
  const rows = labels.map((label, i) => [
    label,
    ...series.flatMap(({ values, bands }) => [
      values[i],
      ...(bands?.some(Boolean) ? [bands[i]?.low, bands[i]?.high] : []),
    ]),
  ]);
  return [[halfYear, ...heads], ...rows];
}

function ChartTable({ title, unit, decimals, labels, series }: ChartProps) {
  return (
    <section className="scroll" tabIndex={0} aria-label={`${title}${words().page.comma}${unit}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words().chartWords.halfYear}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map(({ name, values, bands }) => {
                const band = bands?.[index];
                const value = values[index];
                return (
                  <td key={name} className="number">
                    {value === undefined ? '' : figure(value, decimals)}
                    {band ? words().page.aside(`${figure(band.low, decimals)}–${figure(band.high, decimals)}`) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
