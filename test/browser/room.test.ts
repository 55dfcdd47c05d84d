// A classroom from the pupils' side: in by the code or by the picture's address, a seat, a turn from the brief to why, and
// nothing lost by a reload, a broken connection or a hand that was slow. A scripted teacher leads.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { next, pupil, teacher } from '../server/rooms/people.ts';
import { expectAccessible, expectNoWrongs, setStage } from './stage.ts';

const visit = setStage(4641);
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

const portOf = (address: string) => Number(new URL(address).port);

async function join(page: Page, name: string) {
  await page.getByLabel('Your name in the room').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('heading', { name: 'Gathering' }).waitFor();
}

async function sit(page: Page, place: string, role: RegExp) {
  const seat = page.getByRole('group', { name: place }).getByRole('button', { name: role });
  await seat.click();
  await page.locator('.room-badge', { hasText: place }).waitFor();
}

const phase = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();

/** The group of one part of the decision. */
const part = (page: Page, name: string) =>
  page.locator('.own-part .part').filter({ has: page.getByRole('group', { name }) });

async function expectNarrow(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

it('lets two pupils through a turn, one of them by phone, over a reload in its middle', async () => {
  const [one, other] = [await visit(PHONE), await visit()];
  const { page: mia, address } = one;
  const { page: li } = other;
  const lead = await teacher(portOf(address), { seating: 'pupils', seconds: { ...NO_LIMIT, decide: 90 } });

  await mia.goto(address);
  await mia.getByRole('link', { name: 'Join with a code' }).click();
  await mia.getByRole('heading', { name: 'Classroom' }).waitFor();
  await expectAccessible(mia, 'door');
  await expectNarrow(mia);
  await mia.getByLabel('Code of the room').fill('abc');
  await mia.getByRole('button', { name: 'Join', exact: true }).click();
  await mia.getByText('A code has five letters and digits').waitFor();
  await mia.getByLabel('Code of the room').fill(lead.code.toUpperCase());
  await join(mia, 'Mia');
  await sit(mia, 'Cabinet of the US', /^Commerce/);
  await expectAccessible(mia, 'lobby');
  await li.goto(`${address}#/room/${lead.code}`);
  await join(li, 'Li');
  await sit(li, 'Cabinet of the US', /^Head of government/);
  await mia.locator('.mates').getByText('Li', { exact: true }).waitFor();

  await next(lead);
  await phase(mia, 'Brief');
  await mia.getByText('How much of your chips and chip tools').waitFor();
  await expectAccessible(mia, 'brief');
  await next(lead);
  await phase(mia, 'Discuss');
  await part(mia, 'Export controls')
    .getByRole('radio', { name: /Sweeping/ })
    .check();
  await part(mia, 'Export controls').getByText('Your vote: Sweeping').waitFor();
  await mia.getByRole('button', { name: 'I am ready' }).click();
  await li.getByText('1 of 2 ready').waitFor();
  await li.getByText('The other parts').click();
  await li.getByText('Sweeping: Mia').waitFor();
  await li.getByText('Propose something').click();
  await li.getByRole('combobox', { name: 'Part' }).selectOption({ label: 'Export controls' });
  await li.getByRole('combobox', { name: 'Choice' }).selectOption({ label: 'Broad' });
  await li.getByLabel('Your reason, in a few words').fill('We cannot lose trust abroad');
  await li.getByRole('button', { name: 'Propose', exact: true }).click();
  await mia.getByText('We cannot lose trust abroad').waitFor();
  await expectAccessible(mia, 'discuss');
  await expectNarrow(mia);
  const line = mia.getByLabel('Say something to your cabinet');
  await line.fill('I am not sure yet');

  await mia.reload();
  await phase(mia, 'Discuss');
  expect(await line.inputValue()).toBe('I am not sure yet');
  expect(
    await part(mia, 'Export controls')
      .getByRole('radio', { name: /Sweeping/ })
      .isChecked(),
  ).toBe(true);
  await line.press('Enter');
  await li.getByText('I am not sure yet').waitFor();
  await expect.poll(() => line.inputValue()).toBe('');
  await mia.getByRole('button', { name: 'Vote for Broad' }).click();
  await part(mia, 'Export controls').getByText('Your vote: Broad').waitFor();

  await next(lead);
  await phase(mia, 'Decide');
  await mia.getByText('When the time is up, the votes stand as they are.').waitFor();
  expect(await mia.getByRole('timer').innerText()).toMatch(/1:[0-3]\d/);
  await next(lead);
  await phase(mia, 'Reveal');
  await mia
    .getByRole('row', { name: /Export controls .*Broad.*/ })
    .first()
    .waitFor();
  await mia.getByRole('heading', { name: 'How your cabinet decided' }).waitFor();
  await expectAccessible(mia, 'reveal');
  await next(lead);
  await phase(mia, 'Explain');
  await mia.getByText('By the values of this room your score is').waitFor();
  await expectAccessible(mia, 'explain');
  await mia.getByRole('button', { name: /^United States: Efficiency/ }).click();
  await mia.getByText('The causes add up to the change exactly').waitFor();
  await expectAccessible(mia, 'a number, opened');
  await mia.getByRole('button', { name: 'Close', exact: true }).click();
  await next(lead);
  await phase(mia, 'Brief');
  await mia.getByText('2026 · year 2 of 6').first().waitFor();
  await expectNarrow(mia);
  lead.leave();
  expectNoWrongs(one);
  expectNoWrongs(other);
});

const NO_LIMIT = { brief: 0, discuss: 0, decide: 0, reveal: 0, explain: 0 };

it('lets an office ask for something, which a cabinet sees beside its plan', async () => {
  const [one, other] = [await visit(), await visit(PHONE)];
  const { page: eva, address } = one;
  const { page: mia } = other;
  const lead = await teacher(portOf(address), { seating: 'pupils' });
  for (const [page, name] of [
    [eva, 'Eva'],
    [mia, 'Mia'],
  ] as const) {
    await page.goto(`${address}#/room/${lead.code}`);
    await join(page, name);
  }
  await sit(eva, 'Others in the world', /^Europe/);
  await sit(mia, 'Cabinet of China', /^Foreign affairs/);
  await next(lead);
  await next(lead);
  await phase(eva, 'Discuss');
  await eva.getByRole('radio', { name: /^Strict rules for AI/ }).check();
  await mia.getByText('Europe asks for: Strict rules for AI').waitFor();
  await mia.getByText('Your plan as it stands does not meet it.').waitFor();
  await part(mia, 'Rules at home')
    .getByRole('radio', { name: /^Strict/ })
    .check();
  await mia.getByText('Your plan as it stands meets it.').waitFor();
  await expectAccessible(eva, 'office');
  await next(lead);
  await next(lead);
  await phase(eva, 'Reveal');
  await eva.getByText('Met by China.').waitFor();
  await lead.say('ask', { do: 'end' });
  await phase(eva, 'The end');
  await expectAccessible(eva, 'the end of a room');
  await phase(mia, 'The end');
  await expectNarrow(mia);
  await eva.getByRole('link', { name: 'Open this game as a replay' }).click();
  await eva.getByRole('slider').waitFor();
  lead.leave();
  expectNoWrongs(one);
  expectNoWrongs(other);
});

it('says in one sentence what is the matter: frozen, muted, called, cut off, taken back, taken out', async () => {
  const stage = await visit(PHONE);
  const { page, address } = stage;
  const lead = await teacher(portOf(address));
  let isCut = false;
  let cut = () => {};
  await page.route('**/socket.io/**', (route) => (isCut ? route.abort() : route.continue()));
  await page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer();
    cut = () => void socket.close();
  });
  await page.goto(`${address}#/room/${lead.code}`);
  await join(page, 'Mia');
  await pupil(portOf(address), lead.code, 'Li');
  const mia = lead.seen.teacher?.pupils.find(({ name }) => name === 'Mia')?.id ?? 'p1';
  await next(lead);
  await phase(page, 'Brief');
  await lead.say('ask', { do: 'freeze', on: true });
  await page.getByText('The teacher has frozen the room.').first().waitFor();
  expect(await page.getByRole('button', { name: 'I am ready' }).isDisabled()).toBe(true);
  await lead.say('ask', { do: 'freeze', on: false });
  await lead.say('ask', { do: 'mute', pupil: mia, on: true });
  await page.getByText('The teacher has muted you').first().waitFor();
  await lead.say('ask', { do: 'mute', pupil: mia, on: false });
  await lead.say('nudge', { pupil: mia });
  await page.getByText('The teacher asks for your attention.').waitFor();
  await page.getByRole('button', { name: 'I am here' }).click();
  await page.getByLabel('Say something to your cabinet').fill('Wait for me');
  isCut = true;
  cut();
  await page.getByText('The connection is away').waitFor();
  await next(lead);
  isCut = false;
  await phase(page, 'Discuss');
  expect(await page.getByLabel('Say something to your cabinet').inputValue()).toBe('Wait for me');
  await expect.poll(() => page.getByText('The connection is away').count()).toBe(0);
  await next(lead);
  await phase(page, 'Decide');
  isCut = true;
  cut();
  await page.getByText('The connection is away').waitFor();
  const controls = page.getByRole('group', { name: 'Export controls' });
  await controls.getByRole('radio', { name: /Embargo/ }).check();
  await page.getByText('Not heard yet').waitFor();
  isCut = false;
  await expect.poll(() => page.getByText('Not heard yet').count(), { timeout: 20_000 }).toBe(0);
  await page.getByText('Embargo: Mia').waitFor();
  await next(lead);
  await phase(page, 'Reveal');
  await lead.say('ask', { do: 'undo', turn: 0 });
  await phase(page, 'Discuss');
  await page.getByText('The teacher has taken the last turn back.').waitFor();
  await next(lead);
  await phase(page, 'Decide');
  expect(await controls.getByRole('radio', { name: /Embargo/ }).isChecked()).toBe(true);
  expect(await page.getByText('The teacher has taken the last turn back.').count()).toBe(0);
  await lead.say('ask', { do: 'remove', pupil: mia });
  await page.getByRole('heading', { name: 'You are out of this room' }).waitFor();
  await page.getByRole('button', { name: 'Join again' }).click();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await phase(page, 'Decide');
  lead.leave();
});

it('speaks Chinese, over plain http too, and tells which doctrine governs the rival', async () => {
  const { page, address } = await visit({ ...PHONE, locale: 'zh-CN' });
  const lead = await teacher(portOf(address), { players: { us: 'class', cn: 'managed-openness' } });
  await page.goto(`${address.replace('localhost', 'chips.test')}#/room/${lead.code}`);
  await page.getByLabel('你在房间里的名字').fill('小李');
  await page.getByRole('button', { name: '加入' }).click();
  await page.getByRole('heading', { name: '集合' }).waitFor();
  await next(lead);
  await page.getByRole('blockquote').getByText('有管理的开放').waitFor();
  await next(lead);
  await page.getByRole('heading', { name: '讨论', exact: true }).waitFor();
  await expectAccessible(page, 'discuss in Chinese');
  await expectNarrow(page);
  lead.leave();
});

it('says what to do where there is no server for rooms', async () => {
  const { page, address } = await visit();
  await page.route('**/socket.io/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${address}#/room`);
  await page.getByText('a classroom needs its server').waitFor();
});

it('keeps the names of options clear of their borders on a phone', async () => {
  const shown = await visit(PHONE);
  const { page, address } = shown;
  const lead = await teacher(portOf(address), { seating: 'room' });
  await page.goto(`${address}#/room/${lead.code}`);
  await join(page, 'Mia');
  await next(lead);
  await next(lead);
  await phase(page, 'Discuss');
  await page.getByText('Moonshot').first().waitFor({ state: 'attached' });
  const clear = await page.locator('.option').evaluateAll((all) =>
    all.flatMap((option) => {
      const name = option.querySelector('.option-name');
      if (!name || !(option as HTMLElement).checkVisibility()) return [];
      const letters = document.createRange();
      letters.selectNodeContents(name);
      const [inner, outer] = [letters.getBoundingClientRect(), option.getBoundingClientRect()];
      return [[name.textContent, Math.min(inner.left - outer.left, outer.right - inner.right)] as const];
    }),
  );
  expect(clear.map(([name]) => name)).toContain('4Moonshot');
  expect(clear.filter(([, room]) => room < 3)).toEqual([]);
  expectNoWrongs(shown);
  lead.leave();
});
