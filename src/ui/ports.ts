// What the interface needs and may not import: the drawn world. The composition root provides it.

import { createContext, useContext } from 'react';
import type { Bloc, Side } from '../model/sides.ts';
import type { Variable } from '../model/variables.ts';

/** What the map is told of the news. */
interface News {
  readonly at: Side | Bloc | 'pacific';
  readonly headline: string;
}

/** One cause of what has just moved, with the words for it. */
export interface Moved {
  readonly mechanism: string;
  readonly variable: Variable;
  readonly amount: number;
  /** The rule's name. */
  readonly rule: string;
  /** The signed number with the name of what it counts. */
  readonly figure: string;
  /** How many lines' worth it is: the amount against the least that is worth telling. */
  readonly weight: number;
}

/** Everything that the map is told. */
export interface Sight {
  readonly know: (variable: Variable) => number;
  readonly news: readonly News[];
  /** What stood before: where the film of this sight starts. What is shown already, when there is nothing else. */
  readonly before?: ((variable: Variable) => number) | undefined;
  /** What has just moved, and by which rule. */
  readonly moved?: readonly Moved[] | undefined;
  /** Why things are as they are: what moved in the time that this sight tells of. The same as `moved` when not given. */
  readonly causes?: readonly Moved[] | undefined;
  /** The estimate of a hidden number; `undefined` where the number is known. */
  readonly estimate?: ((variable: Variable) => { readonly low: number; readonly high: number } | undefined) | undefined;
}

/** How the map is to look. */
export interface Look {
  readonly theme: 'dark' | 'light';
  readonly reducedMotion: boolean;
}

/** One thing on the map that can be pointed at, in CSS pixels from the top left corner of the map's element. */
export interface MapSpot {
  readonly id: string;
  readonly kind: 'power' | 'flow' | 'bloc' | 'commons' | 'tension' | 'news';
  readonly of: Side | Bloc | 'chips' | 'minerals' | 'grey' | 'commons' | 'pacific';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** A headline, for news; empty otherwise. */
  readonly label: string;
  /** The numbers that it stands for, the most telling first. */
  readonly variables: readonly Variable[];
}

/** A drawn world. */
export interface DrawnWorld {
  /** Shows a sight; animated at a tempo (1 is usual) when asked. Resolves when it stands. */
  show(sight: Sight, animate: boolean, tempo?: number): Promise<void>;
  setLook(look: Look): void;
  /** Tells where everything is that can be pointed at, now and whenever that changes; gives a way to stop. */
  watch(tell: (spots: readonly MapSpot[]) => void): () => void;
  /** Takes a snapshot of the board as a PNG. */
  picture(): Promise<Blob>;
  destroy(): void;
}

/** Draws the world into an element; loads what it needs first. */
export type DrawWorld = (parent: HTMLElement, sight: Sight, look: Look) => Promise<DrawnWorld>;

const DrawWorldContext = createContext<DrawWorld | undefined>(undefined);

/** Provides the drawn world to everything below. */
export const DrawWorldProvider = DrawWorldContext.Provider;

/** Finds the drawn world. Throws when the composition root forgot it. */
export function useDrawWorld(): DrawWorld {
  const draw = useContext(DrawWorldContext);
  if (!draw) throw new Error('Nothing can draw the world: the composition root provides no DrawWorld.');
  return draw;
}
