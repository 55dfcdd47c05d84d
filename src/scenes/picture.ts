// What the map shows, as plain data. A scene draws a Picture and remembers nothing else,
// so it can be destroyed and rebuilt at any moment.

/** The two powers, as the map knows them. */
export type PowerId = 'us' | 'cn';
/** The four blocs whose adoption is contested. */
export type BlocId = 'europe' | 'africa' | 'asia' | 'latinAmerica';

/** One power's light on the map. Every number is a share from 0 to 1. */
export interface PowerPicture {
  /** Installed compute against the largest installed base expected in a game. */
  readonly compute: number;
  /** The part of installed compute that has energy to run. */
  readonly powered: number;
  /** Build-out under construction, on the scale of `compute`. */
  readonly construction: number;
  /** How open its ecosystem is: the strength of its link to the commons. */
  readonly openness: number;
}

/** Names an arc across the Pacific. */
export type FlowId = 'chips' | 'minerals' | 'grey';

/** One arc along which chips, minerals or grey shipments move. */
export interface FlowPicture {
  readonly id: FlowId;
  /** How much of what would flow does flow, 0 (stopped) to 1 (free). */
  readonly open: number;
}

/** Names a place of the map. */
export type PlaceId = PowerId | BlocId | 'commons' | 'pacific';

/**
 * Says how a move shows. `build` and `fade`: lights come or go; `flow` and `grey`: an arc is stirred; `leap`: a pulse of
 * better methods; `gift` and `draw`: grains run to the commons or from it; `turn`: a bloc takes another pattern; `trust`:
 * a bloc looks at a power differently; `weather`: tension; `figure`: a number that has no shape of its own.
 */
export type MoveKind =
  | 'build'
  | 'fade'
  | 'flow'
  | 'grey'
  | 'leap'
  | 'gift'
  | 'draw'
  | 'turn'
  | 'trust'
  | 'weather'
  | 'figure';

/** One thing that has just moved, with the words that say so. */
export interface MovePicture {
  readonly kind: MoveKind;
  readonly at: PlaceId;
  /** The arc that is stirred, for `flow` and `grey`. */
  readonly flow: FlowId | null;
  /** Whose colour it takes: of a power, of the commons, or of nobody. */
  readonly hue: PowerId | 'commons' | null;
  readonly up: boolean;
  /** How much it matters beside the other moves, 0 to 1. */
  readonly strength: number;
  /** The rule's name. */
  readonly rule: string;
  /** The signed number with the name of what it counts. */
  readonly figure: string;
}

/** One bloc: the shares of the stack that it runs (they sum to 1). */
export interface BlocPicture {
  readonly us: number;
  readonly cn: number;
  readonly commons: number;
}

/** Everything that the map shows after one turn. */
export interface Picture {
  readonly powers: Readonly<Record<PowerId, PowerPicture>>;
  readonly flows: readonly FlowPicture[];
  readonly blocs: Readonly<Record<BlocId, BlocPicture>>;
  /** Size of the commons, 0 to 1. */
  readonly commons: number;
  /** Tension over the Pacific, 0 to 1. */
  readonly tension: number;
  /** News to show where it happens, newest last. */
  readonly news: readonly { readonly at: PowerId | BlocId | 'pacific'; readonly headline: string }[];
  /** What has just moved, what matters most first; empty while nothing does. */
  readonly moves: readonly MovePicture[];
}
