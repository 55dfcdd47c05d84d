// Text packed into an address: deflated from a dictionary, with a checksum in front, as base64url.
//   body = base64url( CRC-32 of the rest, 4 bytes; deflated text )
// A dictionary belongs to a version of a link: who changes it changes the version.

import { deflateSync, Inflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { parseBase64Url, writeBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';

const CHECKSUM_BYTES = 4;

/** Packs a text. */
export function pack(text: string, dictionary: Uint8Array): string {
  const packed = deflateSync(strToU8(text), { level: 9, dictionary });
  const bytes = new Uint8Array(CHECKSUM_BYTES + packed.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(packed, CHECKSUM_BYTES);
  return writeBase64Url(bytes);
}

/**
 * Unpacks a text; `undefined` when it is damaged, or when it is not worth unpacking: longer than `longest` characters, or
 * unpacking to more than `most` bytes.
 */
export function unpack(
  body: string,
  dictionary: Uint8Array,
  longest: number,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  const bytes = body.length <= longest ? parseBase64Url(body) : undefined;
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return undefined;
  const packed = bytes.subarray(CHECKSUM_BYTES);
  if (crc32(packed) !== new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)) return undefined;
  try {
    return strFromU8(
      Number.isFinite(most) ? inflateUpTo(packed, dictionary, most) : inflateSync(packed, { dictionary }),
    );
  } catch {
    return undefined;
  }
}

/** How many packed bytes are unpacked at a time: deflate makes at most about a thousand bytes of one. */
const SIP = 256;

/** Unpacks sip by sip; throws when it becomes too much, or when the end is missing. */
function inflateUpTo(packed: Uint8Array, dictionary: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate({ dictionary }, (piece, last) => {
    pieces.push(piece);
    size += piece.length;
    isWhole = last;
  });
  for (let at = 0; at < packed.length; at += SIP) {
    stream.push(packed.subarray(at, at + SIP), at + SIP >= packed.length);
    if (size > most) throw new Error(`The text unpacks to more than ${most} bytes.`);
  }
  if (!isWhole) throw new Error('The packed text has no end.');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Reads JSON; `undefined` when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
