// Five games in a row in one page, as a club plays them: what stays in memory after each, and for how long the page did
// not answer while it was played, on this machine and on one slowed four times.

import type { Browser, CDPSession, Page } from 'playwright-core';

const GAMES = 5;
const STEPS = ['To the decisions', 'Commit', 'See what happens', 'And why'] as const;
const NEXT = 'Next turn';
const END = 'See how it ends';
const MB = 1e6;

/** What is left in a page after a game, when its waste has been collected. */
interface Left {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
  readonly textures: number;
}

async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).press('Enter');
}

/** Plays a game from the start page to its end, and returns to the start. */
async function playGame(page: Page) {
  await press(page, 'Play');
  const end = page.getByRole('button', { name: END, exact: true });
  const next = page.getByRole('button', { name: NEXT, exact: true });
  for (;;) {
    for (const step of STEPS) await press(page, step);
    await end.or(next).waitFor();
    if (await end.isVisible()) break;
    await press(page, NEXT);
  }
  await press(page, END);
  await page.getByRole('heading', { name: 'Turning points' }).waitFor();
  await page.getByRole('link', { name: 'Chips & Commons' }).first().click();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
}

async function alive(cdp: CDPSession, kind: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${kind}.prototype` });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId as string });
  const { result: count } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId as string,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId as string });
  return count.value as number;
}

async function left(cdp: CDPSession): Promise<Left> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: read('JSHeapUsedSize') / MB,
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    contexts: (await alive(cdp, 'WebGLRenderingContext')) + (await alive(cdp, 'WebGL2RenderingContext')),
    textures: await alive(cdp, 'WebGLTexture'),
  };
}

/** Prints what five games in a row leave in memory. */
export async function playFiveGames(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(address);
  for (let game = 1; game <= GAMES; game++) {
    await playGame(page);
    const { heap, nodes, listeners, contexts, textures } = await left(cdp);
    console.log(
      `after game ${game}: ${heap.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, ` +
        `${contexts} WebGL contexts, ${textures} textures`,
    );
  }
  await context.close();
}

/** Prints how long a half-year's presses take, and the longest time that the page did not answer, at a speed. */
export async function playSlowed(browser: Browser, address: string, slower: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  await press(page, 'Play');
  await page.locator('[data-map="drawn"]').waitFor();
  await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
  const began = performance.now();
  const answers: number[] = [];
  for (const [i, step] of STEPS.entries()) {
    const pressed = performance.now();
    await press(page, step);
    await page.getByRole('button', { name: STEPS[i + 1] ?? NEXT, exact: true }).waitFor();
    answers.push(performance.now() - pressed);
  }
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  console.log(
    `slowed ${slower} times: a half-year in ${((performance.now() - began) / 1000).toFixed(1)} s; slowest step ` +
      `${Math.max(...answers).toFixed(0)} ms; longest without an answer ${Math.max(0, ...tasks).toFixed(0)} ms`,
  );
  await context.close();
}
