// What servers that share a log tell one another. Each keeps the room in memory for the people who are connected to it, and
// reads on in the log when it hears that the room has moved.

/** What one server tells the others. */
export type Word =
  | { readonly is: 'moved'; readonly code: string }
  | { readonly is: 'present'; readonly code: string; readonly server: string; readonly pupils: readonly string[] }
  | { readonly is: 'nudged'; readonly code: string; readonly pupil: string };

/** The other servers. */
export interface Peers {
  tell(word: Word): void;
  /** Takes whoever listens to the others from now on. */
  hear(listener: (word: Word) => void): void;
}

/** No other server. */
export const ALONE: Peers = { tell() {}, hear() {} };
