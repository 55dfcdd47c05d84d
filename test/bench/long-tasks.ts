// The longest tasks of the page: for how long at a stretch it answers nothing while it opens, while a player that plans
// decides, while a replay opens and while the lab plays a thousand seeds. The goal is that no task takes 50 ms, from which
// on a browser calls one long; shorter ones it does not tell.

import type { Browser, Page } from 'playwright-core';
import { writeLink } from '../../src/format/link.ts';
import { prepare } from '../../src/format/prepare.ts';
import { hashOf } from '../../src/model/hash.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

const SEEDS = 1000;
const ROUNDS = 3;
/** How long the page is watched after something was done, in milliseconds: what is put off counts as well. */
const AFTERWARDS = 3000;

/** Something that is done on a page, and what must be done before. */
interface Deed {
  readonly name: string;
  readonly before: (page: Page, address: string) => Promise<unknown>;
  readonly deed: (page: Page, address: string) => Promise<unknown>;
}

const drawn = (page: Page) => page.locator('[data-map=drawn]').waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

const DEEDS: readonly Deed[] = [
  {
    name: 'opening the start page, and fetching ahead',
    before: async () => undefined,
    deed: (page, address) => page.goto(address),
  },
  {
    name: 'the first commit against the strongest player that plans',
    before: async (page, address) => {
      await page.goto(address);
      await page.locator('details.more > summary').first().click();
      await page.locator('details.more-players > summary').click();
      await page.locator('details.more-players label.card').nth(3).click();
      await press(page, 'Play');
      await drawn(page);
      await press(page, 'To the decisions');
    },
    deed: async (page) => {
      await press(page, 'Commit');
      await page.getByRole('button', { name: 'See what happens' }).waitFor();
    },
  },
  {
    name: 'opening a replay',
    before: (page, address) => page.goto(address),
    deed: async (page, address) => {
      await page.goto(`${address}#/replay/${gameLink()}/6`);
      await drawn(page);
    },
  },
  {
    name: 'opening the lab, which compares at once',
    before: async () => undefined,
    deed: async (page, address) => {
      await page.goto(`${address}#/lab`);
      await page.locator('[data-standing=done]').waitFor();
    },
  },
  {
    name: `a comparison of ${SEEDS} seeds in the lab`,
    before: async (page, address) => {
      await page.goto(`${address}#/lab`);
      await page.locator('[data-standing=done]').waitFor();
    },
    deed: async (page) => {
      await page.getByLabel('Seeds', { exact: true }).fill(String(SEEDS));
      await page.locator('[data-standing=running]').waitFor();
      await page.locator('[data-standing=done]').waitFor();
    },
  },
];

/** Prints the longest tasks of each deed. The best round counts: whatever else the machine does can only add to it. */
export async function printLongTasks(browser: Browser, address: string): Promise<void> {
  for (const one of DEEDS) {
    const rounds: (readonly number[])[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await longestOf(browser, address, one));
    const [best = []] = rounds.sort(([a = 0], [b = 0]) => a - b);
    console.log(`${one.name}: ${best.length > 0 ? `tasks of ${best.slice(0, 5).join(', ')} ms` : 'no task of 50 ms'}`);
  }
}

/** Does something on a new page and lists its long tasks in milliseconds, the longest first. */
async function longestOf(browser: Browser, address: string, { before, deed }: Deed): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watchTasks);
  await before(page, address);
  await page.waitForTimeout(AFTERWARDS);
  if (page.url() !== 'about:blank') await tasksOf(page);
  await deed(page, address);
  await page.waitForTimeout(AFTERWARDS);
  const tasks = await tasksOf(page);
  await context.close();
  return tasks.sort((a, b) => b - a);
}

/** Keeps how long each long task takes. Runs in the page. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Takes the long tasks that were seen so far, in milliseconds. */
function tasksOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
}

function gameLink(): string {
  const players = { us: 'open-champion', cn: 'managed-openness' };
  const playing = playOut(
    prepare(CATALOGUE, 'after-the-shock', 'even-handed'),
    '3',
    findPersona('us', players.us) as Persona,
    findPersona('cn', players.cn) as Persona,
  );
  return writeLink(recordOf(playing, { seed: '3', values: 'balanced', players }), hashOf(playing));
}
