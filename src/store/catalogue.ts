// The scenarios as the build checked and packed them (vite.config.ts), and grown by files of one's own: those that this
// browser keeps, and those that games, links and set-ups bring along. The name stands for the catalogue as it is now;
// whatever is once in it stays for the page's life, so that nothing that is being played loses its ground.

import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { addOwn, hasName, idOf, join, joinGame, ownOf } from '../format/own.ts';
import type { Carried, Game } from '../model/game.ts';
import { type OwnFile, type SetAside, useOwnShelf } from './own-shelf.ts';

/** The folder's catalogue, which the build gives in the place of one of its files. */
const [packed] = Object.values(
  import.meta.glob<Catalogue>('../../scenarios/after-the-shock.yaml', {
    eager: true,
    import: 'default',
    query: '?catalogue',
  }),
);

/** The project's catalogue, or the sentence that says that it did not come. */
export const PROJECT: Outcome<Catalogue> = packed
  ? accept(packed)
  : refuse('invalid', '', 'The build holds no scenarios; allowed is a build of this project.');

/** The catalogue with files of one's own, or the sentence that says which of the project's files is wrong. */
export let CATALOGUE: Outcome<Catalogue> = PROJECT.ok ? accept(PROJECT.value) : PROJECT;

/** A catalogue of the project's files and of kept ones, and the kept ones that do not fit. */
export interface Grown {
  readonly catalogue: Catalogue;
  /** Those that do not fit the rules of this version, or whose base is missing. */
  readonly aside: readonly SetAside[];
}

/** Adds kept files to the project's, each after the one that it rests on, in whatever order they come. */
export function grownBy(kept: readonly OwnFile[]): Outcome<Grown> {
  if (!PROJECT.ok) return PROJECT;
  let catalogue = PROJECT.value;
  let waiting = kept;
  for (;;) {
    const aside: SetAside[] = [];
    for (const file of waiting) {
      const added = addOwn(catalogue, file.kind, file.source, file.id);
      if (added.ok) catalogue = added.value;
      else aside.push({ file, why: added });
    }
    if (aside.length === 0 || aside.length === waiting.length) return accept({ catalogue, aside });
    waiting = aside.map(({ file }) => file);
  }
}

/** Grows the catalogue by what is kept now, and again by what came along and stands under no kept name. */
function regrow(kept: readonly OwnFile[]): void {
  const grown = grownBy(kept);
  if (!grown.ok) return;
  let { catalogue } = grown.value;
  for (const file of CATALOGUE.ok ? ownOf(CATALOGUE.value) : []) {
    if (hasName(catalogue, file.kind, idOf(file))) continue;
    const added = addOwn(catalogue, file.kind, file.source, idOf(file));
    if (added.ok) catalogue = added.value;
  }
  CATALOGUE = accept(catalogue);
  useOwnShelf.setState({ aside: grown.value.aside });
}

regrow(useOwnShelf.getState().files);
useOwnShelf.subscribe((now, before) => {
  if (now.files !== before.files) regrow(now.files);
});

/** Lets the files that came along with a game into the catalogue; gives the game with the names that hold here. */
export function admit(game: Game): Outcome<Game> {
  if (!CATALOGUE.ok) return CATALOGUE;
  const joined = joinGame(CATALOGUE.value, game);
  if (!joined.ok) return joined;
  CATALOGUE = accept(joined.value.catalogue);
  return accept(joined.value.game);
}

/** Lets files that came along with something else into the catalogue; gives the names that they have here. */
export function admitFiles(own: readonly Carried[]): Outcome<ReadonlyMap<string, string>> {
  if (!CATALOGUE.ok) return CATALOGUE;
  const joined = join(CATALOGUE.value, own);
  if (!joined.ok) return joined;
  CATALOGUE = accept(joined.value.catalogue);
  return accept(joined.value.names);
}
