// Understanding what happened: the brief tells the last turn, every number opens down to its equation, its numbers and the
// passage's lines within three presses, the rules can be walked, and terms are explained where they stand.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4624);

/** Plays one turn with the draft as it stands and goes on to the next brief. */
async function playTurn(page: Page) {
  for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why', 'Next turn']) await press(page, way);
  await page.getByRole('heading', { name: /^Before / }).waitFor();
}

it('tells the last turn in a few sentences whose numbers open', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'a told turn');
  await playTurn(page);
  const sentences = page.locator('.told > li');
  const count = await sentences.count();
  expect(count).toBeGreaterThanOrEqual(4);
  expect(count).toBeLessThanOrEqual(5);
  await expectAccessible(page, 'brief');
  await sentences.first().getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('tbody summary').first().click();
  const rule = dialog.locator('details[open]');
  await rule.getByText('Equation').waitFor();
  await expectAccessible(page, 'opened number');
  expectNoWrongs(stage);
});

it('opens a hidden number of the rival to its rules without its causes, and walks on from there', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'a hidden number');
  await playTurn(page);
  await page.getByRole('button', { name: /^China, Efficiency, open/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('This is an estimate').waitFor();
  expect(await dialog.locator('td.number').count()).toBe(0);
  await dialog.locator('.rule-list summary').first().click();
  await dialog
    .getByText(/^\s*\(article, lines? /)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Walk the rules from here' }).press('Enter');
  await dialog.getByRole('heading', { name: 'What moves efficiency' }).waitFor();
  await expectAccessible(page, 'walk');
  await dialog.getByRole('button', { name: /^Tension\s*, more gives less/ }).press('Enter');
  await dialog.getByRole('heading', { name: 'What moves tension' }).waitFor();
  await dialog
    .getByRole('navigation', { name: 'Your way here' })
    .getByRole('button', { name: 'Efficiency' })
    .press('Enter');
  await dialog.getByRole('searchbox').fill('energy');
  await dialog.getByRole('button', { name: 'Energy for compute', exact: true }).press('Enter');
  await dialog.getByRole('heading', { name: 'What moves energy for compute' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.getByText('This is an estimate').waitFor();
  expectNoWrongs(stage);
});

it('shows the points that each part of the score adds', async () => {
  const stage = await visit({ viewport: { width: 360, height: 740 } });
  const { page } = stage;
  await startGame(stage, 'points by part');
  await page.getByRole('button', { name: /^United States, Score so far, open the points/ }).click();
  const dialog = page.getByRole('dialog');
  const adds = await dialog.locator('tbody td:last-child').allInnerTexts();
  const total = await dialog.locator('tfoot td:last-child').innerText();
  const number = (text: string) => Number(text.replace(/[^\d.]/g, ''));
  expect(adds.reduce((sum, text) => sum + number(text), 0)).toBeCloseTo(number(total), 0);
  await expectAccessible(page, 'points');
  await dialog.getByRole('button', { name: /Resilience/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /United States: Resilience/ })
    .waitFor();
  expectNoWrongs(stage);
});

it('explains a term where it stands', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'in other words');
  const term = page.locator('.panel').getByRole('button', { name: 'political capital', exact: false }).first();
  await term.press('Enter');
  await page.getByRole('note').getByText('The consent that a government can spend.').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('note').isVisible()).toBe(false);
  expectNoWrongs(stage);
});
