// A lesson as the teacher leads it: a room opened, the wall beside it, pupils in browsers of their own, votes, an undone turn, the
// end, the debrief in both languages, and the papers to print.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoWrongs, setStage, type Visit } from './stage.ts';

const visit = setStage(4644);

/** Opens a room as its teacher, and gives its code. */
async function openRoom({ page, address }: Visit): Promise<string> {
  await page.goto(`${address}#/room/teacher`);
  await page.getByRole('radio', { name: /Without a clock/ }).check();
  await page.getByLabel('Seats for Europe, the global south and the press').check();
  await expectAccessible(page, 'the form that opens a room');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('heading', { name: 'The teacher’s desk' }).waitFor();
  return /room\/(\w{5})\/teacher/.exec(page.url())?.[1] ?? '';
}

async function join({ page, address }: Visit, code: string, name: string) {
  await page.goto(`${address}#/room/${code}`);
  await page.getByLabel('Your name in the room').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('heading', { name: 'Gathering' }).waitFor();
}

/** Takes the lesson on by the keyboard, for a way on takes no click in its first moments; waits until the desk shows the phase. */
async function goOn(desk: Page, name: string, phase: string) {
  await desk.getByRole('button', { name, exact: true }).press('Enter');
  await desk.locator('.desk-now', { hasText: phase }).waitFor();
}

describe('a lesson', () => {
  it('is opened, led, shown on the wall and talked over', async () => {
    const teacher = await visit();
    const code = await openRoom(teacher);
    const desk = teacher.page;
    const wall = await visit({ viewport: { width: 1920, height: 1080 } });
    await wall.page.goto(`${wall.address}#/room/${code}/wall`);
    await wall.page.getByRole('heading', { name: 'Join the game' }).waitFor();
    await expectAccessible(wall.page, 'the wall before the game');

    const [us, cn] = [await visit({ viewport: { width: 360, height: 740 } }), await visit()];
    await join(us, code, 'Ada');
    await desk.getByText('Nobody sits in: China.').waitFor();
    await join(cn, code, '李华');
    await desk.locator('.cabinet.cn', { hasText: '李华' }).waitFor();
    expect(await desk.getByText('Nobody sits in').count()).toBe(0);
    await wall.page.getByText('1 seated').first().waitFor();
    await expectAccessible(desk, 'the desk');

    await goOn(desk, 'Start the game', 'Brief');
    await wall.page.getByRole('heading', { name: 'Brief', exact: true }).waitFor();
    await goOn(desk, 'Begin the discussion', 'Discuss');
    await goOn(desk, 'Begin the vote', 'Decide');
    await us.page
      .getByRole('group', { name: 'Export controls' })
      .getByRole('radio', { name: /Embargo/ })
      .check();
    await desk.getByText('How the cabinets would decide now').click();
    await desk.locator('.desk-votes .us', { hasText: 'Embargo' }).waitFor();
    expect(await wall.page.getByText('Embargo').count()).toBe(0);

    await goOn(desk, 'End the vote and reveal', 'Reveal');
    await wall.page.getByRole('cell', { name: 'Embargo' }).waitFor();
    await expectAccessible(wall.page, 'the reveal on the wall');
    await goOn(desk, 'Explain what happened', 'Explain');
    await wall.page.getByText('mostly').first().waitFor();

    // The turn is taken back, its votes stand, and it is played once more.
    await desk.getByRole('button', { name: 'Undo the last turn' }).click();
    await desk.getByRole('button', { name: 'Yes, do it' }).click();
    await desk.locator('.desk-now', { hasText: 'Discuss' }).waitFor();
    await goOn(desk, 'Begin the vote', 'Decide');
    await desk.locator('.desk-votes .us', { hasText: 'Embargo' }).waitFor();
    await goOn(desk, 'End the vote and reveal', 'Reveal');
    await goOn(desk, 'Explain what happened', 'Explain');
    await goOn(desk, 'Next turn', 'Brief');

    // The room is frozen, somebody is renamed, muted and moved to another seat.
    await desk.getByRole('button', { name: 'Freeze the room' }).click();
    await us.page.getByText('The teacher has frozen the room').first().waitFor();
    await wall.page.getByText('stands still').waitFor();
    await desk.getByRole('button', { name: 'End the freeze' }).click();
    await desk.getByLabel('What to do about Ada').click();
    await desk.getByLabel('New nickname').first().fill('Countess');
    await desk.getByRole('button', { name: 'Rename' }).first().click();
    await us.page.getByText('Countess').first().waitFor();
    await desk.locator('.cabinet.us .person-menu select').first().selectOption('0/us/science');
    await us.page.locator('.room-badge', { hasText: 'Science' }).waitFor();

    await desk.getByRole('button', { name: 'End the game now' }).click();
    await desk.getByRole('button', { name: 'Yes, do it' }).click();
    await desk.getByRole('heading', { name: 'Debrief' }).waitFor();
    await wall.page.getByRole('heading', { name: 'Turning points' }).waitFor();
    await wall.page.getByRole('heading', { name: 'To talk about' }).waitFor();
    // The result is what the wall says largest, and what a teacher takes along stays on the desk.
    const sizes = await wall.page
      .locator('.debrief :is(h2, h3, p, td, b)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    const result = await wall.page
      .locator('.totals')
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(result).toBe(Math.max(...sizes));
    expect(await wall.page.getByRole('button', { name: /CSV|Print/ }).count()).toBe(0);
    expect(await desk.getByText(/ of \d+ ready/).count()).toBe(0);
    await expectAccessible(wall.page, 'the debrief');
    await us.page.getByRole('heading', { name: 'What each cabinet chose, turn by turn' }).waitFor();

    // What is saved plays out to the same game; nicknames only where they are wanted.
    const [record] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Save the record' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await record.path(), 'utf8'))).toMatchObject({ scenario: 'one-lesson' });
    const csv = async () => {
      const [saved] = await Promise.all([
        desk.waitForEvent('download'),
        desk.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      return readFileSync(await saved.path(), 'utf8');
    };
    expect(await csv()).not.toContain('李华');
    await desk.getByLabel('With nicknames').check();
    expect(await csv()).toContain('李华');

    for (const one of [teacher, wall, us, cn]) expectNoWrongs(one);
  }, 120_000);

  it('has papers to print, in both languages', async () => {
    const shown = await visit();
    await shown.page.goto(`${shown.address}#/room/papers`);
    await shown.page.getByRole('heading', { name: 'Lesson plan' }).waitFor();
    await expectAccessible(shown.page, 'the papers');
    expect(await shown.page.locator('.role-sheet').count()).toBe(8);
    const chinese = await visit({ locale: 'zh-CN' });
    await chinese.page.goto(`${chinese.address}#/room/papers`);
    await chinese.page.getByRole('heading', { name: '教案' }).waitFor();
    for (const one of [shown, chinese]) expectNoWrongs(one);
  });
});
