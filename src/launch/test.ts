// `npm test`: everything, in the order of `npm run check`, the build, the tests that play thousands of games, those that
// start processes of their own, the journeys in a real browser. All of it runs even when something fails, so that one run
// tells the whole.

import { join } from 'node:path';
import { chooseBrowser } from './browser.ts';
import { haveDatabases, SKIPPED } from './databases.ts';
import { reportFirstScript } from './first-script.ts';
import { buildGame } from './game-build.ts';
import { runQuickChecks } from './quick.ts';
import { ROOT, runStep } from './steps.ts';
import { readTally, testStep } from './tally.ts';
import { THIS_MACHINE } from './this-machine.ts';

async function testEverything(browser: string): Promise<boolean> {
  console.log(`The browser journeys use ${browser} (CHROME_PATH chooses another).`);
  const hasDatabases = haveDatabases(THIS_MACHINE);
  const quick = await runQuickChecks();
  const built = (await buildGame(runStep)) && reportFirstScript(join(ROOT, 'dist'));
  const games = await runStep(testStep('thousands of games', 'long'));
  const processes = await runStep(testStep('processes, workers and servers', 'process'));
  const journeys = await runStep(testStep('browser journeys', 'browser', { CHIPS_BROWSER: browser }));
  const tallies = ['unit', 'long', 'process', 'browser'].map(readTally);
  const sum = (part: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[part], 0);
  const ranNone = tallies.some(({ passed, failed }) => passed + failed === 0);
  if (ranNone) console.log('FAIL  a part of the tests ran no test.');
  if (!hasDatabases) console.log(SKIPPED);
  for (const test of tallies.flatMap(({ unsteady }) => unsteady)) console.log(`Passed only at the second try: ${test}`);
  console.log(`Tests: ${sum('passed')} passed, ${sum('failed')} failed`);
  return quick && built && games && processes && journeys && !ranNone;
}

const browser = chooseBrowser(THIS_MACHINE);
if (!browser.ok) console.error(browser.message);
process.exitCode = browser.ok && (await testEverything(browser.value)) ? 0 : 1;
