// Bytes as text that can stand in an address: base64url without padding (RFC 4648, section 5), the same in browsers
// and in Node. Text that no bytes write is refused, so that each text stands for one sequence of bytes.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes bytes as base64url. */
export function writeBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b = 0, c = 0] = bytes.subarray(i, i + 3) as unknown as [number, number?, number?];
    const letters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    text += letters
      .slice(0, Math.min(bytes.length - i, 3) + 1)
      .map((letter) => ALPHABET[letter])
      .join('');
  }
  return text;
}

/** Reads base64url; `undefined` when the text is not what `writeBase64Url` writes for any bytes. */
export function parseBase64Url(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const six = ALPHABET.indexOf(letter);
    if (six < 0) return undefined;
    held = (held << 6) | six;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  return bits >= 6 || held !== 0 ? undefined : Uint8Array.from(bytes);
}
