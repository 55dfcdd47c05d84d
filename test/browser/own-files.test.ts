// A scenario of one's own: added by a file, played, shared with somebody who has not got it, and kept there; a wrong file is
// refused in one sentence, and what is kept stays.

import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, playToTheEnd, press, setStage } from './stage.ts';

const visit = setStage(4640);

const YAML = `# for my class
id: two-years
extends: one-lesson
text:
  en: { title: Two years of borders, summary: What if scarcity taught nothing? }
turns: ['2025', '2026']
parameters:
  scarcityGain: 0.02
`;

function file(name: string, text: string) {
  return { name, mimeType: 'application/yaml', buffer: Buffer.from(text) };
}

it('is added, played, shared and kept elsewhere', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('link', { name: 'Your scenarios and lenses' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your scenarios and lenses' }).waitFor();
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles(file('mine.yaml', YAML));
  await page.getByText('Kept among your scenarios and lenses: Two years of borders.').waitFor();

  await picker.setInputFiles(file('wrong.yaml', YAML.replace('two-years', 'wrong').replace('0.02', '.nan')));
  const refusal = page.getByText(/^“wrong\.yaml” was not kept\./);
  expect(await refusal.innerText()).toBe(
    '“wrong.yaml” was not kept. wrong.yaml: parameters.scarcityGain is NaN; allowed is a finite number.',
  );
  expect(await page.locator('.own-file').count()).toBe(1);
  await page.getByText('What is different (2)').click();
  await page.getByText(/^0\.13 → 0\.02/).waitFor();
  await expectAccessible(page, 'own');

  await page.getByRole('button', { name: 'Choose for a game' }).click();
  await page.getByText('Scenario, lens, values and seed').click();
  await page.getByRole('combobox', { name: 'Scenario' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Scenario' }).inputValue()).toBe('two-years');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('heading', { name: /^You lead/ }).waitFor();
  await page.reload();
  await page.getByText('What if scarcity taught nothing?').first().waitFor();
  await playToTheEnd(page);
  await press(page, 'Share');
  const link = await page.getByRole('textbox', { name: 'Share this game' }).inputValue();
  expectNoWrongs(stage);

  const other = await visit({ viewport: { width: 360, height: 740 } });
  await other.page.goto(link);
  await other.page.getByText(/it gives the same fingerprint: [0-9a-f]{16}/).waitFor();
  const came = other.page.getByRole('complementary', { name: 'Made by somebody' });
  await came.getByText('Played under the scenario “Two years of borders”').waitFor();
  await came.getByText('What is different (2)').click();
  await came.getByText(/^0\.13 → 0\.02/).waitFor();
  await expectAccessible(other.page, 'came along');
  await came.getByRole('button', { name: 'Keep “Two years of borders”' }).click();
  await came.getByText('is kept among your scenarios and lenses').waitFor();
  await other.page.goto(`${other.address}#/own`);
  await other.page.getByRole('heading', { name: 'Two years of borders' }).waitFor();
  await other.page.getByLabel('More for Two years of borders').click();
  await other.page.getByRole('button', { name: 'Remove' }).click();
  await other.page.getByText('None is kept here yet.').waitFor();
  await other.page.getByRole('button', { name: 'Undo' }).click();
  await other.page.getByRole('heading', { name: 'Two years of borders' }).waitFor();
  expectNoWrongs(other);
});
