// What all assumptions do to a comparison when they move together: where A less B then lies, and a bar for each assumption
// that moves it most.

import { scaleLinear } from 'd3-scale';
import { type FoundTogether, gamesTogether } from '../../lab/together.ts';
import type { ParameterSource } from '../../model/scenario.ts';
import { words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import { meaningOf } from './assumption-text.ts';
import { aboutOf, useTogether } from './doubt-store.ts';
import { LabFigure } from './lab-figure.tsx';
import { type MeasureText, measureText, percent, written, writtenDifference } from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';
import { isUnderWay, Running } from './running.tsx';

/** How many assumptions are drawn. */
const SHOWN = 12;

interface TogetherProps {
  readonly shown: Shown;
  readonly lens: number;
  readonly sources: readonly ParameterSource[];
  readonly busy: boolean;
}

/** Shows the trial of all assumptions together, or the way to begin it. */
export function TogetherPart({ shown: { debate }, lens, sources, busy }: TogetherProps) {
  const say = labWords().together;
  const { setUp } = debate;
  const together = useTogether();
  const isThis = together.about === aboutOf(debate, lens);
  const found = isThis ? together.found : undefined;
  const begin = () => together.begin(debate, lens);
  const tried = sources.filter(({ low, high }) => low < high).length;
  return (
    <section aria-labelledby="lab-together" className={found ? undefined : 'unasked'}>
      <h3 id="lab-together">{say.title}</h3>
      <p>{say.note}</p>
      {isThis ? <Running trial={together} early={say.early} busy={busy} onAgain={begin} /> : null}
      {found ? <Found found={found} sources={sources} text={measureText(setUp.measure, setUp.side)} /> : null}
      {isThis && isUnderWay(together) ? null : (
        <button type="button" disabled={busy} onClick={begin}>
          {say.start(tried, figure(gamesTogether(debate, tried), 0))}
        </button>
      )}
    </section>
  );
}

const WIDTH = 440;
const ROW = 36;
const EDGE = { top: 8, right: 56, bottom: 26, left: 4 };
/** How many letters of a meaning fit above its bar: Chinese ones are twice as wide. */
const LETTERS = { en: 66, zh: 34 } as const;

interface FoundProps {
  readonly found: FoundTogether;
  readonly sources: readonly ParameterSource[];
  readonly text: MeasureText;
}

function Found({ found, sources, text }: FoundProps) {
  const say = labWords().together;
  const { effects, spread, above0, walks, of, points, seeds, games, base } = found;
  const isPart = walks < of;
  const drawn = effects
    .slice(0, SHOWN)
    .map((effect) => ({ ...effect, meaning: meaningOf(effect.name, sources).meaning }));
  const most = Math.max(Number.MIN_VALUE, ...drawn.map(({ range, muStar }) => Math.max(range.high, muStar)));
  const height = EDGE.top + ROW * drawn.length + EDGE.bottom;
  const x = scaleLinear()
    .domain([0, most * text.scale])
    .nice(4)
    .range([EDGE.left, WIDTH - EDGE.right]);
  const along = (value: number) => x(value * text.scale);
  const head = Object.values(say.head);
  const format = x.tickFormat(4);
  const rowOf = ({ name, muStar, range, mu, sigma }: (typeof effects)[number]) => [
    name,
    muStar,
    range.low,
    range.high,
    mu,
    sigma,
  ];
  return (
    <>
      <p className="lead">
        {say.where(
          writtenDifference(text, spread.low),
          writtenDifference(text, spread.high),
          text.gapUnit,
          percent(above0),
        )}
      </p>
      {isPart ? <p>{say.part(walks, of)}</p> : null}
      <p className="fine">
        {say.basis(
          walks,
          figure(points, 0),
          seeds,
          figure(games, 0),
          `${writtenDifference(text, base)} ${text.gapUnit}`,
        )}
      </p>
      <LabFigure
        title={say.chart}
        unit={isPart ? `${text.gapUnit}${words().page.comma}${say.share(walks, of)}` : text.gapUnit}
        width={WIDTH}
        height={height}
        label={`${say.chart}${words().page.colon}${drawn[0]?.meaning ?? ''} ${written(text, drawn[0]?.muStar ?? 0)}`}
        rows={[
          head,
          ...effects
            .map(rowOf)
            .map(([name, ...numbers]) => [name, ...numbers.map((value) => Number(value) * text.scale)]),
        ]}
        shown={[
          head,
          ...effects.map(({ name, muStar, range, mu, sigma }) => [
            `${meaningOf(name, sources).meaning} (${name})`,
            ...[muStar, range.low, range.high].map((value) => written(text, value)),
            writtenDifference(text, mu),
            written(text, sigma),
          ]),
        ]}
      >
        {x.ticks(4).map((tick) => (
          <g key={tick} className="tick">
            <line x1={x(tick)} x2={x(tick)} y1={EDGE.top} y2={height - EDGE.bottom} />
            <text x={x(tick)} y={height - 8} textAnchor={tick === 0 ? 'start' : 'middle'}>
              {format(tick)}
            </text>
          </g>
        ))}
        {drawn.map(({ name, meaning, muStar, range }, i) => {
          const top = EDGE.top + ROW * i;
          const middle = top + 24;
          return (
            <g key={name} className="together-bar">
              <text x={EDGE.left} y={top + 13}>
                {shortened(meaning)}
              </text>
              <rect x={EDGE.left} width={Math.max(1, along(muStar) - EDGE.left)} y={top + 19} height={10} />
              <line x1={along(range.low)} x2={along(range.high)} y1={middle} y2={middle} />
              <text className="value" x={along(Math.max(range.high, muStar)) + 6} y={middle + 4}>
                {written(text, muStar)}
              </text>
            </g>
          );
        })}
      </LabFigure>
      <p className="fine">{say.reading}</p>
    </>
  );
}

/** Cuts a meaning where it is too long; whose it is stays. */
function shortened(meaning: string): string {
  const [, whole = meaning, whose = ''] = /^(.*?)( ?[(（][^(（]+[)）])?$/su.exec(meaning) ?? [];
  const most = (/\p{Script=Han}/u.test(meaning) ? LETTERS.zh : LETTERS.en) - whose.length;
  const letters = [...whole];
  if (letters.length <= most) return meaning;
  const kept = letters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…${whose}`;
}
