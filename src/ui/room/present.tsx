// Who is there on the wall: how many sit in each cabinet, and while they decide how many are ready.

import { SIDES } from '../../model/sides.ts';
import { CLASS } from '../../room/setup.ts';
import type { WallSight, WallWorld } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { teacherWords } from './teacher-words.ts';

/** Shows how many sit in each cabinet, and how many of them are ready. */
export function Present({ world, wall }: { readonly world: WallWorld; readonly wall: WallSight }) {
  const { sitting } = teacherWords().wall;
  const { ready } = teacherWords().lead;
  const groups = [
    ...SIDES.filter((side) => wall.setup.players[side] === CLASS).map((side) => ({
      id: side,
      name: words().shortNames[side],
      ...world.present[side],
    })),
    // Empty offices are told of only while there is time to fill them.
    ...(wall.setup.others && (wall.phase === 'lobby' || world.present.offices.here > 0)
      ? [{ id: 'offices', name: teacherWords().lead.offices, ...world.present.offices }]
      : []),
  ];
  return (
    <span className="present">
      {groups.map(({ id, name, here, ready: done }) => (
        <span key={id} className={id}>
          {name} <b>{wall.phase === 'lobby' ? sitting(here) : ready(done, here)}</b>{' '}
        </span>
      ))}
    </span>
  );
}
