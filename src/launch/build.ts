// `npm run build`: builds the game into dist/ and weighs the first JavaScript.

import { join } from 'node:path';
import { reportFirstScript } from './first-script.ts';
import { buildGame } from './game-build.ts';
import { ROOT, runStep } from './steps.ts';

process.exitCode = (await buildGame(runStep)) && reportFirstScript(join(ROOT, 'dist')) ? 0 : 1;
