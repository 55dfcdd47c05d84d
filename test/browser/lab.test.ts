// The lab: a comparison of one's own, from the fields to a seed's two games; a motion, from the list to its verdict and
// the assumption that would turn it; and addresses that do not work.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, saved, setStage, sizeOf } from './stage.ts';

const visit = setStage(4632);

/** Waits until every game is played, however busy the machine is, and what is read tells of all of them. */
async function played(page: Page, games?: number) {
  const standing = page.locator('[data-standing=done]');
  await (games === undefined ? standing : standing.getByText(`${games} games played.`)).waitFor({ timeout: 90_000 });
  await page.locator('.lab-results > [aria-busy=false]').waitFor({ timeout: 90_000 });
}

it('compares two strategies as soon as it opens, and again with every change', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  const verdict = page.locator('.lab-verdict .lead');
  await verdict.waitFor({ timeout: 60_000 });
  await expect
    .poll(() => verdict.innerText(), { timeout: 60_000 })
    .toMatch(/the chip hawk .*the open champion.* the lead in total score/);
  await expectAccessible(page, 'lab');

  await page.getByLabel('Seeds', { exact: true }).fill('0');
  await page.getByText('Write a count from 1 to 1250').waitFor();
  await page.getByLabel('Seeds', { exact: true }).fill('100000');
  await page.getByText('Write a count from 1 to 1250').waitFor();
  await page.getByLabel('Seeds', { exact: true }).fill('24');
  await played(page, 384);
  await page.getByLabel('What is measured').selectOption('world.tension');
  await page.getByLabel('Strategy B').selectOption('policy');
  const policy = page.getByRole('group', { name: 'Strategy B: a policy of simple rules' });
  await policy.getByLabel('is', { exact: true }).selectOption('None');
  await page.getByText('instead of “export controls: none”, the tension ends').waitFor({ timeout: 60_000 });
  await played(page);
  await expectAccessible(page, 'lab with a policy');
  const before = await verdict.innerText();
  await page.reload();
  await played(page);
  expect(await verdict.innerText()).toBe(before);

  await page.getByRole('button', { name: 'Open over closed' }).click();
  await page.getByText('Lens: Open over closed.').waitFor();
  const strip = page.getByRole('toolbar', { name: 'Seeds, each with its difference' });
  await strip.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByText('The two games part in 2025H1.').waitFor();
  await expectAccessible(page, 'an opened seed');
  const [game] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /^Open A’s game/ }).click(),
  ]);
  await game.getByRole('heading', { name: 'How it began' }).waitFor();
  await game.getByRole('slider').press('ArrowRight');
  await game.getByRole('heading', { name: /^2025H1: decided/ }).waitFor();
  const seen = game.url();
  await game.close();

  await page.getByLabel('Strategy A').selectOption('game');
  await page.getByText('No game is kept here yet').waitFor();
  await page.getByLabel('Or paste the link of a game').fill(seen.slice(0, -9));
  await page.getByRole('alert').getByText('is not a whole share link').waitFor();
  await page.getByLabel('Or paste the link of a game').fill(seen);
  await page.getByText(/^With the decisions of the game “2” instead of/).waitFor({ timeout: 60_000 });
  await played(page);
  await expectAccessible(page, 'lab with the decisions of a game');
  const said = await verdict.innerText();
  await page.reload();
  await played(page);
  expect(await verdict.innerText()).toBe(said);
  expect(await page.getByRole('button', { name: 'Open over closed' }).getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.lab-keep .decision-table tbody tr').count()).toBe(12);
  expectNoWrongs(stage);
});

it('puts a motion to the model, and finds the assumption that would turn it', async () => {
  const stage = await visit({ viewport: { width: 360, height: 740 } });
  const { page, address } = stage;
  await page.goto(`${address}#/lab/motions`);
  await page.getByRole('heading', { name: 'Motions to debate' }).waitFor();
  expect(await page.getByRole('link', { name: /^Put it to the model/ }).count()).toBe(12);
  await expectAccessible(page, 'motions');
  await page.getByRole('link', { name: /open source is a gift to the rival/ }).click();
  await page.getByRole('heading', { level: 1, name: /open source is a gift/ }).waitFor();
  await page.locator('.lab-motion [data-outcome]').waitFor({ timeout: 60_000 });
  await expectAccessible(page, 'a motion');

  await page.getByText('What is compared', { exact: true }).click();
  await page.getByLabel('Scenario').selectOption('one-lesson');
  await page.getByLabel('Seeds', { exact: true }).fill('1');
  await page.getByText('One seed: 1.').waitFor();
  await played(page, 32);
  await page.getByText(/^On the one seed, .+ One seed tells nothing of luck: choose more\.$/).waitFor();
  await page.getByRole('article').first().locator('.witnesses button').first().press('Enter');
  await page.getByText(/^The two games part in/).waitFor();
  await page.getByRole('button', { name: /^Try all \d+ assumptions/ }).click();
  await page.locator('.tornado').waitFor({ timeout: 120_000 });
  expect(await page.locator('.tornado tbody tr').count()).toBeGreaterThanOrEqual(12);
  const tornado = await saved(page, 'PNG picture of the chart “How much of it is assumption”');
  // Whole, though the page shows only a part of its width at a time.
  expect(sizeOf(tornado.bytes)[0]).toBeGreaterThan(2 * 360);
  expect(sizeOf(tornado.bytes)[1]).toBeGreaterThan(2 * 12 * 24);
  const assumptions = await saved(page, 'CSV numbers of the chart “How much of it is assumption”');
  const tried = assumptions.bytes.toString().trim().split('\r\n');
  expect(tried.length).toBeGreaterThan(100);
  expect(tried[1]).toMatch(/^[\w.]+(,-?[\d.e-]+){6},(yes|no)$/);
  const lenses = await saved(page, 'CSV numbers of the chart “The same in each lens”');
  expect(lenses.bytes.toString().trim().split('\r\n')).toHaveLength(
    1 + (await page.locator('.lens-table tbody tr').count()),
  );
  expect(sizeOf((await saved(page, 'PNG picture of the chart “The same in each lens”')).bytes)[1]).toBeGreaterThan(200);
  expect(sizeOf((await saved(page, 'PNG picture of the chart “Every seed”')).bytes)[0]).toBeGreaterThan(400);
  const seeds = await saved(page, 'CSV numbers of the chart “Every seed”');
  expect(seeds.bytes.toString().trim().split('\r\n')).toHaveLength(2);
  await page.getByRole('button', { name: /^Move all \d+ assumptions together/ }).click();
  await page
    .getByRole('status')
    .getByText(/^Trying: [1-9]/)
    .waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped after [\d,]+ of [\d,]+ games\./).waitFor();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect
    .poll(
      () =>
        page
          .getByRole('progressbar', { name: 'Games played' })
          .last()
          .evaluate((bar) => (bar as HTMLProgressElement).position),
      { timeout: 120_000, interval: 20 },
    )
    .toBeGreaterThan(0.3);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^This rests on \d+ of 16 walks through the ranges/).waitFor();
  await page.getByText(/^With every assumption anywhere in its range/).waitFor();
  await expectAccessible(page, 'a trial that was stopped');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText(/^16 walks through the ranges/).waitFor({ timeout: 120_000 });
  expect(await page.getByText(/^This rests on/).count()).toBe(0);
  await page.getByRole('img', { name: /^How far each assumption moves A − B/ }).waitFor({ timeout: 120_000 });
  await page.getByText(/^With every assumption anywhere in its range, A − B mostly lies between/).waitFor();
  expect(await page.locator('.together-bar').count()).toBe(12);
  await expectAccessible(page, 'assumptions');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  expectNoWrongs(stage);
});

it('makes a motion of one’s own, stops midway, and says what is wrong with a damaged link', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(`${address}#/lab/motions`);
  await page.getByLabel('The claim').fill('Bolder is better.');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bolder is better.' }).waitFor();
  await page.getByLabel('Strategy A').selectOption('searching-3');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped /).waitFor();
  await page.getByRole('button', { name: 'Play again' }).waitFor();
  await page.getByLabel('Strategy A').selectOption('open-champion');
  await page.getByText('A and B are the same strategy, the open champion: there is no difference').waitFor();
  await played(page);
  await page.getByLabel('Seeds', { exact: true }).fill('900');
  await page.locator('[data-standing=running]').getByText('of 14,400 games').waitFor();
  await page.getByText(/^This rests on the first \d+ of 900 seeds: the others are not played yet\.$/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped after [\d,]+ of 14,400 games\./).waitFor();
  await page.getByText(/^This rests on the first \d+ of 900 seeds/).waitFor();
  await page.goto(`${address}#/lab/1.damaged`);
  await page.getByRole('alert').getByText('is not a whole set-up of the lab').waitFor();
  await page.getByRole('link', { name: 'Begin with a new comparison' }).click();
  await page.locator('.lab-verdict').waitFor({ timeout: 60_000 });
  expectNoWrongs(stage);
});
