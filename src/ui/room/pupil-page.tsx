// A pupil's page of a classroom: comes back into the room by itself, lets a newcomer join, and then shows what their seat
// sees in each phase, with what everybody must be able to do in reach of a thumb.

import { useEffect, useState } from 'react';
import { isInCabinet } from '../../room/seat.ts';
import type { PupilSight } from '../../room/sight.ts';
import { refusalText, words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { hasToken } from '../../store/room-keys.ts';
import { figure } from '../figures.ts';
import '../guide.css';
import { groundOf } from './ground.ts';
import { JoinForm, NoServer } from './join-form.tsx';
import { PhaseView } from './phases.tsx';
import { RoomHead, turnName } from './room-head.tsx';
import { roomRefusal, roomWords } from './room-words.ts';
import './room.css';
import { useNewPhase } from './use-new-phase.ts';
import { useTakenBack } from './use-taken-back.ts';

/** Shows a room to a pupil. */
export function PupilPage({ code: written }: { readonly code: string }) {
  const code = written.trim().toLowerCase();
  const { status, code: here, who, pupil, leave } = useRoom();
  useEffect(() => {
    void useRoom.getState().comeBack(code, 'pupil');
    return () => useRoom.getState().leave();
  }, [code]);
  if (status === 'gone' && here === code) return <Gone onAgain={leave} />;
  if (pupil && here === code && who?.as === 'pupil') return <Pupil sight={pupil} />;
  if (hasToken(code, 'pupil')) return <Waiting />;
  return <Join code={code} />;
}

function Join({ code }: { readonly code: string }) {
  const say = roomWords().door;
  return (
    <main className="room-door" id="main">
      <h1>{say.room(code.toUpperCase())}</h1>
      <p className="strap">{say.intro}</p>
      <NoServer />
      <section className="way">
        <JoinForm code={code} onJoined={() => undefined} />
      </section>
      <p>
        <a href="#/room">{say.other}</a>
      </p>
    </main>
  );
}

function Waiting() {
  const { server } = useRoom();
  return (
    <main className="room-door" id="main">
      <p role="status">{roomWords().state.connecting}</p>
      {server === 'none' ? <p className="refusal">{roomWords().state.away}</p> : null}
    </main>
  );
}

function Gone({ onAgain }: { readonly onAgain: () => void }) {
  const { refusal } = useRoom();
  const say = roomWords().state;
  return (
    <main className="room-door" id="main">
      <h1>{say.gone}</h1>
      <p role="alert">{refusal ? roomRefusal(refusal) : null}</p>
      <button type="button" className="primary" onClick={onAgain}>
        {say.again}
      </button>
    </main>
  );
}

function Pupil({ sight }: { readonly sight: PupilSight }) {
  const { known, own } = useRoom();
  const ground = groundOf(sight.setup, own);
  const { phase, turn } = sight;
  const heading = useNewPhase(`${turn}/${phase}`);
  const { phases, state } = roomWords();
  if (!ground.ok) {
    return (
      <main className="room-door" id="main">
        <p role="alert">
          {state.noGround} {refusalText(ground)}
        </p>
      </main>
    );
  }
  const { scenario } = ground.value;
  return (
    <main className="room" id="main" data-phase={phase}>
      <RoomHead sight={sight} scenario={scenario} />
      <Notices sight={sight} />
      <section className="room-phase" aria-labelledby="room-phase">
        <h2 id="room-phase" ref={heading} tabIndex={-1}>
          {phases[phase]}
        </h2>
        <p className="todo">
          <Todo sight={sight} />
          {words().endWords.between}
          <WhenOver sight={sight} />
        </p>
        <PhaseView sight={sight} ground={ground.value} known={known?.[0]} />
      </section>
      <ThumbBar sight={sight} />
      <p className="visually-hidden" role="status">
        {[turnName(sight, scenario), phases[phase]].join(words().page.colon)}
      </p>
    </main>
  );
}

/** What is to be done in a phase, from this seat. */
function Todo({ sight: { phase, me } }: { readonly sight: PupilSight }) {
  const { todo, todoOffice, seat } = roomWords();
  if (!me.seat && phase !== 'lobby' && phase !== 'over') return <>{seat.none}</>;
  const isOffice = me.seat !== undefined && !isInCabinet(me.seat);
  const known: Readonly<Record<string, string>> = isOffice ? { ...todo, ...todoOffice } : todo;
  return <>{known[phase]}</>;
}

/** What happens when the time is up. */
function WhenOver({ sight: { phase, me, clock } }: { readonly sight: PupilSight }) {
  const { whenOver } = roomWords();
  if (!me.seat || clock.length === 0) return null;
  if (phase === 'decide' && isInCabinet(me.seat)) return <>{whenOver.cabinet}</>;
  if (phase === 'discuss' && !isInCabinet(me.seat)) return <>{whenOver.office}</>;
  return null;
}

/** What must be known at once, wherever on the page one is: a lost connection, a turn that was taken back, a frozen room, a call. */
function Notices({ sight: { frozen, phase, turn } }: { readonly sight: PupilSight }) {
  const { status, nudges } = useRoom();
  const [seen, see] = useState(nudges);
  const say = roomWords().state;
  const isBack = useTakenBack(phase, turn);
  const notes = [
    ...(status === 'lost' ? [say.lost] : []),
    ...(isBack ? [say.takenBack] : []),
    ...(frozen && phase !== 'over' ? [say.frozen] : []),
  ];
  return (
    <div className="room-notices" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {nudges > seen ? (
        <p className="nudged">
          <b>{say.nudged}</b>{' '}
          <button type="button" onClick={() => see(nudges)}>
            {say.seen}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** The bar in reach of a thumb: whether one is ready, how many are, and why the last thing was refused. */
function ThumbBar({ sight: { me, mates, phase, frozen } }: { readonly sight: PupilSight }) {
  const { ask, refusal, status } = useRoom();
  const say = roomWords().vote;
  const why = refusal && status === 'on' ? roomRefusal(refusal) : '';
  const mayBeReady = me.seat !== undefined && phase !== 'over';
  if (!mayBeReady && why === '') return null;
  const ready = mates.filter((mate) => mate.ready).length;
  return (
    <footer className="action-bar room-bar">
      <p className="refusal" role="alert">
        {why}
      </p>
      {mayBeReady ? (
        <div className="room-ready">
          <span>{say.readyOf(figure(ready, 0), figure(mates.length, 0))}</span>
          <button
            type="button"
            className={me.ready ? '' : 'primary'}
            aria-pressed={me.ready}
            disabled={frozen}
            onClick={() => void ask({ do: 'ready', on: !me.ready })}
          >
            {me.ready ? <i aria-hidden="true">✓ </i> : null}
            {say.ready}
          </button>
        </div>
      ) : null}
    </footer>
  );
}
