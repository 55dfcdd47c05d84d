// What every chart can be saved as: a picture of it, and its numbers.

import { type ReactNode, useState } from 'react';
import { words } from '../store/language.ts';
import { type CsvCell, csvFile, csvOf } from './end/csv.ts';
import { fileName, saveFile } from './end/save-file.ts';

interface ChartToolsProps {
  readonly title: string;
  /** Draws the picture; nothing where the chart is not there. */
  readonly draw: () => Promise<Blob> | undefined;
  /** Gives the numbers: the first row names the columns. */
  readonly rows: () => readonly (readonly CsvCell[])[];
  /** What stands before the buttons. */
  readonly children?: ReactNode;
}

/** Shows the buttons that save a chart. */
export function ChartTools({ title, draw, rows, children }: ChartToolsProps) {
  const { picture, numbers } = words().chartWords;
  const [failed, setFailed] = useState(false);
  const savePicture = () =>
    draw()?.then(
      (blob) => saveFile(fileName([title], 'png'), blob),
      () => setFailed(true),
    );
  return (
    <p className="chart-tools">
      <output aria-live="off">{children}</output>
      <button type="button" className="link" onClick={savePicture}>
        PNG<span className="visually-hidden"> {picture(title)}</span>
      </button>
      <button type="button" className="link" onClick={() => saveFile(fileName([title], 'csv'), csvFile(csvOf(rows())))}>
        CSV<span className="visually-hidden"> {numbers(title)}</span>
      </button>
      {failed ? <span role="alert">{words().endWords.pictureFailed}</span> : null}
    </p>
  );
}
