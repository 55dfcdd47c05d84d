// Where saved games are kept: the browser's own storage, one entry a game, the newest first. A browser that refuses
// storage still plays; the game then lives as long as its page.

import { parseSave, type Save, writeSave } from '../format/save.ts';

const PREFIX = 'chips-and-commons/game/';
const MOST = 12;

/** What the shelf needs of a storage. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The storage key of a game. */
export function shelfKey(id: string): string {
  return `${PREFIX}${id}`;
}

/** Lists the saved games, newest first; entries that cannot be read are passed over, never deleted. */
export function savedGames(): readonly Save[] {
  const kept = storage();
  if (!kept) return [];
  const saves: Save[] = [];
  for (let i = 0; i < kept.length; i++) {
    const key = kept.key(i);
    if (!key?.startsWith(PREFIX)) continue;
    const save = parseSave(kept.getItem(key) ?? '');
    if (save.ok) saves.push(save.value);
  }
  return saves.sort((a, b) => b.at - a.at);
}

/** Finds one saved game. */
export function savedGame(id: string): ReturnType<typeof parseSave> | undefined {
  const text = storage()?.getItem(shelfKey(id));
  return text === null || text === undefined ? undefined : parseSave(text);
}

/** Keeps a game. Returns whether the browser took it; when its room is full, the oldest games make way. */
export function keep(save: Save): boolean {
  const kept = storage();
  if (!kept) return false;
  for (const old of savedGames().slice(MOST)) if (old.id !== save.id) kept.removeItem(shelfKey(old.id));
  try {
    kept.setItem(shelfKey(save.id), writeSave(save));
    return true;
  } catch {
    return false;
  }
}

/** Takes a game off the shelf. */
export function forget(id: string): void {
  storage()?.removeItem(shelfKey(id));
}
