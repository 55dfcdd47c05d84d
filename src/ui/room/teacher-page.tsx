// The teacher's desk: where the lesson stands and the one button that takes it on; who is here, who is ready and who has
// dropped; what was said; and what the cabinets would decide now, for the teacher's eyes only.

import { useEffect, useState } from 'react';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { Debrief } from './debrief.tsx';
import { Lead } from './desk-lead.tsx';
import { People } from './desk-people.tsx';
import { Talk, Votes } from './desk-votes.tsx';
import { QrPicture } from './qr-picture.tsx';
import { roomRefusal, roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { useRoomAddress } from './use-room-address.ts';

/** Shows the desk of a room. */
export function TeacherPage({ code }: { readonly code: string }) {
  const { comeBack, leave, status, refusal, wall, teacher, present } = useRoom();
  const [hasKey, setHasKey] = useState(true);
  useEffect(() => {
    void comeBack(code, 'teacher').then((back) => setHasKey(back.ok || back.code !== 'no-token'));
    return leave;
  }, [code, comeBack, leave]);
  const say = teacherWords().lead;
  if (!wall || !teacher) {
    return (
      <main className="teacher" id="main">
        <h1>{say.title}</h1>
        <p role="status">{hasKey ? (refusal ? roomRefusal(refusal) : roomWords().state.connecting) : say.noReturn}</p>
      </main>
    );
  }
  return (
    <main className="teacher desk" id="main">
      <header className="desk-head">
        <h1>{say.title}</h1>
        <p className="desk-state" role="status">
          {status === 'lost' ? roomWords().state.lost : refusal ? roomRefusal(refusal) : ''}
        </p>
      </header>
      <div className="desk-left">
        <Lead wall={wall} teacher={teacher} present={present ?? []} />
        <Share code={code} />
        {wall.phase === 'over' ? null : <Votes teacher={teacher} />}
        <Talk teacher={teacher} />
      </div>
      <People wall={wall} teacher={teacher} present={present ?? []} />
      {wall.over ? <Debrief over={wall.over} pupils={teacher.pupils} /> : null}
    </main>
  );
}

/** The code, the address and its picture, and what is shown to the class. */
function Share({ code }: { readonly code: string }) {
  const say = teacherWords().lead;
  const address = useRoomAddress(code);
  return (
    <section className="desk-share" aria-label={say.code}>
      <QrPicture text={address} name={say.qr} />
      <div>
        <p>
          {say.code}
          {words().page.colon}
          <b className="code">{code}</b>
        </p>
        <p className="fine">
          {say.address}
          {words().page.colon}
          <span className="address">{address}</span>
        </p>
        <p>
          <a className="button" href={`#/room/${code}/wall`} target="_blank" rel="noreferrer">
            {say.wall}
          </a>{' '}
          <a href="#/room/papers" target="_blank" rel="noreferrer">
            {say.papers}
          </a>
        </p>
      </div>
    </section>
  );
}
