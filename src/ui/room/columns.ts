// The parts of a pupil's page in a phase.

import type { ReactNode } from 'react';

/** What a page is made of. */
export interface Columns {
  /** What is the pupil's to do or to read first. */
  readonly first: ReactNode;
  /** What goes on beside it. */
  readonly beside?: ReactNode;
  /** What can be looked up. */
  readonly rest?: ReactNode;
}
