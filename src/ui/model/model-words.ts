// The words of the model explorer in the language that is spoken.

import { useLanguage } from '../../store/language.ts';
import { modelWords as en } from '../../text/en/model.ts';
import type { ModelWords } from '../../text/model-words.ts';
import { modelWords as zh } from '../../text/zh/model.ts';

/** The explorer's words as they stand. */
export function modelWords(): ModelWords {
  return useLanguage.getState().language === 'zh' ? zh : en;
}
