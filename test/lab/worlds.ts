// The project's scenarios for the lab's tests, and a plan played from the first game to the last.

import { loadCatalogue } from '../../src/cli/load-catalogue.ts';
import type { Catalogue } from '../../src/format/catalogue.ts';
import { prepare } from '../../src/format/prepare.ts';
import { chunksOf, open, type Played, type PlayPlan } from '../../src/lab/play-job.ts';
import type { Scenario } from '../../src/model/scenario.ts';

function load(): Catalogue {
  const catalogue = loadCatalogue();
  if (!catalogue.ok) throw new Error(catalogue.message);
  return catalogue.value;
}

/** The project's own scenarios. */
export const CATALOGUE: Catalogue = load();

/** Readies the default scenario under a lens. */
export function under(lens: string): Scenario {
  return prepare(CATALOGUE, 'after-the-shock', lens);
}

/** Names seeds 1, 2, 3 ... */
export function seeds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}

/** Plays every game of a plan in order. */
export function playAll(
  plan: PlayPlan,
  take: (game: number, played: Played) => void,
  catalogue: Catalogue = CATALOGUE,
): void {
  const play = open({ catalogue, plan });
  for (const chunk of chunksOf(plan)) for (const [i, played] of play(chunk).entries()) take(chunk[0] + i, played);
}
