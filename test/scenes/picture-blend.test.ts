// Blending pictures, and the colours they are drawn in.

import { describe, expect, it } from 'vitest';
import { blend, ease, openOf } from '../../src/scenes/blend.ts';
import { contrast, css, mix } from '../../src/scenes/colour.ts';
import { paletteOf } from '../../src/scenes/look.ts';
import type { Picture } from '../../src/scenes/picture.ts';

function picture(level: number, flows: Picture['flows']): Picture {
  const power = { compute: level, powered: level, construction: level, openness: level };
  const bloc = { us: 1 - level, cn: level / 2, commons: level / 2 };
  return {
    powers: { us: power, cn: power },
    flows,
    blocs: { europe: bloc, africa: bloc, asia: bloc, latinAmerica: bloc },
    commons: level,
    tension: level,
    news: [{ at: 'pacific', headline: String(level) }],
    moves: [],
  };
}

describe('blend', () => {
  const from = picture(0, [{ id: 'chips', open: 1 }]);
  const to = picture(1, [
    { id: 'chips', open: 0 },
    { id: 'grey', open: 0.8 },
  ]);

  it('begins at one picture and ends at the other', () => {
    expect(blend(from, to, 0)).toBe(from);
    expect(blend(from, to, 1)).toBe(to);
  });

  it('is half-way in every number half-way', () => {
    expect(blend(from, to, 0.5)).toEqual({
      ...picture(0.5, [
        { id: 'chips', open: 0.5 },
        { id: 'grey', open: 0.4 },
      ]),
      news: to.news,
    });
  });

  it('keeps the shares of a bloc adding up to one', () => {
    for (const t of [0.1, 0.3, 0.7]) {
      const { us, cn, commons } = blend(from, to, t).blocs.africa;
      expect(us + cn + commons).toBeCloseTo(1);
    }
  });

  it('takes a flow that a picture does not mention as shut', () => {
    expect(openOf(from, 'grey')).toBe(0);
    expect(openOf(to, 'grey')).toBe(0.8);
  });

  it('eases from 0 to 1 without turning back', () => {
    expect(ease(0)).toBe(0);
    expect(ease(0.5)).toBeCloseTo(0.5);
    expect(ease(1)).toBe(1);
    for (let t = 0; t < 1; t += 0.05) expect(ease(t + 0.05)).toBeGreaterThan(ease(t));
  });
});

describe('colours', () => {
  it('mix and are written for CSS', () => {
    expect(mix(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(css(0x5aa2ff)).toBe('rgb(90 162 255)');
    expect(css(0x5aa2ff, 0.5)).toBe('rgb(90 162 255 / 0.5)');
  });

  it('can be told apart from what they lie on, in both themes', () => {
    for (const theme of ['dark', 'light'] as const) {
      const palette = paletteOf(theme);
      expect(contrast(palette.ink, palette.sea)).toBeGreaterThan(7);
      for (const stack of ['us', 'cn', 'commons'] as const) {
        expect(contrast(palette[stack], palette.sea), `${stack} on sea, ${theme}`).toBeGreaterThan(3);
        expect(contrast(palette[stack], palette.bloc), `${stack} on land, ${theme}`).toBeGreaterThan(3);
      }
      for (const power of ['us', 'cn'] as const) {
        const name = mix(palette[power], palette.ink, 0.55);
        expect(contrast(name, power === 'cn' ? palette.cnLand : palette.sea), `${power}, ${theme}`).toBeGreaterThan(
          4.5,
        );
      }
    }
  });
});
