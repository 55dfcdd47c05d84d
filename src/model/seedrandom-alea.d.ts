// seedrandom ships no types for its single generators. Johannes Baagøe's Alea: multiply-with-carry in doubles,
// the same in every JavaScript engine.
declare module 'seedrandom/lib/alea.js' {
  /** Makes a generator of numbers of at least 0 and below 1 from a seed. */
  export default function alea(seed: string): () => number;
}
