// A scenario that is readied: once for a catalogue, so that the rules are bound once and nobody's games share another's.

import { expect, it } from 'vitest';
import { prepare } from '../../src/format/prepare.ts';
import { bound } from '../../src/model/options.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

it('is the same for whoever asks again, with the same rules bound to it', () => {
  const scenario = prepare(CATALOGUE, 'after-the-shock', 'even-handed');
  expect(prepare(CATALOGUE, 'after-the-shock', 'even-handed')).toBe(scenario);
  expect(bound(prepare(CATALOGUE, 'after-the-shock', 'even-handed'))).toBe(bound(scenario));
});

it('is another under another lens, of another scenario and in another catalogue', () => {
  const scenario = prepare(CATALOGUE, 'after-the-shock', 'even-handed');
  expect(prepare(CATALOGUE, 'after-the-shock', 'governance-first').lens).toBe('governance-first');
  expect(prepare(CATALOGUE, 'one-lesson', 'even-handed').id).toBe('one-lesson');
  expect(prepare({ ...CATALOGUE }, 'after-the-shock', 'even-handed')).not.toBe(scenario);
});

it('is refused by name where there is none, however often it is asked for', () => {
  for (let time = 0; time < 2; time++) {
    expect(() => prepare(CATALOGUE, 'nowhere', 'even-handed')).toThrow('There is no scenario "nowhere".');
    expect(() => prepare(CATALOGUE, 'after-the-shock', 'toString')).toThrow('There is no lens "toString".');
  }
});
