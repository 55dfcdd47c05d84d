// What the interface needs and may not import: the drawn world. The composition root provides it.

import { createContext, useContext } from 'react';
import type { Bloc, Side } from '../model/sides.ts';
import type { Variable } from '../model/variables.ts';

/** What the map is told of the news. */
interface News {
  readonly at: Side | Bloc | 'pacific';
  readonly headline: string;
}

/** Everything that the map is told. */
export interface Sight {
  readonly know: (variable: Variable) => number;
  readonly news: readonly News[];
}

/** How the map is to look. */
export interface Look {
  readonly theme: 'dark' | 'light';
  readonly reducedMotion: boolean;
}

/** A drawn world. */
export interface DrawnWorld {
  show(sight: Sight, animate: boolean): Promise<void>;
  setLook(look: Look): void;
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
