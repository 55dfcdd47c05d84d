// The words of the lab in the language that is spoken.

import { useLanguage } from '../../store/language.ts';
import { labWords as en } from '../../text/en/lab.ts';
import type { LabWords } from '../../text/lab-words.ts';
import { labWords as zh } from '../../text/zh/lab.ts';

/** The lab's words as they stand. */
export function labWords(): LabWords {
  return useLanguage.getState().language === 'zh' ? zh : en;
}
