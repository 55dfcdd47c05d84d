// How the lab writes numbers and lists in its sentences and tables.

/** Writes a number with a fixed count of decimals, a true minus sign, and no sign on zero. */
export function fixed(x: number, decimals: number): string {
  const size = Math.abs(x).toFixed(decimals);
  return x < 0 && Number(size) !== 0 ? `−${size}` : size;
}

/** Writes a change with its sign; one that rounds to zero has none. */
export function signed(x: number, decimals: number): string {
  const text = fixed(x, decimals);
  return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** Tells whether a number rounds to zero. */
export function vanishes(x: number, decimals: number): boolean {
  return Number(x.toFixed(decimals)) === 0;
}

/** Writes words as a list: a, b and c. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
