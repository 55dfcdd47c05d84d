// The seats of a room before it begins, who sits with whom, and what a role wants.

import { isInCabinet, isSameSeat, PARTS, ROLES, type Seat, seatKey } from '../../room/seat.ts';
import type { PupilSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { fieldName } from '../decision-name.ts';
import { placeName, roleName } from './naming.ts';
import { roomWords } from './room-words.ts';

/** Names the role of a seat. */
function roleOf(seat: Seat): string {
  return isInCabinet(seat) ? seat.role : seat.office;
}

/** Shows the seats that can be taken, and lets one be taken. */
export function SeatChooser({ sight: { me, seats, setup } }: { readonly sight: PupilSight }) {
  const { ask } = useRoom();
  const say = roomWords().seat;
  if (seats.length === 0) return me.seat ? null : <p>{say.waits}</p>;
  const groups = new Map<string, PupilSight['seats']>();
  for (const one of seats) {
    const place = placeName(one[0], setup.worlds);
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return (
    <section aria-labelledby="seat-choose">
      <h3 id="seat-choose">{say.choose}</h3>
      <p>
        <button type="button" className={me.seat ? '' : 'primary'} onClick={() => void ask({ do: 'sit' })}>
          {say.any}
        </button>
      </p>
      <div className="seat-groups">
        {[...groups].map(([place, here]) => (
          <fieldset key={place} className="seats">
            <legend>{place}</legend>
            {here.map(([seat, taken]) => {
              const isMine = me.seat !== undefined && isSameSeat(me.seat, seat);
              return (
                <button
                  key={seatKey(seat)}
                  type="button"
                  className={`seat ${isInCabinet(seat) ? seat.side : 'plain'}`}
                  aria-pressed={isMine}
                  onClick={() => void ask({ do: 'sit', seat })}
                >
                  <b>{roleName(roleOf(seat))}</b>
                  <small>{isMine ? say.yours : say.taken(taken)}</small>
                </button>
              );
            })}
          </fieldset>
        ))}
      </div>
    </section>
  );
}

/** Lists who sits in the same cabinet, or in the offices of the same world. */
export function Mates({ sight: { me, mates } }: { readonly sight: PupilSight }) {
  const say = roomWords().seat;
  if (!me.seat) return null;
  return (
    <section aria-labelledby="mates">
      <h3 id="mates">{say.mates}</h3>
      {mates.length <= 1 ? <p className="fine">{say.alone}</p> : null}
      <ul className="mates">
        {mates.map(({ id, name, role, ready }) => (
          <li key={id}>
            <b>{name}</b>
            {id === me.id ? words().page.aside(say.you) : null} <span>{roleName(role)}</span>
            {ready ? <small className="is-ready">{say.ready}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Tells what a role wants, which part of the decision is its own, and what is worth arguing about. */
export function RoleBrief({ sight: { me, mates } }: { readonly sight: PupilSight }) {
  const { seat } = me;
  const say = roomWords().seat;
  if (!seat) return null;
  const { wants, argue } = roomWords().roles[isInCabinet(seat) ? seat.role : seat.office];
  const vacant = ROLES.filter((role) => !mates.some((mate) => mate.role === role));
  const named = (fields: (typeof PARTS)[keyof typeof PARTS]) => fields.map(fieldName).join(words().page.comma);
  return (
    <section className="role-brief" aria-labelledby="role-wants">
      <h3 id="role-wants">{say.wants}</h3>
      <p className="story">{wants}</p>
      {isInCabinet(seat) ? (
        <>
          <p>
            {say.parts}
            {words().page.colon}
            <b>{named(PARTS[seat.role])}</b>
          </p>
          {vacant.length > 0 ? (
            <p className="fine">
              {say.partsAsWell}
              {words().page.colon}
              {named(vacant.flatMap((role) => PARTS[role]))}
            </p>
          ) : null}
        </>
      ) : null}
      <h4>{say.argue}</h4>
      <ul>
        {argue.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
