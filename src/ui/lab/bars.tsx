// How the differences of the seeds are spread: bars of a round width, zero between two of them, the average with its
// interval above.

import { scaleLinear } from 'd3-scale';
import { words } from '../../store/language.ts';
import { LabFigure } from './lab-figure.tsx';
import { measureText, writtenDifference } from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';

const WIDTH = 440;
const HEIGHT = 230;
const EDGE = { top: 50, right: 12, bottom: 32, left: 40 };

/** Rounds away what counting in twos leaves at the end of a decimal. */
const round = (x: number) => Number(x.toPrecision(10));

/** Shows the spread of A less B over the seeds. */
export function Bars({ shown }: { readonly shown: Shown }) {
  const { setUp, request } = shown.debate;
  const say = labWords().bars;
  const text = measureText(request.measures[0] ?? '', setUp.side);
  const { bins } = shown.picture;
  const difference = shown.findings.find(({ lens }) => lens === shown.picture.lens)?.difference;
  if (!difference) return null;
  const [low, high] = [bins[0]?.low ?? 0, bins.at(-1)?.high ?? 0];
  const isEven = difference.ties === 1;
  const x = scaleLinear()
    .domain([low * text.scale, high * text.scale])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const most = Math.max(...bins.map(({ count }) => count));
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const along = (value: number) => x(value * text.scale);
  const mean = writtenDifference(text, difference.mean);
  const inside = (value: number) => Math.min(WIDTH - EDGE.right, Math.max(EDGE.left, along(value)));
  const format = x.tickFormat(5);
  const heads = [say.head.from, say.head.to, say.head.seeds];
  return (
    <section className="lab-part" aria-labelledby="lab-bars">
      <h2 id="lab-bars">{say.title}</h2>
      <LabFigure
        title={text.name}
        unit={say.unit(text.gapUnit)}
        width={WIDTH}
        height={HEIGHT}
        label={`${say.title}${words().page.colon}${say.mean(mean)}`}
        rows={[
          heads,
          ...bins.map(({ low, high, count }) => [round(low * text.scale), round(high * text.scale), count]),
        ]}
        shown={[
          heads,
          ...bins.map(({ low, high, count }) => [
            writtenDifference(text, low),
            writtenDifference(text, high),
            String(count),
          ]),
        ]}
      >
        {y
          .ticks(3)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick} className="tick">
              <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
              <text x={EDGE.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
        {bins.map(({ low, high, count }) => (
          <rect
            key={low}
            className={low >= 0 ? `lab-bar a ${setUp.side}` : 'lab-bar b'}
            x={along(low) + 1}
            width={Math.max(1, along(high) - along(low) - 2)}
            y={y(count)}
            height={y(0) - y(count)}
          />
        ))}
        {x.ticks(5).map((tick) => (
          <text key={tick} className="label" x={x(tick)} y={HEIGHT - 10} textAnchor="middle">
            {format(tick).replace('-', '−')}
          </text>
        ))}
        <line className="zero" x1={along(0)} x2={along(0)} y1={EDGE.top - 6} y2={y(0)} />
        <g className="mean">
          {Number.isFinite(difference.low) ? (
            <line x1={inside(difference.low)} x2={inside(difference.high)} y1={EDGE.top - 12} y2={EDGE.top - 12} />
          ) : null}
          <circle cx={along(difference.mean)} cy={EDGE.top - 12} r={5} />
          <text x={Math.min(WIDTH - 80, Math.max(80, along(difference.mean)))} y={EDGE.top - 22} textAnchor="middle">
            {say.mean(mean)}
          </text>
        </g>
        {low < 0 && !isEven ? (
          <text className="label" x={EDGE.left} y={12}>
            {say.bHigher}
          </text>
        ) : null}
        {high > 0 && !isEven ? (
          <text className="label" x={WIDTH - EDGE.right} y={12} textAnchor="end">
            {say.aHigher}
          </text>
        ) : null}
      </LabFigure>
      <p className="fine">{say.note}</p>
    </section>
  );
}
