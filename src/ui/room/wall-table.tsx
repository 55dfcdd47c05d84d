// What was decided in each game of a room and what became of the same luck, as a table.

import { SIDES } from '../../model/sides.ts';
import { nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import type { Known } from '../../room/known.ts';
import { variableText, words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import { optionName } from '../option-group.tsx';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';

const { tension, commons, governance, publicGood } = WORLD_VARIABLES;
const ROWS: readonly Variable[] = [
  POWERS.us.capability,
  POWERS.cn.capability,
  tension,
  commons,
  governance,
  publicGood,
];
const DIALS = ['controls', 'openSource', 'compute'] as const;

/** Shows the table, folded. */
export function WallTable({ known }: { readonly known: readonly Known[] }) {
  const say = teacherWords().wall;
  return (
    <details className="wall-table">
      <summary>{say.table}</summary>
      <section className="scroll" tabIndex={0} aria-label={say.worlds}>
        <table>
          <thead>
            <tr>
              <td />
              {known.map((_, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
                <th key={number} scope="col">
                  {roomWords().world(String(number + 1))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.some(({ decisions }) => decisions.length > 0)
              ? SIDES.flatMap((side) =>
                  DIALS.map((dial) => (
                    <tr key={`${side}/${dial}`}>
                      <th scope="row" className={side}>
                        {words().shortNames[side]} · {words().choices[dial].name}
                      </th>
                      {known.map(({ decisions }, number) => {
                        const last = decisions.at(-1);
                        return (
                          // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
                          <td key={number}>{last ? optionName(dial, last[side][dial]) : ''}</td>
                        );
                      })}
                    </tr>
                  )),
                )
              : null}
            {ROWS.map((variable) => {
              const { owner, name, written } = variableText(nameOf(variable));
              return (
                <tr key={variable}>
                  <th scope="row" className={owner}>
                    {owner === 'us' || owner === 'cn' ? `${words().shortNames[owner]} · ${name}` : name}
                  </th>
                  {known.map(({ now }, number) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
                    <td key={number} className="number">
                      {figure(now[variable] ?? 0, written)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
