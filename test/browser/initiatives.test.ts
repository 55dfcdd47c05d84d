// A card of the hand, played by a person: its price shows before it is committed, both sides see it at the reveal, its
// effects stand in the ledger under its name, and it cannot be played twice. And a game of another scenario, in years.

import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4616);

it('plays an initiative once, at its price, and finds its effects under its name', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'cards');
  await press(page, 'To the decisions');
  const hand = page.locator('fieldset.hand');
  await hand.waitFor();
  const cards = hand.getByRole('radio');
  expect(await cards.count()).toBe(4);
  const before = await page.locator('.purse').first().textContent();
  const card = hand.locator('label').nth(1);
  const title = (await card.locator('.option-name').textContent()) ?? '';
  await cards.nth(1).check();
  expect(await page.locator('.purse').first().textContent()).not.toBe(before);
  await expectAccessible(page, 'the hand');
  await page.reload();
  expect(await hand.getByRole('radio').nth(1).isChecked()).toBe(true);
  await press(page, 'Commit');
  await page.getByRole('row', { name: new RegExp(`^Initiative ${title}`) }).waitFor();
  await press(page, 'See what happens');
  await press(page, 'And why');
  await press(page, 'Next turn');
  await press(page, 'To the decisions');
  expect(await hand.getByText(title, { exact: true }).count()).toBe(0);
  expect(await hand.getByRole('radio').first().isChecked()).toBe(true);
  expectNoWrongs(stage);
});

it('plays the scenario of one lesson in years', async () => {
  const stage = await visit({ viewport: { width: 360, height: 760 } });
  const { page, address } = stage;
  await page.goto(address);
  await page.getByText('Scenario, lens, values and seed').click();
  await page.locator('.more-inside select').first().selectOption('one-lesson');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByText('2025 · year 1 of 6').waitFor();
  for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why', 'Next turn']) await press(page, way);
  await page.getByText('2026 · year 2 of 6').waitFor();
  expectNoWrongs(stage);
});
