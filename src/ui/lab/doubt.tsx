// How much of a comparison is assumption: a bar for each number of the rules that reaches furthest when it alone moves
// within its range, and which of them would turn the result round.

import { scaleLinear } from 'd3-scale';
import { useMemo, useRef } from 'react';
import { prepare } from '../../format/prepare.ts';
import { type Assumption, type Assumptions, seedsFor } from '../../lab/assumptions.ts';
import type { ParameterSource } from '../../model/scenario.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { ChartTools } from '../chart-tools.tsx';
import type { CsvCell } from '../end/csv.ts';
import { partPng } from '../end/part-picture.ts';
import { figure } from '../figures.ts';
import { meaningOf } from './assumption-text.ts';
import { aboutOf, useDoubt, useTogether } from './doubt-store.ts';
import { lensName, type MeasureText, measureText, writtenDifference } from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';
import { isUnderWay, Running } from './running.tsx';
import { TogetherPart } from './together.tsx';

/** How many assumptions are drawn. */
const SHOWN = 12;

/** Shows the trial of the assumptions, or the way to begin it. */
export function DoubtPart({ shown, busy }: { readonly shown: Shown; readonly busy: boolean }) {
  const say = labWords().doubt;
  const { debate, picture } = shown;
  const { setUp, request } = debate;
  const doubt = useDoubt();
  const lens = setUp.lenses.indexOf(picture.lens);
  const sources = useMemo(
    () => (CATALOGUE.ok ? prepare(CATALOGUE.value, setUp.scenario, picture.lens).sources : []),
    [setUp.scenario, picture.lens],
  );
  const tried = useMemo(() => sources.filter(({ low, high }) => low < high).length, [sources]);
  const about = aboutOf(debate, lens);
  const isThis = doubt.about === about;
  const begin = () => doubt.begin(debate, lens);
  const isTried =
    useTogether((together) => together.about === about && together.found !== undefined) ||
    (isThis && doubt.found !== undefined);
  const seeds = Math.min(request.seeds.length, seedsFor(request.against.length));
  const perPoint = 2 * request.against.length * seeds;
  // One of the two trials of a comparison would put the other aside, so it waits for it.
  const isTogether = useTogether((together) => together.about === about && together.standing === 'running');
  const isAlone = isThis && doubt.standing === 'running';
  const games = figure((1 + 2 * tried) * perPoint, 0);
  return (
    <section className={isTried ? 'lab-part' : 'lab-part unasked'} aria-labelledby="lab-doubt">
      <h2 id="lab-doubt">{say.title}</h2>
      <p>{say.note(lensName(picture.lens), figure(seeds, 0), figure(request.seeds.length, 0))}</p>
      {isThis ? <Running trial={doubt} early={say.early} busy={busy || isTogether} onAgain={begin} /> : null}
      {isThis && doubt.found ? (
        <Tornado found={doubt.found} sources={sources} text={measureText(setUp.measure, setUp.side)} />
      ) : null}
      {isThis && isUnderWay(doubt) ? null : (
        <button type="button" disabled={busy || isTogether} onClick={begin}>
          {say.start(tried, games)}
        </button>
      )}
      <TogetherPart shown={shown} lens={lens} sources={sources} busy={busy || isAlone} />
    </section>
  );
}

interface TornadoProps {
  readonly found: Assumptions;
  readonly sources: readonly ParameterSource[];
  readonly text: MeasureText;
}

function Tornado({ found, sources, text }: TornadoProps) {
  const say = labWords().doubt;
  const table = useRef<HTMLTableElement>(null);
  const { base, each, of, seeds } = found;
  const isPart = each.length < of;
  const turning = each.filter(({ overturns }) => overturns);
  const [first] = turning;
  // Those that would turn the result are never left out of sight, however small.
  const drawn = [...new Set([...each.slice(0, SHOWN), ...turning.slice(0, SHOWN)])];
  const ends = drawn.flatMap(({ atLow, atHigh }) => [atLow.mean, atHigh.mean]);
  const span = [Math.min(0, base.mean, ...ends), Math.max(0, base.mean, ...ends)] as const;
  return (
    <>
      <p className="lead">
        {base.mean === 0
          ? say.equal
          : first
            ? say.some(turning.length, meaningOf(first.name, sources).meaning)
            : isPart
              ? say.noneSoFar
              : say.none}
      </p>
      {isPart ? <p>{say.part(each.length, of)}</p> : null}
      <p className="fine">{say.basis(seeds, `${writtenDifference(text, base.mean)} ${text.gapUnit}`)}</p>
      <section className="scroll lab-table tornado" tabIndex={0} aria-labelledby="lab-doubt">
        <table ref={table}>
          <thead>
            <tr>
              {Object.values(say.head).map((head, i) => (
                <th key={head} scope="col" className={i === 3 || i === 4 ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map((assumption) => (
              <Row key={assumption.name} {...{ assumption, sources, text, span }} base={base.mean} />
            ))}
          </tbody>
        </table>
      </section>
      <ChartTools
        title={say.title}
        draw={() =>
          table.current
            ? partPng(table.current, say.title, `${text.name}${words().page.comma}${text.gapUnit}`)
            : undefined
        }
        rows={() => rowsOf(found, text)}
      />
      <p className="fine">{say.more(drawn.length)}</p>
    </>
  );
}

const WIDTH = 220;
const HEIGHT = 20;

interface RowProps {
  readonly assumption: Assumption;
  readonly sources: readonly ParameterSource[];
  readonly text: MeasureText;
  readonly span: readonly [number, number];
  readonly base: number;
}

function Row({ assumption, sources, text, span, base }: RowProps) {
  const say = labWords().doubt;
  const { name, low, high, atLow, atHigh, overturns } = assumption;
  const { meaning, unit } = meaningOf(name, sources);
  const x = scaleLinear()
    .domain(span[0] === span[1] ? [-1, 1] : [...span])
    .range([6, WIDTH - 6]);
  const [from, to] = [x(Math.min(atLow.mean, atHigh.mean)), x(Math.max(atLow.mean, atHigh.mean))];
  return (
    <tr className={overturns ? 'turns' : undefined}>
      <th scope="row">
        {meaning} <code>{name}</code>
      </th>
      <td>
        <small>{say.ends(String(low), String(high), unit)}</small>
      </td>
      <td>
        <svg className="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <line className="zero" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
          <line className="base" x1={x(base)} x2={x(base)} y1={0} y2={HEIGHT} />
          <rect x={from} width={Math.max(2, to - from)} y={5} height={HEIGHT - 10} />
          <circle cx={x(atHigh.mean)} cy={HEIGHT / 2} r={5} />
        </svg>
      </td>
      <td className="number">{writtenDifference(text, atLow.mean)}</td>
      <td className="number">{writtenDifference(text, atHigh.mean)}</td>
      <td>{overturns ? <b>{say.turns}</b> : ''}</td>
    </tr>
  );
}

/** Lists every assumption, in the unit of the measure's differences. */
function rowsOf({ base, each }: Assumptions, { scale }: MeasureText): readonly (readonly CsvCell[])[] {
  return [
    ['parameter', 'value', 'low', 'high', 'a-b at low', 'a-b at high', 'a-b as it is', 'turns'],
    ...each.map(({ name, value, low, high, atLow, atHigh, overturns }) => [
      ...[name, value, low, high],
      ...[atLow.mean, atHigh.mean, base.mean].map((mean) => mean * scale),
      overturns ? 'yes' : 'no',
    ]),
  ];
}
