// Tables that people take away: CSV that spreadsheets read as it was meant, and the whole record in one of them.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/format/prepare.ts';
import { scores } from '../../../src/model/scenario.ts';
import { VARIABLES } from '../../../src/model/variables.ts';
import { asTold } from '../../../src/personas/as-told.ts';
import { playOut } from '../../../src/personas/play-out.ts';
import { csvOf } from '../../../src/ui/end/csv.ts';
import { recordCsv } from '../../../src/ui/end/record-csv.ts';
import { fileName } from '../../../src/ui/end/save-file.ts';
import { chartRows } from '../../../src/ui/line-chart.tsx';
import { CATALOGUE, under } from '../../laws/generated-games.ts';

describe('CSV', () => {
  it('quotes what needs it, and nothing else', () => {
    expect(csvOf([['a', 'b,c', 'say "no"', 'two\nlines', undefined, 0.1]])).toBe(
      'a,"b,c","say ""no""","two\nlines",,0.1\r\n',
    );
  });

  it('keeps a text from becoming a formula, and a negative number a number', () => {
    expect(csvOf([['=1+1', '@x', '-1 is text', -1]])).toBe("'=1+1,'@x,'-1 is text,-1\r\n");
  });
});

describe('a file name', () => {
  it('keeps letters of any script and leaves out what a disk refuses', () => {
    expect(fileName(['chips-and-commons', '种子 🎏/..\\a:b'], 'png')).toBe('chips-and-commons-种子-a-b.png');
    expect(fileName(['🎏'], 'csv')).toBe('game.csv');
  });
});

describe('the record as a table', () => {
  const playing = playOut(under('even-handed'), 'table', asTold('us'), asTold('cn'));
  const values = valuesOf(CATALOGUE, 'balanced');
  const rows = recordCsv(playing, values)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
  const [heads = [], ...body] = rows;

  it('has the start and every turn, each as wide as its heading', () => {
    expect(body).toHaveLength(1 + playing.turns.length);
    for (const row of body) expect(row).toHaveLength(heads.length);
    expect(new Set(heads).size).toBe(heads.length);
    for (const { name } of VARIABLES) expect(heads).toContain(name);
  });

  it('holds every number to the last bit, and every decision', () => {
    for (const [turn, { after, decisions, label }] of playing.turns.entries()) {
      const row = body[turn + 1] ?? [];
      const cell = (name: string) => row[heads.indexOf(name)];
      expect(cell('label')).toBe(label);
      for (const [i, { name }] of VARIABLES.entries()) expect(Number(cell(name))).toBe(after[i]);
      expect(Number(cell('us.total.balanced'))).toBe(scores(after, values).us.total);
      expect(cell('cn.decided.release')).toBe(decisions.cn.release);
      expect(Number(cell('us.decided.compute'))).toBe(decisions.us.compute);
    }
  });
});

describe('the numbers of a chart', () => {
  it('have a row for each label, and columns for an estimate only where there is one', () => {
    const text = csvOf(
      chartRows({
        title: 'Capability',
        unit: 'index',
        decimals: 1,
        labels: ['Start', '2025H1'],
        series: [
          { name: 'US', tone: 'us', values: [1, 2.123456] },
          { name: 'China', tone: 'cn', values: [3, 4], bands: [undefined, { low: 3.5, high: 4.5 }] },
        ],
      }),
    );
    expect(text.split('\r\n')).toEqual([
      'Turn,US (index),China (index),"China, low","China, high"',
      'Start,1,3,,',
      '2025H1,2.123456,4,3.5,4.5',
      '',
    ]);
  });
});
