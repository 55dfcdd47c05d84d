// Where saved games are kept: the browser's own storage, one entry a game. A browser that refuses storage still plays; the
// game then lives as long as its page. Nothing is thrown away to make room, and a page that has fallen behind another tab
// may not write over what that tab has kept: each page remembers what it last saw of a game, and writes only over that.

import { create } from 'zustand';
import { parseSave, type Save, writeSave } from '../format/save.ts';

const PREFIX = 'chips-and-commons/game/';

/** Why the last game was not kept. */
interface Troubles {
  /** `full`: no room is left; `off`: the browser keeps nothing for this page. */
  readonly room: 'ok' | 'full' | 'off';
  /** The game that another tab has played on, when this page tried to write over it; `times` counts the tries. */
  readonly overtaken: { readonly id: string; readonly times: number } | undefined;
}

/** What went wrong with keeping games, for the page to say. */
export const useTroubles = create<Troubles>()(() => ({ room: 'ok', overtaken: undefined }));

/** What the shelf needs of a storage. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What this page last read or wrote of each game, as the storage held it. */
const seen = new Map<string, string>();

/** The storage key of a game. */
export function shelfKey(id: string): string {
  return `${PREFIX}${id}`;
}

/** Calls back whenever the games on the shelf change in another tab; gives a way to stop. */
export function onOtherTabs(changed: (id: string | undefined) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null) changed(undefined);
    else if (key.startsWith(PREFIX)) changed(key.slice(PREFIX.length));
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function keysOf(kept: Storage): readonly string[] {
  return Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '').filter((key) => key.startsWith(PREFIX));
}

/** Lists the saved games, newest first; entries that cannot be read are passed over, never deleted. */
export function savedGames(): readonly Save[] {
  const kept = storage();
  if (!kept) return [];
  const saves = keysOf(kept).flatMap((key) => {
    const save = parseSave(kept.getItem(key) ?? '');
    return save.ok && shelfKey(save.value.id) === key ? [save.value] : [];
  });
  return saves.sort((a, b) => b.at - a.at);
}

/** Counts the entries that cannot be read here, for instance those of another version. */
export function unreadable(): number {
  const kept = storage();
  return kept ? keysOf(kept).length - savedGames().length : 0;
}

/** Finds one saved game; from now on this page has seen it as it is. */
export function savedGame(id: string): ReturnType<typeof parseSave> | undefined {
  const text = storage()?.getItem(shelfKey(id)) ?? undefined;
  if (text === undefined) return undefined;
  seen.set(id, text);
  return parseSave(text);
}

/** Tells whether another tab has changed a game since this page last saw it. */
export function isBehind(id: string): boolean {
  const text = storage()?.getItem(shelfKey(id)) ?? undefined;
  return text !== undefined && text !== seen.get(id);
}

/**
 * Keeps a game as it is played. Returns whether the browser took it. It does not when its room is full, nor when another
 * tab has played the game on since this page last saw it; `useTroubles` then says which.
 */
export function keep(save: Save): boolean {
  if (isBehind(save.id)) {
    useTroubles.setState(({ overtaken }) => ({ overtaken: { id: save.id, times: (overtaken?.times ?? 0) + 1 } }));
    return false;
  }
  return shelve(save);
}

/** Puts a game on the shelf as it is given, over whatever stands there under its id. Returns whether there was room. */
export function shelve(save: Save): boolean {
  const kept = storage();
  const text = writeSave(save);
  try {
    if (!kept) throw new Error('There is no storage.');
    kept.setItem(shelfKey(save.id), text);
  } catch {
    useTroubles.setState({ room: kept && keysOf(kept).length > 0 ? 'full' : 'off' });
    return false;
  }
  seen.set(save.id, text);
  if (useTroubles.getState().room !== 'ok') useTroubles.setState({ room: 'ok' });
  return true;
}

/** Gives a game a name, or takes it away when the name is empty. Returns whether it could be kept. */
export function rename(id: string, name: string): boolean {
  const save = savedGame(id);
  if (!save?.ok) return false;
  const { name: _, ...rest } = save.value;
  return shelve(name === '' ? rest : { ...rest, name });
}

/** Takes a game off the shelf; `shelve` puts it back. */
export function forget(id: string): void {
  storage()?.removeItem(shelfKey(id));
  seen.delete(id);
  useTroubles.setState({ room: 'ok' });
}

/** Draws an id that no other game has. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => (byte % 36).toString(36)).join('');
}
