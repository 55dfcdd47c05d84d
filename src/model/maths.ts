// The only arithmetic that the model may use beyond + - * / and comparisons. JavaScript engines may differ in the
// last bit of exp, log and pow, and a game must replay bit for bit in all of them; these cannot differ.

/** Returns x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : Math.min(x, high);
}

/** Returns x, or 0 when x is negative. */
export function positive(x: number): number {
  return Math.max(x, 0);
}

/** Returns x / (x + half): 0 at x = 0, one half at x = half, towards 1 as x grows. Needs x >= 0 and half > 0. */
export function saturate(x: number, half: number): number {
  return x / (x + half);
}

/** Returns the square root, which IEEE 754 defines to the last bit. */
export function root(x: number): number {
  return Math.sqrt(x);
}

/** Turns a draw from 0 to 1 into a spread from -1 to 1. */
export function spread(draw: number): number {
  return draw + draw - 1;
}
