// Where the page is, as its address says it: the start, a game by its id, or a game that somebody shared. The address
// is the truth, so that reload, bookmarks and the back button simply work.

/** A place in the page. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'game'; readonly id: string }
  | { readonly at: 'shared'; readonly link: string };

/** Reads the place from the part of an address after `#`. */
export function placeOf(hash: string): Place {
  const [, kind, rest = ''] = /^#?\/?([a-z]+)\/(.*)$/s.exec(hash) ?? [];
  if (kind === 'game' && rest !== '') return { at: 'game', id: rest };
  if (kind === 'shared') return { at: 'shared', link: rest };
  return { at: 'start' };
}

/** Writes a place as the part of an address after `#`. */
export function addressOf(place: Place): string {
  if (place.at === 'game') return `#/game/${place.id}`;
  if (place.at === 'shared') return `#/shared/${place.link}`;
  return '#/';
}
