// What to call the parts of a decision and their values.

import type { Decision } from '../model/decision.ts';
import { words } from '../store/language.ts';
import { optionName } from './option-group.tsx';
import { initiativeTitle } from './rule-name.ts';

/** Names a part of a decision. */
export function fieldName(field: keyof Decision): string {
  return field === 'initiative' ? words().moments.decide.initiative : words().choices[field].name;
}

/** Names a value of a part. */
export function valueName(field: keyof Decision, value: Decision[keyof Decision]): string {
  return field === 'initiative' ? initiativeTitle(String(value)) : optionName(field, value);
}
