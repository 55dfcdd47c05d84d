// The place of a pupil: the page of a room, in a tab that says so.

import { PupilPage } from './pupil-page.tsx';
import { roomWords } from './room-words.ts';
import { useRoomTitle } from './use-room-title.ts';

/** Shows the place of a pupil. */
export function PupilPlace({ code }: { readonly code: string }) {
  useRoomTitle(code.trim().toUpperCase(), roomWords().tab.pupil);
  return <PupilPage code={code} />;
}
