// The settings: they stick, one tab follows another, and whatever a storage gives back is checked.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followSettings, SETTINGS, useSettings } from '../../src/store/settings.ts';
import { makeStorage } from './storage.ts';

const KEY = 'chips-and-commons/settings';
const usual = useSettings.getState();

/** Runs what the page does when another tab has written. */
let listening: ((event: { readonly key: string | null }) => void) | undefined;

beforeEach(() => {
  vi.stubGlobal('localStorage', makeStorage());
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listening) => {
    listening = listener;
  });
  vi.stubGlobal('removeEventListener', () => {
    listening = undefined;
  });
});
afterEach(() => {
  useSettings.setState(usual);
  vi.unstubAllGlobals();
});

it('keeps what is set', () => {
  useSettings.getState().set({ volume: 'soft', motion: 'less', keys: 'off' });
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ volume: 'soft', motion: 'less', keys: 'off' });
  expect(useSettings.getState().volume).toBe('soft');
});

it('follows what another tab sets, until it is told to stop', () => {
  const stop = followSettings();
  localStorage.setItem(KEY, JSON.stringify({ theme: 'dark', size: 'projector' }));
  listening?.({ key: 'something else' });
  expect(useSettings.getState().theme).toBe('system');
  listening?.({ key: KEY });
  expect(useSettings.getState()).toMatchObject({ theme: 'dark', size: 'projector', volume: 'middle' });
  stop();
  expect(listening).toBeUndefined();
});

it.each(['', 'null', '[]', '"dark"', '{"theme":"__proto__","volume":11,"__proto__":{"keys":"off"}}', '{"theme":{}}'])(
  'takes the usual for what a storage may not hold: %s',
  (text) => {
    followSettings();
    localStorage.setItem(KEY, text);
    listening?.({ key: KEY });
    for (const [name, allowed] of Object.entries(SETTINGS)) {
      const value = useSettings.getState()[name as keyof typeof SETTINGS];
      expect(allowed).toContain(value);
      expect(value).toBe(usual[name as keyof typeof SETTINGS]);
    }
  },
);
