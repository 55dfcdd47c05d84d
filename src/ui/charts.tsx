// The charts of a game: the past half-years of its headline numbers.

import type { Playing } from '../model/game.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { ADOPTION, nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { type Knowledge, knowledgeOf } from '../store/knowledge.ts';
import { chartWords } from '../text/interface.ts';
import { shortNames, variableText, worldVariables } from '../text/variables.ts';
import { LineChart, type Series } from './line-chart.tsx';

const OWN = ['capability', 'usableCompute', 'efficiency'] as const;
const WORLD = ['commons', 'tension', 'governance'] as const;

/** Draws the charts; `side` is whose eyes, `undefined` for everybody's. */
export function Charts(props: { readonly playing: Playing; readonly turns: number; readonly side: Side | undefined }) {
  const { playing, turns, side } = props;
  const known = Array.from({ length: turns + 1 }, (_, turn) => knowledgeOf(playing, turn, side));
  const labels = [chartWords.start, ...playing.turns.slice(0, turns).map(({ label }) => label)];
  return (
    <div className="charts">
      {OWN.map((name) => {
        const { name: title, unit, decimals } = variableText(`us.${name}`);
        const series = SIDES.map((who) => seriesOf(known, POWERS[who][name], shortNames[who], who));
        return <LineChart key={name} title={title} unit={unit} decimals={decimals} labels={labels} series={series} />;
      })}
      <LineChart
        title={`${WORLD.map((name) => worldVariables[name]?.name).join(' · ')}`}
        unit={chartWords.points}
        decimals={1}
        labels={labels}
        series={WORLD.map((name) => seriesOf(known, WORLD_VARIABLES[name], chartWords[name], tones[name]))}
      />
      <LineChart
        title={chartWords.adoption}
        unit={chartWords.users}
        decimals={1}
        labels={labels}
        series={(['us', 'cn', 'commons'] as const).map((stack) => ({
          name: stack === 'commons' ? chartWords.commons : shortNames[stack],
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

const tones = { commons: 'commons', tension: 'plain', governance: 'other' } as const;

function seriesOf(known: readonly Knowledge[], variable: Variable, name: string, tone: Series['tone']): Series {
  return {
    name: name || nameOf(variable),
    tone,
    values: known.map(({ know }) => know(variable)),
    bands: known.map(({ estimate }) => estimate(variable)),
  };
}
