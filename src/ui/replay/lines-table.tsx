// Endings and totals of a game and its branch, with what differs.

import { endingOf } from '../../model/ending.ts';
import { isOver, type Playing } from '../../model/game.ts';
import { totalFor } from '../../model/knowledge.ts';
import type { Values } from '../../model/scenario.ts';
import { SIDES } from '../../model/sides.ts';
import { words } from '../../store/language.ts';
import { knownIn, type Opened } from '../../store/replay.ts';
import { figure, rounded, signed } from '../figures.ts';

interface TableProps {
  readonly opened: Opened;
  /** The branch, played out. */
  readonly is: Playing;
  readonly values: Values;
}

/** Shows the table. */
export function LinesTable({ opened, is, values }: TableProps) {
  const say = words().replayWords.lines;
  const lines = [opened.playing, is] as const;
  // Rounded first, so that what is written beside each other adds up.
  const totals = lines.map((line) => {
    const known = knownIn(opened, line, line.turns.length);
    const [us, cn] = SIDES.map((side) => rounded(totalFor(known, side, values), 1)) as [number, number];
    return { us, cn, lead: us - cn };
  }) as [Totals, Totals];
  const rows = [
    ...SIDES.map((side) => ({ key: side, name: say.total(words().shortNames[side]), tone: side as string })),
    { key: 'lead' as const, name: say.lead, tone: '' },
  ];
  return (
    <table className="lines-table">
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {say.wasHead}
          </th>
          <th scope="col" className="number">
            {say.isHead}
          </th>
          <th scope="col" className="number">
            {say.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {isOver(is) ? <EndingRow lines={lines} values={values} /> : null}
        {rows.map(({ key, name, tone }) => (
          <tr key={key}>
            <th scope="row" className={tone}>
              {name} {opened.sees === 'all' ? null : <small>{say.estimate}</small>}
            </th>
            <td className="number">{figure(totals[0][key], 1)}</td>
            <td className="number">{figure(totals[1][key], 1)}</td>
            <td className="number">
              <b>{signed(totals[1][key] - totals[0][key], 1)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Totals = Readonly<Record<'us' | 'cn' | 'lead', number>>;

function EndingRow({ lines, values }: { readonly lines: readonly Playing[]; readonly values: Values }) {
  const say = words().replayWords.lines;
  const endings = lines.map(({ scenario, state }) => endingOf(scenario, state, values));
  return (
    <tr className="endings">
      <th scope="row">{say.ending}</th>
      {endings.map((ending, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines in a fixed order, which may end alike.
        <td key={index}>{words().endings[ending]?.name}</td>
      ))}
      <td>{endings[0] === endings[1] ? say.sameEnding : <b>{say.otherEnding}</b>}</td>
    </tr>
  );
}
