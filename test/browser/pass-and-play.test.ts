// Two at one screen: the device is handed over before anything private is shown, the first plan is nowhere to be found
// until both are revealed (not in the page, its title, its address, its history, nor in the storage as plain text), and
// what both see together is only what both know.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, type Visit } from './stage.ts';

const visit = setStage(4648);

const handOver = (page: Page, to: 'the US' | 'China') =>
  page.getByRole('heading', { name: `Pass the device to ${to}` }).waitFor();

async function sit(page: Page, who: 'the US' | 'China') {
  await handOver(page, who);
  await press(page, `I am ${who}, and only I am looking`);
}

async function begin({ page, address }: Visit) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Two players, one screen' }).click();
  await handOver(page, 'the US');
}

/** Everything that somebody at the screen could come upon. */
const everything = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify(history.state),
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
    ].join('\n'),
  );

it('hides each plan until both are revealed together', async () => {
  const stage = await visit();
  const { page } = stage;
  await begin(stage);
  await expectAccessible(page, 'hand-over');
  expect(await page.locator('canvas, .scoreboard').count()).toBe(0);
  await sit(page, 'the US');
  await page.getByRole('heading', { name: 'You lead the United States' }).waitFor();
  await press(page, 'To the decisions');
  await page.getByRole('radio', { name: /Embargo/ }).check();
  await page.getByRole('radio', { name: /^Talent/ }).check();
  await press(page, 'Commit');

  await handOver(page, 'China');
  const found = await everything(page);
  for (const secret of [/Embargo/i, /talent"/, /"controls":4/, /Undo/]) expect(found).not.toMatch(secret);
  await page.reload();
  await sit(page, 'China');
  await page.getByRole('heading', { name: 'You lead China' }).waitFor();
  await press(page, 'To the decisions');
  expect(await page.getByRole('radio', { name: /Embargo/ }).isChecked()).toBe(false);
  expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
  await press(page, 'Commit');

  await page.getByRole('heading', { name: '2025H1: both have decided' }).waitFor();
  await page.getByRole('row', { name: /Export controls Embargo/ }).waitFor();
  await page.getByText('what either hides stays hidden until the end').waitFor();
  await expectAccessible(page, 'public reveal');
  expect(await page.getByRole('main').innerText()).not.toMatch(/Usable compute|Capability/);
  await press(page, 'See what happens');
  await press(page, 'And why');
  await page.getByRole('heading', { name: '2025H1: what changed, and why' }).waitFor();
  await expectAccessible(page, 'public explain');
  expect(await page.getByRole('main').innerText()).not.toMatch(/: (Compute|Capability|Efficiency)/);
  await press(page, 'Next turn: hand the device over');
  await handOver(page, 'the US');
  expectNoWrongs(stage);
});

it('asks for the seat again after a reload in mid-turn, and after the back button', async () => {
  const stage = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const { page } = stage;
  await begin(stage);
  await sit(page, 'the US');
  await press(page, 'To the decisions');
  await page.getByRole('radio', { name: /Embargo/ }).check();
  await page.reload();
  await handOver(page, 'the US');
  expect(await page.getByRole('radio').count()).toBe(0);
  await sit(page, 'the US');
  expect(await page.getByRole('radio', { name: /Embargo/ }).isChecked()).toBe(true);
  await page.goBack();
  await page.getByRole('heading', { name: 'Go on with a game' }).waitFor();
  await page.goForward();
  await handOver(page, 'the US');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expectNoWrongs(stage);
});

it('goes on to the end, which both see', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByText('Scenario, lens, values and seed').click();
  await page.getByLabel('Scenario', { exact: false }).first().selectOption('one-lesson');
  await page.getByRole('button', { name: 'Two players, one screen' }).click();
  for (let turn = 1; turn <= 6; turn++) {
    for (const who of ['the US', 'China'] as const) {
      await sit(page, who);
      await press(page, 'To the decisions');
      await press(page, 'Commit');
    }
    await press(page, 'See what happens');
    await press(page, 'And why');
    await press(page, turn < 6 ? 'Next turn: hand the device over' : 'See how it ends');
  }
  await page.getByRole('heading', { name: 'Turning points' }).waitFor();
  expectNoWrongs(stage);
});
