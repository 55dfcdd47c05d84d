// The model laid open: from the search to a parameter, from its slider to what becomes of the outcome, and the change kept
// in the address, in a file and in this browser; and addresses that lead nowhere.

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, saved, setStage, sizeOf } from './stage.ts';

const visit = setStage(4639);

it('finds a parameter, moves it, sees what becomes of the outcome, and keeps the change', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'The model, laid open' }).waitFor();
  await page.getByLabel('Search the model').fill('scarcity');
  await page.getByRole('heading', { name: 'What was found for “scarcity”' }).waitFor();
  await page.getByLabel('Search the model').fill('scarcitygain');
  await page.getByText('One thing found.').waitFor();
  await expectAccessible(page, 'search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'scarcityGain' }).waitFor();

  await page.getByRole('combobox', { name: 'Outcome', exact: true }).selectOption('cn.efficiency');
  const slider = page.getByRole('slider', { name: 'scarcityGain: slider' });
  await slider.press('End');
  const effect = page.locator('[data-effect=whole] .lead');
  await effect.getByText(/With your change, the efficiency.* ends .* higher on average/).waitFor({ timeout: 60_000 });
  await expectAccessible(page, 'a parameter moved');
  const said = await effect.innerText();
  await page.reload();
  await expect.poll(() => effect.innerText(), { timeout: 60_000 }).toBe(said);

  await page.getByRole('link', { name: 'Scarcity breeds efficiency' }).click();
  await page.getByText(/^Most of all: scarcityGain/).waitFor({ timeout: 60_000 });
  const bars = await saved(page, 'PNG picture of the chart “Which of its parameters matters most”');
  expect(sizeOf(bars.bytes)[0]).toBeGreaterThan(600);
  const swings = await saved(page, 'CSV numbers of the chart “Which of its parameters matters most”');
  expect(swings.bytes.toString()).toMatch(/\r\nscarcityGain,[\d.]+,[\d.]+,/);
  await page.getByRole('link', { name: 'See all changes together' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Scarcity teaches');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the lens' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('scarcity-teaches.yaml');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/scarcityGain:\n +value: 0\.35\n/);
  await page.getByRole('button', { name: 'Save as my lens' }).click();
  await page.getByText('“Scarcity teaches” is kept in this browser.').waitFor();
  await page.getByRole('button', { name: 'Undo all' }).click();
  await page.getByText('Nothing is changed. Every parameter page').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Undo all' }).waitFor();
  await page.goto(`${address}#/model/lens/scarcity-teaches`);
  await page.getByRole('heading', { level: 1, name: 'Scarcity teaches' }).waitFor();
  expectNoWrongs(stage);
});

it('says in one sentence what is wrong with an address, and fits a phone', async () => {
  const stage = await visit({ viewport: { width: 360, height: 740 } });
  const { page, address } = stage;
  for (const [place, sentence] of [
    ['parameter/scarcity', 'The address asks for “scarcity”, and the model has no parameter of that name'],
    ['nowhere/x', 'The address asks for “nowhere”, which is no part of the model.'],
    ['parameter/scarcityGain/1.damaged', 'is not a whole trial'],
  ] as const) {
    await page.goto(`${address}#/model/${place}`);
    await page.getByRole('alert').getByText(sentence).waitFor();
  }
  await page.getByRole('link', { name: 'Go on without changes' }).click();
  await page.getByRole('slider', { name: 'scarcityGain: slider' }).waitFor();
  for (const place of ['', 'event/smuggling-ring', 'persona/chip-hawk', 'scenario/road-to-deepseek', 'unmodelled']) {
    await page.goto(`${address}#/model/${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(360);
  }
  await expectAccessible(page, 'what is not modelled');
  expectNoWrongs(stage);
});
