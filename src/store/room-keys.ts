// What this browser keeps of the rooms in which it was: the tokens by which it comes back, for good, and, as long as the tab
// lives, the name of an attempt to join that has no answer yet. Where a browser keeps nothing, the page does while it lasts.

import { writeBase64Url } from '../format/base64url.ts';

/** Who somebody is that comes back with a token. */
export type Holder = 'pupil' | 'teacher';

const KEY = 'chips-and-commons/room/';

/** What the browser would not keep. */
const unkept = new Map<string, string>();

function read(storage: 'localStorage' | 'sessionStorage', key: string): string | undefined {
  try {
    return globalThis[storage].getItem(key) ?? unkept.get(key);
  } catch {
    return unkept.get(key);
  }
}

function write(storage: 'localStorage' | 'sessionStorage', key: string, text: string): void {
  try {
    globalThis[storage].setItem(key, text);
  } catch {
    unkept.set(key, text);
  }
}

function remove(storage: 'localStorage' | 'sessionStorage', key: string): void {
  unkept.delete(key);
  try {
    globalThis[storage].removeItem(key);
  } catch {
    // There was nothing.
  }
}

const tokenKey = (code: string, as: Holder) => `${KEY}${code}/${as}`;

/** Keeps the token of somebody in a room. */
export function keep(code: string, as: Holder, token: string): void {
  write('localStorage', tokenKey(code, as), token);
}

/** Forgets the token of somebody in a room. */
export function forget(code: string, as: Holder): void {
  remove('localStorage', tokenKey(code, as));
}

/** Finds the token of somebody in a room. */
export function tokenOf(code: string, as: Holder): string | undefined {
  return read('localStorage', tokenKey(code, as));
}

/** Tells whether this browser can come back into a room. */
export function hasToken(code: string, as: Holder): boolean {
  return tokenOf(code, as) !== undefined;
}

/** Lists the rooms into which this browser can come back. */
export function roomsKept(): readonly { readonly code: string; readonly as: Holder }[] {
  const keys = new Set(unkept.keys());
  try {
    const kept = globalThis.localStorage;
    for (let i = 0; i < kept.length; i++) keys.add(kept.key(i) ?? '');
  } catch {
    // Then only those of this page's life.
  }
  return [...keys].sort().flatMap((key) => {
    const [, code, as] = /^chips-and-commons\/room\/([a-z0-9]+)\/(pupil|teacher)$/.exec(key) ?? [];
    return code === undefined ? [] : [{ code, as: as as Holder }];
  });
}

/** How many bytes name an attempt to join: too many to guess, and written in as many letters as a room asks for. */
const ATTEMPT_BYTES = 24;

const attemptKey = (code: string) => `${KEY}${code}/attempt`;

/** Names an attempt to join a room under a nickname: the one that has no answer in this tab yet, or a new one. */
export function attemptAt(code: string, name: string): string {
  const [, id, named] = /^([\w-]{32}) (.*)$/su.exec(read('sessionStorage', attemptKey(code)) ?? '') ?? [];
  if (id !== undefined && named === name) return id;
  const drawn = writeBase64Url(crypto.getRandomValues(new Uint8Array(ATTEMPT_BYTES)));
  write('sessionStorage', attemptKey(code), `${drawn} ${name}`);
  return drawn;
}

/** Forgets the attempt to join a room, once it has its answer. */
export function forgetAttempt(code: string): void {
  remove('sessionStorage', attemptKey(code));
}
