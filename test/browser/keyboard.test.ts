// A whole game by keyboard alone: nothing but Tab, arrows, Enter, Space and Escape, from the start page to the end.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, setStage } from './stage.ts';

const visit = setStage(4611);
/** Of the scenario that is made for a lesson. */
const TURNS = 6;

/** Tabs to the element with this name, in either the text or the label. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      const label = isField ? element.labels?.[0]?.textContent : undefined;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

async function enter(page: Page, name: string | RegExp) {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor();

it('plays a whole game by keyboard alone', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await expectAccessible(page, 'start');
  await tabTo(page, /^United States/);
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'China' }).isChecked()).toBe(true);
  await enter(page, 'Scenario, lens, values and seed');
  await tabTo(page, /^Scenario(?!, )/);
  await page.keyboard.type('One');
  expect(await page.getByLabel('Scenario', { exact: false }).first().inputValue()).toBe('one-lesson');
  await enter(page, 'Play');
  await title(page, 'You lead China');
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await expect.poll(focused).toBe('H2');
  await expectAccessible(page, 'brief');

  for (let turn = 1; turn <= TURNS; turn++) {
    await enter(page, 'To the decisions');
    await title(page, /^Decide for/);
    if (turn === 1) {
      await tabTo(page, /^1Targeted/);
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('radio', { name: /Broad/ }).isChecked()).toBe(true);
      await expectAccessible(page, 'decide');
    }
    await enter(page, 'Commit');
    await title(page, /both have decided$/);
    if (turn === 1) await expectAccessible(page, 'reveal');
    await enter(page, 'See what happens');
    await title(page, /what happens$/);
    if (turn === 1) await expectAccessible(page, 'resolve');
    await enter(page, 'And why');
    await title(page, /what changed, and why$/);
    if (turn === 1) {
      await expectAccessible(page, 'explain');
      await enter(page, /^China: Capability/);
      await page.getByRole('dialog').waitFor();
      await enter(page, 'Brute force');
      await page.getByText('Equation', { exact: true }).first().waitFor();
      await expectAccessible(page, 'ledger');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await enter(page, turn < TURNS ? 'Next turn' : 'See how it ends');
    if (turn < TURNS) await title(page, /^Before/);
  }
  await title(page, 'Turning points');
  expect(await focused()).toBe('H1');
  await expectAccessible(page, 'end');
  await enter(page, 'Share');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expectNoWrongs(stage);
});
