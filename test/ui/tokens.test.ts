import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersUsed } from '../../assets/fonts/subset.ts';
import { contrast } from '../../src/scenes/colour.ts';
import { paletteOf } from '../../src/scenes/look.ts';

const ROOT = join(import.meta.dirname, '../..');
const css = readFileSync(join(ROOT, 'src/ui/tokens.css'), 'utf8');

/** The colours of a theme, by token, as 0xrrggbb. */
function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, number> {
  const block = theme === 'light' ? /^:root \{([^}]*)\}/m : /^:root\[data-theme="dark"\] \{([^}]*)\}/m;
  const inside = block.exec(css)?.[1] ?? '';
  return new Map(
    [...inside.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [name ?? '', Number(`0x${hex}`)]),
  );
}

const INKS = ['ink', 'soft', 'us', 'cn', 'commons', 'alarm'] as const;
const GROUNDS = ['ground', 'panel', 'sunk'] as const;
const WASHED = [
  ['us', 'us-wash'],
  ['ink', 'us-wash'],
  ['cn', 'cn-wash'],
  ['ink', 'cn-wash'],
  ['ink', 'commons-wash'],
  ['on-primary', 'primary'],
] as const;

describe.each(['light', 'dark'] as const)('the %s tokens', (theme) => {
  const colours = coloursOf(theme);
  const of = (name: string) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`tokens.css has no --${name} in the ${theme} theme.`);
    return found;
  };
  const pairs = [...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)), ...WASHED];

  it.each(pairs)('let %s be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('are the colours that the map is drawn in', () => {
    const { sea, us, cn, commons } = paletteOf(theme);
    expect([of('map-sea'), of('map-us'), of('map-cn'), of('map-commons')]).toEqual([sea, us, cn, commons]);
  });

  it.each(['map-us', 'map-cn', 'map-commons'])('keep %s apart from the sea', (name) => {
    expect(contrast(of(name), of('map-sea'))).toBeGreaterThanOrEqual(3);
  });
});

it('the bundled letters hold every Chinese letter of the texts', () => {
  const kept = new Set(readFileSync(join(ROOT, 'assets/fonts/characters.txt'), 'utf8').trim());
  expect([...charactersUsed()].filter((letter) => !kept.has(letter)).join('')).toBe('');
});
