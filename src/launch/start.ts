// `npm start`: builds the game when its sources have changed, serves it, and says where.

import { join } from 'node:path';
import { serve } from '../server/serve.ts';
import { isBuilt } from './freshness.ts';
import { buildGame } from './game-build.ts';
import { readStartOptions, type StartOptions } from './options.ts';
import { ROOT, runTool, type Step } from './steps.ts';

async function quietly(step: Step): Promise<boolean> {
  const { passed, output } = await runTool(step);
  if (!passed) console.error(`${output}\nThe game could not be built, for the reason above.`);
  return passed;
}

async function build(): Promise<boolean> {
  if (isBuilt(ROOT)) return true;
  console.log('Building the game …');
  return buildGame(quietly);
}

async function open({ port, host }: StartOptions): Promise<void> {
  const server = await serve({ folder: join(ROOT, 'dist'), port, host });
  const [here, ...network] = server.addresses;
  if (server.port !== port) console.log(`Port ${port} is taken, so the game takes the next free one: ${server.port}.`);
  console.log(`Chips & Commons is ready:\n  on this machine    ${here}`);
  for (const address of network) console.log(`  on your network    ${address}`);
  console.log('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  whenNpmEnds(() => server.close());
}

/** Calls back once npm is gone: the shell between npm and this process passes no signal on, but dies of it. */
function whenNpmEnds(end: () => void): void {
  const { npm_lifecycle_event: startedByNpm } = process.env;
  const shell = process.ppid;
  if (startedByNpm === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

const options = readStartOptions(process.argv.slice(2), process.env);
if (!options.ok) {
  console.error(options.message);
  process.exitCode = 2;
} else if (await build()) {
  await open(options.value).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else {
  process.exitCode = 1;
}
