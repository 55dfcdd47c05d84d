// What lets people into a room: the code that is read aloud, and the token that a browser keeps. The server keeps only the
// fingerprint of a token, so whoever reads its log cannot be anybody.

import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Room } from '../../room/room.ts';
import { CODE_LENGTH, CODE_LETTERS, type Who } from '../../room/wire.ts';

const TOKEN_BYTES = 24;

/** Makes a code; whether a room has it already is for the log to say. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

/** Makes a token of 192 bits. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/**
 * Makes the token that belongs to an attempt to join a room, of 192 bits where the attempt has as many. The same attempt has
 * the same token on every server and after every restart; nobody finds an attempt from its token, or one room's token from
 * another's.
 */
export function tokenOf(code: string, attempt: string): string {
  const digest = createHash('sha256').update(`join ${code} ${attempt}`).digest();
  return digest.subarray(0, TOKEN_BYTES).toString('base64url');
}

/** Takes the fingerprint of a token: SHA-256, in hexadecimal digits. */
export function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Tells whose token it is; everybody's is compared, and each in the same time. Somebody removed is still told apart. */
export function holderOf(room: Room, token: string): Who | undefined {
  const key = Buffer.from(keyOf(token));
  const isTheirs = (other: string) => timingSafeEqual(key, Buffer.from(other));
  const pupils = room.pupils.filter((pupil) => isTheirs(pupil.key));
  if (isTheirs(room.key)) return { as: 'teacher' };
  return pupils[0] && { as: 'pupil', id: pupils[0].id };
}
