// A total, opened: what each part of the score adds to it by the weights of the game's values. Each part opens further.

import type { CSSProperties } from 'react';
import { type Knowledge, TOTAL_PARTS, totalFor, totalPart } from '../../model/knowledge.ts';
import type { Values } from '../../model/scenario.ts';
import type { Side } from '../../model/sides.ts';
import type { Variable } from '../../model/variables.ts';
import { words } from '../../store/language.ts';
import { Dialog } from '../dialog.tsx';
import { figure } from '../figures.ts';
import '../rules.css';

interface PointsProps {
  readonly now: Knowledge;
  readonly side: Side;
  readonly values: Values;
  readonly isEstimate: boolean;
  readonly onOpen: (variable: Variable) => void;
  readonly onClose: () => void;
}

/** Shows a total by part. */
export function PointsDialog({ now, side, values, isEstimate, onOpen, onClose }: PointsProps) {
  const { points, open } = words().briefWords;
  const total = totalFor(now, side, values);
  return (
    <Dialog title={points.title(words().places[side])} onClose={onClose}>
      <p>{points.intro}</p>
      <table className="points">
        <thead>
          <tr>
            <th scope="col">{points.part}</th>
            <th scope="col" className="number">
              {points.stands}
            </th>
            <th scope="col" className="number">
              {points.weight}
            </th>
            <th scope="col" className="number">
              {points.adds}
            </th>
          </tr>
        </thead>
        <tbody>
          {TOTAL_PARTS.map((part) => {
            const variable = totalPart(side, part);
            const weight = values.weights[part];
            const adds = weight * now.know(variable);
            const guess = now.isHidden(variable) ? '≈ ' : '';
            return (
              <tr key={part} className={weight === 0 ? 'weightless' : ''}>
                <th scope="row">
                  {words().scoreParts[part]}
                  <span
                    className={`points-bar ${side}`}
                    aria-hidden="true"
                    style={{ '--weight': weight, '--adds': adds / 100 } as CSSProperties}
                  />
                </th>
                <td className="number">
                  <button type="button" className="figure" onClick={() => onOpen(variable)}>
                    <span>
                      {guess}
                      {figure(now.know(variable), 1)}
                    </span>
                    <span className="visually-hidden">{words().page.aside(open(words().scoreParts[part]))}</span>
                  </button>
                </td>
                <td className="number">{words().page.percent(figure(100 * weight, 0))}</td>
                <td className="number">
                  <b>
                    {guess}
                    {figure(adds, 1)}
                  </b>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{points.total}</th>
            <td />
            <td className="number">{words().page.percent(figure(100, 0))}</td>
            <td className="number">
              <b>
                {isEstimate ? '≈ ' : ''}
                {figure(total, 1)}
              </b>
            </td>
          </tr>
        </tfoot>
      </table>
      {isEstimate ? <p className="fine">{points.estimate}</p> : null}
    </Dialog>
  );
}
