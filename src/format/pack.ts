// Text packed into an address: deflated from a dictionary, with a checksum in front, as base64url.
//   body = base64url( CRC-32 of the rest, 4 bytes; deflated text )
// A dictionary belongs to a version of a link: who changes it changes the version.

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
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

/** Unpacks a text; `undefined` when it is damaged, or longer than `longest` characters and not worth unpacking. */
export function unpack(body: string, dictionary: Uint8Array, longest: number): string | undefined {
  const bytes = body.length <= longest ? parseBase64Url(body) : undefined;
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return undefined;
  const packed = bytes.subarray(CHECKSUM_BYTES);
  if (crc32(packed) !== new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)) return undefined;
  try {
    return strFromU8(inflateSync(packed, { dictionary }));
  } catch {
    return undefined;
  }
}

/** Reads JSON; `undefined` when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
