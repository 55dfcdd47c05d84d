// Who is here, who is ready and who has dropped, by world and cabinet; and what can be done about each person.

import { type ReactNode, useState } from 'react';
import { SIDES, type Side } from '../../model/sides.ts';
import { isInCabinet, seatKey } from '../../room/seat.ts';
import { CLASS, type RoomSetup, seatsOf } from '../../room/setup.ts';
import type { TeacherSight, WallSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import type { DeskProps } from './desk-lead.tsx';
import { roomWords } from './room-words.ts';
import { seatName } from './seat-name.ts';
import { teacherWords } from './teacher-words.ts';
import { useAsk } from './use-ask.ts';

type Pupil = TeacherSight['pupils'][number];

/** Who is here, by game and cabinet. */
export function People({ wall, teacher, present }: DeskProps) {
  const say = teacherWords().lead;
  const ask = useAsk();
  const { setup } = wall;
  const here = new Set(present);
  const inWorld = wall.worlds.length > 1;
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
          {inWorld ? <h3>{roomWords().world(String(world + 1))}</h3> : null}
          <div className="cabinets">
            {SIDES.filter((side) => setup.players[side] === CLASS).map((side) => (
              <Group key={side} title={words().places[side]} side={side} inWorld={inWorld}>
                {rows(inCabinet(world, side))}
              </Group>
            ))}
            {setup.others ? (
              <Group title={say.offices} inWorld={inWorld}>
                {rows(inOffice(world))}
              </Group>
            ) : null}
          </div>
        </div>
      ))}
    </section>
  );
}

function Group(props: {
  readonly title: string;
  readonly side?: Side;
  readonly inWorld?: boolean;
  readonly children: ReactNode;
}) {
  const Heading = props.inWorld ? 'h4' : 'h3';
  return (
    <section className={`cabinet ${props.side ?? ''}`}>
      <Heading>
        {props.side ? <i className="sign" aria-hidden="true" /> : null}
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
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
