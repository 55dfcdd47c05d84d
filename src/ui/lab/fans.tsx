// The way of the chosen measure through the half-years, with A and with B, on one scale: the middle game, half of the games
// and nine in ten. A measure that a game has or has not is told as the share of games that have it so far.

import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Spread } from '../../lab/findings.ts';
import { words } from '../../store/language.ts';
import { LineChart } from '../line-chart.tsx';
import { LabFigure } from './lab-figure.tsx';
import { bothNames, labelsOf, measureText, written } from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';

const WIDTH = 420;
const HEIGHT = 220;
const EDGE = { top: 12, right: 50, bottom: 28, left: 48 };

/** Shows both ways, A beside B. */
export function Fans({ shown }: { readonly shown: Shown }) {
  const { setUp, request } = shown.debate;
  const say = labWords().fan;
  const text = measureText(request.measures[0] ?? '', setUp.side);
  const labels = [words().chartWords.start, ...labelsOf(setUp.scenario)];
  const names = bothNames(setUp);
  const { fanA, fanB, sharesA, sharesB } = shown.picture;
  if (text.isYesNo)
    return (
      <section className="lab-part" aria-labelledby="lab-fans">
        <h2 id="lab-fans">{say.title}</h2>
        <LineChart
          title={`${text.name}${words().page.colon}${say.shareTitle}`}
          unit={text.unit}
          decimals={text.decimals}
          labels={labels}
          most={100}
          series={[
            { name: labWords().seed.head.a, tone: setUp.side, values: sharesA.map((share) => 100 * share) },
            { name: labWords().seed.head.b, tone: 'other', values: sharesB.map((share) => 100 * share) },
          ]}
        />
      </section>
    );
  const ends = [...fanA, ...fanB].flatMap(([low, , , , high]) => [low, high]).map((x) => x * text.scale);
  const span: Span = [Math.min(...ends), Math.max(...ends)];
  return (
    <section className="lab-part" aria-labelledby="lab-fans">
      <h2 id="lab-fans">{say.title}</h2>
      <div className="lab-pair">
        <Fan name={say.of(say.a, names.a)} tone={setUp.side} fan={fanA} {...{ labels, text, span }} />
        <Fan name={say.of(say.b, names.b)} tone="b" fan={fanB} {...{ labels, text, span }} />
      </div>
      <p className="fine">{say.note}</p>
    </section>
  );
}

type Span = readonly [number, number];

interface FanProps {
  readonly name: string;
  readonly tone: string;
  readonly fan: readonly Spread[];
  readonly labels: readonly string[];
  readonly text: ReturnType<typeof measureText>;
  readonly span: Span;
}

function Fan({ name, tone, fan, labels, text, span }: FanProps) {
  const say = labWords().fan;
  const [lowest, highest] = span;
  const x = scalePoint<string>()
    .domain(labels as string[])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear()
    .domain(lowest === highest ? [lowest - 1, highest + 1] : [lowest, highest])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (index: number) => x(labels[index] ?? '') ?? 0;
  const up = (value: number | undefined) => y((value ?? 0) * text.scale);
  const band = (low: 0 | 1, high: 3 | 4) =>
    area<Spread>()
      .x((_, i) => at(i))
      .y0((spread) => up(spread[low]))
      .y1((spread) => up(spread[high]))(fan as Spread[]) ?? '';
  const middle =
    line<Spread>()
      .x((_, i) => at(i))
      .y((spread) => up(spread[2]))(fan as Spread[]) ?? '';
  const ticks = y.ticks(4);
  const format = y.tickFormat(4);
  const heads = [words().chartWords.halfYear, ...Object.values(say.head)];
  const last = fan.at(-1);
  return (
    <LabFigure
      title={name}
      unit={`${text.name}${words().page.comma}${text.unit}`}
      width={WIDTH}
      height={HEIGHT}
      label={`${name}${words().page.comma}${text.name}${words().page.colon}${written(text, last?.[2] ?? 0)}`}
      rows={[heads, ...fan.map((spread, i) => [labels[i], ...spread.map((x) => x * text.scale)])]}
      shown={[heads, ...fan.map((spread, i) => [labels[i] ?? '', ...spread.map((x) => written(text, x))])]}
    >
      {ticks.map((tick) => (
        <g key={tick} className={tick === 0 ? 'tick level' : 'tick'}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {format(tick).replace('-', '−')}
          </text>
        </g>
      ))}
      {labels.map((label, i) =>
        i % (labels.length > 7 ? 3 : 2) === 0 ? (
          <text key={label} className="label" x={at(i)} y={HEIGHT - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      <g className={`series ${tone}`}>
        <path className="band" d={band(0, 4)} />
        <path className="band" d={band(1, 3)} />
        <path className="line" d={middle} />
        <text className="end" x={WIDTH - EDGE.right + 6} y={up(last?.[2])} dy="0.32em">
          {written(text, last?.[2] ?? 0)}
        </text>
      </g>
    </LabFigure>
  );
}
