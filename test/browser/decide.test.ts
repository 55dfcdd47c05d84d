// Deciding: the forecast follows the draft, a change shows what it does, advisers with names disagree, and a plan that
// cannot be paid has no forecast. On a phone all of it opens from one line.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4621);

/** Waits until the forecast stands in its line, and reads it. */
async function forecastLine(page: Page): Promise<string> {
  const line = page.locator('.outlook-line');
  await line.filter({ hasText: 'your lead' }).waitFor();
  await page.locator('.outlook-line .busy').waitFor({ state: 'detached' });
  return line.innerText();
}

it('forecasts the draft, tells what a change does, and lets advisers speak', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'outlook');
  await press(page, 'To the decisions');
  const first = await forecastLine(page);
  await page.getByRole('radio', { name: /^4\s*Flagship/ }).check();
  await expect.poll(() => forecastLine(page), { timeout: 10_000 }).not.toBe(first);

  const beside = page.getByRole('region', { name: 'If you decide so' });
  const effect = beside.getByRole('listitem').filter({ hasText: 'flagship instead of none' });
  await effect.filter({ hasText: /Efficiency \+0\.\d\d/ }).waitFor();
  await beside.getByLabel('Show').selectOption('Capability');
  await beside.getByRole('img', { name: 'Capability, US 2025 = 100' }).waitFor();
  await beside.getByText('The numbers behind this chart').click();
  expect(await beside.getByRole('cell', { name: /\d \(\d.* to .*\d\)/ }).count()).toBeGreaterThanOrEqual(8);

  await beside.locator('.hearing progress').waitFor({ state: 'detached' });
  const voices = beside.getByRole('article');
  expect(await voices.count()).toBeGreaterThanOrEqual(2);
  const titles = await voices.getByRole('heading').allInnerTexts();
  expect(new Set(titles).size).toBe(titles.length);
  expect(await voices.first().innerText()).toContain('In my world');
  await expectAccessible(page, 'the outlook');

  await page.getByRole('radio', { name: /^4\s*Moonshot/ }).check();
  await page.getByText('No forecast: this plan cannot be paid.').waitFor();
  expectNoWrongs(stage);
});

it('opens from one line on a phone, by keyboard too', async () => {
  const stage = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const { page } = stage;
  await startGame(stage, 'outlook');
  await press(page, 'To the decisions');
  await forecastLine(page);
  expect(await page.getByLabel('Show').isVisible()).toBe(false);
  await page.locator('.outlook-line').press('Enter');
  await page.getByRole('heading', { name: /^What your changes do/ }).scrollIntoViewIfNeeded();
  expect(await page.getByLabel('Show').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page, 'the outlook on a phone');
  expectNoWrongs(stage);
});
