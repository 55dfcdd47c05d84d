// What counts as success, as published weights.

import type { CSSProperties } from 'react';
import type { Values } from '../model/scenario.ts';
import { SCORE_PARTS } from '../model/variables.ts';
import { words } from '../store/language.ts';
import { figure } from './figures.ts';

/** Shows the weights of a set of values. */
export function Weights({ values }: { readonly values: Pick<Values, 'weights'> | undefined }) {
  if (!values) return null;
  return (
    <ul className="weights">
      {([...SCORE_PARTS, 'publicGood'] as const)
        .filter((part) => values.weights[part] > 0)
        .map((part) => (
          <li key={part} style={{ '--weight': values.weights[part] } as CSSProperties}>
            {words().scoreParts[part]} <b>{words().page.percent(figure(100 * values.weights[part], 0))}</b>
          </li>
        ))}
    </ul>
  );
}
