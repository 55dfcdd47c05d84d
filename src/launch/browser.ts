// Finds a browser for the journeys, in the order that asks least of the person: the one they name, one that is
// installed, Debian's, Playwright's, and else a sentence that says what to install.

import { posix, win32 } from 'node:path';

/** Holds the executable's path, or one sentence that says what to do. */
export type BrowserResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string };

/** Describes what the choice needs to know of, and may do to, a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Says whether this file is a browser that starts here. */
  runs(file: string): boolean;
  /** Installs packages of Debian's where that is possible without asking anybody, and says what they are for. */
  installWithApt(what: string, purpose: string, packages: readonly string[]): void;
  /** Downloads Playwright's Chromium and returns where it should be. */
  download(): string;
}

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_PLACE = 'Google\\Chrome\\Application\\chrome.exe';

/** Chooses the browser, installing one only when none is there. */
export function chooseBrowser(machine: Machine): BrowserResult {
  const { CHROME_PATH: named } = machine.env;
  if (named) {
    if (machine.runs(named)) return { ok: true, value: named };
    return { ok: false, message: `CHROME_PATH must name a Chrome or Chromium that starts, and "${named}" does not.` };
  }
  const installed = () => usualPlaces(machine).find((file) => machine.runs(file));
  const installedNow = () => {
    machine.installWithApt('Chromium', 'the browser journeys', ['chromium']);
    return installed();
  };
  const downloaded = () => [machine.download()].find((file) => machine.runs(file));
  const found = installed() ?? installedNow() ?? downloaded();
  if (found) return { ok: true, value: found };
  const message = 'The browser journeys need Chrome or Chromium: install one, or name one in CHROME_PATH.';
  return { ok: false, message };
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = env;
    return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((root) =>
      root ? [win32.join(root, WINDOWS_PLACE)] : [],
    );
  }
  const { PATH = '' } = env;
  const folders = PATH.split(':').filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  return platform === 'darwin' ? [...onPath, ...MAC_PLACES] : onPath;
}
