// The wall of the classroom, for a projector: how to join, the phase and its clock, the map and the numbers that both
// governments know, what others say, both decisions once they are revealed, and the debrief. Nothing secret is sent to it.

import { useEffect, useState } from 'react';
import type { Known } from '../../room/known.ts';
import type { WallSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { Countdown } from './countdown.tsx';
import { Debrief } from './debrief.tsx';
import { Present } from './present.tsx';
import { QrPicture } from './qr-picture.tsx';
import { roomRefusal, roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { useRoomAddress } from './use-room-address.ts';
import { useTurns } from './use-turns.ts';
import { WallTable } from './wall-table.tsx';
import { OneWorld, summaryOf } from './wall-world.tsx';
import { WallWorlds } from './wall-worlds.tsx';

/** Shows the wall of a room. */
export function WallPage({ code }: { readonly code: string }) {
  const { watch, leave, status, refusal, wall, known } = useRoom();
  useEffect(() => {
    void watch(code);
    return leave;
  }, [code, watch, leave]);
  const say = teacherWords().wall;
  if (!wall) {
    return (
      <main className="wall" id="main">
        <h1>{say.title}</h1>
        <p role="status">{refusal ? roomRefusal(refusal) : roomWords().state.connecting}</p>
      </main>
    );
  }
  if (wall.over) {
    return (
      <main className="wall" id="main">
        <h1 className="visually-hidden">{say.title}</h1>
        <Debrief over={wall.over} pupils={[]} afar />
      </main>
    );
  }
  return (
    <main className="wall" id="main" data-phase={wall.phase}>
      <WallHead wall={wall} code={code} />
      {status === 'lost' ? (
        <p className="note" role="status">
          {roomWords().state.lost}
        </p>
      ) : null}
      {wall.phase === 'lobby' ? <Lobby wall={wall} code={code} /> : <Play wall={wall} known={known ?? []} />}
    </main>
  );
}

/** The turn, the phase and the clock, large enough for the last row. */
function WallHead({ wall, code }: { readonly wall: WallSight; readonly code: string }) {
  const { phase, turn, clock, paused, frozen, setup } = wall;
  const say = teacherWords().wall;
  const { labels, halfYears } = useTurns(setup);
  const isPlaying = phase !== 'lobby' && phase !== 'over';
  return (
    <header className="wall-head">
      <div>
        <h1>{isPlaying ? roomWords().phases[phase] : words().page.title}</h1>
        {isPlaying ? <p>{words().gamePage.turn(labels[turn] ?? '', turn + 1, labels.length, halfYears)}</p> : null}
      </div>
      <div className="wall-clock" role="status">
        {frozen ? <b className="wall-frozen">{say.frozen}</b> : null}
        {isPlaying ? <Countdown {...{ phase, clock, paused, frozen }} large /> : null}
      </div>
      <p className="wall-code fine">
        {teacherWords().lead.code}
        {words().page.colon}
        <b className="code">{code}</b>
      </p>
    </header>
  );
}

function Lobby({ wall, code }: { readonly wall: WallSight; readonly code: string }) {
  const say = teacherWords().wall;
  const address = useRoomAddress(code);
  return (
    <section className="wall-lobby" aria-labelledby="join-title">
      <QrPicture text={address} name={teacherWords().lead.qr} />
      <div>
        <h2 id="join-title">{say.join}</h2>
        <p>{say.go}</p>
        <p className="address">{address.replace(/#.*$/, '')}</p>
        <p className="code huge">{code}</p>
        {wall.worlds.map((world, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
          <p key={number}>
            {wall.worlds.length > 1 ? `${roomWords().world(String(number + 1))}${words().page.colon}` : ''}
            <Present world={world} wall={wall} />
          </p>
        ))}
        {wall.waiting.length > 0 ? (
          <p>
            {say.waiting}
            {words().page.colon}
            {wall.waiting.join(words().page.comma)}
          </p>
        ) : null}
        <p className="story">{summaryOf(wall)}</p>
      </div>
    </section>
  );
}

interface PlayProps {
  readonly wall: WallSight;
  readonly known: readonly Known[];
}

function Play({ wall, known }: PlayProps) {
  const say = teacherWords().wall;
  const { phase, worlds } = wall;
  const [first] = known;
  const [only] = worlds;
  const note =
    phase === 'decide' ? say.decides : phase === 'discuss' ? say.discusses : phase === 'brief' ? say.briefs : '';
  return (
    <>
      {note ? <p className="wall-note">{note}</p> : null}
      {phase === 'decide' ? <p className="fine">{say.timeOver}</p> : null}
      {worlds.length === 1 && only && first ? <OneWorld wall={wall} world={only} known={first} /> : null}
      {worlds.length > 1 ? <ManyWorlds wall={wall} known={known} /> : null}
    </>
  );
}

/** Shows the games side by side, or the one that somebody looks at in full. */
function ManyWorlds({ wall, known }: PlayProps) {
  const say = teacherWords().wall;
  const [looked, look] = useState<number | undefined>(undefined);
  const [world, one] = looked === undefined ? [] : [wall.worlds[looked], known[looked]];
  if (looked !== undefined && world && one)
    return (
      <>
        <div className="worlds-lead">
          <h2>{roomWords().world(String(looked + 1))}</h2>
          <button type="button" onClick={() => look(undefined)}>
            {say.all}
          </button>
        </div>
        <OneWorld wall={wall} world={world} known={one} />
      </>
    );
  return (
    <>
      <WallWorlds wall={wall} known={known} onLook={look} />
      <WallTable known={known} />
      <p className="fine">{say.public}</p>
    </>
  );
}
