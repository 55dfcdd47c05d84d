// What a person sees: nothing overflows or hides at 360 and 1280 pixels, plans that cannot be paid are refused in words,
// numbers open into causes that add up, and the page can be read and pressed before Phaser has come.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoWrongs, playToTheEnd, press, setStage, startGame } from './stage.ts';

const visit = setStage(4614);

/** Lists what sticks out of the page sideways. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.className}`)
      .slice(0, 5);
  });
}

/** Tells whether the button can be pressed where it stands: in the window and covered by nothing. */
async function isPressable(page: Page, name: string): Promise<boolean> {
  return page.getByRole('button', { name, exact: true }).evaluate((button) => {
    button.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
])('at $width pixels', (viewport) => {
  it('shows every moment whole, with its way on in reach', async () => {
    const stage = await visit({ viewport });
    const { page } = stage;
    await page.goto(stage.address);
    expect(await sticksOut(page), 'start').toEqual([]);
    await startGame(stage, 'a very long seed that goes on and on, 一个很长的种子 🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏🌏');
    for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why', 'Next turn']) {
      expect(await sticksOut(page), way).toEqual([]);
      expect(await isPressable(page, way), way).toBe(true);
      await press(page, way);
    }
    await page.locator('.figure').first().click();
    expect(await sticksOut(page), 'ledger').toEqual([]);
    await page.keyboard.press('Escape');
    await playToTheEnd(page);
    expect(await sticksOut(page), 'end').toEqual([]);
    expectNoWrongs(stage);
  });
});

it('refuses in words what cannot be paid, and takes it when it can', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'too dear');
  await press(page, 'To the decisions');
  await page.getByRole('radio', { name: /Moonshot/ }).check();
  await page.getByRole('radio', { name: /Flagship/ }).check();
  await page.getByText(/^This plan costs US\$ .* and you have .*: lower something by US\$ .* bn\./).waitFor();
  expect(await page.getByRole('button', { name: 'Commit' }).isDisabled()).toBe(true);
  await press(page, 'Make it payable');
  expect(await page.getByRole('button', { name: 'Commit' }).isEnabled()).toBe(true);
  await page.getByRole('radio', { name: /Moonshot/ }).check();
  await page.getByRole('radio', { name: /Flagship/ }).check();
  expect(await page.getByRole('button', { name: 'Commit' }).isDisabled()).toBe(true);
  await page.getByRole('radio', { name: /Seed/ }).check();
  await page.getByRole('radio', { name: /Grow/ }).check();
  expect(await page.getByRole('button', { name: 'Commit' }).isEnabled()).toBe(true);
  expectNoWrongs(stage);
});

it('opens a number into causes that add up to it exactly', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'adding up');
  for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why']) await press(page, way);
  await page
    .getByRole('button', { name: /^United States, Compute: open/ })
    .or(page.getByRole('button', { name: /^United States: Compute/ }))
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const sums = await dialog.locator('tr.sum td').allInnerTexts();
  const causes = await dialog
    .locator('td.number[title]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('title'))));
  expect(causes.length).toBeGreaterThanOrEqual(3);
  const [before, after] = sums.map(Number) as [number, number];
  expect(before + causes.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(after, 1);
  await dialog.getByText('Build-out arrives').click();
  await dialog.locator('details[open]').getByText('assumption').first().waitFor();
  expectNoWrongs(stage);
});

it('can be read and pressed before Phaser has come, and plays on when it never does', async () => {
  const stage = await visit();
  const { page } = stage;
  await page.route(/assets\/mount-.*\.js$/, (route) => route.abort());
  await startGame(stage, 'no map');
  await page.getByText('The map could not be drawn on this device.').waitFor();
  for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why', 'Next turn']) await press(page, way);
  await page.getByRole('heading', { name: 'Before 2025H2' }).waitFor();
  expect(stage.wrongs.filter((wrong) => !/mount-|ERR_FAILED/.test(wrong))).toEqual([]);
});

it('plays a half-year stage by stage while the map follows, and lets it be paused and skipped', async () => {
  const stage = await visit({ reducedMotion: 'no-preference' });
  const { page } = stage;
  await startGame(stage, 'in motion');
  await page.locator('[data-map=drawn] canvas').waitFor();
  for (const way of ['To the decisions', 'Commit', 'See what happens']) await press(page, way);
  const shown = page.locator('.stages > li:not(.ahead)');
  await page.locator('.stages > li.now', { hasText: 'Controls and build-out' }).waitFor();
  await press(page, 'Pause');
  const paused = await shown.count();
  expect(paused).toBeLessThan(12);
  await press(page, 'Skip');
  expect(await shown.count()).toBe(12);
  await press(page, 'Play again');
  await page.locator('.stages > li.now', { hasText: 'The budget' }).waitFor();
  await press(page, 'And why');
  expectNoWrongs(stage);
});

it('decides nothing by a hasty second click', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'in a hurry');
  const titles = ['Decide for 2025H1', '2025H1: both have decided', '2025H1: what happens'];
  for (const [step, way] of ['To the decisions', 'Commit', 'See what happens'].entries()) {
    const seen = async () => page.getByRole('heading', { level: 2 }).first().innerText();
    const button = page.getByRole('button', { name: way, exact: true });
    await expect
      .poll(async () => {
        if (await button.isVisible()) await button.dblclick();
        return seen();
      })
      .toBe(titles[step]);
  }
  expectNoWrongs(stage);
});

it('goes on without a network once the start page has stood for a moment', async () => {
  const stage = await visit({ fetchesAhead: true });
  const { page, address } = stage;
  const under = new Set<string>();
  const arrived: string[] = [];
  page.on('request', (request) => under.add(request.url()));
  page.on('requestfinished', (request) => {
    under.delete(request.url());
    arrived.push(request.url());
  });
  await page.goto(address);
  for (const part of [/mount-.*\.js$/, /picture-of-.*\.js$/, /forecast-worker-.*\.js$/, /ending-.*\.ogg$/])
    await expect.poll(() => arrived.some((url) => part.test(url)), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => under.size, { timeout: 20_000 }).toBe(0);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('heading', { name: /^You lead/ }).waitFor();
  await page.locator('[data-map=drawn] canvas').waitFor();
  for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why']) await press(page, way);
  await page.getByRole('heading', { name: '2025H1: what changed, and why' }).waitFor();
  expectNoWrongs(stage);
});
