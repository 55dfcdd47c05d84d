// Dice of one's own: a row of numbers from 0 to 1 made from a single one (a power's whim for the turn), always the same
// row for the same whim. The mixing is mulberry32's, in whole numbers of 32 bits, so every JavaScript engine agrees.

/** Makes dice from a whim from 0 to 1. */
export function diceOf(whim: number): () => number {
  let state = (whim * 2 ** 32) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Throws the dice for one of several values. Throws an error when there is none. */
export function oneOf<T>(values: readonly T[], dice: () => number): T {
  if (values.length === 0) throw new Error('Dice need something to choose from.');
  return values[Math.floor(dice() * values.length)] as T;
}
