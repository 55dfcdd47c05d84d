// A decision in seven digits: the place of each of its values among those that are allowed. Its initiative is no digit, and
// stands apart.

import { CHOICE_NAMES, CHOICES, type Decision, NO_INITIATIVE } from '../model/decision.ts';

/** How many digits a decision has. */
export const DIGITS = CHOICE_NAMES.length;

/** Writes a decision but for its initiative. */
export function writeDigits(decision: Decision): string {
  return CHOICE_NAMES.map((choice) => (CHOICES[choice] as readonly unknown[]).indexOf(decision[choice])).join('');
}

/** Reads a decision but for its initiative; what the digits do not tell is undefined, for a check to miss. */
export function readDigits(digits: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CHOICE_NAMES.map((choice, i) => [choice, CHOICES[choice][Number(digits[i] ?? NaN)]]));
}

/** Writes an initiative; nothing for none. */
export function writeCard({ initiative }: Decision): string {
  return initiative === NO_INITIATIVE ? '' : initiative;
}

/** Reads an initiative. */
export function readCard(written: string): string {
  return written === '' ? NO_INITIATIVE : written;
}
