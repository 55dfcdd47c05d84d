// A rival that plans decides in a worker: the page is never held up by it, says when it is waited for, and goes on where the
// worker cannot be had. Whatever happens, the decision is the one that the rival's power takes from what it knows.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { prepare, valuesOf } from '../../src/format/prepare.ts';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { start } from '../../src/model/game.ts';
import { viewOf } from '../../src/model/view.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import { expectAccessible, expectNoWrongs, press, setStage, type Visit } from './stage.ts';

const visit = setStage(4645);
const SEED = 'slow';
const WORKER = /forecast-worker.*\.js$/;

/** What the rival decides in the first half-year, worked out without a browser. */
const EXPECTED = (() => {
  const playing = start(prepare(CATALOGUE, 'after-the-shock', 'even-handed'), SEED);
  const rival = findPersona('cn', 'searching-3', valuesOf(CATALOGUE, 'balanced')) as Persona;
  return rival.decide(viewOf(playing, 'cn'));
})();

/** Starts a game against the strongest player that plans, and goes to its first decisions. */
async function startHardGame({ page, address }: Visit) {
  await page.goto(address);
  await page.locator('summary').filter({ hasText: 'Who governs the other side?' }).click();
  await page.locator('summary').filter({ hasText: 'Players without a doctrine' }).click();
  await page.getByRole('radio', { name: /^The planner, thorough/ }).check();
  await page.getByText('Scenario, lens, values and seed').click();
  await page.getByLabel('Seed: the luck of this game').fill(SEED);
  await press(page, 'Play');
  await press(page, 'To the decisions');
}

/** Reads what the rival decided in the first half-year from the game that the browser keeps. */
function keptDecision(page: Page): Promise<Decision> {
  return page.evaluate(() => {
    const [key = ''] = Object.keys(localStorage).filter((name) => name.includes('/game/'));
    return JSON.parse(localStorage.getItem(key) ?? '{}').game.decisions[0].cn;
  });
}

it('is waited for while it decides; a change of the plan, undoing and a reload call the commit off', async () => {
  const stage = await visit();
  const { page } = stage;
  let letIn = (): void => undefined;
  const isLetIn = new Promise((done) => {
    letIn = () => done(true);
  });
  await page.route(WORKER, async (route) => {
    await isLetIn;
    await route.continue();
  });
  await startHardGame(stage);
  const commit = page.getByRole('button', { name: 'Commit', exact: true });
  const waits = page.getByRole('button', { name: 'Your rival is deciding…' });

  await press(page, 'Commit');
  await waits.waitFor();
  await page.getByText('Change it now, and nothing is committed.').waitFor();
  await expectAccessible(page, 'waiting for the rival');
  await page.getByRole('radio', { name: /^4\s*Flagship/ }).check();
  await commit.waitFor();

  await press(page, 'Commit');
  await waits.waitFor();
  await page.keyboard.press('Control+z');
  await commit.waitFor();
  await page.keyboard.press('Control+Shift+z');

  await press(page, 'Commit');
  await waits.waitFor();
  await page.reload();
  await commit.waitFor();
  expect(await page.getByRole('radio', { name: /^4\s*Flagship/ }).isChecked()).toBe(true);

  await press(page, 'Commit');
  await waits.waitFor();
  letIn();
  await page.getByRole('heading', { name: '2025H1: both have decided' }).waitFor();
  expect(await keptDecision(page)).toEqual(EXPECTED);
  expect(EXPECTED).not.toEqual(IDLE);
  expectNoWrongs(stage);
});

it('decides on the page where the worker cannot be had', async () => {
  const stage = await visit();
  const { page } = stage;
  await page.addInitScript(() => {
    Object.assign(globalThis, { Worker: undefined });
  });
  await startHardGame(stage);
  await page.getByText('No forecast: this browser cannot work it out').waitFor();
  await press(page, 'Commit');
  await page.getByRole('heading', { name: '2025H1: both have decided' }).waitFor();
  expect(await keptDecision(page)).toEqual(EXPECTED);
  expectNoWrongs(stage);
});

it('has decided before the player commits', async () => {
  const stage = await visit();
  const { page } = stage;
  await startHardGame(stage);
  await page.locator('.outlook-line').filter({ hasText: 'your lead' }).waitFor();
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    const bar = document.querySelector('.action-bar') as Element;
    new MutationObserver(() => shown.push(bar.textContent ?? '')).observe(bar, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await press(page, 'Commit');
  await page.getByRole('heading', { name: '2025H1: both have decided' }).waitFor();
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown.join());
  expect(shown).not.toContain('Your rival is deciding');
  expect(await keptDecision(page)).toEqual(EXPECTED);
  expectNoWrongs(stage);
});
