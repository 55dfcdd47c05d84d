// A fingerprint of everything a game computed: two machines that disagree in the last bit of any number differ here.
// FNV-1a over the bits of every state and every ledger amount, twice with different starts, written as 16 hex digits. Where
// files of somebody's own set the rules, what they say goes in as well.

import type { Playing } from './game.ts';

const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x050c5d1f] as const;

function fold(hash: number, word: number): number {
  let folded = hash;
  for (let shift = 0; shift < 32; shift += 8) folded = Math.imul(folded ^ ((word >>> shift) & 0xff), PRIME);
  return folded >>> 0;
}

/** Returns the fingerprint of a played game, 16 hexadecimal digits. */
export function hashOf(playing: Playing): string {
  const view = new DataView(new ArrayBuffer(8));
  let [a, b] = STARTS as readonly [number, number];
  const eat = (x: number) => {
    view.setFloat64(0, x);
    a = fold(fold(a, view.getUint32(0)), view.getUint32(4));
    b = fold(fold(b, view.getUint32(4)), view.getUint32(0));
  };
  for (const x of playing.scenario.initial) eat(x);
  for (const letter of playing.scenario.own ?? '') eat(letter.codePointAt(0) as number);
  for (const { after, ledger } of playing.turns) {
    for (const x of after) eat(x);
    for (const x of ledger.amounts) eat(x);
  }
  return [a, b].map((half) => half.toString(16).padStart(8, '0')).join('');
}
