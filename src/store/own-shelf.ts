// Where scenarios and lenses of one's own are kept: the browser's own storage, one entry a file, so that two tabs never
// write over each other's. It is light, for the start page lists them: what that page shows stands in the entry, and
// whether the file still fits the rules is checked when the catalogue comes (catalogue.ts). An entry that cannot be read
// stays where it is.

import { create } from 'zustand';
import type { Refusal } from '../format/outcome.ts';
import type { Carried } from '../model/game.ts';

const PREFIX = 'chips-and-commons/own/';

/** A text in both languages. */
type Told = Readonly<Record<'en' | 'zh', { readonly title: string; readonly summary: string }>>;

/** A kept file, with what lists show of it. */
export interface OwnFile extends Carried {
  readonly id: string;
  readonly text: Told;
  /** The names of a scenario's turns; none for a lens. */
  readonly turns: readonly string[];
  /** Whether a scenario tells what was decided. */
  readonly tells: boolean;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** The file word for word, where it came as YAML: comments and all. */
  readonly written?: string;
}

/** A kept file that does not fit, and why. */
export interface SetAside {
  readonly file: OwnFile;
  readonly why: Refusal;
}

interface Shelf {
  /** In the order in which they were kept. */
  readonly files: readonly OwnFile[];
  /** How many entries cannot be read here. */
  readonly unreadable: number;
  /** Those that do not fit the rules of this version, or whose base is missing; known once the catalogue has come. */
  readonly aside: readonly SetAside[];
}

/** The files as they are kept. */
export const useOwnShelf = create<Shelf>()(() => ({ ...readShelf(), aside: [] }));

/** What the shelf needs of a storage. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function keyOf({ kind, id }: Pick<OwnFile, 'kind' | 'id'>): string {
  return `${PREFIX}${kind}/${id}`;
}

function readShelf(): Omit<Shelf, 'aside'> {
  const kept = storage();
  if (!kept) return { files: [], unreadable: 0 };
  const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '').filter((key) => key.startsWith(PREFIX));
  const files = keys.flatMap((key) => {
    const file = readEntry(kept.getItem(key) ?? '');
    return file && keyOf(file) === key ? [file] : [];
  });
  files.sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
  return { files, unreadable: keys.length - files.length };
}

type Loose = { readonly [Name in keyof OwnFile]?: unknown };

function readEntry(text: string): OwnFile | undefined {
  try {
    const found: Loose | null = JSON.parse(text);
    return found && isFile(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isFile(found: Loose): found is OwnFile {
  const { kind, id, at, source, text, turns, tells, written } = found;
  return (
    (kind === 'scenario' || kind === 'lens') &&
    typeof at === 'number' &&
    typeof tells === 'boolean' &&
    (source as { readonly id?: unknown } | null)?.id === id &&
    ['en', 'zh'].every((language) => isTitled((text as Readonly<Record<string, unknown>> | null)?.[language])) &&
    Array.isArray(turns) &&
    turns.every((turn) => typeof turn === 'string') &&
    (written === undefined || typeof written === 'string')
  );
}

function isTitled(text: unknown): boolean {
  const { title, summary } = (text ?? {}) as Readonly<Record<string, unknown>>;
  return typeof title === 'string' && typeof summary === 'string';
}

/** Reads again what is kept. */
export function lookAgain(): void {
  useOwnShelf.setState(readShelf());
}

/** Puts a file on the shelf, over one of its kind and name. Returns whether the browser took it. */
export function shelveOwn(file: OwnFile): boolean {
  try {
    const kept = storage();
    if (!kept) return false;
    kept.setItem(keyOf(file), JSON.stringify(file));
  } catch {
    return false;
  }
  lookAgain();
  return true;
}

/** Takes a file off the shelf; `shelveOwn` puts it back. */
export function unshelveOwn(file: Pick<OwnFile, 'kind' | 'id'>): void {
  storage()?.removeItem(keyOf(file));
  lookAgain();
}

/** Follows what another tab keeps and drops; gives a way to stop. */
export function followOwn(): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX)) lookAgain();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
