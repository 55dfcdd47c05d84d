// What the start page needs of the scenario files: titles, turns and weights. The build cuts it out of the same files
// (vite.config.ts), so that a page can be read and pressed before the whole catalogue has come.

import { create } from 'zustand';
import type { Values } from '../model/scenario.ts';

/** A text in both languages. */
interface Told {
  readonly text: Readonly<Record<'en' | 'zh', { readonly title: string; readonly summary: string }>>;
}

/** What is known of a scenario at the front. */
interface FrontScenario extends Told {
  readonly turns: readonly string[];
  /** Whether it tells what was decided. */
  readonly tells: boolean;
  /** Whether it is the player's own. */
  readonly own?: true;
}

/** What is known of a lens at the front. */
interface FrontLens extends Told {
  /** Whether it is the player's own. */
  readonly own?: true;
}

/** What a start page can offer. */
export interface Front {
  readonly scenarios: Readonly<Record<string, FrontScenario>>;
  readonly lenses: Readonly<Record<string, FrontLens>>;
  readonly values: Readonly<Record<string, Told & Pick<Values, 'weights'>>>;
}

const files = import.meta.glob<unknown>(
  ['../../scenarios/*.yaml', '!../../scenarios/{events,evidence,initiatives,motions}.yaml'],
  { eager: true, import: 'default', query: '?front' },
);

function frontOf(): Front {
  const byName = Object.entries(files).map(([path, data]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length),
    data,
  ]);
  const { lenses, values, ...scenarios } = Object.fromEntries(byName);
  return { scenarios, lenses, values };
}

/** The front of the catalogue. */
export const FRONT: Front = frontOf();

/** What the start page can offer now: the front, and what the player keeps beside it once that was read (own-front.ts). */
export const useFront = create<Front>()(() => FRONT);
