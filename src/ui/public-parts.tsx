// What everybody may see of a game in progress, as tables: what changed and why, and the numbers that both governments know. For two at one screen, for replays, and for the wall of a classroom.

import './guide.css';
import type { Cause } from '../model/knowledge.ts';
import { SIDES } from '../model/sides.ts';
import { nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { variableText, words } from '../store/language.ts';
import { figure, signed } from './figures.ts';
import { ruleName } from './rule-name.ts';
import { WorldBoard } from './world-board.tsx';

const POWER_ROWS = ['confidence', 'privateCapital', 'openness', 'politicalCapital'] as const;
const SCORE_ROWS = ['prosperity', 'influence', 'resilience', 'standing'] as const;

function publicHeadlines(): readonly Variable[] {
  const { tension, commons, governance, publicGood } = WORLD_VARIABLES;
  const own = SIDES.flatMap((side) => [POWERS[side].confidence, POWERS[side].openness]);
  return [tension, commons, governance, publicGood, ...own];
}

interface ChangesProps {
  /** Reads a number now, and as it was a turn before. */
  readonly now: (variable: Variable) => number;
  readonly before: (variable: Variable) => number;
  readonly causes: (variable: Variable) => readonly Cause[];
  /** What is told; without it, the headline numbers that both powers know. */
  readonly variables?: readonly Variable[];
}

/** What changed of what is known, with the largest causes of each. */
export function ChangesList({ now, before, causes, variables = publicHeadlines() }: ChangesProps) {
  return (
    <ul className="changes public-changes">
      {variables.map((variable) => {
        const { owner, name, written } = variableText(nameOf(variable));
        const largest = [...causes(variable)]
          .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
          .slice(0, 3)
          .map(({ mechanism, amount }) => `${ruleName(mechanism)} ${signed(amount, written)}`);
        return (
          <li key={variable}>
            <span className={owner === 'us' || owner === 'cn' ? owner : ''}>
              {words().places[owner]}
              {words().page.colon}
              {name}
            </span>
            <b className="number">
              {figure(now(variable), written)}
              <small>{words().page.aside(signed(now(variable) - before(variable), written))}</small>
            </b>
            {largest.length > 0 ? (
              <small className="because">{words().handOverWords.mostly(largest.join(words().page.comma))}</small>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The numbers that both powers know. */
export function PublicBoard({ know }: { readonly know: (variable: Variable) => number }) {
  const shown = (variable: Variable) => figure(know(variable), variableText(nameOf(variable)).written);
  const cell = (variable: Variable) => (
    <td key={variable} className="number">
      {shown(variable)}
    </td>
  );
  const head = (name: string) => (
    <th scope="row">
      {variableText(name).name} <small>{variableText(name).unit}</small>
    </th>
  );
  return (
    <section className="scoreboard public-board" aria-labelledby="scoreboard-title">
      <h2 id="scoreboard-title">{words().handOverWords.board}</h2>
      <p className="fine">{words().handOverWords.mapNote}</p>
      <div className="boards">
        <table>
          <thead>
            <tr>
              <td />
              {SIDES.map((side) => (
                <th key={side} scope="col" className={`number ${side}`}>
                  {words().shortNames[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {POWER_ROWS.map((row) => (
              <tr key={row}>
                {head(`us.${row}`)}
                {SIDES.map((side) => cell(POWERS[side][row]))}
              </tr>
            ))}
            {SCORE_ROWS.map((row) => (
              <tr key={row}>
                {head(`us.score.${row}`)}
                {SIDES.map((side) => cell(POWERS[side].score[row]))}
              </tr>
            ))}
          </tbody>
        </table>
        <WorldBoard cell={shown} />
      </div>
    </section>
  );
}
