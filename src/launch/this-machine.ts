// What choosing a browser or databases may ask of, and do to, the machine it runs on. Each attempt says what it is doing and may
// fail in silence: the choice then goes on to the next.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Machine } from './browser.ts';
import { ROOT } from './steps.ts';

const succeeds = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;

/** Touches this machine for real. */
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  // Chrome on Windows answers --version with a window; a launcher without a browser behind it is a Linux habit.
  runs: (file) => existsSync(file) && (process.platform === 'win32' || succeeds(file, ['--version'])),
  installWithApt(what, purpose, packages) {
    if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return;
    const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    if (root.length > 0 && !succeeds('sudo', ['-n', 'true'])) return;
    console.log(`Installing ${what} with apt-get, for ${purpose} (once) …`);
    const apt = (...args: string[]) => {
      const [command = '', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
      return succeeds(command, rest);
    };
    apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  },
  download() {
    console.log("Downloading Playwright's Chromium, for the browser journeys (once) …");
    succeeds(process.execPath, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
    return chromium.executablePath();
  },
};
