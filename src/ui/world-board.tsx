// The numbers of the world, one a row. Who looks decides how a number is shown.

import type { ReactNode } from 'react';
import { type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { variableText, words } from '../store/language.ts';

const ROWS = ['commons', 'tension', 'governance', 'publicGood'] as const;

/** Shows the numbers of the world; `cell` shows one. */
export function WorldBoard({ cell }: { readonly cell: (variable: Variable) => ReactNode }) {
  return (
    <table className="world-board">
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {words().gamePage.world}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => {
          const { name, unit } = variableText(`world.${row}`);
          return (
            <tr key={row}>
              <th scope="row">
                {name} <small>{unit}</small>
              </th>
              <td className="number">{cell(WORLD_VARIABLES[row])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
