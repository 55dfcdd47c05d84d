// What stands around a game: settings that stick, several named saves with files, keys, full screen, the back button, and
// two tabs that do not spoil a save.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4622);

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const mark = (page: Page, name: string) => page.evaluate((key) => document.documentElement.dataset[key], name);
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor();

/** Tells by how much the page is wider than its window. */
async function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens what can be done with a saved game besides going on with it. */
async function more(page: Page, name: string) {
  await page
    .getByText('More', { exact: true })
    .and(page.getByLabel(`More for ${name}`, { exact: true }))
    .click();
}

/** Gives the first saved game with this title a name. */
async function rename(page: Page, from: string, to: string) {
  await more(page, from);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name', { exact: true }).fill(to);
  await page.keyboard.press('Enter');
}

/** Lists the saved games as they are titled. */
async function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.open-game bdi').allInnerTexts();
}

/** Starts a game, names it on the start page, and stays there. */
async function namedGame(stage: Awaited<ReturnType<typeof visit>>, seed: string, name: string) {
  await startGame(stage, seed);
  await stage.page.goBack();
  await rename(stage.page, 'US – Managed openness', name);
  await stage.page.getByText(`It is now called “${name}”.`).waitFor();
}

describe.each([360, 1280])('the settings at %i pixels', (width) => {
  it('hold at once, stick over a reload, and are closed by the back button', async () => {
    const stage = await visit({ viewport: { width, height: 740 } });
    const { page, address } = stage;
    await page.goto(address);
    const bar = page.locator('.top-bar');
    expect((await bar.boundingBox())?.height).toBeLessThan(60);
    expect(await excess(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Settings' }).click();
    await dialog(page, 'Settings').waitFor();
    await expectAccessible(page, 'settings');
    for (const name of ['Dark', 'Large, for a projector', 'As little as possible', 'Slow', 'Soft'])
      await page.getByRole('radio', { name, exact: true }).check();
    expect([await mark(page, 'theme'), await mark(page, 'size'), await mark(page, 'motion')]).toEqual([
      'dark',
      'projector',
      'less',
    ]);
    expect(await excess(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page, 'settings, large and dark');
    await page.reload();
    await dialog(page, 'Settings').waitFor();
    for (const name of ['Dark', 'Large, for a projector', 'As little as possible', 'Slow', 'Soft'])
      expect(await page.getByRole('radio', { name, exact: true }).isChecked(), name).toBe(true);
    await page.goBack();
    await dialog(page, 'Settings').waitFor({ state: 'hidden' });
    expect(await mark(page, 'theme')).toBe('dark');
    expectNoWrongs(stage);
  });
});

it('changes the language in the open settings, with the focus where it was', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: '中文' }).check();
  await dialog(page, '设置').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
  await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement?.textContent)).toBe('中文');
  await page.getByRole('radio', { name: 'English' }).check();
  await dialog(page, 'Settings').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page, 'Settings').waitFor({ state: 'hidden' });
  await expect.poll(() => page.url()).toBe(address);
  expectNoWrongs(stage);
});

it('follows in one tab what another one sets', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  const second = await page.context().newPage();
  await second.goto(address);
  await second.getByRole('button', { name: 'Play', exact: true }).waitFor();
  // A tab that lies behind another may hear keys late: whoever presses one looks at it.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await second.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  expectNoWrongs(stage);
});

describe('the back button', () => {
  it('closes a dialog, then leaves the game, and no dialog is a trap', async () => {
    const stage = await visit();
    const { page, address } = stage;
    await startGame(stage, 'back');
    const game = page.url();
    await page.getByRole('button', { name: 'How to play' }).click();
    await dialog(page, 'How to play').waitFor();
    await expectAccessible(page, 'help');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await dialog(page, 'Keyboard shortcuts').waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(page.url()).toBe(game);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('How to play');
    for (let times = 0; times < 3; times++) {
      await page.getByRole('button', { name: 'Settings' }).click();
      await dialog(page, 'Settings').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      await page.waitForURL(game);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
    await page.goBack();
    await page.getByRole('heading', { name: 'Go on with a game' }).waitFor();
    expect(page.url().replace('#/', '')).toBe(address);
    await page.goForward();
    await title(page, /^You lead/);
    expectNoWrongs(stage);
  });

  it('closes the causes of a number, and what lies over them, one by one', async () => {
    const stage = await visit();
    const { page, address } = stage;
    await startGame(stage, 'causes');
    const game = page.url();
    const causes = page.getByRole('dialog');
    const number = page.locator('.scoreboard button.figure').first();
    await number.click();
    await causes.waitFor();
    await expect.poll(() => page.evaluate(() => history.state?.dialogs)).toBe(1);
    await page.goBack();
    await causes.waitFor({ state: 'hidden' });
    expect(page.url()).toBe(game);
    await title(page, /^You lead/);
    await page.goForward();
    await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(0);
    expect(await causes.count()).toBe(0);
    await number.click();
    await causes.waitFor();
    await expect.poll(() => page.evaluate(() => history.state?.dialogs)).toBe(1);
    await page.reload();
    await title(page, /^You lead/);
    await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(0);
    await number.click();
    await page.keyboard.press('Escape');
    await causes.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => history.state?.dialogs ?? 0)).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { name: 'Go on with a game' }).waitFor();
    expect(page.url().replace('#/', '')).toBe(address);
    expectNoWrongs(stage);
  });

  it('closes what an address opened, which leaves the place behind it', async () => {
    const stage = await visit();
    const { page, address } = stage;
    await page.goto(`${address}#/?keys`);
    await dialog(page, 'Keyboard shortcuts').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(`${address}#/`);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expectNoWrongs(stage);
  });
});

describe('the keys', () => {
  it('show their sheet, open the settings, mute, and are quiet in a field', async () => {
    const stage = await visit();
    const { page, address } = stage;
    await page.goto(address);
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.keyboard.press('?');
    await dialog(page, 'Keyboard shortcuts').waitFor();
    await expectAccessible(page, 'keys');
    await page.keyboard.press('s');
    expect(await dialog(page, 'Settings').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.waitForURL(address);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Sound is off: switch it on' }).waitFor();
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Sound is on: switch it off' }).waitFor();
    await page.getByText('Scenario, lens, values and seed').click();
    const seed = page.getByLabel('Seed: the luck of this game');
    await seed.fill('');
    await seed.pressSequentially('sum? frn123');
    expect(await seed.inputValue()).toBe('sum? frn123');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await seed.blur();
    await page.keyboard.press('Control+s').catch(() => undefined);
    await page.keyboard.press('Shift+S');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expectNoWrongs(stage);
  });

  it('lead through a half-year, and commit only when pressed twice', async () => {
    const stage = await visit();
    const { page } = stage;
    await startGame(stage, 'keys only');
    await page.keyboard.press('n');
    await title(page, 'Decide for 2025H1');
    const chosen = () =>
      page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ?? '');
    const legends: string[] = [];
    for (const key of ['1', '2', '3']) {
      await page.keyboard.press(key);
      legends.push(await chosen());
    }
    expect(new Set(legends).size).toBe(3);
    expect(legends).not.toContain('');
    await page.keyboard.press('1');
    const dial = page.locator('.option-group.dial input:checked').first();
    const level = () => dial.evaluate((input) => input.parentElement?.textContent);
    const first = await level();
    await page.keyboard.press('ArrowRight');
    expect(await level()).not.toBe(first);
    await page.keyboard.press('u');
    expect(await level()).toBe(first);
    await page.keyboard.press('r');
    expect(await level()).not.toBe(first);
    await page.keyboard.press('Control+z');
    expect(await level()).toBe(first);
    await page.waitForTimeout(700);
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Commit');
    await title(page, 'Decide for 2025H1');
    await page.waitForTimeout(700);
    await page.keyboard.press('n');
    await title(page, '2025H1: both have decided');
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
    await title(page, '2025H1: what happens');
    expectNoWrongs(stage);
  });

  it('leave single signs alone when they are switched off, and say so in the sheet', async () => {
    const stage = await visit();
    const { page } = stage;
    await startGame(stage, 'no letters');
    await page.keyboard.press('s');
    await page.getByRole('group', { name: 'Single letters and digits' }).getByRole('radio', { name: 'Off' }).check();
    await page.getByRole('button', { name: 'See all keyboard shortcuts' }).click();
    await dialog(page, 'Keyboard shortcuts').getByText('are switched off in the settings').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const key of ['?', 's', 'n']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await title(page, /^You lead/);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await title(page, 'Decide for 2025H1');
    expectNoWrongs(stage);
  });
});

it('fills the screen and leaves it again', async () => {
  const stage = await visit();
  const { page, address } = stage;
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Full screen' });
  await button.click();
  await page.getByRole('button', { name: 'Leave full screen' }).waitFor();
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await button.waitFor();
  expect(await page.evaluate(() => document.fullscreenElement)).toBe(null);
  expectNoWrongs(stage);
});

describe.each([360, 1280])('saved games at %i pixels', (width) => {
  it('are named, copied, removed, and brought back', async () => {
    const stage = await visit({ viewport: { width, height: 740 } });
    const { page } = stage;
    await namedGame(stage, 'several', '第二次 🐼 a very long name that goes on and on, 60 letters');
    expect(await excess(page)).toBeLessThanOrEqual(0);
    const name = (await titles(page))[0] ?? '';
    expect([...name].length).toBeLessThanOrEqual(60);
    await more(page, name);
    await page.getByRole('button', { name: 'Save a copy as' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Plan B');
    await page.getByRole('button', { name: 'Save the copy' }).click();
    await page.getByText('A copy is kept as “Plan B”.').waitFor();
    expect(await titles(page)).toEqual(['Plan B', name]);
    await expectAccessible(page, 'saved games');
    await more(page, 'Plan B');
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(await titles(page)).toEqual([name]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['Plan B', name]);
    await page.reload();
    await page.getByRole('button', { name: /^Plan B/ }).waitFor();
    expect(await titles(page)).toEqual(['Plan B', name]);
    await page.getByRole('button', { name: /^Plan B/ }).click();
    await title(page, /^You lead/);
    expect(await excess(page)).toBeLessThanOrEqual(0);
    expectNoWrongs(stage);
  });
});

it('carries games from one browser to another in a file, and writes nothing over', async () => {
  const first = await visit();
  await namedGame(first, 'travels', 'Team Blue');
  await more(first.page, 'Team Blue');
  const saving = first.page.waitForEvent('download');
  await first.page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Team-Blue.json');
  const file = await download.path();

  const second = await visit();
  const { page, address } = second;
  await page.goto(address);
  const choose = async (...files: string[]) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file of saved games' }).click();
    await (await choosing).setFiles(files);
  };
  await choose(file);
  await page.getByText('One game was taken in.').waitFor();
  expect(await titles(page)).toEqual(['Team Blue']);
  await choose(file);
  await page.getByText('One game was here already.').waitFor();
  await page.getByRole('button', { name: /^Team Blue/ }).click();
  await press(page, 'To the decisions');
  await title(page, 'Decide for 2025H1');
  await page.goBack();
  await choose(file);
  await page.getByText('One game stood here in another state').waitFor();
  expect([...(await titles(page))].sort()).toEqual(['Team Blue', 'Team Blue (copy)']);
  await expectAccessible(page, 'games from a file');

  const folder = mkdtempSync(join(tmpdir(), 'games-'));
  const bad = join(folder, 'holiday.txt');
  const damaged = join(folder, 'damaged.json');
  writeFileSync(bad, 'no game');
  writeFileSync(damaged, readFileSync(file, 'utf8').replace('"balanced"', '"unheard-of"'));
  await choose(bad, damaged);
  await page.getByText('“holiday.txt” is not a file of saved games: it is no JSON.').waitFor();
  await page.getByText(/^From “damaged.json” a game was refused\. .*unheard-of/).waitFor();
  expect((await titles(page)).length).toBe(2);
  expectNoWrongs(second);
});

it('takes a file that is dropped on the page, in the middle of a game too', async () => {
  const stage = await visit();
  const { page } = stage;
  await namedGame(stage, 'dropped', 'Dropped');
  const key = await page.evaluate(() => Object.keys(localStorage).find((name) => name.includes('/game/')) ?? '');
  const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', key);
  await page.evaluate((name) => localStorage.removeItem(name), key);
  await startGame(stage, 'going on');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.getByText('Drop the file here: saved games, a scenario or a lens').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await page.getByText('One game was taken in.').waitFor();
  await title(page, /^You lead/);
  await page.getByRole('button', { name: 'See the saved games' }).click();
  await page.getByRole('button', { name: /^Dropped/ }).waitFor();
  expectNoWrongs(stage);
});

it('says when the browser has no room left, and keeps what it has', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'no room');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, 'To the decisions');
  await page.getByText('This browser has no room left, so the game is not kept at the moment.').waitFor();
  await title(page, 'Decide for 2025H1');
  await expectAccessible(page, 'no room');
  await page.reload();
  await title(page, /^You lead/);
  expectNoWrongs(stage);
});

describe('two tabs with one game', () => {
  it('show the same, and the turn that one plays is seen in the other', async () => {
    const stage = await visit();
    const { page } = stage;
    await startGame(stage, 'side by side');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await title(second, /^You lead/);
    for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why', 'Next turn'])
      await press(page, way);
    await title(second, 'Before 2025H2');
    await press(second, 'To the decisions');
    await title(page, 'Decide for 2025H2');
    expectNoWrongs(stage);
  });

  it('never spoil it: one that has fallen behind follows, says so, and writes nothing over', async () => {
    const stage = await visit();
    const { page } = stage;
    await startGame(stage, 'fallen behind');
    const stale = await page.context().newPage();
    // A tab that sleeps is told nothing of what other tabs keep.
    await stale.addInitScript(() => {
      addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
    });
    await stale.goto(page.url());
    await title(stale, /^You lead/);
    for (const way of ['To the decisions', 'Commit', 'See what happens', 'And why', 'Next turn'])
      await press(page, way);
    await title(page, 'Before 2025H2');
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    const newer = await kept();
    await title(stale, /^You lead/);
    await press(stale, 'To the decisions');
    await stale.getByText('This game was played on in another tab.').waitFor();
    await title(stale, 'Before 2025H2');
    expect(await kept()).toBe(newer);
    await expectAccessible(stale, 'overtaken');
    await press(stale, 'Close');
    await press(stale, 'To the decisions');
    await title(stale, 'Decide for 2025H2');
    await title(page, 'Decide for 2025H2');
    expectNoWrongs(stage);
  });
});
