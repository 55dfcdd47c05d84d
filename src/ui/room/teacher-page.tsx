// The teacher's desk: where the lesson stands and the one button that takes it on; who is here, who is ready and who has
// dropped; what was said; and what the cabinets would decide now, for the teacher's eyes only.

import { type ReactNode, useEffect, useState } from 'react';
import { SIDES, type Side } from '../../model/sides.ts';
import type { TeacherCommand } from '../../room/command.ts';
import { isInCabinet, type Seat, seatKey } from '../../room/seat.ts';
import { CLASS, type RoomSetup, seatsOf } from '../../room/setup.ts';
import type { TeacherSight, WallSight } from '../../room/sight.ts';
import type { Resolution } from '../../room/tally.ts';
import { refusalText, words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { fieldName, valueName } from '../end/naming.ts';
import { Countdown } from './countdown.tsx';
import { Debrief } from './debrief.tsx';
import { QrPicture } from './qr-picture.tsx';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { useRoomAddress } from './use-room-address.ts';
import { useTurns } from './use-turns.ts';
import { votesIn } from './votes.ts';

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
        <p role="status">{hasKey ? (refusal ? refusalText(refusal) : roomWords().state.connecting) : say.noReturn}</p>
      </main>
    );
  }
  return (
    <main className="teacher desk" id="main">
      <header className="desk-head">
        <h1>{say.title}</h1>
        <p className="desk-state" role="status">
          {status === 'lost' ? roomWords().state.lost : refusal ? refusalText(refusal) : ''}
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

/** Asks something as the teacher. */
function useAsk(): (command: TeacherCommand) => void {
  const { ask } = useRoom();
  return (command) => void ask(command);
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

interface DeskProps {
  readonly wall: WallSight;
  readonly teacher: TeacherSight;
  readonly present: readonly string[];
}

/** Where the lesson stands, and what takes it on. */
function Lead({ wall, teacher, present }: DeskProps) {
  const say = teacherWords().lead;
  const ask = useAsk();
  const [sure, setSure] = useState<'undo' | 'end' | undefined>(undefined);
  const { phase, turn, clock, paused, frozen, setup } = wall;
  const { labels, halfYears } = useTurns(setup);
  const played = playedIn(wall);
  const isLast = phase === 'explain' && turn === labels.length - 1;
  const here = teacher.pupils.filter(({ seat }) => seat).length;
  const ready = teacher.pupils.filter((pupil) => pupil.seat && pupil.ready).length;
  const over = phase === 'over';
  return (
    <section className="desk-lead" aria-label={say.state}>
      <div className="desk-now">
        <p className="half-year">
          <b>
            {over || phase === 'lobby'
              ? roomWords().phases[phase]
              : words().gamePage.turn(labels[turn] ?? '', turn + 1, labels.length, halfYears)}
          </b>
          {over || phase === 'lobby' ? null : <span>{roomWords().phases[phase]}</span>}
        </p>
        {over ? null : <Countdown phase={phase} clock={clock} paused={paused} large />}
        <p className="fine">
          {say.here(present.length)} · {say.ready(ready, here)}
        </p>
        {frozen ? <p className="note">{say.frozenNote}</p> : null}
      </div>
      <div className="desk-buttons">
        {phase === 'over' ? null : (
          <button type="button" className="primary" onClick={() => ask({ do: 'next', phase, turn })}>
            {phase === 'lobby' ? say.start : isLast ? say.last : say.next[phase]}
          </button>
        )}
        {over || phase === 'lobby' ? null : (
          <>
            <button type="button" aria-pressed={paused} onClick={() => ask({ do: 'pause', on: !paused })}>
              {paused ? say.goOn : say.pause}
            </button>
            <button type="button" onClick={() => ask({ do: 'stretch', seconds: 60 })}>
              {say.longer}
            </button>
            {clock.length > 0 ? (
              <button type="button" onClick={() => ask({ do: 'stretch', seconds: -30 })}>
                {say.shorter}
              </button>
            ) : null}
          </>
        )}
        {over ? null : (
          <button type="button" aria-pressed={frozen} onClick={() => ask({ do: 'freeze', on: !frozen })}>
            {frozen ? say.thaw : say.freeze}
          </button>
        )}
        {played > 0 ? (
          <button type="button" className="quiet" onClick={() => setSure('undo')}>
            {say.undo}
          </button>
        ) : null}
        {over || phase === 'lobby' ? null : (
          <button type="button" className="quiet" onClick={() => setSure('end')}>
            {say.end}
          </button>
        )}
      </div>
      {sure ? (
        <div className="note sure" role="alertdialog" aria-label={sure === 'undo' ? say.undo : say.end}>
          <p>{sure === 'undo' ? say.undoSure : say.endSure}</p>
          <button
            type="button"
            // biome-ignore lint/a11y/noAutofocus: the question is asked where the person looks.
            autoFocus
            onClick={() => {
              ask(sure === 'undo' ? { do: 'undo', turn: played - 1 } : { do: 'end' });
              setSure(undefined);
            }}
          >
            {say.sure}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => setSure(undefined)}>
            {say.cancel}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** How many turns are played. */
function playedIn({ phase, turn, over }: WallSight): number {
  if (over) return over.records[0]?.decisions.length ?? 0;
  return phase === 'reveal' || phase === 'explain' ? turn + 1 : turn;
}

type Pupil = TeacherSight['pupils'][number];

/** Who is here, by game and cabinet. */
function People({ wall, teacher, present }: DeskProps) {
  const say = teacherWords().lead;
  const ask = useAsk();
  const { setup } = wall;
  const here = new Set(present);
  const waiting = teacher.pupils.filter(({ seat }) => !seat);
  const rows = (pupils: readonly Pupil[]) =>
    pupils.length === 0 ? (
      <p className="fine">{say.empty}</p>
    ) : (
      <ul className="people">
        {pupils.map((pupil) => (
          <Person key={pupil.id} pupil={pupil} others={teacher.pupils} isHere={here.has(pupil.id)} setup={setup} />
        ))}
      </ul>
    );
  const inCabinet = (world: number, side: Side) =>
    teacher.pupils.filter(({ seat }) => isInCabinet(seat) && seat.world === world && seat.side === side);
  const inOffice = (world: number) =>
    teacher.pupils.filter(({ seat }) => seat && !isInCabinet(seat) && seat.world === world);
  return (
    <section className="desk-people" aria-labelledby="people-title">
      <h2 id="people-title">{say.people}</h2>
      {teacher.pupils.length === 0 ? <p>{say.nobody}</p> : null}
      {waiting.length > 0 ? (
        <Group title={say.noSeat}>
          {rows(waiting)}
          <button type="button" onClick={() => ask({ do: 'spread' })}>
            {say.spread}
          </button>
        </Group>
      ) : null}
      {wall.worlds.map((_, world) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
        <div key={world} className="desk-world">
          {wall.worlds.length > 1 ? <h3>{roomWords().world(String(world + 1))}</h3> : null}
          <div className="cabinets">
            {SIDES.filter((side) => setup.players[side] === CLASS).map((side) => (
              <Group key={side} title={words().places[side]} side={side}>
                {rows(inCabinet(world, side))}
              </Group>
            ))}
            {setup.others ? <Group title={say.offices}>{rows(inOffice(world))}</Group> : null}
          </div>
        </div>
      ))}
    </section>
  );
}

function Group(props: { readonly title: string; readonly side?: Side; readonly children: ReactNode }) {
  return (
    <section className={`cabinet ${props.side ?? ''}`}>
      <h4>
        {props.side ? <i className="sign" aria-hidden="true" /> : null}
        {props.title}
      </h4>
      {props.children}
    </section>
  );
}

/** Names a seat as the desk lists it. */
function seatName(seat: Seat, worlds: number): string {
  const role = roomWords().roles[isInCabinet(seat) ? seat.role : seat.office].name;
  const where = isInCabinet(seat) ? `${words().shortNames[seat.side]} · ${role}` : role;
  return worlds > 1 ? `${roomWords().world(String(seat.world + 1))} · ${where}` : where;
}

function Person(props: {
  readonly pupil: Pupil;
  readonly others: readonly Pupil[];
  readonly isHere: boolean;
  readonly setup: WallSight['setup'];
}) {
  const { pupil, others, isHere, setup } = props;
  const { id, name, seat, ready, muted } = pupil;
  const say = teacherWords().lead;
  const ask = useAsk();
  const { nudge } = useRoom();
  const [said, setSaid] = useState('');
  const [newName, setNewName] = useState(name);
  const [leaving, setLeaving] = useState(false);
  const seats = seatsOf({ ...setup, seed: '' } as RoomSetup);
  return (
    <li className={isHere ? '' : 'away'}>
      <span className="person">
        <i className={`presence ${isHere ? 'on' : 'off'}`} aria-hidden="true" />
        <b>{name}</b>{' '}
        <small>
          {seat ? roomWords().roles[isInCabinet(seat) ? seat.role : seat.office].name : ''}
          {isHere ? '' : ` · ${say.gone}`}
          {ready ? ` · ✓ ${say.isReady}` : ''}
        </small>
      </span>
      <details className="person-more">
        <summary aria-label={say.more(name)}>⋯</summary>
        <div className="person-menu">
          <label>
            {say.seat}
            <select
              value={seat ? seatKey(seat) : ''}
              onChange={(event) => {
                const chosen = seats.find((one) => seatKey(one) === event.target.value) ?? null;
                ask({ do: 'seat', pupil: id, seat: chosen });
              }}
            >
              <option value="">{say.noSeat}</option>
              {seats.map((one) => (
                <option key={seatKey(one)} value={seatKey(one)}>
                  {seatName(one, setup.worlds)}
                </option>
              ))}
            </select>
          </label>
          {others.length > 1 ? (
            <label>
              {say.swap}
              <select value="" onChange={(event) => ask({ do: 'swap', pupil: id, with: event.target.value })}>
                <option value="">{say.nobodyElse}</option>
                {others
                  .filter((other) => other.id !== id)
                  .map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
              </select>
            </label>
          ) : null}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (newName.trim() !== '') ask({ do: 'rename', pupil: id, name: newName.trim() });
            }}
          >
            <label>
              {say.newName}
              <input type="text" value={newName} maxLength={24} onChange={(event) => setNewName(event.target.value)} />
            </label>
            <button type="submit">{say.rename}</button>
          </form>
          <p className="person-buttons">
            <button
              type="button"
              disabled={!isHere}
              onClick={async () => {
                if ((await nudge(id)).ok) setSaid(say.nudged(name));
              }}
            >
              {say.nudge}
            </button>
            <button type="button" onClick={() => ask({ do: 'mute', pupil: id, on: !muted })}>
              {muted ? say.unmute : say.mute}
            </button>
            {leaving ? (
              <button type="button" onClick={() => ask({ do: 'remove', pupil: id })}>
                {say.sure}
              </button>
            ) : (
              <button type="button" onClick={() => setLeaving(true)}>
                {say.remove}
              </button>
            )}
          </p>
          <p className="fine" role="status">
            {leaving ? say.removeSure(name) : said}
          </p>
        </div>
      </details>
    </li>
  );
}

/** What the cabinets would decide if the votes were counted now. */
function Votes({ teacher }: { readonly teacher: TeacherSight }) {
  const say = teacherWords().lead;
  const shown = teacher.resolutions.flatMap((both, world) =>
    SIDES.flatMap((side) => (both[side] ? [{ world, side, resolution: both[side] as Resolution }] : [])),
  );
  return (
    <details className="desk-votes more">
      <summary>{say.votes}</summary>
      <p className="fine">{say.votesNote}</p>
      <div className="cabinets">
        {shown.map(({ world, side, resolution }) => (
          <section key={`${world}/${side}`} className={`cabinet ${side}`}>
            <h4>
              {teacher.resolutions.length > 1 ? `${roomWords().world(String(world + 1))} · ` : ''}
              {words().places[side]}
            </h4>
            <ResolutionTable resolution={resolution} />
          </section>
        ))}
      </div>
    </details>
  );
}

/** Shows how a cabinet decides: each field, what is chosen, and by what. */
function ResolutionTable({ resolution }: { readonly resolution: Resolution }) {
  const say = teacherWords().lead;
  return (
    <table className="resolution">
      <tbody>
        {resolution.tallies.map(({ field, chosen, by, counts }) => {
          const taken = resolution.taken[field];
          return (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              <td>
                {valueName(field, taken)}
                <small>
                  {' '}
                  {say.by[by]}
                  {counts.length > 0 ? ` · ${votesIn(field, counts)}` : ''}
                  {taken === chosen ? '' : ` · ${valueName(field, chosen)}${words().page.colon}${say.trimmed}`}
                </small>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What was said, for the teacher to hide what should not stand. */
function Talk({ teacher }: { readonly teacher: TeacherSight }) {
  const say = teacherWords().lead;
  const ask = useAsk();
  const worlds = teacher.resolutions.length;
  const newest = teacher.items.slice(-80).reverse();
  return (
    <details className="desk-talk more">
      <summary>{say.talk}</summary>
      {newest.length === 0 ? <p className="fine">{say.talkNone}</p> : null}
      <ul className="talk">
        {newest.map(({ id, by, seat, text, field, value, hidden }) => (
          <li key={id} className={hidden ? 'hidden-item' : ''}>
            <small>
              <b>{by}</b> · {seatName(seat, worlds)}
              {hidden ? ` · ${say.hidden}` : ''}
            </small>
            <span>
              {field !== undefined && value !== undefined ? (
                <b>
                  {fieldName(field)}
                  {words().page.colon}
                  {valueName(field, value)}{' '}
                </b>
              ) : null}
              {text}
            </span>
            <button type="button" className="quiet" onClick={() => ask({ do: 'hide', item: id, on: !hidden })}>
              {hidden ? say.show : say.hide}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
