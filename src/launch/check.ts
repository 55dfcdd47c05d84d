// `npm run check`: the quick checks alone, under a minute.

import { runQuickChecks } from './quick.ts';

process.exitCode = (await runQuickChecks()) ? 0 : 1;
