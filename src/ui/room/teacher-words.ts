// The words of the teacher's pages in the language that is spoken.

import { useLanguage } from '../../store/language.ts';
import { teacherWords as en } from '../../text/en/teacher.ts';
import type { TeacherWords } from '../../text/teacher-words.ts';
import { teacherWords as zh } from '../../text/zh/teacher.ts';

/** The words of the teacher's pages as they stand. */
export function teacherWords(): TeacherWords {
  return useLanguage.getState().language === 'zh' ? zh : en;
}
