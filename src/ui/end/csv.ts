// Tables as CSV (RFC 4180): commas, quotes only where they are needed, a full stop as the decimal sign in every language.

/** What a cell holds. */
export type CsvCell = string | number | undefined;

/** Writes rows as CSV text. A text that a spreadsheet would take for a formula is kept a text. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Makes a file of CSV text, marked as UTF-8 for the spreadsheets that would guess otherwise. */
export function csvFile(text: string): Blob {
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}
