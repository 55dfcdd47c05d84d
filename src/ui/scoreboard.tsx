// Where things stand: the headline numbers of both powers and of the world, each a button that opens its causes. A hidden
// number of the rival is shown as the estimate that it is.

import { useState } from 'react';
import type { Playing } from '../model/game.ts';
import { type Knowledge, knowledgeOf, totalFor } from '../model/knowledge.ts';
import type { Values } from '../model/scenario.ts';
import { rivalOf, type Side } from '../model/sides.ts';
import { nameOf, POWERS, SCORE_PARTS, type Variable } from '../model/variables.ts';
import { variableText, words } from '../store/language.ts';
import { figure, signed } from './figures.ts';
import { PointsDialog } from './rules/points-dialog.tsx';
import { WorldBoard } from './world-board.tsx';

/** The headline numbers of a power, in the order in which they are shown. */
export const HEADLINES = [
  'capability',
  'usableCompute',
  'efficiency',
  'privateCapital',
  'confidence',
  'openness',
  'money',
  'politicalCapital',
] as const;

interface BoardProps {
  readonly playing: Playing;
  readonly side: Side;
  /** Whether everything is open: after the game, or of a shared game. */
  readonly open: boolean;
  /** How many half-years are on show. */
  readonly turns: number;
  /** Whose total is shown; `undefined` where the totals stand elsewhere. */
  readonly values: Values | undefined;
  readonly onOpen: (variable: Variable) => void;
}

/** Shows the headline numbers. */
export function Scoreboard({ playing, side, open, turns, values, onOpen }: BoardProps) {
  const eyes = open ? undefined : side;
  const now = knowledgeOf(playing, turns, eyes);
  const past = turns > 0 ? knowledgeOf(playing, turns - 1, eyes) : undefined;
  const rival = rivalOf(side);
  const [counted, setCounted] = useState<Side | undefined>(undefined);
  const cell = (variable: Variable) => <FigureCell now={now} past={past} variable={variable} onOpen={onOpen} />;
  return (
    <section className="scoreboard" aria-labelledby="scoreboard-title">
      <h2 id="scoreboard-title">{words().gamePage.scoreboard}</h2>
      <div className="boards">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col" className={`number ${side}`}>
                {words().shortNames[side]}
                <small>{words().page.aside(words().gamePage.you)}</small>
              </th>
              <th scope="col" className={`number ${rival}`}>
                {words().shortNames[rival]}
              </th>
            </tr>
          </thead>
          <tbody>
            {HEADLINES.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {variableText(`${side}.${row}`).name} <small>{variableText(`${side}.${row}`).unit}</small>
                </th>
                <td className="number">{cell(POWERS[side][row])}</td>
                <td className="number">{cell(POWERS[rival][row])}</td>
              </tr>
            ))}
          </tbody>
          <tbody className="scores">
            {SCORE_PARTS.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {variableText(`${side}.score.${row}`).name} <small>{variableText(`${side}.score.${row}`).unit}</small>
                </th>
                <td className="number">{cell(POWERS[side].score[row])}</td>
                <td className="number">{cell(POWERS[rival].score[row])}</td>
              </tr>
            ))}
            {values ? (
              <tr className="total">
                <th scope="row">
                  {words().gamePage.total} <small>{words().gamePage.totalNote}</small>
                </th>
                {[side, rival].map((who) => (
                  <td key={who} className="number">
                    <button type="button" className="figure" onClick={() => setCounted(who)}>
                      <span className="visually-hidden">
                        {[words().places[who], words().gamePage.total, words().briefWords.points.open].join(
                          words().page.comma,
                        )}
                        {words().page.colon}
                      </span>
                      <span>
                        {now.isHidden(POWERS[who].score.lead) ? '≈ ' : ''}
                        {figure(totalFor(now, who, values), 1)}
                      </span>
                    </button>
                  </td>
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
        <WorldBoard cell={cell} />
      </div>
      {values && counted ? (
        <PointsDialog
          now={now}
          side={counted}
          values={values}
          isEstimate={now.isHidden(POWERS[counted].score.lead)}
          onOpen={(variable) => {
            setCounted(undefined);
            onOpen(variable);
          }}
          onClose={() => setCounted(undefined)}
        />
      ) : null}
    </section>
  );
}

interface CellProps {
  readonly now: Knowledge;
  readonly past: Knowledge | undefined;
  readonly variable: Variable;
  readonly onOpen: (variable: Variable) => void;
}

/** Shows a number that opens: an estimate with its band, else with its change since `past`, if that is told. */
export function FigureCell({ now, past, variable, onOpen }: CellProps) {
  const { owner, name, written } = variableText(nameOf(variable));
  const guess = now.estimate(variable);
  const value = now.know(variable);
  return (
    <button type="button" className="figure" onClick={() => onOpen(variable)}>
      <span className="visually-hidden">
        {words().places[owner]}
        {words().page.comma}
        {words().gamePage.open(name)}{' '}
      </span>
      <span>
        {guess ? '≈ ' : ''}
        {figure(value, written)}
      </span>
      <small>
        {guess
          ? `${figure(guess.low, written)}–${figure(guess.high, written)}`
          : past && signed(value - past.know(variable), written)}
      </small>
    </button>
  );
}
