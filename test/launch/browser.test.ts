// The order in which a browser for the journeys is looked for, on machines that are not this one.

import { describe, expect, it } from 'vitest';
import { chooseBrowser, type Machine } from '../../src/launch/browser.ts';

/** A machine on which some files run, some more do after apt, and which notes what was done to it. */
function machine(parts: Partial<Machine> & { running?: string[]; afterApt?: string[] } = {}) {
  const running = new Set(parts.running);
  const done: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    runs: (file) => running.has(file),
    installWithApt() {
      done.push('apt');
      for (const file of parts.afterApt ?? []) running.add(file);
    },
    download() {
      done.push('download');
      return '/cache/chrome';
    },
    ...parts,
  };
  return { made, done };
}

describe('the browser', () => {
  it('is the one that CHROME_PATH names, before any other', () => {
    const { made } = machine({
      env: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' },
      running: ['/my/chrome', '/usr/bin/chromium'],
    });
    expect(chooseBrowser(made)).toEqual({ ok: true, value: '/my/chrome' });
  });

  it('is refused when CHROME_PATH names what does not start, whatever else is installed', () => {
    const { made, done } = machine({ env: { CHROME_PATH: '/gone', PATH: '/usr/bin' }, running: ['/usr/bin/chromium'] });
    const message = 'CHROME_PATH must name a Chrome or Chromium that starts, and "/gone" does not.';
    expect(chooseBrowser(made)).toEqual({ ok: false, message });
    expect(done).toEqual([]);
  });

  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium-browser'],
    ['darwin', { PATH: '/bin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('is an installed one on %s', (platform, env, file) => {
    const { made, done } = machine({ platform, env, running: [file] });
    expect(chooseBrowser(made)).toEqual({ ok: true, value: file });
    expect(done).toEqual([]);
  });

  it("is Debian's when none is installed", () => {
    const { made, done } = machine({ afterApt: ['/usr/bin/chromium'] });
    expect(chooseBrowser(made)).toEqual({ ok: true, value: '/usr/bin/chromium' });
    expect(done).toEqual(['apt']);
  });

  it("is Playwright's when apt cannot help, and else a sentence", () => {
    const { made, done } = machine({ running: ['/cache/chrome'] });
    expect(chooseBrowser(made)).toEqual({ ok: true, value: '/cache/chrome' });
    expect(done).toEqual(['apt', 'download']);
    const message = 'The browser journeys need Chrome or Chromium: install one, or name one in CHROME_PATH.';
    expect(chooseBrowser(machine().made)).toEqual({ ok: false, message });
  });
});
