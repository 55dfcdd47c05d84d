// Which name is suggested for which that was typed.

import { describe, expect, it } from 'vitest';
import { columns } from '../../src/cli/columns.ts';
import { chooseName, nearest } from '../../src/cli/names.ts';

describe('the nearest name', () => {
  const names = ['incumbents', 'chip-hawk', 'open-champion'];

  it.each([
    ['chiphawk', 'chip-hawk'],
    ['CHIP-HAWK', 'chip-hawk'],
    ['hawk', undefined],
    ['champion', 'open-champion'],
    ['zzzzzzzz', undefined],
    ['', undefined],
  ])('to %j is %j', (typed, best) => {
    expect(nearest(typed, names)).toBe(best);
  });

  it('is none where there are no names', () => {
    expect(nearest('x', [])).toBeUndefined();
  });

  it('is not needed for a right one', () => {
    expect(chooseName('persona', 'chip-hawk', names)).toEqual({ ok: true, value: 'chip-hawk' });
  });
});

describe('columns', () => {
  it('sets numbers to the right and words to the left, and leaves no space at the end of a line', () => {
    const rows = [
      ['turn', 'compute', 'events'],
      ['2025H1', 9.96, 'one'],
      ['2025H2', 123.4, ''],
    ];
    expect(columns(rows)).toBe('turn    compute  events\n2025H1     10.0  one\n2025H2    123.4\n');
  });

  it('is a heading alone where there are no rows', () => {
    expect(columns([['turn', 'events']])).toBe('turn  events\n');
  });
});
