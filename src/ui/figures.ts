// How numbers are written for people: fixed decimals, a true minus sign, a plus where a change is meant, and money in
// the unit of the language.

import { useLanguage, words } from '../store/language.ts';
import { timesIn, type Written } from '../text/words.ts';

const MINUS = '−';

/** The writers of numbers, made once: a language's rules are looked up far slower than a number is written. */
const writers = new Map<string, Intl.NumberFormat>();

/** Gives the writer of numbers in the language that is shown, with so many decimals. */
function writerOf(least: number, most: number): Intl.NumberFormat {
  const { language } = useLanguage.getState();
  const name = `${language} ${least} ${most}`;
  const writer =
    writers.get(name) ?? new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most });
  writers.set(name, writer);
  return writer;
}

/** Writes a number with a fixed count of decimals, or a number of the model as its variable is written. */
export function figure(x: number, how: number | Written): string {
  const { times, decimals } = typeof how === 'number' ? { times: 1, decimals: how } : how;
  const shown = x * times;
  const text = writerOf(decimals, decimals).format(Math.abs(shown));
  const zero = Number(Math.abs(shown).toFixed(decimals)) === 0;
  return x < 0 && !zero ? `${MINUS}${text}` : text;
}

/** Writes a change with its sign. */
export function signed(x: number, how: number | Written): string {
  const text = figure(x, how);
  const zero = text === figure(0, how);
  return text.startsWith(MINUS) || zero ? text : `+${text}`;
}

/** Rounds a number as it is written, in the unit in which it is written. */
export function rounded(x: number, how: number | Written): number {
  const { times, decimals } = typeof how === 'number' ? { times: 1, decimals: how } : how;
  return Number((x * times).toFixed(decimals));
}

/**
 * Writes what some amounts leave of a change, so that the reader's own sum comes out; empty where they leave nothing but
 * what rounding does.
 */
export function leftOver(change: number, amounts: readonly number[], how: number | Written): string {
  const left = amounts.reduce((rest, amount) => rest - amount, change);
  const shown = amounts.reduce((rest, amount) => rest - rounded(amount, how), rounded(change, how));
  const { decimals } = typeof how === 'number' ? { decimals: how } : how;
  return rounded(left, how) === 0 || rounded(shown, decimals) === 0 ? '' : signed(shown, decimals);
}

/** Writes a price: no decimals that say nothing. */
export function amount(x: number): string {
  return writerOf(0, 1).format(x);
}

/** Puts a band, such as an estimate, into the unit in which its variable is written. */
export function inBand<Band extends object | undefined>(band: Band, { times }: Written): Band {
  return band && (Object.fromEntries(Object.entries(band).map(([end, x]) => [end, x * times])) as Band);
}

/** Counts billions of US dollars in the unit of the language. */
export function inMoney(billions: number): number {
  return billions * words().money.perBillion;
}

/** Writes a number of a scenario in its unit, with all its digits. */
export function inUnit(x: number, unit: string): string {
  return String(Number((x * timesIn(words(), unit)).toPrecision(12)));
}

/** Writes an amount that is missing: rounded up, so that finding it is always enough. */
export function missing(x: number): string {
  return amount(Math.ceil(x * 10) / 10);
}
