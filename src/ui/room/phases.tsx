// What stands on a pupil's page in each phase: what is theirs to do first, then what goes on beside it, and what can be
// looked up. On a phone they follow one another, on a wide page the second stands beside the others.

import { useState } from 'react';
import type { Variable } from '../../model/variables.ts';
import type { Known } from '../../room/known.ts';
import { readKnown } from '../../room/reading.ts';
import { isInCabinet } from '../../room/seat.ts';
import type { PupilSight } from '../../room/sight.ts';
import { cabinetColumns } from './cabinet-phases.tsx';
import type { Columns } from './columns.ts';
import { Debrief } from './debrief.tsx';
import { type Ground, positionOf } from './ground.ts';
import { HowItBegins } from './how-it-begins.tsx';
import type { SeenProps } from './known-parts.tsx';
import { NumberDialog } from './number-dialog.tsx';
import { officeColumns } from './office-phases.tsx';
import { Mates, RoleBrief, SeatChooser } from './seats.tsx';

interface PhaseProps {
  readonly sight: PupilSight;
  readonly ground: Ground;
  readonly known: Known | undefined;
}

/** Shows what a phase is about, and any number of it opened. */
export function PhaseView({ sight, ground, known }: PhaseProps) {
  const [opened, onOpen] = useState<Variable | undefined>(undefined);
  const world = known && { ground, known, reading: readKnown(known), onOpen };
  const { first, beside, rest } = columnsOf(sight, ground, world);
  return (
    <div className="room-columns">
      <div className="room-first">{first}</div>
      {beside ? <div className="room-beside">{beside}</div> : null}
      {rest ? <div className="room-rest">{rest}</div> : null}
      {world && opened !== undefined ? (
        <NumberDialog key={opened} {...world} variable={opened} onClose={() => onOpen(undefined)} />
      ) : null}
    </div>
  );
}

function columnsOf(sight: PupilSight, ground: Ground, world: Omit<SeenProps, 'eyes'> | undefined): Columns {
  const { seat } = sight.me;
  if (sight.phase === 'over') {
    return { first: sight.over ? <Debrief over={sight.over} pupils={[]} own={seat?.world} /> : null };
  }
  if (sight.phase === 'lobby' || !seat || !world) return lobby(sight, ground);
  if (!isInCabinet(seat)) return officeColumns({ ...world, sight, eyes: seat.office });
  const { cabinet } = sight;
  if (!cabinet) return lobby(sight, ground);
  const position = positionOf(ground.scenario, world.reading.state, seat.side, cabinet.hand);
  return cabinetColumns({ ...world, sight: { ...sight, cabinet }, eyes: seat.side, seat, position });
}

function lobby(sight: PupilSight, ground: Ground): Columns {
  return {
    first: (
      <>
        <RoleBrief sight={sight} />
        <SeatChooser sight={sight} />
        <Mates sight={sight} />
      </>
    ),
    beside: <HowItBegins ground={ground} />,
  };
}
