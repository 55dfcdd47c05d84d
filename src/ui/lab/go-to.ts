// The lab's address is its set-up: whoever changes one of them writes the other.

import { type LabSetUp, writeLabLink } from '../../format/lab-link.ts';
import { addressOf } from '../../store/place.ts';
import { useLab } from './lab-store.ts';
import { carrying } from './own-set-up.ts';

/** Writes a set-up into the address, in place of the one that stood there. */
export function goTo(setUp: LabSetUp): void {
  location.replace(addressOf({ at: 'lab', setUp: writeLabLink(carrying(setUp)) }));
}

/** Looks at the games of one lens of the comparison that is played now, whatever is still shown of an older one. */
export function lookAt(view: string): void {
  const setUp = useLab.getState().debate?.setUp;
  if (setUp?.lenses.includes(view)) goTo({ ...setUp, view });
}
