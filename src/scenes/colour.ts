// Colour arithmetic on 0xrrggbb numbers, the form that Phaser takes, and its CSS form for canvas drawing.

/** A colour as 0xrrggbb. */
export type Colour = number;

/** Mixes two colours; `t` 0 gives the first, 1 the second. */
export function mix(from: Colour, to: Colour, t: number): Colour {
  const channel = (shift: number): number => {
    const a = (from >> shift) & 255;
    const b = (to >> shift) & 255;
    return Math.round(a + (b - a) * t) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** Writes a colour for CSS; `alpha` from 0 to 1. */
export function css(colour: Colour, alpha = 1): string {
  const [r, g, b] = [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
  return alpha >= 1 ? `rgb(${r} ${g} ${b})` : `rgb(${r} ${g} ${b} / ${alpha})`;
}

/** The relative luminance of a colour, 0 (black) to 1 (white), by WCAG's formula. */
function luminance(colour: Colour): number {
  const linear = (shift: number): number => {
    const c = ((colour >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

/** Gives the WCAG contrast of two colours, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
