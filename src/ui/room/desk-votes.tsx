// What only the teacher sees: how the cabinets would decide now, and everything that was said, to hide what should not stand.

import { SIDES } from '../../model/sides.ts';
import type { TeacherSight } from '../../room/sight.ts';
import type { Resolution } from '../../room/tally.ts';
import { words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { roomWords } from './room-words.ts';
import { seatName } from './seat-name.ts';
import { teacherWords } from './teacher-words.ts';
import { useAsk } from './use-ask.ts';
import { votesIn } from './votes.ts';

/** What the cabinets would decide if the votes were counted now. */
export function Votes({ teacher }: { readonly teacher: TeacherSight }) {
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
            <h2>
              {teacher.resolutions.length > 1 ? `${roomWords().world(String(world + 1))} · ` : ''}
              {words().places[side]}
            </h2>
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
export function Talk({ teacher }: { readonly teacher: TeacherSight }) {
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
