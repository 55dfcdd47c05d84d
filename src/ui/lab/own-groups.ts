// Which scenarios and lenses of the lab's lists stand under a heading: the player's own, and those that came along.

import type { Catalogue } from '../../format/catalogue.ts';
import { findOwn, isSame, type OwnKind } from '../../format/own.ts';
import { words } from '../../store/language.ts';
import { ownFile } from '../../store/own-files.ts';
import { ownWords } from '../own/own-words.ts';

/** Names the group of a scenario or a lens; nothing for the project's. */
export function groupOf(catalogue: Catalogue, kind: OwnKind, id: string): string {
  const file = findOwn(catalogue, kind, id);
  if (!file) return '';
  const kept = ownFile(kind, id);
  return kept && isSame(kept, file) ? words().startPage.yours : ownWords().came.others;
}

/** Names the group of a name in a list where the one before it is of another group. */
export function headingBefore(
  catalogue: Catalogue,
  kind: OwnKind,
  ids: readonly string[],
  id: string,
): string | undefined {
  const group = groupOf(catalogue, kind, id);
  const before = ids[ids.indexOf(id) - 1];
  return group === '' || (before !== undefined && groupOf(catalogue, kind, before) === group) ? undefined : group;
}
