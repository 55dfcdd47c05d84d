// The address of a page, the place that it names, and the dialog that it lays over it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, OVERLAYS, overlayOf, type Place, placeOf, withOverlay } from '../../src/store/place.ts';

describe('a place', () => {
  const places: readonly Place[] = [
    { at: 'start' },
    { at: 'game', id: 'k3x9ab' },
    { at: 'shared', link: '1.a-_b/c' },
    { at: 'replay', game: 'k3x9ab', turn: '3', branch: '' },
    { at: 'replay', game: '2.a-_b', turn: '12', branch: '2.x-_y' },
    { at: 'replay', game: 'a/b?c', turn: '', branch: 'd/e' },
    { at: 'lab', setUp: '1.a-_b' },
    { at: 'lab', setUp: '' },
    { at: 'model', kind: '', id: '', trial: '' },
    { at: 'model', kind: 'parameter', id: '', trial: '' },
    { at: 'model', kind: 'parameter', id: 'scarcityGain', trial: '' },
    { at: 'model', kind: 'parameter', id: 'scarcityGain', trial: '1.a-_b' },
    { at: 'model', kind: 'search', id: 'who? a/b 算力 100%', trial: '1.a-_b' },
    { at: 'model', kind: '', id: '', trial: '1.a-_b' },
    { at: 'room', code: '', as: 'pupil' },
    { at: 'room', code: '', as: 'teacher' },
    { at: 'room', code: 'k3x9a', as: 'pupil' },
    { at: 'room', code: 'k3x9a', as: 'teacher' },
    { at: 'room', code: 'k3x9a', as: 'wall' },
  ];

  it.each(places)('comes back from its address: $at', (place) => {
    expect(placeOf(addressOf(place))).toEqual(place);
  });

  it.each(['', '#', '#/', '#/game/', '#/nowhere/x', '#nonsense', '#/?settings', '#?game/x'])(
    'is the start for the address "%s"',
    (hash) => {
      expect(placeOf(hash)).toEqual({ at: 'start' });
    },
  );

  it('comes back whatever the id of the game is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        expect(placeOf(addressOf({ at: 'game', id }))).toEqual({ at: 'game', id });
      }),
    );
  });

  it('takes a replay without a turn, and one that no writer wrote, as it stands', () => {
    expect(placeOf('#/replay/k3x9ab')).toEqual({ at: 'replay', game: 'k3x9ab', turn: '', branch: '' });
    expect(placeOf('#/replay/k3/4/2.a/b')).toEqual({ at: 'replay', game: 'k3', turn: '4', branch: '2.a/b' });
    expect(placeOf('#/replay/')).toEqual({ at: 'start' });
  });

  it('is the form that opens a classroom for the teacher of none', () => {
    expect(addressOf({ at: 'room', code: '', as: 'teacher' })).toBe('#/room/teacher');
  });

  it.each(['#/room', '#/room/', '#room'])('is the door of the classrooms for the address "%s"', (hash) => {
    expect(placeOf(hash)).toEqual({ at: 'room', code: '', as: 'pupil' });
  });

  it('takes an address that no writer wrote as it stands', () => {
    expect(placeOf('#/room/abc/ceiling')).toEqual({ at: 'room', code: 'abc', as: 'pupil' });
    expect(placeOf('#/game/%E0%A4%A')).toEqual({ at: 'game', id: '%E0%A4%A' });
  });
});

describe('a dialog over a place', () => {
  const addresses = ['#/', '#/game/k3x9ab', '#/shared/1.a-_b/c'];

  it.each(OVERLAYS)('stands in the address and leaves the place as it is: %s', (overlay) => {
    for (const address of addresses) {
      const over = withOverlay(address, overlay);
      expect(overlayOf(over)).toBe(overlay);
      expect(placeOf(over)).toEqual(placeOf(address));
      expect(withOverlay(over, undefined)).toBe(address);
      expect(withOverlay(over, 'help')).toBe(withOverlay(address, 'help'));
    }
  });

  it.each(['', '#', '#/', '#/game/x', '#/?', '#/?nothing', '#/?toString'])('is none in "%s"', (hash) => {
    expect(overlayOf(hash)).toBeUndefined();
  });

  it('is laid over the start when the address is empty', () => {
    expect(withOverlay('', 'keys')).toBe('#/?keys');
  });
});
