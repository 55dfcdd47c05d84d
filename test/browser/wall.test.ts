// The wall of a room with several games: a picture of each, the same scale for all, one in full when somebody wants it, and
// nothing of what is being voted. Teacher and pupils are at sockets of their own.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { next, pupil, teacher } from '../server/rooms/people.ts';
import { expectAccessible, expectNoWrongs, setStage } from './stage.ts';

const visit = setStage(4647);

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

it('shows the games side by side, one in full, and no vote before it is revealed', async () => {
  const stage = await visit({ viewport: { width: 1920, height: 1080 } });
  const { page, address } = stage;
  const port = Number(new URL(address).port);
  const head = await teacher(port, { worlds: 3 });
  const all = [];
  for (let i = 0; i < 6; i++) all.push(await pupil(port, head.code, `Pupil ${i}`));
  await page.goto(`${address}#/room/${head.code}/wall`);
  await page.getByRole('heading', { name: 'Join the game' }).waitFor();
  await next(head);
  await page.getByRole('heading', { name: 'The games side by side' }).waitFor();
  const cards = page.getByRole('article');
  expect(await cards.count()).toBe(3);
  await expectAccessible(page, 'the wall of several games');

  await next(head);
  for (const one of all) {
    const world = one.seen.pupil?.me.seat?.world ?? 0;
    const reply = await one.say('ask', { do: 'vote', field: 'controls', value: 4 - world });
    expect(reply.ok || reply.code).toBe(true);
  }
  await next(head);
  await page.getByRole('heading', { name: 'Decide' }).waitFor();
  expect(await page.getByText('Embargo').count()).toBe(0);
  await next(head);
  await page.getByRole('heading', { name: 'Reveal' }).waitFor();
  // The table below is folded, so each card speaks for itself.
  await cards.nth(0).getByRole('cell', { name: 'Embargo' }).first().waitFor();
  expect(await cards.nth(1).getByRole('cell', { name: 'Sweeping' }).count()).toBe(2);
  expect(await cards.nth(2).getByRole('cell', { name: 'Embargo' }).count()).toBe(0);
  const pictures = cards.getByRole('img', { name: /^Capability: US \d+, China \d+; Europe: US \d+%, Commons \d+%/ });
  expect(await pictures.count()).toBe(3);
  const ways = cards.getByRole('img', { name: /^Capability, as the other takes it to be: US \d+, China \d+$/ });
  expect(await ways.count()).toBe(3);
  await expectAccessible(page, 'the reveal of several games');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080);

  await page.getByText('The same as a table').click();
  const row = page.getByRole('row', { name: /^US · Export controls/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Embargo', 'Sweeping', 'Broad']);
  await page.getByRole('button', { name: 'World 2' }).click();
  await page.getByRole('heading', { name: 'World 2' }).waitFor();
  await page.locator('[data-map=drawn]').waitFor();
  await page.getByRole('cell', { name: 'Sweeping' }).first().waitFor();
  expect(await page.getByRole('cell', { name: 'Embargo' }).count()).toBe(0);
  await page.getByRole('button', { name: 'All worlds' }).click();
  await cards.nth(2).waitFor();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await widthOf(page), `${width}`).toBeLessThanOrEqual(width);
  }
  expectNoWrongs(stage);
  for (const one of [head, ...all]) one.leave();
});

it('shows one world without scrolling: the numbers beside the map, the headlines above what changed', async () => {
  const stage = await visit({ viewport: { width: 1920, height: 1080 } });
  const { page, address } = stage;
  // A seed whose first year brings more than one piece of news.
  const head = await teacher(Number(new URL(address).port), { seed: 'many' });
  const all = [await pupil(Number(new URL(address).port), head.code, 'Ada')];
  await page.goto(`${address}#/room/${head.code}/wall`);
  await page.getByRole('heading', { name: 'Join the game' }).waitFor();
  await next(head);
  expect(await page.title()).toBe(`${head.code.toUpperCase()} · Wall · Chips & Commons`);
  const board = page.getByRole('heading', { name: 'What both can see' });
  for (const phase of ['Brief', 'Discuss', 'Decide']) {
    await page.getByRole('heading', { name: phase }).waitFor();
    const place = await board.boundingBox();
    expect(place?.x).toBeGreaterThan(900);
    expect(place?.y).toBeLessThan(540);
    await expectAccessible(page, phase);
    await next(head);
  }
  await page.getByRole('heading', { name: 'Reveal' }).waitFor();
  await next(head);
  await page.getByRole('heading', { name: 'Explain' }).waitFor();
  expect(await page.locator('.wall-news li').count()).toBeLessThanOrEqual(3);
  expect(await page.locator('.wall-side').getByText('Evidence').count()).toBe(0);
  const changes = await page.locator('.public-changes').boundingBox();
  expect((changes?.y ?? 0) + (changes?.height ?? 1080)).toBeLessThanOrEqual(1080);
  await expectAccessible(page, 'the explanation of one world');
  await head.say('ask', { do: 'freeze', on: true });
  await page.getByText('stands still').waitFor();
  await head.say('ask', { do: 'end' });
  await page.locator('.totals').waitFor();
  expectNoWrongs(stage);
  for (const one of [head, ...all]) one.leave();
});
