// What an assumption means, in the language that is spoken.

import type { ParameterSource } from '../../model/scenario.ts';
import { words } from '../../store/language.ts';
import { labWords } from './lab-words.ts';

/** Tells what a parameter means, and whose it is. */
export function meaningOf(
  parameter: string,
  sources: readonly ParameterSource[],
): { readonly meaning: string; readonly unit: string } {
  const source = sources.find(({ name }) => name === parameter);
  const [whole = parameter, side] = parameter.split('.');
  const text = words().parameterWords[whole] ?? { meaning: source?.meaning ?? parameter, unit: source?.unit ?? '' };
  const meaning = text.meaning.replace(/[.。]$/, '');
  const { of } = labWords().measures;
  return { unit: text.unit, meaning: side === 'us' || side === 'cn' ? of(meaning, words().shortNames[side]) : meaning };
}
