// `npm run bench:page`: how soon the page can be read and pressed, and what it weighs, on a slow line and a slow device
// (1.6 Mbit/s, 150 ms, a processor slowed four times) and on this machine as it is; how a half-year plays on
// each; its longest tasks; and what five games in a row leave in memory. Build first (`npm run build`).

import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../src/server/serve.ts';
import { playFiveGames, playSlowed } from './bench/five-games.ts';
import { printLongTasks } from './bench/long-tasks.ts';

interface Line {
  readonly name: string;
  readonly network: { readonly bytesPerSecond: number; readonly latency: number } | undefined;
  readonly slower: number;
}

const LINES: readonly Line[] = [
  { name: 'this machine', network: undefined, slower: 1 },
  { name: 'slow line, slow device', network: { bytesPerSecond: 200_000, latency: 150 }, slower: 4 },
];

interface Measured {
  readonly firstPaint: number;
  readonly pressable: number;
  readonly bytesToPress: number;
  readonly mapDrawn: number;
  readonly bytesInAll: number;
}

async function measure(browser: Browser, address: string, { network, slower }: Line): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (network) {
    const { bytesPerSecond, latency } = network;
    const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const play = page.locator('button.primary').first();
  await play.click({ trial: true });
  const pressable = performance.now() - began;
  const bytesToPress = bytes;
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const firstPaint = (await painted.jsonValue()) ?? Number.NaN;
  await play.click();
  await page.locator('[data-map="drawn"]').waitFor({ timeout: 120_000 });
  const mapDrawn = performance.now() - began;
  await context.close();
  return { firstPaint, pressable, bytesToPress, mapDrawn, bytesInAll: bytes };
}

const serving = await serve({ folder: resolve(import.meta.dirname, '../dist'), port: 4690, host: 'localhost' });
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const address = `http://localhost:${serving.port}/`;
// A first visit that does not count: what the browser needs to start is no part of the page.
for (const line of [undefined, ...LINES]) {
  const found = await measure(browser, address, line ?? (LINES[0] as Line));
  if (!line) continue;
  console.log(
    `${line.name}: first text after ${seconds(found.firstPaint)}, pressable after ${seconds(found.pressable)} ` +
      `(${kB(found.bytesToPress)}), map drawn after ${seconds(found.mapDrawn)}, ${kB(found.bytesInAll)} in all`,
  );
}
for (const slower of [1, 4]) await playSlowed(browser, address, slower);
await printLongTasks(browser, address);
await playFiveGames(browser, address);
await browser.close();
await serving.close();
