// A fan chart: what is known of the last turns, and from now on the middle of the imagined futures with the band that
// four in five of them keep to. SVG with axes, unit and direct labels; lines differ by dash and label as well as by colour.

import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Band } from '../../lab/forecast.ts';
import { words } from '../../store/language.ts';
import { figure } from '../figures.ts';

/** One line of a fan. */
export interface Ray {
  readonly name: string;
  readonly tone: 'us' | 'cn' | 'commons' | 'plain';
  /** What is known of the turns before now, the oldest first. */
  readonly past: readonly number[];
  /** From now on. */
  readonly bands: readonly Band[];
}

interface FanProps {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  /** The labels of the past turns, of now, and of the turns ahead. */
  readonly labels: readonly string[];
  readonly rays: readonly Ray[];
  /** Whether zero is a level to be marked. */
  readonly level?: boolean;
}

const WIDTH = 380;
const HEIGHT = 210;
const EDGE = { top: 22, right: 78, bottom: 26, left: 40 };
const LABEL_GAP = 30;

/** Draws the fan with its table. */
export function FanChart(props: FanProps) {
  const { title, unit, labels, rays, decimals, level = false } = props;
  const past = rays[0]?.past.length ?? 0;
  const numbers = rays.flatMap(({ past, bands }) => [...past, ...bands.flatMap(({ low, high }) => [low, high])]);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const x = scalePoint<string>()
    .domain(labels as string[])
    .range([EDGE.left + 4, WIDTH - EDGE.right]);
  const y = scaleLinear()
    .domain(level ? [Math.min(lowest, -1), Math.max(highest, 1)] : [lowest, lowest === highest ? lowest + 1 : highest])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (index: number) => x(labels[index] as string) ?? 0;
  const ticks = y.ticks(4);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const tickDecimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const ends = apart(rays.map(({ bands }) => y(bands.at(-1)?.mid ?? 0)));
  return (
    <figure className="chart fan">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}${words().page.comma}${unit}`}>
        <text className="unit" x={0} y={11}>
          {unit}
        </text>
        {ticks.map((tick) => (
          <g key={tick} className={level && tick === 0 ? 'tick level' : 'tick'}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
            <text x={EDGE.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
              {figure(tick, tickDecimals)}
            </text>
          </g>
        ))}
        <line className="now" x1={at(past)} x2={at(past)} y1={EDGE.top - 4} y2={HEIGHT - EDGE.bottom} />
        {labels.map((label, index) =>
          index === past || index === labels.length - 1 || index === 0 || (index - past) % 2 === 0 ? (
            <text
              key={label}
              className={index === past ? 'label now' : 'label'}
              x={at(index)}
              y={HEIGHT - 8}
              textAnchor="middle"
            >
              {index === past ? words().decideWords.now : label}
            </text>
          ) : null,
        )}
        {rays.map(({ name, tone, past: known, bands }, index) => (
          <g key={name} className={`series ${tone}`}>
            <path
              className="band"
              d={
                area<Band>()
                  .x((_, i) => at(past + i))
                  .y0(({ low }) => y(low))
                  .y1(({ high }) => y(high))(bands as Band[]) ?? ''
              }
            />
            <path
              className="line"
              d={
                line<number>()
                  .x((_, i) => at(i))
                  .y((value) => y(value))([...known, ...bands.map(({ mid }) => mid)]) ?? ''
              }
            />
            <circle cx={at(past)} cy={y(bands[0]?.mid ?? 0)} r={3.5} />
            <text className="end" x={WIDTH - EDGE.right + 7} y={ends[index]}>
              <tspan dy="-0.15em">{name}</tspan>
              <tspan x={WIDTH - EDGE.right + 7} dy="1.05em">
                {figure(bands.at(-1)?.mid ?? 0, decimals)}
              </tspan>
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>{words().decideWords.table}</summary>
        <FanTable {...props} past={past} />
      </details>
    </figure>
  );
}

/** Moves labels apart so that none covers another. */
function apart(positions: readonly number[]): readonly number[] {
  const [first = 0, second] = positions;
  if (second === undefined || Math.abs(second - first) >= LABEL_GAP) return positions;
  const middle = Math.min((first + second) / 2, HEIGHT - EDGE.bottom - LABEL_GAP);
  const below = second >= first ? 1 : -1;
  return [middle - (below * LABEL_GAP) / 2, middle + (below * LABEL_GAP) / 2];
}

function FanTable({ title, unit, decimals, labels, rays, past }: FanProps & { readonly past: number }) {
  return (
    <section className="scroll" tabIndex={0} aria-label={`${title}${words().page.comma}${unit}`}>
      <table>
        <caption className="fine">{words().decideWords.likely}</caption>
        <thead>
          <tr>
            <th scope="col">{words().chartWords.halfYear}</th>
            {rays.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{index === past ? words().decideWords.now : label}</th>
              {rays.map(({ name, past: known, bands }) => {
                const band = bands[index - past];
                const write = (value: number) => figure(value, decimals);
                return (
                  <td key={name} className="number">
                    {band
                      ? words().decideWords.range(write(band.mid), write(band.low), write(band.high))
                      : write(known[index] ?? 0)}
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
