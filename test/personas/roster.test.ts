import { expect, it } from 'vitest';
import { SIDES } from '../../src/model/sides.ts';
import { personasOf } from '../../src/personas/index.ts';
import { DOCTRINE_IDS, OTHER_IDS } from '../../src/personas/roster.ts';

it.each(SIDES)('the roster of %s names every player, in order', (side) => {
  expect([...DOCTRINE_IDS[side], ...OTHER_IDS]).toEqual(personasOf(side).map(({ id }) => id));
});
