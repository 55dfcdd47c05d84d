// Choosing a file of one's own for a game: it is what the start page then finds chosen.

import { useFront } from '../../store/front.ts';
import { lastSetup, rememberSetup } from '../../store/last-setup.ts';
import type { OwnFile } from '../../store/own-shelf.ts';
import { usualSetup } from '../first-opponent.ts';

/** Goes to the start page with a file chosen. */
export function playUnder({ kind, id }: Pick<OwnFile, 'kind' | 'id'>): void {
  const front = useFront.getState();
  const setup = lastSetup(front) ?? usualSetup(front);
  rememberSetup({ ...setup, [kind]: id });
  location.hash = '#/';
  scrollTo(0, 0);
}
