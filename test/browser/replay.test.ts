// A game is seen again half-year by half-year, and branches: the address holds the half-year and the branch, so that a
// reload, the back button and another browser show the same.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { AS_RECORDED, writeBranch } from '../../src/format/branch-link.ts';
import { writeLink } from '../../src/format/link.ts';
import { prepare, valuesOf } from '../../src/format/prepare.ts';
import { playBranch } from '../../src/lab/branch.ts';
import { finishOf } from '../../src/lab/turning.ts';
import { IDLE } from '../../src/model/decision.ts';
import { hashOf } from '../../src/model/hash.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import { expectAccessible, expectNoWrongs, press, setStage } from './stage.ts';

const visit = setStage(4636);

const playing = playOut(
  prepare(CATALOGUE, 'after-the-shock', 'even-handed'),
  '3',
  findPersona('us', 'open-champion') as Persona,
  findPersona('cn', 'managed-openness') as Persona,
);
const game = recordOf(playing, { seed: '3', values: 'balanced', players: { us: 'player', cn: 'managed-openness' } });
const link = writeLink(game, hashOf(playing));

const now = (page: Page) => page.locator('.timeline-now [role=status]').innerText();
const hash = (page: Page) => page.evaluate(() => location.hash);

it('scrubs through a finished game, branches, reloads, goes back, and opens elsewhere', async () => {
  const stage = await visit();
  const { page } = stage;
  await page.goto(`${stage.address}#/shared/${link}`);
  await press(page, 'Replay');
  await page.getByRole('heading', { name: 'How it began' }).waitFor();
  expect(await now(page)).toBe('The start');

  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: '2025H1: decided, and what came of it' }).waitFor();
  await page.getByRole('slider', { name: 'Turn on show' }).focus();
  await page.keyboard.press('End');
  expect(await now(page)).toBe('2030H2 · half-year 12 of 12');
  await press(page, 'One turn back');
  await press(page, 'To the start');
  for (let turn = 0; turn < 3; turn++) await press(page, 'One turn on');
  expect(await now(page)).toBe('2026H1 · half-year 3 of 12');
  expect(await hash(page)).toMatch(/^#\/replay\/[0-9]+\.[\w-]+\/3$/);
  await page.reload();
  await page.getByRole('heading', { name: '2026H1: decided, and what came of it' }).waitFor();
  await page.locator('[data-map=drawn]').waitFor();
  await expectAccessible(page, 'replay');

  await page.locator('.scoreboard button.figure').first().press('Enter');
  await page.getByRole('dialog').getByText('The causes add up to the change exactly').waitFor();
  await page.keyboard.press('Escape');

  await press(page, 'What if…');
  const see = page.getByRole('button', { name: 'See where it leads' });
  expect(await see.isDisabled()).toBe(true);
  await page
    .getByRole('radio', { name: /^0 None/ })
    .last()
    .check();
  await page.getByLabel('China then decides').selectOption({ label: 'as “Self-reliance” would' });
  await expectAccessible(page, 'what if');
  await see.press('Enter');
  await page.getByRole('heading', { name: 'What if, in 2026H1: the two lines side by side' }).waitFor();
  await page.getByText('They part in 2026H1').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('lines-title');
  await expectAccessible(page, 'branch');
  const lines = await page.locator('.lines-table').innerText();
  const address = await hash(page);
  expect(address).toMatch(/^#\/replay\/[0-9]+\.[\w-]+\/3\/[0-9]+\.[\w-]+$/);

  await page.reload();
  await page.locator('.lines-table').waitFor();
  expect(await page.locator('.lines-table').innerText()).toBe(lines);
  const other = await visit();
  await other.page.goto(`${other.address}${address}`);
  await other.page.locator('.lines-table').waitFor();
  expect(await other.page.locator('.lines-table').innerText()).toBe(lines);
  expectNoWrongs(other);

  await page.goBack();
  await page.getByRole('heading', { name: '2026H1: decided, and what came of it' }).waitFor();
  expect(await page.locator('.two-lines').count()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { name: 'Turning points' }).waitFor();
  expectNoWrongs(stage);
});

it('tells of a branch what the engine finds, and says what had to be trimmed', async () => {
  const values = valuesOf(CATALOGUE, 'balanced');
  const recorded = playing.turns[1]?.decisions.us ?? IDLE;
  const branch = {
    turn: 1,
    side: 'us',
    decision: { ...recorded, controls: 4, rules: 'balanced' },
    after: { us: 'chip-hawk', cn: AS_RECORDED },
  } as const;
  const again = playBranch(playing, branch, values);
  if (!again.ok) throw new Error(again.message);
  const { totals } = finishOf(again.value.playing, values);
  const stage = await visit();
  const { page } = stage;
  await page.goto(`${stage.address}#/replay/${link}/6/${writeBranch(branch)}`);
  const table = await page.locator('.lines-table').innerText();
  for (const total of [totals.us, totals.cn]) expect(table).toContain(total.toFixed(1));
  expect(again.value.trims.length).toBeGreaterThan(0);
  expect(await page.locator('.trims li').count()).toBe(again.value.trims.length);
  await page.getByLabel('Show the number').selectOption('tension');
  await page.getByRole('slider', { name: /^Tension/ }).waitFor();
  expectNoWrongs(stage);
});

it('goes on by hand from a half-year, in a new saved game', async () => {
  const stage = await visit();
  const { page } = stage;
  await page.goto(`${stage.address}#/replay/${link}/5`);
  await press(page, 'What if…');
  await page.getByRole('button', { name: 'Play on by hand from here' }).press('Enter');
  await page.getByRole('heading', { name: 'Decide for 2027H1' }).waitFor();
  await press(page, 'Commit');
  await page.getByRole('heading', { name: '2027H1: both have decided' }).waitFor();
  await page.goto(stage.address);
  await page.getByRole('button', { name: /US – Managed openness - branch at 2027H1/ }).waitFor();
  // A game in progress is seen again as its player knows it.
  await page.getByLabel(/^More for US – Managed openness - branch/).click();
  await press(page, 'Replay');
  await page.getByText('you see what your government knows').waitFor();
  await press(page, 'To the last turn');
  await page.getByText(/≈/).first().waitFor();
  expectNoWrongs(stage);
});

it('says in one sentence what is wrong with an address', async () => {
  const wrong = [
    [`${link.slice(0, 40)}${link.slice(41)}/3`, /is not a whole share link; allowed is/],
    [`${link}/13`, /^The address: turn is "13"; allowed is a whole number from 0 to 12\.$/],
    [`${link}/3/2.abc`, /is not a whole share link; allowed is/],
    ['nobody/3', /^This game is not kept in this browser/],
  ] as const;
  for (const [address, reason] of wrong) {
    const stage = await visit();
    await stage.page.goto(`${stage.address}#/replay/${address}`);
    expect(await stage.page.getByRole('alert').innerText()).toMatch(reason);
    expectNoWrongs(stage);
  }
});
