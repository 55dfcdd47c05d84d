// What one power decided in a game, turn by turn, as a table.

import type { Recorded } from '../../format/recorded.ts';
import { CHOICE_NAMES, NO_INITIATIVE } from '../../model/decision.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { labWords } from './lab-words.ts';

const FIELDS = [...CHOICE_NAMES, 'initiative'] as const;

interface TableProps {
  readonly recorded: Recorded;
  /** The turns of the scenario in which they are played again. */
  readonly labels: readonly string[];
}

/** Shows what was decided; the turns are those in which it is decided again. */
export function DecisionTable({ recorded: { name, decisions }, labels }: TableProps) {
  const say = labWords().recorded;
  const shown = labels.length > 0 ? decisions.slice(0, labels.length) : decisions;
  return (
    <section className="scroll lab-table decision-table" tabIndex={0} aria-label={say.table(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.turn}</th>
            {FIELDS.map((field) => (
              <th key={field} scope="col">
                {fieldName(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((decision, turn) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a decision is its turn.
            <tr key={turn}>
              <th scope="row">{labels[turn] ?? turn + 1}</th>
              {FIELDS.map((field) => (
                <td key={field}>
                  {field === 'initiative' && decision[field] === NO_INITIATIVE ? '' : valueName(field, decision[field])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
