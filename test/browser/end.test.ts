// The end is a story: told from the record, with the decisions that turned it, what other values say and what to try next;
// and everything on it can be taken away: picture, charts, tables, record and print.

import { expect, it } from 'vitest';
import { writeLink } from '../../src/format/link.ts';
import { prepare, valuesOf } from '../../src/format/prepare.ts';
import { changesOf, effectOf, finishOf, rank } from '../../src/lab/turning.ts';
import { hashOf } from '../../src/model/hash.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import { expectAccessible, expectNoWrongs, press, saved, setStage, sizeOf, type Visit } from './stage.ts';

const visit = setStage(4623);

const values = valuesOf(CATALOGUE, 'balanced');
const playing = playOut(
  prepare(CATALOGUE, 'after-the-shock', 'even-handed'),
  '3',
  findPersona('us', 'open-champion') as Persona,
  findPersona('cn', 'managed-openness') as Persona,
);
const game = recordOf(playing, { seed: '3', values: 'balanced', players: { us: 'player', cn: 'managed-openness' } });

async function openEnd({ page, address }: Visit) {
  await page.goto(`${address}#/shared/${writeLink(game, hashOf(playing))}`);
  await page.locator('.turning-card').first().waitFor({ timeout: 90_000 });
}

it('tells the decisions that the engine finds, and what other values say', async () => {
  const stage = await visit();
  const { page } = stage;
  await openEnd(stage);
  const expected = rank(
    changesOf(playing).map((change) => effectOf(playing, values, change)),
    4,
  );
  const cards = await page.locator('.turning-card').allInnerTexts();
  expect(cards).toHaveLength(expected.length);
  for (const [i, { change, gain, isOtherEnding, finish }] of expected.entries()) {
    expect(cards[i]).toContain(playing.turns[change.turn]?.label);
    expect(cards[i]).toContain(change.side === 'us' ? 'United States' : 'China');
    expect(cards[i]).toContain(`${Math.abs(gain).toFixed(1)} points ${gain < 0 ? 'worse' : 'better'}`);
    expect(cards[i]).toContain(`US ${finish.totals.us.toFixed(1)}, China ${finish.totals.cn.toFixed(1)}`);
    expect(cards[i]?.includes('another ending')).toBe(isOtherEnding);
  }
  for (const [id, { text, weights }] of Object.entries(CATALOGUE.values)) {
    const { totals } = finishOf(playing, { id, weights });
    const row = await page.locator('.value-sets tr', { hasText: text.en.title }).first().innerText();
    for (const total of [totals.us, totals.cn]) expect(row).toContain(total.toFixed(1));
  }
  await expectAccessible(page, 'end');
  expectNoWrongs(stage);
});

it('starts the game that it suggests', async () => {
  const stage = await visit();
  const { page } = stage;
  await openEnd(stage);
  await press(page, 'Play this seed as China');
  await page.getByRole('heading', { name: 'You lead China' }).waitFor();
  expectNoWrongs(stage);
});

it('gives everything away: the card, the charts, the tables and the record', async () => {
  const stage = await visit();
  const { page } = stage;
  await openEnd(stage);
  const record = await saved(page, 'Save the record');
  expect(JSON.parse(record.bytes.toString())).toMatchObject({ seed: '3', decisions: game.decisions });
  const table = await saved(page, 'Save as a table (CSV)');
  expect(table.name).toBe('chips-and-commons-3.csv');
  expect(table.bytes.toString().trim().split('\r\n')).toHaveLength(2 + playing.turns.length);
  const chart = await saved(page, 'PNG picture of the chart “Capability”');
  const [wide, high] = sizeOf(chart.bytes);
  expect(wide).toBeGreaterThan(800);
  expect(high).toBeGreaterThan(400);
  const numbers = await saved(page, 'CSV numbers of the chart “Capability”');
  expect(numbers.bytes.toString()).toContain('Turn,US (US 2025 = 100),China');
  await press(page, 'Share');
  const card = await saved(page, 'Save the picture');
  expect(card.name).toBe('chips-and-commons-3.png');
  expect(sizeOf(card.bytes)).toEqual([1200, 630]);
  expectNoWrongs(stage);
});

it('reads a chart out to the keyboard, half-year by half-year', async () => {
  const stage = await visit();
  const { page } = stage;
  await openEnd(stage);
  const chart = page.getByRole('slider', { name: /^Capability/ });
  const read = () => chart.getAttribute('aria-valuetext');
  await chart.focus();
  expect(await read()).toMatch(/^2030H2: US [\d.]+, China [\d.]+$/);
  await page.keyboard.press('ArrowLeft');
  expect(await read()).toMatch(/^2030H1: /);
  await page.keyboard.press('Home');
  expect(await read()).toBe('Start: US 100.0, China 98.0');
});

it('prints the result on one or two pages, black on white, with its seed and link', async () => {
  const stage = await visit({ colorScheme: 'dark' });
  const { page } = stage;
  await openEnd(stage);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
  expect([1, 2]).toContain(pages);
  await page.emulateMedia({ media: 'print' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.getByText('This link opens the game:').waitFor();
  await page.getByText(/Seed: 3\. Fingerprint: [0-9a-f]{16}/).waitFor();
  expect(await page.getByRole('button', { name: 'Share', exact: true }).isVisible()).toBe(false);
});
