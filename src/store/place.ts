// Where the page is, as its address says it: the start, a game by its id, a game that somebody shared, a replay, the rules,
// the lab, the model laid open, the files of one's own, or a classroom; and which dialog lies open over it. The address is
// the truth, so that reload, bookmarks and the back button simply work.

/** A place in the page. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'game'; readonly id: string }
  | { readonly at: 'shared'; readonly link: string }
  | ReplayPlace
  | { readonly at: 'rules'; readonly node: string }
  | { readonly at: 'lab'; readonly setUp: string }
  | ModelPlace
  | { readonly at: 'own' }
  | RoomPlace;

/** A game seen again: which game, after how many half-years, and with which branch. */
export interface ReplayPlace {
  readonly at: 'replay';
  /** A saved game's id, or a packed game. */
  readonly game: string;
  /** As it stands in the address; whoever opens the game says whether it is a turn of it. */
  readonly turn: string;
  /** A packed branch, or nothing. */
  readonly branch: string;
}

/** A page of the model: a kind of thing and which one, or a search and what for; and the changes that are tried out. */
export interface ModelPlace {
  readonly at: 'model';
  /** As it stands in the address, like what follows; whoever shows the page says whether there is such a thing. */
  readonly kind: string;
  readonly id: string;
  /** A packed trial, or nothing. */
  readonly trial: string;
}

/**
 * A classroom: by its code as a pupil, as the teacher or on the wall; without a code the door, the form that opens one, or the
 * papers that a teacher prints.
 */
export interface RoomPlace {
  readonly at: 'room';
  /** As it stands in the address; whoever asks the server learns whether there is such a room. */
  readonly code: string;
  readonly as: RoomView;
}

const ROOM_VIEWS = ['pupil', 'teacher', 'wall', 'papers'] as const;
/** Who looks at a classroom. */
type RoomView = (typeof ROOM_VIEWS)[number];

/** The dialogs that can lie over any place; the back button closes them. */
export const OVERLAYS = ['help', 'keys', 'settings'] as const;
/** One dialog that can lie over any place. */
export type Overlay = (typeof OVERLAYS)[number];

/** Reads the place from the part of an address after `#`. */
export function placeOf(hash: string): Place {
  const [path = ''] = hash.split('?');
  const [, kind, rest = ''] = /^#?\/?([a-z]+)\/(.*)$/s.exec(path) ?? [];
  if (kind === 'game' && rest !== '') return { at: 'game', id: plain(rest) };
  if (kind === 'shared') return { at: 'shared', link: rest };
  if (kind === 'replay' && rest !== '') {
    const [game = '', turn = '', ...branch] = rest.split('/').map(plain);
    return { at: 'replay', game, turn, branch: branch.join('/') };
  }
  if (kind === 'rules') return { at: 'rules', node: plain(rest) };
  if (kind === 'lab') return { at: 'lab', setUp: rest };
  if (kind === 'model') return modelPlace(rest);
  if (kind === 'room') return roomPlace(rest);
  if (/^#?\/?room$/.test(path)) return roomPlace('');
  if (/^#?\/?rules$/.test(path)) return { at: 'rules', node: '' };
  if (/^#?\/?model$/.test(path)) return modelPlace('');
  if (/^#?\/?own$/.test(path)) return { at: 'own' };
  return /^#?\/?lab$/.test(path) ? { at: 'lab', setUp: '' } : { at: 'start' };
}

function modelPlace(rest: string): ModelPlace {
  const [kind = '', id = '', ...trial] = rest.split('/').map(plain);
  return { at: 'model', kind, id, trial: trial.join('/') };
}

function roomPlace(rest: string): RoomPlace {
  const parts = rest.split('/').map(plain);
  const isView = (part: string | undefined) => ROOM_VIEWS.find((view) => view === part);
  const [code = '', who] = isView(parts[0]) ? ['', ...parts] : parts;
  return { at: 'room', code, as: isView(who) ?? 'pupil' };
}

function plain(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Writes a place as the part of an address after `#`. */
export function addressOf(place: Place): string {
  if (place.at === 'game') return `#/game/${encodeURIComponent(place.id)}`;
  if (place.at === 'shared') return `#/shared/${place.link}`;
  if (place.at === 'replay') {
    const parts = [place.game, place.turn, ...(place.branch === '' ? [] : [place.branch])];
    return `#/replay/${parts.map(encodeURIComponent).join('/')}`;
  }
  if (place.at === 'rules') return `#/rules/${encodeURIComponent(place.node)}`;
  if (place.at === 'lab') return `#/lab/${place.setUp}`;
  if (place.at === 'model') {
    const parts = [place.kind, place.id, place.trial].map(encodeURIComponent);
    return `#/model/${parts.join('/')}`.replace(/\/+$/, '');
  }
  if (place.at === 'own') return '#/own';
  if (place.at === 'room') {
    const parts = [place.code, place.as === 'pupil' ? '' : place.as].filter((part) => part !== '');
    return `#/room/${parts.map(encodeURIComponent).join('/')}`;
  }
  return '#/';
}

/** Reads which dialog an address lays over its place. */
export function overlayOf(hash: string): Overlay | undefined {
  const name = hash.split('?')[1];
  return OVERLAYS.find((overlay) => overlay === name);
}

/** Writes the address of the same place with a dialog over it, or with none. */
export function withOverlay(hash: string, overlay: Overlay | undefined): string {
  const [path = ''] = hash.split('?');
  const place = path === '' || path === '#' ? '#/' : path;
  return overlay === undefined ? place : `${place}?${overlay}`;
}
