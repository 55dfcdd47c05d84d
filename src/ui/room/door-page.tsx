// The door to the classrooms: join a room by its code, go back into one, or open one as its teacher.

import { useEffect } from 'react';
import { addressOf } from '../../store/place.ts';
import { useRoom } from '../../store/room.ts';
import { roomsKept } from '../../store/room-keys.ts';
import { useNavigate } from '../navigate.ts';
import { JoinForm, NoServer } from './join-form.tsx';
import { roomWords } from './room-words.ts';
import './room.css';

/** Shows the door. */
export function DoorPage() {
  const navigate = useNavigate();
  const say = roomWords().door;
  const kept = roomsKept();
  // Whoever has joined goes on over the same connection.
  useEffect(
    () => () => {
      const { status, leave } = useRoom.getState();
      if (status === 'idle') leave();
    },
    [],
  );
  return (
    <main className="room-door" id="main">
      <h1>{say.title}</h1>
      <p className="strap">{say.intro}</p>
      <NoServer />
      <div className="doors">
        <section className="way" aria-labelledby="door-join">
          <h2 id="door-join">{say.join}</h2>
          <JoinForm code="" onJoined={(code) => navigate({ at: 'room', code, as: 'pupil' })} />
        </section>
        <div className="doors-side">
          {kept.length > 0 ? (
            <section className="way" aria-labelledby="door-back">
              <h2 id="door-back">{say.back}</h2>
              <ul className="plain-list">
                {kept.map(({ code, as }) => (
                  <li key={`${code}/${as}`}>
                    <a href={addressOf({ at: 'room', code, as })}>
                      {as === 'teacher' ? say.backTeacher(code.toUpperCase()) : say.backPupil(code.toUpperCase())}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section className="way" aria-labelledby="door-teacher">
            <h2 id="door-teacher">{say.teacher}</h2>
            <p>{say.teacherNote}</p>
            <div className="way-go">
              <a className="button" href={addressOf({ at: 'room', code: '', as: 'teacher' })}>
                {say.open}
              </a>
            </div>
          </section>
        </div>
      </div>
    </main>
  );
}
