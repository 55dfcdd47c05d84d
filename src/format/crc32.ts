// The checksum of share links: CRC-32 as in zip and PNG. It sees every damage within four neighbouring bytes, and
// misses any other with a chance of one in four thousand million.

const POLYNOMIAL = 0xedb88320;

/** Computes the CRC-32 of some bytes, a whole number from 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
