// One number along a game and its branch: the totals first, and any other that is asked for.

import { useState } from 'react';
import type { Playing } from '../../model/game.ts';
import { type Knowledge, totalFor } from '../../model/knowledge.ts';
import type { Values } from '../../model/scenario.ts';
import { SIDES } from '../../model/sides.ts';
import { POWERS, SCORE_PARTS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { variableText, words } from '../../store/language.ts';
import { knownIn, type Opened } from '../../store/replay.ts';
import type { Written } from '../../text/words.ts';
import { inBand } from '../figures.ts';
import { LineChart, type Series } from '../line-chart.tsx';
import { HEADLINES } from '../scoreboard.tsx';

const OF_WORLD = ['commons', 'tension', 'governance', 'publicGood'] as const;

/** A number that can be drawn: its name, its unit, how it is written, and what it is for each power, or for the world. */
interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly written: Written;
  readonly lines: readonly {
    readonly name: string;
    readonly tone: Series['tone'];
    readonly read: (known: Knowledge) => number;
    /** Where it is a single number, which may be an estimate. */
    readonly variable?: Variable;
  }[];
}

function drawnOnes(values: Values): readonly Drawn[] {
  const { shortNames, gamePage, replayWords } = words();
  const ofPower = (id: string, text: string, variableOf: (side: 'us' | 'cn') => Variable): Drawn => {
    const { name, unit, written } = variableText(text);
    const lines = SIDES.map((side) => {
      const variable = variableOf(side);
      return { name: shortNames[side], tone: side, variable, read: ({ know }: Knowledge) => know(variable) };
    });
    return { id, title: name, unit, written, lines };
  };
  const totals: Drawn = {
    id: 'totals',
    title: replayWords.lines.totals,
    unit: variableText('us.score.lead').unit,
    written: variableText('us.score.lead').written,
    lines: SIDES.map((side) => ({
      name: shortNames[side],
      tone: side,
      read: (known: Knowledge) => totalFor(known, side, values),
    })),
  };
  return [
    totals,
    ...HEADLINES.map((id) => ofPower(id, `us.${id}`, (side) => POWERS[side][id])),
    ...SCORE_PARTS.map((id) => ofPower(id, `us.score.${id}`, (side) => POWERS[side].score[id])),
    ...OF_WORLD.map((id): Drawn => {
      const { name, unit, written } = variableText(`world.${id}`);
      const variable = WORLD_VARIABLES[id];
      const read = ({ know }: Knowledge) => know(variable);
      return { id, title: name, unit, written, lines: [{ name: gamePage.world, tone: 'commons', variable, read }] };
    }),
  ];
}

/** Shows the chart, and the choice of what it draws. */
export function TwoLineChart(props: { readonly opened: Opened; readonly is: Playing; readonly values: Values }) {
  const { opened, is, values } = props;
  const [asked, setAsked] = useState('totals');
  const say = words().replayWords.lines;
  const all = drawnOnes(values);
  const drawn = all.find(({ id }) => id === asked) ?? all[0];
  if (!drawn) return null;
  const { written } = drawn;
  const series = (['was', 'is'] as const).flatMap((which) => {
    const line = which === 'was' ? opened.playing : is;
    const known = Array.from({ length: line.turns.length + 1 }, (_, turn) => knownIn(opened, line, turn));
    return drawn.lines.map(
      ({ name, tone, read, variable }): Series => ({
        name: `${name} ${say[which]}`,
        tone,
        faint: which === 'was',
        values: known.map((then) => written.times * read(then)),
        ...(variable === undefined || which === 'was'
          ? {}
          : { bands: known.map(({ estimate }) => inBand(estimate(variable), written)) }),
      }),
    );
  });
  return (
    <div className="lines-chart">
      <label className="field inline">
        {say.chart}
        <select value={asked} onChange={(event) => setAsked(event.target.value)}>
          {all.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <LineChart
        key={asked}
        title={drawn.title}
        unit={drawn.unit}
        decimals={written.decimals}
        labels={[words().chartWords.start, ...is.turns.map(({ label }) => label)]}
        series={series}
      />
    </div>
  );
}
