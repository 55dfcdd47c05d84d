// Tables for people at a terminal: columns as wide as their widest cell, numbers to the right, words to the left.

/** What a cell holds; a number is shown with one decimal. */
export type Cell = string | number;

/** Lays rows out in aligned columns, one line each; the first row is the heading. */
export function columns(rows: readonly (readonly Cell[])[]): string {
  const [heading = [], ...body] = rows;
  const widths = heading.map((_, i) => Math.max(...rows.map((row) => written(row[i]).length)));
  const numeric = heading.map((_, i) => body.length > 0 && body.every((row) => typeof row[i] === 'number'));
  const line = (row: readonly Cell[]) =>
    row
      .map((cell, i) => (numeric[i] ? written(cell).padStart(widths[i] ?? 0) : written(cell).padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function written(cell: Cell | undefined): string {
  return typeof cell === 'number' ? cell.toFixed(1) : (cell ?? '');
}
