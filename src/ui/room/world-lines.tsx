// The way of both capabilities through the turns of a world, small: the US solid, China dashed, each with its name at its end.

import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { SIDES } from '../../model/sides.ts';
import type { Known } from '../../room/known.ts';
import { variableText, words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import { teacherWords } from './teacher-words.ts';

const WIDTH = 440;
const HEIGHT = 120;
const EDGE = { top: 14, right: 74, bottom: 14, left: 6 };
/** The least that two names stand apart. */
const LINE = 22;

interface LinesProps {
  readonly way: NonNullable<Known['way']>;
  /** The ends of the scale. */
  readonly span: readonly [number, number];
  /** The turns of the game, those to come included. */
  readonly labels: readonly string[];
}

/** Draws the lines. */
export function WorldLines({ way, span, labels }: LinesProps) {
  const x = scalePoint<number>()
    .domain([...Array(labels.length + 1).keys()])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear()
    .domain(span[0] === span[1] ? [span[0] - 1, span[0] + 1] : [...span])
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (turn: number) => x(turn) ?? 0;
  const last = way.length - 1;
  const ends = SIDES.map((_, i) => y(way[last]?.[i] ?? 0));
  const [one = 0, other = 0] = ends;
  const apart = Math.max(0, LINE - Math.abs(one - other)) / 2;
  const names = SIDES.map((side, i) => `${words().shortNames[side]} ${figure(way[last]?.[i] ?? 0, 0)}`);
  const title = teacherWords().wall.way(variableText('us.capability').name);
  return (
    <figure className="world-lines">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMinYMid meet"
        role="img"
        aria-label={`${title}${words().page.colon}${names.join(words().page.comma)}`}
      >
        <line className="floor" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={HEIGHT - 4} y2={HEIGHT - 4} />
        {labels.map((label, i) => (
          <line key={label} className="floor" x1={at(i + 1)} x2={at(i + 1)} y1={HEIGHT - 8} y2={HEIGHT - 4} />
        ))}
        {SIDES.map((side, i) => {
          const up = (ends[i] ?? 0) <= (ends[1 - i] ?? 0) && (i === 0 || one !== other);
          const points = way.map((both) => both[i] ?? 0);
          const path = line<number>()
            .x((_, turn) => at(turn))
            .y((value) => y(value))(points);
          return (
            <g key={side} className={`series ${side}`}>
              <path className="line" d={path ?? ''} />
              <circle cx={at(last)} cy={ends[i]} r={4} />
              <text className="end" x={at(last) + 9} y={(ends[i] ?? 0) + (up ? -apart : apart)} dy="0.32em">
                {words().shortNames[side]}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
