// The map plays the turn: stages are stepped to, things on it are pointed at, a picture of it is saved; it sleeps when
// nothing moves, and neither canvases nor drawing contexts pile up.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, startGame, type Visit } from './stage.ts';

const visit = setStage(4625);
const map = (page: Page) => page.locator('[data-map=drawn]');
const now = (page: Page) => page.locator('[data-stage][aria-current=step]');

async function toWhatHappens(at: Visit) {
  await startGame(at, 'map');
  for (const name of ['To the decisions', 'Commit', 'See what happens']) await press(at.page, name);
  await map(at.page).waitFor();
}

/** Counts how many frames the page asks for in a time. */
async function framesIn(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (time) => {
    const ask = window.requestAnimationFrame;
    let frames = 0;
    window.requestAnimationFrame = (draw) => {
      frames++;
      return ask.call(window, draw);
    };
    await new Promise((done) => setTimeout(done, time));
    window.requestAnimationFrame = ask;
    return frames;
  }, milliseconds);
}

describe('the map', () => {
  it('is stepped through with buttons and the list, without motion', async () => {
    const at = await visit();
    const { page } = at;
    await toWhatHappens(at);
    expect(await now(page).getAttribute('data-stage')).toBe('11');
    await press(page, 'Step back');
    expect(await now(page).getAttribute('data-stage')).toBe('10');
    await page.locator('[data-stage="1"]').press('Enter');
    expect(await now(page).textContent()).toBe('Controls and build-out');
    expect(await page.locator('.panel-body [role=status]').textContent()).toContain('Stage 2 of 12');
    await press(page, 'Step forward');
    expect(await now(page).getAttribute('data-stage')).toBe('2');
    await expectAccessible(page, 'what happens, stage by stage');
    expectNoWrongs(at);
  });

  it('comes into sight when the turn plays, for whoever has read down the page', async () => {
    const at = await visit({ viewport: { width: 1280, height: 640 } });
    const { page } = at;
    await startGame(at, 'map');
    await press(page, 'To the decisions');
    await map(page).waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await press(page, 'Commit');
    const top = () => page.locator('.map-frame').evaluate((frame) => frame.getBoundingClientRect().top);
    expect(await top()).toBeLessThan(0);
    await press(page, 'See what happens');
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    expectNoWrongs(at);
  });

  it('says what each thing is, by keyboard and by pointer, and marks estimates', async () => {
    const at = await visit();
    const { page } = at;
    await toWhatHappens(at);
    await page.locator('[data-spot=us]').focus();
    await page.locator('.map-panel').getByRole('heading', { name: 'United States' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.map-panel').getByRole('heading', { name: 'China' }).waitFor();
    expect(await page.locator('.map-panel').textContent()).toMatch(/≈.*estimate/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-panel').count()).toBe(0);
    await page.locator('[data-spot=africa]').hover();
    await page.locator('.map-panel').getByRole('heading', { name: 'Africa' }).waitFor();
    const own = await page
      .locator('[data-spot]')
      .evaluateAll((spots) => spots.filter((spot) => spot.tabIndex === 0).length);
    expect(own).toBe(1);
    for (const spot of await page.locator('[data-spot]').all()) {
      const box = await spot.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    expectNoWrongs(at);
  });

  it('gives a picture of the board', async () => {
    const at = await visit();
    await toWhatHappens(at);
    const coming = at.page.waitForEvent('download');
    await press(at.page, 'Save picture');
    const file = await readFile(await (await coming).path());
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.length).toBeGreaterThan(20_000);
  });

  it('asks for no frame when nothing may move, and when it has come to rest', async () => {
    const still = await visit();
    await toWhatHappens(still);
    const comesToRest = (page: Page) => expect.poll(() => framesIn(page, 1500), { timeout: 40_000 }).toBe(0);
    await comesToRest(still.page);
    const moving = await visit({ reducedMotion: 'no-preference' });
    await toWhatHappens(moving);
    await press(moving.page, 'Skip');
    expect(await framesIn(moving.page, 1500)).toBeGreaterThan(0);
    await comesToRest(moving.page);
  });

  it('leaves one canvas and no old page after five mounts, and the heap steady over five games of turns', async () => {
    const at = await visit();
    const { page, address } = at;
    await toWhatHappens(at);
    const devtools = await page.context().newCDPSession(page);
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    const play = async (rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        for (let stage = 0; stage < 12; stage++) await page.locator(`[data-stage="${stage}"]`).press('Enter');
      }
    };
    await play(2);
    const before = await heap();
    await play(10);
    expect((await heap()) - before).toBeLessThan(4_000_000);
    const goAndComeBack = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await page.goto(`${address}#/`);
        await page.locator('main.game').waitFor({ state: 'detached' });
        await page.goBack();
        await map(page).waitFor();
      }
    };
    await devtools.send('Performance.enable');
    const nodes = async () => {
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
    };
    await goAndComeBack(1);
    const first = await nodes();
    await goAndComeBack(4);
    expect((await nodes()) - first).toBeLessThan(300);
    expect(await page.locator('canvas').count()).toBe(1);
    expectNoWrongs(at);
  });
});
