// The quick part of the checks, which `npm run check` runs alone and `npm test` runs first. The static checks run
// together, then the tests, which want both cores.

import { runStep, type Step } from './steps.ts';
import { testStep } from './tally.ts';

const STATIC_CHECKS: readonly Step[] = [
  { name: 'types of the model', tool: 'typescript/bin/tsc', args: ['-p', 'src/model'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-p', '.'] },
  { name: 'format and lint', tool: '@biomejs/biome/bin/biome', args: ['check'] },
  { name: 'dead code', tool: 'knip/bin/knip.js', args: [] },
];

/** Runs types, format and lint, dead code and the unit tests, and says whether all passed. */
export async function runQuickChecks(): Promise<boolean> {
  const passed = await Promise.all(STATIC_CHECKS.map((step) => runStep(step)));
  passed.push(await runStep(testStep('unit tests', 'unit')));
  return !passed.includes(false);
}
