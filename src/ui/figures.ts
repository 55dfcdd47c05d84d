// How numbers are written for people: fixed decimals, a true minus sign, a plus where a change is meant.

import { useLanguage } from '../store/language.ts';

const MINUS = '−';

/** Writes a number with a fixed count of decimals. */
export function figure(x: number, decimals: number): string {
  const text = Math.abs(x).toLocaleString(useLanguage.getState().language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const zero = Number(Math.abs(x).toFixed(decimals)) === 0;
  return x < 0 && !zero ? `${MINUS}${text}` : text;
}

/** Writes a change with its sign. */
export function signed(x: number, decimals: number): string {
  const text = figure(x, decimals);
  return text.startsWith(MINUS) || Number(Math.abs(x).toFixed(decimals)) === 0 ? text : `+${text}`;
}

/** Writes a price in money: no decimals that say nothing. */
export function amount(x: number): string {
  return x.toLocaleString(useLanguage.getState().language, { maximumFractionDigits: 1 });
}

/** Writes an amount that is missing: rounded up, so that finding it is always enough. */
export function missing(x: number): string {
  return amount(Math.ceil(x * 10) / 10);
}
