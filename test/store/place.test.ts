// The address of a page and the place that it names.

import { describe, expect, it } from 'vitest';
import { addressOf, type Place, placeOf } from '../../src/store/place.ts';

describe('a place', () => {
  const places: readonly Place[] = [{ at: 'start' }, { at: 'game', id: 'k3x9ab' }, { at: 'shared', link: '1.a-_b/c' }];

  it.each(places)('comes back from its address: $at', (place) => {
    expect(placeOf(addressOf(place))).toEqual(place);
  });

  it.each(['', '#', '#/', '#/game/', '#/nowhere/x', '#nonsense'])('is the start for the address "%s"', (hash) => {
    expect(placeOf(hash)).toEqual({ at: 'start' });
  });
});
