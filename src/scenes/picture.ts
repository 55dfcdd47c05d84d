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

/** One arc along which chips, minerals or grey shipments move. */
export interface FlowPicture {
  readonly id: 'chips' | 'minerals' | 'grey';
  /** How much of what would flow does flow, 0 (stopped) to 1 (free). */
  readonly open: number;
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
}
