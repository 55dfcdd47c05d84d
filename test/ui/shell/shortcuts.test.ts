// The table of shortcuts: no key twice, each said in words, single signs can be switched off, and no key of the browser's.

import { describe, expect, it } from 'vitest';
import { shellWords as en } from '../../../src/text/en/shell.ts';
import { shellWords as zh } from '../../../src/text/zh/shell.ts';
import { isSign, keyOf, SHORTCUTS, shortcutOf } from '../../../src/ui/shell/shortcuts.ts';

const all = Object.values(SHORTCUTS).flatMap(({ keys }): readonly string[] => keys);
const press = (key: string, held: Partial<Parameters<typeof keyOf>[0]> = {}) =>
  keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('the table of shortcuts', () => {
  it('gives no key twice', () => {
    expect(new Set(all).size).toBe(all.length);
  });

  it('is said in both languages', () => {
    expect(Object.keys(en.keys.does).sort()).toEqual(Object.keys(SHORTCUTS).sort());
    expect(Object.keys(zh.keys.does).sort()).toEqual(Object.keys(SHORTCUTS).sort());
  });

  it('takes with Ctrl only what undoes and redoes everywhere', () => {
    expect(all.filter((key) => key.startsWith('Mod+'))).toEqual(['Mod+z', 'Mod+Shift+z', 'Mod+y']);
  });

  it('loses its single signs when they are switched off, and nothing else', () => {
    for (const key of all) {
      expect(shortcutOf(key, true)).toBeDefined();
      expect(shortcutOf(key, false) === undefined).toBe(isSign(key));
    }
    expect(all.filter(isSign).sort()).toEqual(['1', '2', '3', '?', 'f', 'm', 'n', 'r', 's', 'u']);
  });
});

describe('a key press', () => {
  it.each([
    [press('s'), 's'],
    [press('?', { shiftKey: true }), '?'],
    [press('S', { shiftKey: true }), undefined],
    [press('1', { shiftKey: true }), '1'],
    [press(' '), 'Space'],
    [press(' ', { shiftKey: true }), undefined],
    [press('s', { altKey: true }), undefined],
    [press('z', { ctrlKey: true }), 'Mod+z'],
    [press('Z', { metaKey: true, shiftKey: true }), 'Mod+Shift+z'],
    [press('Enter', { shiftKey: true }), undefined],
    [press('ArrowLeft'), 'ArrowLeft'],
  ])('has the name that the table uses (%#)', (found, name) => {
    expect(found).toBe(name);
  });

  it.each(['s', 'f', 'n', 'r', 'm', 'p', 'Enter'])('with Ctrl is left to the browser: %s', (key) => {
    const name = press(key, { ctrlKey: true });
    expect(name && shortcutOf(name, true)).toBeUndefined();
  });

  it('that nobody knows is no shortcut', () => {
    for (const key of ['q', 'Tab', 'toString', 'Mod+q']) expect(shortcutOf(key, true)).toBeUndefined();
  });
});
