// The places of a teacher: the form that opens a room, the desk, the wall, and the papers to print.

import type { RoomPlace } from '../../store/place.ts';
import { OpenForm } from './open-form.tsx';
import { PapersPage } from './papers-page.tsx';
import { roomWords } from './room-words.ts';
import './room.css';
import './teacher.css';
import { TeacherPage } from './teacher-page.tsx';
import { teacherWords } from './teacher-words.ts';
import { useRoomTitle } from './use-room-title.ts';
import { WallPage } from './wall-page.tsx';

/** Shows the place of a teacher that an address names. */
export function TeacherPlace({ place }: { readonly place: RoomPlace }) {
  const { code, as } = place;
  useRoomTitle(...titleOf(place));
  if (as === 'papers') return <PapersPage />;
  if (as === 'wall') return <WallPage key={code} code={code} />;
  return code === '' ? <OpenForm /> : <TeacherPage key={code} code={code} />;
}

/** Names a place: the code first, for that is what is looked for among several tabs. */
function titleOf({ code, as }: RoomPlace): readonly string[] {
  const { papers, open } = teacherWords();
  if (as === 'papers') return [papers.title];
  if (as === 'wall') return [code.toUpperCase(), roomWords().tab.wall];
  return code === '' ? [open.title] : [code.toUpperCase(), roomWords().tab.desk];
}
