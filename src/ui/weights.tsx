// What counts as success, as published weights.

import type { CSSProperties } from 'react';
import type { Values } from '../model/scenario.ts';
import { SCORE_PARTS } from '../model/variables.ts';
import { scoreParts } from '../text/interface.ts';

/** Shows the weights of a set of values. */
export function Weights({ values }: { readonly values: Values }) {
  return (
    <ul className="weights">
      {([...SCORE_PARTS, 'publicGood'] as const)
        .filter((part) => values.weights[part] > 0)
        .map((part) => (
          <li key={part} style={{ '--weight': values.weights[part] } as CSSProperties}>
            {scoreParts[part]} <b>{Math.round(100 * values.weights[part])} %</b>
          </li>
        ))}
    </ul>
  );
}
