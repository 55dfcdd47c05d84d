// Builds the game with Vite and records what it was built from. Scenario files that are wrong are not built: one sentence
// says what is wrong with them.

import { loadCatalogue } from '../cli/load-catalogue.ts';
import { hashSources, markBuiltFrom } from './freshness.ts';
import { ROOT, type Step } from './steps.ts';

/** Names the build as a step. */
const BUILD: Step = { name: 'build', tool: 'vite/bin/vite.js', args: ['build', '--logLevel', 'warn'] };

/** Builds into dist/, in the caller's way of running a step, and says whether that worked. */
export async function buildGame(run: (step: Step) => Promise<boolean>): Promise<boolean> {
  const catalogue = loadCatalogue();
  if (!catalogue.ok) {
    console.error(`The game was not built. ${catalogue.message}`);
    return false;
  }
  const sources = hashSources(ROOT);
  const passed = await run(BUILD);
  if (passed) markBuiltFrom(ROOT, sources);
  return passed;
}
