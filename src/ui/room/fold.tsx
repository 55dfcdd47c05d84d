// What can be looked up, folded until it is.

import type { ReactNode } from 'react';
import type { PupilSight } from '../../room/sight.ts';
import { roomWords } from './room-words.ts';
import { Mates, RoleBrief } from './seats.tsx';

/** Folds its children under a title. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Folds what a role wants, and who sits with the pupil. */
export function RoleFold({ sight }: { readonly sight: PupilSight }) {
  return (
    <Fold title={roomWords().seat.open}>
      <RoleBrief sight={sight} />
      <Mates sight={sight} />
    </Fold>
  );
}
