// The places of a teacher: the form that opens a room, the desk, the wall, and the papers to print.

import type { RoomPlace } from '../../store/place.ts';
import { OpenForm } from './open-form.tsx';
import { PapersPage } from './papers-page.tsx';
import './room.css';
import './teacher.css';
import { TeacherPage } from './teacher-page.tsx';
import { WallPage } from './wall-page.tsx';

/** Shows the place of a teacher that an address names. */
export function TeacherPlace({ place: { code, as } }: { readonly place: RoomPlace }) {
  if (as === 'papers') return <PapersPage />;
  if (as === 'wall') return <WallPage key={code} code={code} />;
  return code === '' ? <OpenForm /> : <TeacherPage key={code} code={code} />;
}
