// The head of a room as a pupil sees it: the turn, the steps of it, the time that is left, and their seat.

import type { Scenario } from '../../model/scenario.ts';
import { isInCabinet } from '../../room/seat.ts';
import { PHASES } from '../../room/setup.ts';
import type { Common, PupilSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { Countdown } from './countdown.tsx';
import { placeName, roleName } from './naming.ts';
import { roomWords } from './room-words.ts';

/** Names the turn that a room is in, or where it is outside of any. */
export function turnName({ phase, turn }: Pick<Common, 'phase' | 'turn'>, { labels, halfYears }: Scenario): string {
  if (phase === 'lobby' || phase === 'over') return roomWords().door.room(useRoom.getState().code.toUpperCase());
  return words().gamePage.turn(labels[turn] ?? '', turn + 1, labels.length, halfYears);
}

/** Shows the steps of a turn, and which of them it is. */
function PhaseSteps({ phase }: Pick<Common, 'phase'>) {
  if (phase === 'lobby' || phase === 'over') return null;
  return (
    <ol className="steps" aria-label={roomWords().phasesName}>
      {PHASES.map((one) => (
        <li key={one} aria-current={one === phase ? 'step' : undefined}>
          {roomWords().phases[one]}
        </li>
      ))}
    </ol>
  );
}

/** Shows the head. */
export function RoomHead({ sight, scenario }: { readonly sight: PupilSight; readonly scenario: Scenario }) {
  const { me, setup } = sight;
  const { seat } = me;
  const tone = isInCabinet(seat) ? seat.side : 'plain';
  return (
    <header className="room-head">
      <p className="room-turn">
        <b>{turnName(sight, scenario)}</b>
        <Countdown {...sight} />
      </p>
      <PhaseSteps phase={sight.phase} />
      <p className={`room-badge ${tone}`}>
        <i className="sign" aria-hidden="true" />
        <b>{me.name}</b>
        {seat ? (
          <span>
            {[roleName(isInCabinet(seat) ? seat.role : seat.office), placeName(seat, setup.worlds)].join(
              words().page.comma,
            )}
          </span>
        ) : (
          <span>{roomWords().seat.none}</span>
        )}
      </p>
    </header>
  );
}
