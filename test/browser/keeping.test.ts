// Nothing is lost: a reload at any moment, a second tab, the back button, a browser that keeps nothing.

import { expect, it } from 'vitest';
import { expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4612);

it('resumes with the same draft after a reload in the middle of it', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'reload 熊猫 🐼');
  await press(page, 'To the decisions');
  await page.getByRole('radio', { name: /Sweeping/ }).check();
  await page.getByRole('radio', { name: /^Open ◆/ }).check();
  await page.reload();
  await page.getByRole('heading', { name: 'Decide for 2025H1' }).waitFor();
  expect(await page.getByRole('radio', { name: /Sweeping/ }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: /^Open ◆/ }).isChecked()).toBe(true);
  expectNoWrongs(stage);
});

it('resumes at each later moment of a half-year with the same numbers', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'moments');
  await press(page, 'To the decisions');
  await press(page, 'Commit');
  for (const [name, on] of [
    ['both have decided', 'See what happens'],
    ['what happens', 'And why'],
    ['what changed, and why', 'Next turn'],
  ] as const) {
    const heading = page.getByRole('heading', { level: 2, name: `2025H1: ${name}` });
    await heading.waitFor();
    const before = await page.locator('.scoreboard').innerText();
    await page.reload();
    await heading.waitFor();
    expect(await page.locator('.scoreboard').innerText()).toBe(before);
    await press(page, on);
  }
  await page.getByRole('heading', { name: 'Before 2025H2' }).waitFor();
  expectNoWrongs(stage);
});

it('goes back to the start page and on with the game from there', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'back button');
  await press(page, 'To the decisions');
  await page.goBack();
  await page.getByRole('heading', { name: 'Go on with a game' }).waitFor();
  await page.getByRole('button', { name: /^US – .*back button/ }).click();
  await page.getByRole('heading', { name: 'Decide for 2025H1' }).waitFor();
  expectNoWrongs(stage);
});

it('follows in one tab what is played in another', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'two tabs');
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByRole('heading', { name: /^You lead/ }).waitFor();
  await press(page, 'To the decisions');
  await second.getByRole('heading', { name: 'Decide for 2025H1' }).waitFor();
  await second.getByRole('radio', { name: /Embargo/ }).check();
  await page.waitForFunction(() => document.querySelector('.option.chosen')?.textContent?.includes('Embargo'));
  expectNoWrongs(stage);
});

it('says so when a game is not kept in this browser', async () => {
  const stage = await visit();
  await stage.page.goto(`${stage.address}#/game/nobody`);
  await stage.page.getByRole('alert').filter({ hasText: 'not kept in this browser' }).waitFor();
  expectNoWrongs(stage);
});
