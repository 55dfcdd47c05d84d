// The stage of the browser journeys: the built game and its classrooms behind the real server, the system's Chromium, and a
// page that remembers everything that went wrong on it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openFileLog } from '../../src/server/rooms/file-log.ts';
import type { RoomLog } from '../../src/server/rooms/room-log.ts';
import { type Serving, serve } from '../../src/server/serve.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

const FLAGS = [
  '--no-sandbox',
  // The map draws on a canvas where no graphics card is; a simulated card would only cost time.
  '--disable-gpu',
  '--disable-background-networking',
  // A name that is not this machine's own: what is reached by it counts as plain http.
  '--host-resolver-rules=MAP chips.test 127.0.0.1',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = resolve(import.meta.dirname, '../..', process.env['CHIPS_BUILD'] ?? 'dist');

/** What the console says of a service worker that a journey does not ask for. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A page with the address of the game and what went wrong so far. */
export interface Visit {
  readonly page: Page;
  readonly address: string;
  readonly wrongs: readonly string[];
}

/** How a page is opened. */
interface VisitOptions extends BrowserContextOptions {
  /** Whether the game is fetched ahead; elsewhere, to fetch what a journey never opens would only cost time. */
  readonly fetchesAhead?: boolean;
}

/** Sets the stage for a test file and gives a way to open pages on it. */
export function setStage(port: number): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  let serving: Serving;
  let log: RoomLog;
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  const open: BrowserContext[] = [];
  // What a journey leaves open would go on drawing beside the next ones.
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  beforeAll(async () => {
    const executablePath = process.env['CHIPS_BROWSER'] ?? '/usr/bin/chromium';
    log = openFileLog(folder, console.error);
    serving = await serve({ folder: FOLDER, port, rooms: { catalogue: CATALOGUE, log } });
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await log?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async ({ fetchesAhead = false, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      // A worker that keeps the whole game anew for each journey is asked for only where that is the point.
      serviceWorkers: 'block',
      ...options,
    });
    open.push(context);
    if (!fetchesAhead) await context.addInitScript(saveData);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const address = `http://localhost:${serving.port}/`;
    const wrongs: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes(BLOCKED)) return;
      if (['error', 'warning'].includes(message.type())) wrongs.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // A page that is left in the middle of a load aborts the rest of it; that is no fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrongs.push(`failed request: ${request.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      const own = ['data:', 'blob:'].includes(protocol) || host === new URL(address).host;
      if (!own) wrongs.push(`request to another host: ${request.url()}`);
    });
    return { page, address, wrongs };
  };
}

/** Lets a page see a browser that asks to be sent no more than is needed. Runs in the page. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** Opens the start page and starts a game with a seed; `one-lesson` is the one of six turns. */
export async function startGame(
  { page, address }: Visit,
  seed: string,
  side: 'United States' | 'China' = 'United States',
  scenario = 'after-the-shock',
) {
  await page.goto(address);
  await page.getByRole('radio', { name: side }).check();
  await page.getByText('Scenario, lens, values and seed').click();
  await page.getByLabel('Scenario', { exact: false }).first().selectOption(scenario);
  await page.getByLabel('Seed: the luck of this game').fill(seed);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('heading', { name: /^You lead/ }).waitFor();
}

/** Presses a button by its name, with the keyboard: a way on takes no click in its first moments. */
export async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).press('Enter');
}

/** Presses a button that saves something, and reads what it saved. */
export async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: (download as Download).suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Reads the size that the header of a PNG states. */
export function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Plays the half-years that are left with the draft as it stands, to the end page. */
export async function playToTheEnd(page: Page) {
  for (let turn = 0; turn < 12; turn++) {
    await press(page, 'To the decisions');
    await press(page, 'Commit');
    await press(page, 'See what happens');
    await press(page, 'And why');
    const end = page.getByRole('button', { name: 'See how it ends' });
    if (await end.isVisible()) {
      await end.press('Enter');
      break;
    }
    await press(page, 'Next turn');
  }
  await page.getByRole('heading', { name: 'Turning points' }).waitFor();
}

/** Expects no serious violation of the accessibility rules on the page as it stands. */
export async function expectAccessible(page: Page, where: string) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  expect(found, where).toEqual([]);
}

/** Expects that nothing went wrong on the page. */
export function expectNoWrongs({ wrongs }: Visit) {
  expect(wrongs).toEqual([]);
}
