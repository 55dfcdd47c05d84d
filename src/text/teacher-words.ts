// What a teacher reads in a language. The words come with the pages of the classroom, apart from those of every page.

import type { teacherWords } from './en/teacher.ts';
import type { Said } from './words.ts';

/** The words of the teacher's pages in one language. */
export type TeacherWords = Said<typeof teacherWords>;
