// The words about files of one's own, in the language that is spoken.

import { useLanguage } from '../../store/language.ts';
import { ownWords as en } from '../../text/en/own.ts';
import type { OwnWords } from '../../text/own-words.ts';
import { ownWords as zh } from '../../text/zh/own.ts';

/** The words about files of one's own as they stand. */
export function ownWords(): OwnWords {
  return useLanguage.getState().language === 'zh' ? zh : en;
}
