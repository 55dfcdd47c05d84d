// A turn from an office outside the cabinets: what it asks for or publishes first, what everybody may know beside it.

import type { Office } from '../../room/seat.ts';
import type { PupilSight } from '../../room/sight.ts';
import type { Columns } from './columns.ts';
import { Fold, RoleFold } from './fold.tsx';
import { AllNumbers, Blocs, type SeenProps } from './known-parts.tsx';
import { OfficeDesk } from './office.tsx';
import { OthersAsk } from './others-ask.tsx';
import { roomWords } from './room-words.ts';
import { Revealed, WhatHappened } from './what-happened.tsx';

interface OfficeProps extends SeenProps {
  readonly sight: PupilSight;
  readonly eyes: Office;
}

/** Lays out a phase. */
export function officeColumns(props: OfficeProps): Columns {
  const { sight, ground, known, reading, eyes } = props;
  const { phase } = sight;
  const desk = <OfficeDesk sight={sight} office={eyes} scenario={ground.scenario} />;
  const blocs = eyes === 'press' ? null : <Blocs reading={reading} office={eyes} />;
  if (phase === 'reveal') {
    return {
      first: <Revealed known={known} you={undefined} />,
      beside: (
        <>
          {eyes === 'press' ? desk : null}
          {blocs}
        </>
      ),
    };
  }
  const isAsking = phase !== 'explain';
  return {
    first: (
      <>
        {isAsking || eyes === 'press' ? desk : null}
        {isAsking ? <OthersAsk said={sight.said} /> : null}
        {blocs}
      </>
    ),
    beside: <WhatHappened {...props} spoken={[]} />,
    rest: (
      <>
        <Fold title={roomWords().brief.numbers}>
          <AllNumbers {...props} />
        </Fold>
        <RoleFold sight={sight} />
      </>
    ),
  };
}
