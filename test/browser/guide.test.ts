// The first game that teaches: one press from the start page, one note at a time beside the thing that it speaks of, done
// by doing it, left and taken up again; and undo and redo until the commit. With clicks, keys and touch.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4626);

const note = (page: Page, title: string) => page.getByRole('note', { name: `Note: ${title}` });

it('leads through the first turn, each note going by doing what it says', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('button', { name: 'Begin as the United States' }).click();
  await note(page, 'This is what counts').waitFor();
  expect(await page.locator('.weights[data-coached]').count()).toBe(1);
  await expectAccessible(page, 'brief with a note');
  await press(page, 'To the decisions');

  await note(page, 'Try a level of export controls').waitFor();
  expect(await page.locator('[data-coached]', { hasText: 'Export controls' }).count()).toBe(1);
  await page.getByRole('radio', { name: /Sweeping/ }).check();
  await note(page, 'Try a level of open-source investment').waitFor();
  await expectAccessible(page, 'decide with a note');
  await page.getByRole('radio', { name: /Steady/ }).check();
  await note(page, 'What the plan takes').waitFor();
  expect(await page.getByRole('note').count()).toBe(1);

  await page.reload();
  await note(page, 'What the plan takes').waitFor();
  await press(page, 'Commit');
  await note(page, 'Both have decided, unseen').waitFor();
  await press(page, 'See what happens');
  await note(page, 'The turn plays out').waitFor();
  await press(page, 'And why');
  await note(page, 'Ask why').waitFor();
  await page.locator('.figure[data-coached]').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await note(page, 'That was one turn').waitFor();
  await press(page, 'Next turn');
  await page.getByRole('heading', { name: 'Before 2026' }).waitFor();
  await note(page, 'What you know of the rival').waitFor();
  expectNoWrongs(stage);
});

it('can be left, stays left over a reload, and can be taken up again; by touch on a phone', async () => {
  const stage = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('button', { name: 'Begin as China' }).tap();
  await note(page, 'This is what counts').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'I know how' }).tap();
  await page.getByRole('note').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { name: 'You lead China' }).waitFor();
  expect(await page.getByRole('note').count()).toBe(0);
  await page.getByRole('button', { name: 'Show me the way' }).tap();
  await note(page, 'This is what counts').waitFor();
  await press(page, 'To the decisions');
  await page.getByRole('button', { name: 'Got it' }).tap();
  await note(page, 'Try a level of open-source investment').waitFor();
  await expectAccessible(page, 'a note on a phone');
  expectNoWrongs(stage);
});

it('puts no notes into a game of one’s own, and a hint only when it may help', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'hints');
  await press(page, 'To the decisions');
  expect(await page.getByRole('note').count()).toBe(0);
  await page.getByRole('group', { name: 'Open-source investment' }).getByRole('radio', { name: /None/ }).check();
  await page.getByRole('group', { name: 'Compute scaling' }).getByRole('radio').first().check();
  for (let turn = 0; turn < 3; turn++) {
    for (const way of ['Commit', 'See what happens', 'And why', 'Next turn', 'To the decisions']) {
      await press(page, way);
    }
  }
  await page.getByRole('note', { name: 'Hint: Money lies idle' }).waitFor();
  await page.getByRole('button', { name: 'No more hints' }).click();
  expect(await page.getByRole('note').count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { name: /^Decide for/ }).waitFor();
  expect(await page.getByRole('note').count()).toBe(0);
  expectNoWrongs(stage);
});

it('undoes and redoes what was chosen, by button and by key, until it is committed', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'undo');
  await press(page, 'To the decisions');
  const chosen = (name: RegExp) => page.getByRole('radio', { name }).isChecked();
  const undo = page.getByRole('button', { name: 'Undo' });
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('radio', { name: /Embargo/ }).check();
  await page.getByRole('radio', { name: /Sweeping/ }).check();
  await undo.click();
  expect(await chosen(/Embargo/)).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await chosen(/Embargo/)).toBe(false);
  await page.reload();
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await chosen(/Embargo/)).toBe(true);
  await page.keyboard.press('Control+Shift+z');
  expect(await chosen(/Sweeping/)).toBe(true);
  await press(page, 'Commit');
  await page.getByRole('heading', { name: /both have decided$/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expectNoWrongs(stage);
});
