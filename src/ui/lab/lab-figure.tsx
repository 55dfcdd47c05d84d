// The frame of the lab's charts: title and unit, the drawing, its note, a picture and the numbers to save, and the table.

import { type ReactNode, useRef, useState } from 'react';
import { words } from '../../store/language.ts';
import { ChartTools } from '../chart-tools.tsx';
import { chartPng } from '../end/chart-picture.ts';
import type { CsvCell } from '../end/csv.ts';

interface FigureProps {
  readonly title: string;
  readonly unit: string;
  readonly width: number;
  readonly height: number;
  /** What a screen reader says of the drawing; the table tells the rest. */
  readonly label: string;
  /** The numbers, as they are saved: the first row names the columns. */
  readonly rows: readonly (readonly CsvCell[])[];
  /** The same for people; the numbers as they are saved when nothing is given. */
  readonly shown?: readonly (readonly string[])[];
  readonly children: ReactNode;
}

/** Shows a chart with what belongs to it. */
export function LabFigure({ title, unit, width, height, label, rows, shown, children }: FigureProps) {
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <figure className="chart lab-figure">
      <figcaption>
        <b>{title}</b> <small>{unit}</small>
      </figcaption>
      <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {children}
      </svg>
      <ChartTools
        title={title}
        draw={() => (drawing.current ? chartPng(drawing.current, title, unit) : undefined)}
        rows={() => rows}
      />
      <NumbersBehind label={`${title}${words().page.comma}${unit}`} rows={rows} {...(shown ? { shown } : {})} />
    </figure>
  );
}

type BehindProps = Pick<FigureProps, 'label' | 'rows' | 'shown'>;

/** Shows the numbers behind a chart as a table, once it is unfolded. */
export function NumbersBehind({ label, rows, shown }: BehindProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().chartWords.table}</summary>
      {isOpen ? (
        <NumberTable label={label} rows={shown ?? rows.map((row) => row.map((cell) => String(cell ?? '')))} />
      ) : null}
    </details>
  );
}

/** Shows rows as a table: the first names the columns, the first cell of each other names the row. */
function NumberTable({ label, rows }: { readonly label: string; readonly rows: readonly (readonly string[])[] }) {
  const [heads = [], ...body] = rows;
  return (
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={i === 0 ? undefined : 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={heads[i + 1]} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
