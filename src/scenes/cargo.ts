// Which of the evenly spaced places along a flow carry cargo. Places fill in an order that always leaves the gaps as even as
// it can, so that traffic thickens and thins without a jump.

/** Says how much of the cargo in place `i` of `places` there is, 0 to 1, for a flow open from 0 to 1. */
export function cargoShare(i: number, places: number, open: number): number {
  return Math.max(0, Math.min(1, open * places - order(i, places)));
}

/** Ranks a place by halving: the bits of its number in reverse, counted among the places there are. */
function order(i: number, places: number): number {
  const key = reversed(i);
  let before = 0;
  for (let k = 0; k < places; k++) if (reversed(k) < key) before++;
  return before;
}

function reversed(i: number): number {
  let [bits, rest] = [0, i];
  for (let bit = 0; bit < 5; bit++) {
    bits = bits * 2 + (rest % 2);
    rest = Math.floor(rest / 2);
  }
  return bits;
}
