// The charts of a game: the past half-years of its headline numbers.

import type { Playing } from '../model/game.ts';
import { type Knowledge, knowledgeOf } from '../model/knowledge.ts';
import { scores, type Values } from '../model/scenario.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { ADOPTION, nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { variableText, words } from '../store/language.ts';
import { LineChart, type Series } from './line-chart.tsx';

const OWN = ['capability', 'usableCompute', 'efficiency'] as const;
const WORLD = ['commons', 'tension', 'governance'] as const;

interface ChartsProps {
  readonly playing: Playing;
  readonly turns: number;
  /** Whose eyes; `undefined` for everybody's. */
  readonly side: Side | undefined;
  /** By what values both totals are drawn; left out, they are not. */
  readonly values?: Values;
}

/** Draws the charts. */
export function Charts({ playing, turns, side, values }: ChartsProps) {
  const known = Array.from({ length: turns + 1 }, (_, turn) => knowledgeOf(playing, turn, side));
  const labels = [words().chartWords.start, ...playing.turns.slice(0, turns).map(({ label }) => label)];
  return (
    <div className="charts">
      {values ? <TotalsChart playing={playing} turns={turns} values={values} labels={labels} /> : null}
      {OWN.map((name) => {
        const { name: title, unit, written } = variableText(`us.${name}`);
        const series = SIDES.map((who) => seriesOf(known, POWERS[who][name], words().shortNames[who], who));
        return (
          <LineChart key={name} title={title} unit={unit} decimals={written.decimals} labels={labels} series={series} />
        );
      })}
      <LineChart
        title={`${WORLD.map((name) => words().worldVariables[name]?.name).join(' · ')}`}
        unit={words().chartWords.points}
        decimals={1}
        labels={labels}
        series={WORLD.map((name) => seriesOf(known, WORLD_VARIABLES[name], words().chartWords[name], tones[name]))}
      />
      <LineChart
        title={words().chartWords.adoption}
        unit={words().chartWords.users}
        decimals={1}
        labels={labels}
        series={(['us', 'cn', 'commons'] as const).map((stack) => ({
          name: stack === 'commons' ? words().chartWords.commons : words().shortNames[stack],
          tone: stack,
          values: known.map(({ know }) =>
            Object.values(ADOPTION).reduce(
              (sum, bloc) => sum + (100 * know(bloc[stack])) / Object.keys(ADOPTION).length,
              0,
            ),
          ),
        }))}
      />
    </div>
  );
}

function TotalsChart(props: {
  readonly playing: Playing;
  readonly turns: number;
  readonly values: Values;
  readonly labels: readonly string[];
}) {
  const { playing, turns, values, labels } = props;
  const states = [playing.scenario.initial, ...playing.turns.slice(0, turns).map(({ after }) => after)];
  const both = states.map((state) => scores(state, values));
  return (
    <LineChart
      title={words().endWords.cardTotals}
      unit={variableText('us.score.lead').unit}
      decimals={1}
      labels={labels}
      series={SIDES.map((who) => ({
        name: words().shortNames[who],
        tone: who,
        values: both.map((score) => score[who].total),
      }))}
    />
  );
}

const tones = { commons: 'commons', tension: 'plain', governance: 'other' } as const;

function seriesOf(known: readonly Knowledge[], variable: Variable, name: string, tone: Series['tone']): Series {
  return {
    name: name || nameOf(variable),
    tone,
    values: known.map(({ know }) => know(variable)),
    bands: known.map(({ estimate }) => estimate(variable)),
  };
}
