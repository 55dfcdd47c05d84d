// Votes in words: options by their names, and a choice that stood because nobody voted.

import { afterEach, expect, it } from 'vitest';
import type { Resolution } from '../../../src/room/tally.ts';
import { speak } from '../../../src/store/language.ts';
import { stoodUnvoted, votesIn } from '../../../src/ui/room/votes.ts';

afterEach(() => speak('en'));

it('writes the level of a dial by its name, as pupils read it', () => {
  expect(
    votesIn('compute', [
      [3, 2],
      [0, 1],
    ]),
  ).toMatch(/^\p{L}[\p{L} ]* ×2, \p{L}[\p{L} ]* ×1$/u);
});

it('tells a choice that stood because nobody voted from one that the head or the votes made', () => {
  const tally = { chosen: 'strict' } as const;
  const resolution = {
    tallies: [
      { ...tally, field: 'rules', counts: [], by: 'standing' },
      { ...tally, field: 'focus', counts: [], by: 'head' },
      {
        field: 'compute',
        chosen: 2,
        counts: [
          [2, 1],
          [3, 1],
        ],
        by: 'standing',
      },
    ],
  } as unknown as Resolution;
  expect((['rules', 'focus', 'compute'] as const).map((field) => stoodUnvoted(resolution, field))).toEqual([
    true,
    false,
    false,
  ]);
  expect(stoodUnvoted(undefined, 'rules')).toBe(false);
});
